import { describe, expect, it } from 'vitest';
import { company } from './company.ts';

const genderOf = (name: string, body: string) => company(body).find(name)?.gender;

describe('the gender of people', () => {
  it.each([
    ['a noun of nationality', 'The Dutchwoman Qirelle Vantongo won the race.', 'Qirelle Vantongo', 'women'],
    ['a noun of kin', 'The winner was her sister, Qirelle Vantongo (NED), by a second.', 'Qirelle Vantongo', 'women'],
    ['a pronoun', 'Qirelle Vantongo (NED) won the race, and she was surprised.', 'Qirelle Vantongo', 'women'],
    ['the next sentence', 'Qirelle Vantongo (NED) won the race. The Dutchman smiled.', 'Qirelle Vantongo', 'men'],
    ['a given name', 'Simone Vantongo (ITA) won the race.', 'Simone Vantongo', 'men'],
    ['a given name elsewhere', 'Simone Vantongo (GER) won the race.', 'Simone Vantongo', 'women'],
    ['a double given name', 'Jean-Sébastien Vantongo (CAN) won the race.', 'Jean-Sébastien Vantongo', 'men'],
    ['a family name', 'Nikola Vantongová (CZE) won the race.', 'Nikola Vantongová', 'women'],
    ['the event', 'Qirelle Vantongo (NED) won the Women’s 1500m.', 'Qirelle Vantongo', 'women'],
    ['the heading', '## Men’s 1500m\n\nQirelle Vantongo (NED) won by a second.', 'Qirelle Vantongo', 'men'],
    ['the side in a heading', '## Women: all or nothing\n\nQirelle Vantongo (NED) won.', 'Qirelle Vantongo', 'women'],
    [
      'the winner in the sentence before',
      'Berit Holm won the Women’s 3000m.\n\nPeter Holmdal (NOR) won the 500m. Second was Qirelle Vantongo (NED).',
      'Qirelle Vantongo',
      'men',
    ],
    ['rivals', 'Qirelle Vantongo (NED) beat Maria Sundelo (SWE) by a second.', 'Qirelle Vantongo', 'women'],
  ])('is told by %s', (_, body, name, gender) => expect(genderOf(name, body)).toBe(gender));

  it.each([
    [
      'later in the paragraph',
      'Qirelle Vantongo (NED) won. It was close, and the hall was full. She was surprised.',
      'women',
    ],
    ['with a clause of their own', 'Tanvo Sundelo (KEN) won, and Qirelle Vantongo (NED) lost her title.', 'women'],
    [
      'beside somebody of the other side',
      'Peter Holmdal (NOR) won from Qirelle Vantongo (NED) on her home ice.',
      'women',
    ],
    ['in a list', 'Tanvo Sundelo (KEN) beat Sei Ulmo, Lo Arna, and Qirelle Vantongo in her first race.', undefined],
  ])('is told by a pronoun %s', (_, body, gender) =>
    expect(genderOf('Qirelle Vantongo', body) ?? undefined).toBe(gender),
  );

  it('never lets the event overrule a name, however often it is told', () => {
    const body = 'The Men’s 500m: Brigid Sundelo (KEN) was there. The Men’s 1000m: Brigid Sundelo (KEN) was there.';
    expect(genderOf('Brigid Sundelo', body)).toBe('women');
  });

  it('keeps the events of another section apart', () => {
    const body = '## Men’s 500m\n\nPeter Holmdal (NOR) won.\n\n## Women’s 500m\n\nQirelle Vantongo (NED) won.';
    expect(genderOf('Qirelle Vantongo', body)).toBe('women');
  });

  it('learns nothing of a coach from the event or from whom his skater is', () => {
    const body = 'In the Women’s 500m Maria Sundelo (SWE) won. Her coach, Qirelle Vantongo, had told her to wait.';
    expect(genderOf('Qirelle Vantongo', body)).toBeNull();
  });

  it('learns nothing of a father from his daughter', () => {
    const body = 'In the Women’s 500m Maria Sundelo (SWE), daughter of former rider Qirelle Sundelo, won.';
    expect(genderOf('Qirelle Sundelo', body)).toBeNull();
  });

  it('keeps those apart who are told of with an event each', () => {
    const apart = 'Qirelle Vantongo (BAH) won the 100m. Peter Holmdal (NOR) was fifth in the 400m hurdles.';
    expect(genderOf('Qirelle Vantongo', apart)).toBeNull();
    const together = 'Qirelle Vantongo (BAH) won the 100m. Peter Holmdal (NOR) was fifth.';
    expect(genderOf('Qirelle Vantongo', together)).toBe('men');
  });

  it('asks whose race it was only of the event beside somebody', () => {
    const race = 'Qirelle Vantongo (KOR) took the 1500m, and Tanvo Sundelo (CAN), a newcomer, the men’s race.';
    const body = `The Women’s 500m was first.\n\n${race}`;
    expect(genderOf('Qirelle Vantongo', body)).toBe('women');
    expect(genderOf('Tanvo Sundelo', body)).toBe('men');
  });

  it('asks whose record, race or title is named right behind somebody', () => {
    const body =
      'Qirelle Vantongo (ETH) smashed the women’s course record by a minute, while Tanvo Sundelo (KEN) won a close men’s race.';
    expect(genderOf('Qirelle Vantongo', body)).toBe('women');
    expect(genderOf('Tanvo Sundelo', body)).toBe('men');
    const back =
      'The Women’s 500m was first.\n\nQirelle Vantongo (KOR) won, the second gold after victory in the men’s 500m.';
    expect(genderOf('Qirelle Vantongo', back)).toBe('women');
  });

  it('asks who was named with the last event, where the paragraph names none', () => {
    const body =
      'Emil Holmdal (NOR) cruised over 3000m.\n\nQirelle Vantongo (ESP) took silver.\n\nMaria Sundelo (SWE) won the women’s 800m.';
    expect(genderOf('Qirelle Vantongo', body)).toBe('men');
    expect(genderOf('Qirelle Vantongo', body.replace('Emil Holmdal', 'Tanvo Holmdal'))).not.toBe('men');
  });

  it('leaves those of a mixed event open', () => {
    expect(genderOf('Qirelle Vantongo', 'Qirelle Vantongo (NED) won the Mixed Relay.')).toBeNull();
  });
});
