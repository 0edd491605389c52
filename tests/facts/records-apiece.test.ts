import { describe, expect, it } from 'vitest';
import { toGold } from '../../src/schema/gold.ts';
import { releaseOf } from '../support/facts.ts';

/** Every record of a passage as "status type holder event seconds". */
const records = (body: string): string[] =>
  (toGold(releaseOf(body)).records ?? [])
    .map(({ type, status, holder, event, ms }) =>
      [status, type, holder ?? 'nobody', event ?? '-', ms === null || ms === undefined ? '-' : ms / 1000].join(' '),
    )
    .sort();

describe('records of several, each of an event of their own', () => {
  it.each([
    [
      'Vera Lind (SWE) broke the track record in the women’s 500m in 36.90 and Ken Sato (JPN) in the men’s 1000m in 1:07.30.',
      ['set track Ken Sato Men’s 1000m 67.3', 'set track Vera Lind Women’s 500m 36.9'],
    ],
    [
      'Vera Lind (SWE) set a national record in the women’s 500m, as did her compatriot Nils Ek in the men’s 1000m.',
      ['set national Nils Ek Men’s 1000m -', 'set national Vera Lind Women’s 500m -'],
    ],
    [
      'National records fell to Max Bauer (GER) in the men’s 1000m and Vera Lind (SWE) in the women’s 500m.',
      ['set national Max Bauer Men’s 1000m -', 'set national Vera Lind Women’s 500m -'],
    ],
    [
      'There were national records for Max Bauer (GER) in the men’s 1000m and for Vera Lind (SWE) in the women’s 500m.',
      ['set national Max Bauer Men’s 1000m -', 'set national Vera Lind Women’s 500m -'],
    ],
    [
      'Meeting records came from Max Bauer (GER) in the men’s 1000m and Vera Lind (SWE) in the women’s 500m.',
      ['set other Max Bauer Men’s 1000m -', 'set other Vera Lind Women’s 500m -'],
    ],
    [
      'Vera Lind (SWE) in the women’s 500m and Ken Sato (JPN) in the men’s 1000m both broke the track record.',
      ['set track Ken Sato Men’s 1000m -', 'set track Vera Lind Women’s 500m -'],
    ],
    [
      'Ken Sato (JPN) won the men’s 1000m in 1:07.30 and the men’s 500m in 34.20, both in personal bests.',
      ['set personal_best Ken Sato Men’s 1000m 67.3', 'set personal_best Ken Sato Men’s 500m 34.2'],
    ],
  ])('%s', (words, expected) => expect(records(words)).toEqual(expected.map((record) => record.replace('’', "'"))));

  it('are told by the classes beside their names', () => {
    expect(
      records(
        'Rui Lopez (C1) and the Britons Jody Hale (C4) and Neil Moss (C5) broke world records in the men’s 1km time trial.',
      ),
    ).toEqual([
      "set world Jody Hale Men's C4 1km Time Trial -",
      "set world Neil Moss Men's C5 1km Time Trial -",
      "set world Rui Lopez Men's C1 1km Time Trial -",
    ]);
  });

  it.each([
    'Vera Lind (SWE) broke the track record in the women’s 500m and Ken Sato (JPN) won the men’s 1000m.',
    'Vera Lind (SWE) broke the track record in the women’s 500m and Ken Sato (JPN) was second in the men’s 1000m.',
    'Vera Lind (SWE) won the women’s 500m in a track record, with Anna Falk (GER) third in the women’s 1000m.',
  ])('are not everybody’s who raced: %s', (words) =>
    expect(records(words)).toEqual(["set track Vera Lind Women's 500m -"]),
  );

  it('are not of who is named behind an aside', () => {
    expect(
      records(
        'Max Bauer (GER), who holds the world record in the men’s 1000m, and Nils Ek (SWE) in the men’s 500m won again.',
      ),
    ).toEqual(["standing world Max Bauer Men's 1000m -"]);
  });
});

describe('records taken up, or beside words that only look like deeds', () => {
  const ofRace = (words: string) =>
    records(`Vera Lind (SWE) met Anna Falk (GER) and Eva Ruiz (ESP) in the women’s 1500m. ${words}`);

  it.each([
    [
      'Lind won in an Olympic record of 1:53.20. That was two seconds inside the mark of German great Anna Falk.',
      ["former olympic Anna Falk Women's 1500m -", "set olympic Vera Lind Women's 1500m 113.2"],
    ],
    [
      'Lind set a track record of 1:53.40, only for Eva Ruiz to better it minutes later in 1:53.00.',
      ["set track Eva Ruiz Women's 1500m 113", "set track Vera Lind Women's 1500m 113.4"],
    ],
    [
      'Lind won in 1:53.20. It was slower than her world record of 1:50.40 but faster than the track record of 1:53.90 held by Anna Falk.',
      [
        "former track Anna Falk Women's 1500m 113.9",
        "missed world Vera Lind Women's 1500m 113.2",
        "set track Vera Lind Women's 1500m 113.2",
        "standing world Vera Lind Women's 1500m 110.4",
      ],
    ],
    ['Falk was equal third in 1:53.20, a national record.', ["set national Anna Falk Women's 1500m 113.2"]],
  ])('%s', (words, expected) => expect(ofRace(words)).toEqual(expected));
});

describe('the mark of another record', () => {
  it.each([
    [
      'Vera Lind (SWE) won the women’s 500m in 36.90. She was not near her own world record of 36.20, but beat the track record of 37.10.',
      "set track Vera Lind Women's 500m 36.9",
    ],
    [
      'Vera Lind (SWE), whose world record is 36.20, broke the track record with 36.90 in the women’s 500m.',
      "set track Vera Lind Women's 500m 36.9",
    ],
  ])('is not what broke this one: %s', (words, expected) => expect(records(words)).toContain(expected));
});
