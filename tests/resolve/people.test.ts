import { describe, expect, it } from 'vitest';
import { company } from './company.ts';

const all = (body: string) => company(body).people.all.map(({ name }) => name);

describe('clusters', () => {
  it.each([
    ['accents lost', 'Zsófia Kelemráty (HUN) won. “I am happy,” said Zsofia Kelemraty afterwards.', 'Zsófia Kelemráty'],
    [
      'capitals and order',
      'KELEMRATY Zsofia (HUN) led at halfway, but Zsófia Kelemráty (HUN) did not hear it.',
      'Zsófia Kelemráty',
    ],
    [
      'letters written as two',
      'OESTERLUND Linnea (SWE) was first. Linnea Österlund had trained for a year.',
      'Linnea Österlund',
    ],
    [
      'family name first or last',
      'Mok Ha Garam (KOR) was last at the bell. “I did it,” said Hagaram Mok in tears.',
      'Mok Ha Garam',
    ],
    [
      'a slip of the pen',
      'Ruslan Petrakovsky (KAZ) won. “I did it,” said Ruslan Petrakovski in the end.',
      'Ruslan Petrakovsky',
    ],
    [
      'a shortened double name',
      'Rasmus-Erik Tammela (EST) won. “I did it,” said Rasmus Tammela to the crowd.',
      'Rasmus-Erik Tammela',
    ],
    ['a nickname between marks', 'Béatrice “Béa” Montclar (CAN) fell.', 'Béatrice Montclar'],
    [
      'a nickname',
      'Béatrice Montclar (CAN) fell. “Béa was in good shape,” said her coach about it.',
      'Béatrice Montclar',
    ],
  ])('joins names that differ in %s', (_, text, name) => expect(all(text)).toEqual([name]));

  it('keeps the order of a name that stands only in capitals, and knows its family name', () => {
    const { people } = company('KELEMRATY Zsofia (HUN) led at halfway. KELEMRATY was happy with it all.');
    expect(people.all.map(({ name, given, family }) => [name, given, family])).toEqual([
      ['Kelemraty Zsofia', 'Zsofia', 'Kelemraty'],
    ]);
  });

  const sisters = 'Maren van der Molenaar (NED) took gold and Lotte van der Molenaar (NED) the bronze medal.';

  it('keeps siblings apart and leaves a name both could have open', () => {
    const { people, names } = company(`${sisters}\n\nThe Van der Molenaar sisters share a kitchen in their house.`);
    const last = names.at(-1);
    expect(people.all).toHaveLength(2);
    expect(last && people.of(last)).toBeUndefined();
    expect(last && people.candidates(last).map(({ given }) => given)).toEqual(['Maren', 'Lotte']);
  });

  it('gives a bare family name to who was last in focus', () => {
    const { people, names } = company(`${sisters}\n\nLotte was tired. “I gave it all,” Van der Molenaar said at last.`);
    const last = names.at(-1);
    expect(last && people.of(last)?.given).toBe('Lotte');
  });

  it.each([
    ['in front', 'The Abrelo-sisters Torva and Britt won again today.', ['Torva Abrelo', 'Britt Abrelo']],
    ['behind', 'Only the twins Torva and Qirelle Abrelo did better.', ['Qirelle Abrelo', 'Torva Abrelo']],
  ])('gives siblings their family name from %s', (_, text, names) => expect(all(text)).toEqual(names));

  it.each([
    [
      'the one named before',
      'Anna Abrelund (NED) won.\n\nAbrelund smiled. Her aunt Britta Abrelund had seen it.',
      'Anna',
    ],
    [
      'the one whose race it is',
      'Anna Abrelund and Peter Abrelund (NED) came. In the women’s 500m Abrelund was third.',
      'Anna',
    ],
  ])('takes a shared family name for %s', (_, text, given) => {
    const { people, names } = company(text);
    const short = names.filter(({ value }) => value.name === 'Abrelund');
    expect(short.map((name) => people.of(name)?.given)).toEqual([given]);
  });

  it('completes a sibling’s given name', () => {
    expect(all('Mattis Brandolf (NOR) led the race. He and his twin brother Jonas finished together.')).toEqual([
      'Mattis Brandolf',
      'Jonas Brandolf',
    ]);
  });
});

describe('nations', () => {
  it.each([
    ['a code behind', 'Gold went to Qirelle Vantongo (NED) in the end.', 'NED'],
    ['a code for a list', 'Anna Sundelo, Britt Abrelo and Qirelle Vantongo (NED) won the Team Pursuit.', 'NED'],
    ['a possessive', 'Japan’s Qirelle Vantongo won the race by a second.', 'JPN'],
    ['an adjective and a noun', 'Czech veteran Qirelle Vantongo came fourth in the race.', 'CZE'],
    ['of', 'Qirelle Vantongo of Kazakhstan won the race by a second.', 'KAZ'],
    ['both from behind marks', 'Anna Sundelo (51.8) and Qirelle Vantongo (51.9), both from Ethiopia, led.', 'ETH'],
    ['not the mark of one', 'Qirelle Vantongo (51.8) and Anna Sundelo (51.9), from Ethiopia, led the field.', null],
    ['not US before no given name', 'In front of US Qirelle Vantongo, third in 51.63, she won the race.', null],
    ['both from', 'Second were Anna Sundelo and Qirelle Vantongo, both from Ethiopia, in one time.', 'ETH'],
    [
      'a description behind',
      'Anna Vantongo won, or rather Qirelle Vantongo did. The 26-year-old Norwegian smiled.',
      null,
    ],
    ['a description', 'Qirelle Vantongo won the race by a second. The 26-year-old Norwegian smiled.', 'NOR'],
    ['a record', 'Qirelle Vantongo took third in 13:05.41, a Latvian record.', 'LAT'],
    ['a team in front', 'Denmark (Anna Sundelo, Britt Abrelo and Qirelle Vantongo) won the relay.', 'DEN'],
    ['a compatriot', 'Anna Sundelo (NED) beat compatriot Qirelle Vantongo by a second.', 'NED'],
  ])('by %s', (_, text, nation) => expect(company(text).find('Qirelle Vantongo')?.nation ?? null).toBe(nation));

  it('takes a home favourite for one of the hosts', () => {
    expect(company('Home favourite Qirelle Vantongo was fourth in the race.').find('Qirelle Vantongo')?.nation).toBe(
      'NOR',
    );
  });

  it('goes by the code of the year', () => {
    expect(company('Silver was for Qirelle Vantongo (RUS) in the end.', 2022).find('Qirelle Vantongo')?.nation).toBe(
      'ROC',
    );
  });
});

describe('gender', () => {
  it.each([
    ['pronoun', 'Qirelle Vantongo (NED) won. She had never done that before.', 'women'],
    ['given name', 'The winner was Pieter Vantongo (NED) again.', 'men'],
    ['nothing', 'The winner was Qirelle Vantongo (NED) again.', null],
  ])('by %s', (_, text, gender) => expect(company(text).people.all[0]?.gender ?? null).toBe(gender));
});

describe('roles', () => {
  it('has none who competes in somebody that is told to be kin', () => {
    const text = 'Anna Sundelo won.\n\nThe late Peter Sundelo, a film star of his day, was her great uncle.';
    expect(company(text).find('Peter Sundelo')?.competes).toBe(false);
  });

  it.each([
    ['in front', 'Norway coach Torvik Haugerlund was proud of the team today.', 'coach', false],
    ['behind', '“We came for more,” said Torvik Haugerlund, head coach of the Norwegians.', 'head coach', false],
    [
      'with a past',
      'Torvik Haugerlund, once a relay skater himself and now head coach, kept calm.',
      'head coach',
      true,
    ],
    ['as a predicate', 'Torvik Haugerlund is a respected and accomplished author of three books.', 'author', false],
    ['behind a dash', 'The last word was for Torvik Haugerlund (NOR) – head coach of it all.', 'head coach', false],
    ['of a team', 'The head coach of the national student team Torvik Haugerlund did not hide it.', 'coach', false],
    [
      'with a medal',
      'Assistant coach Torvik Haugerlund, whose anchor leg brought bronze once, smiled.',
      'assistant coach',
      true,
    ],
    ['with the medal of another', 'Coach Torvik Haugerlund, who led her to gold, smiled.', 'coach', false],
    ['of somebody else', 'Torvik Haugerlund was the first to thank the coach for that.', null, true],
    ['of a mission', 'Under Chef de Mission Torvik Haugerlund they kept calm.', 'chef-de-mission', false],
    ['the name of another', 'The quartet of Dani King, Torvik Haugerlund and Anna Sundelo won it.', null, true],
    ['who coaches', 'Torvik Haugerlund, who has coached her since she was twelve, denies nothing.', 'coach', false],
    ['behind whom she coaches', 'Anna Sundelo, coached by Torvik Haugerlund, won the sprint.', 'coach', false],
    ['beside another coach', 'Anna Sundelo is trained by Dani King and Torvik Haugerlund.', 'coach', false],
    ['of who was beaten', 'Anna Sundelo, coached by her father, was beaten by Torvik Haugerlund.', null, true],
    ['who won with a coach', 'Well coached by Dani King, Torvik Haugerlund won the sprint.', null, true],
    ['none', 'Torvik Haugerlund (NOR) was fourth in the race.', null, true],
  ])('%s', (_, text, role, competes) => {
    const person = company(text).find('Torvik Haugerlund');
    expect([person?.role, person?.competes]).toEqual([role, competes]);
  });

  it.each([
    ['a composer', 'They skated to “Nocturne” by Aurelio Vandamone and were fifth.'],
    ['whom a musical is about', 'They skated to the musical “Nocturne” about Evita Vandamone and were fifth.'],
    ['whose music is danced to', 'Dancing to Aurelio Vandamone’s Concerto No. 2, they were fifth.'],
    ['a photographer', 'The race was over by noon.\n\nPhoto: Laura Halvorsen'],
    ['an agency’s photographer', 'The skaters were waiting at the start, March 3, 2031. (Agency/Laura Halvorsen)'],
    ['a photographer behind an agency', 'The race was over by noon.\n\nPhoto: IBX / T. Halvorsen'],
    ['a reporter', 'The race was over by noon. (Reporting by Laura Halvorsen)'],
    ['a ballet and its composer', 'She skated to the ballet piece Bella Corvina by Leon Vandamone in a fine style.'],
    ['whose work is skated to', 'His free program to Giorgio Vandamone’s Nocturne was good as well.'],
  ])('counts not among those who compete %s', (_, text) =>
    expect(company(text).people.all.filter(({ competes }) => competes)).toEqual([]),
  );

  it('counts not the coach and club in brackets behind a name', () => {
    const text =
      'Gold went to Anna Abrelo (coach: Torvik Haugerlund, club: Dundee Harriers) and Britt Sundelo (Per Torvik, Leeds).';
    const competing = company(text).people.all.filter(({ competes }) => competes);
    expect(competing.map(({ name }) => name)).toEqual(['Anna Abrelo', 'Britt Sundelo']);
  });

  it('counts who replaces somebody in brackets', () => {
    const text = 'Bronze was for Anna Abrelo (replacing Britt Sundelo) in the end.';
    expect(company(text).people.all.map(({ competes }) => competes)).toEqual([true, true]);
  });
});

describe('a family name with a slip', () => {
  const names = (text: string) => company(text).people.all.map(({ name }) => name);

  it('is that of the only one it is like', () => {
    expect(names('Anna Sundelo and Britt Brennamo raced. “It was good,” said Brennemo.')).toEqual([
      'Anna Sundelo',
      'Britt Brennamo',
    ]);
  });

  it('is another name where it is short, or like two', () => {
    expect(names('Anna Falke and Britt Sundelo raced. “It was good,” said Falko.')).toContain('Falko');
    expect(names('Anna Brennamo and Britt Brennimo raced. “It was good,” said Brennemo.')).toContain('Brennemo');
  });
});
