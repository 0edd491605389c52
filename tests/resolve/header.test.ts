import { describe, expect, it } from 'vitest';
import { competition, date, event, type Find, header, LEAD, nationAt, range } from './header-of.ts';

describe('headline', () => {
  it('comes from front matter, a heading, or a line', () => {
    expect(header(`---\ntitle: Quist again\n---\n\n${LEAD}`).headline).toMatchObject({
      value: 'Quist again',
      rule: 'headline/front-matter',
    });
    expect(header(`# Quist again\n\n${LEAD}`).headline?.rule).toBe('headline/heading');
    expect(header(`Quist wins it again\n\n${LEAD}`).headline).toMatchObject({
      value: 'Quist wins it again',
      rule: 'headline/line',
    });
    expect(header(LEAD).headline).toBeNull();
  });
});

describe('place', () => {
  it.each([
    ['not the building', '# Quist again\n\nThe Quist Municipal Ice Arena, Gwangju, Korea', 'Gwangju', 'KOR'],
    [
      'not the agency',
      '# Quist again\n\n(Agency) 11:19, March 17, 2031\n\nCAIRO, March 16 (Agency) -- Quist won the third race of the winter on Saturday, and by a second.',
      'Cairo',
      'EGY',
    ],
    ['not the source', '# Quist again\n\nSource: Agency | 2031-03-01 18:18\n\nCairo, Egypt', 'Cairo', 'EGY'],
    ['by its plain code without a date', '# Quist again\n\nMoscow / Russia', 'Moscow', 'RUS'],
  ])('is %s', (_, front, city, nation) => expect(header(`${front}\n\n${LEAD}`).place?.value).toEqual({ city, nation }));
});

describe('sport', () => {
  it('is the federation’s that holds such events', () => {
    const source = `# Quist again\n\n${LEAD} It was her first Team Sprint at an ISU World Cup.`;
    expect(header(source, event('Team Sprint', '')).sport?.value).toBe('speed skating');
  });

  it.each([
    ['IBSF World Cup Skeleton', 'skeleton'],
    ['BMW IBU World Cup', 'biathlon'],
  ])('is in the name of a competition of the text: %s', (name, sport) => {
    const source = `# Quist again\n\n${LEAD} It was race five of the ${name}. The mixed team event is next.`;
    expect(header(source, event('mixed team', 'ski jumping'), competition(name, {})).sport?.value).toBe(sport);
  });

  it('is the one the text names, where one event is another’s', () => {
    const source = `# Quist again\n\n${LEAD} In luge, the mixed team event is next.`;
    expect(header(source, event('mixed team', 'ski jumping')).sport?.value).toBe('luge');
  });

  it.each([
    ['in pairs', 'She started in the last pair of the A division.', 'speed skating'],
    ['in heats', 'She was second in her heat and won the semi-final.', 'short track'],
  ])('of skaters is told by how they race: %s', (_, words, sport) => {
    const source = `# Quist again\n\n${LEAD} It was her first 1500m at an ISU World Cup. ${words}`;
    expect(header(source, event('1500m', '', 1500)).sport?.value).toBe(sport);
  });
});

describe('date', () => {
  it('comes from front matter, time stamps included', () => {
    expect(header(`---\ndate: 2031-03-01T10:00:00Z\n---\n\n${LEAD}`).date).toMatchObject({
      value: '2031-03-01',
      rule: 'date/front-matter',
    });
  });

  it('comes from the dateline before the report', () => {
    const source = `# Quist again\n\nOslo, 3 March 2031\n\nOn 1 March 2031, ${LEAD}`;
    const found = header(source, date('3 March 2031', '2031-03-03'), date('1 March 2031', '2031-03-01'));
    expect(found.date).toMatchObject({ value: '2031-03-03', rule: 'date/dateline' });
  });

  it('comes from the first paragraphs where nothing above has one', () => {
    const source = `# Quist again\n\nOn 1 March 2031, ${LEAD}`;
    expect(header(source, date('1 March 2031', '2031-03-01')).date?.rule).toBe('date/opening');
    expect(header(`# Quist again\n\n${LEAD}`).date).toBeNull();
  });

  it('comes from a line at the end that is nothing but a date', () => {
    const source = `# Quist again\n\n${LEAD}\n\n3 March 2031`;
    expect(header(source, date('3 March 2031', '2031-03-03')).date?.rule).toBe('date/dateline');
  });

  it('comes from any line above the report', () => {
    const source = `# Quist again\n\nWhat happened on 3 March 2031 and why it will happen again\n\n${LEAD}`;
    expect(header(source, date('3 March 2031', '2031-03-03')).date?.value).toBe('2031-03-03');
  });

  it('takes the year from the competition above where the dateline has none', () => {
    const source = `---\nplace: Oslo, 3 March\nevent: Ice World Cup 2031\n---\n\n# Quist again\n\n${LEAD}`;
    const found = header(source, date('3 March', null, { month: 3, day: 3 }));
    expect(found.date).toMatchObject({ value: '2031-03-03', rule: 'date/dateline-without-year' });
  });
});

describe('place', () => {
  it.each([
    ['Trysil, Norway', 'Trysil', 'NOR'],
    ['Trysil / Norway', 'Trysil', 'NOR'],
    ['TRYSIL (NOR), 3 March 2031', 'Trysil', 'NOR'],
    ['*March 3, 2031 – Trysil, Norway*', 'Trysil', 'NOR'],
    ['Ice League | Oslo, 3 March 2031', 'Oslo', 'NOR'],
    ['Report3 Mar 2031\n\nTrysil, Norway', 'Trysil', 'NOR'],
    ['Oslo Ice Arena, 3 March 2031', 'Oslo', 'NOR'],
    ['Oslo', 'Oslo', 'NOR'],
  ])('reads %s', (dateline, city, nation) => {
    const source = `# Quist again\n\n${dateline}\n\n${LEAD}`;
    const written = /3 Mar(?:ch)? 2031|March 3, 2031/.exec(source)?.[0];
    const found = header(source, ...(written ? [date(written, '2031-03-03')] : []));
    expect(found.place?.value).toEqual({ city, nation });
    expect(found.place?.rule).toBe('place/dateline');
  });

  it('finds the host in the competition line, in the sense of the year', () => {
    const source = `3 March 2021\n\nWorld Ice Championships – Kolomna (RUS) – Day 2\n\nQuist strikes, Velde slips\n\n${LEAD}`;
    const found = header(source, date('3 March 2021', '2021-03-03'));
    expect(found.place).toMatchObject({ value: { city: 'Kolomna', nation: 'ROC' }, rule: 'place/competition-line' });
  });

  it.each([
    ['3 Mar 2031 · Oslo · 4 min read', 'Oslo', 'place/dateline'],
    ['Ice Skating Norway · 3 Mar 2031 · 4 min read', null, null],
    ['By Anna Writer, Ice Union correspondent • Trysil (NOR), 3 Mar 2031 • 6 min read', 'Trysil', 'place/dateline'],
    ['Oslo Nordic – Media Service, 3 Mar 2031', 'Oslo', 'place/dateline'],
    ['Trysil (NOR), 3 Mar 2031 – press service of the meeting', 'Trysil', 'place/dateline'],
    ['Posted on 3 Mar 2031 by the Ice Union', null, null],
    ['Trysil, Norway | World Ice Championships, leg 2, day 2', 'Trysil', 'place/competition-line'],
    ['World Ice Championships, Ice Hall, Trysil, Norway — Pairs, local time', 'Trysil', 'place/competition-line'],
  ])('is found or not in the line %s', (line, city, rule) => {
    const found = header(
      `# Quist again\n\n${line}\n\n${LEAD}`,
      ...(line.includes('2031') ? [date('3 Mar 2031', '2031-03-03')] : []),
    );
    expect([found.place?.value.city ?? null, found.place?.rule ?? null]).toEqual([city, rule]);
  });

  it.each([
    ['the trail', `Home › News › World Cup 2 Oslo\n\n# Quist again\n\n${LEAD}`, 'Oslo'],
    ['the headline', `# Quist strikes in Oslo\n\n${LEAD}`, 'Oslo'],
    ['the opening of the headline', `# Day 4, Oslo: Quist strikes\n\n${LEAD}`, 'Oslo'],
    ['no subject of the headline', `# Oslo girl strikes again\n\n${LEAD}`, null],
    ['the first paragraph', `# Quist again\n\n${LEAD} It was her first race in Oslo.`, 'Oslo'],
    ['the headline with its days', `# Oslo, 9 March 2031: Quist strikes\n\n${LEAD}`, 'Oslo'],
    ['not another year', `# Quist again\n\n${LEAD} It was like her race in Oslo last year.`, null],
    ['not one of two', `# Quist again\n\n${LEAD} She was raised in Hamar and lives in Oslo.`, null],
    ['not a place that is no city known', `# Quist again\n\nIn Trysil, Norway, ${LEAD}`, null],
  ])('is a city known in %s', (_, source, city) => expect(header(source).place?.value.city ?? null).toBe(city));
});

describe('home', () => {
  it.each([
    ['a federation', 'Press service of the Hungarian National Skating Federation', 'HUN'],
    ['a sport in front', 'Cycling New Zealand › News › Track', 'NZL'],
    ['a sport behind', 'British Ice Skating · 3 Mar 2031 · 4 min read', 'GBR'],
    ['a short name', 'US Speedskating News', 'USA'],
    ['a team', 'Team GB newsroom', 'GBR'],
    ['a federation in its own language', 'FEDERAZIONE GHIACCIO ITALIA – PRESS OFFICE', 'ITA'],
    ['what is theirs in its own language', 'Česká federace rychlobruslení | Newsletter', 'CZE'],
    ['a body whose name is one word', 'Norges Skøyteforbund, presseavdelingen', 'NOR'],
    ['a hyphen', 'SWISS-ROWING media information', 'SUI'],
    ['who the release is by', 'release by Cycling Norway', 'NOR'],
    ['none', 'International Skating Union', null],
    ['no host', 'Oslo, Norway', null],
  ])('is told by %s in front', (_, line, home) => {
    const found = header(`${line}\n\n# Quist again\n\n${LEAD}`);
    expect(found.home?.value ?? null).toBe(home);
  });

  it.each([
    ['who closes the release', 'Swim Ireland, National Sports Campus. Proudly supported by nobody.', 'IRL'],
    ['whose sport it governs', '*Isen is the governing body of speed skating in Norway.*', 'NOR'],
  ])('is told by %s', (_, closing, home) => {
    expect(header(`# Quist again\n\n${LEAD}\n\n${closing}`).home?.value ?? null).toBe(home);
  });

  it('is told by national championships', () => {
    expect(header(`# Quist again\n\n2031 Danish Ice Championships\n\n${LEAD}`).home?.value).toBe('DEN');
    expect(header(`# Quist again\n\n2031 European Ice Championships\n\n${LEAD}`).home).toBeNull();
    expect(header(`# Quist again\n\n2031 U.S. Ice Championships\n\n${LEAD}`).home?.value).toBe('USA');
  });

  it('is told by an agency of the land it writes from', () => {
    expect(header(`# Quist again\n\nOSLO (NTB) – ${LEAD}`).home?.value).toBe('NOR');
    expect(header(`# Quist again\n\nOSLO (AP) – ${LEAD}`).home).toBeNull();
  });

  it('is where championships are national, or trials', () => {
    const inOslo = (name: string) => header(`# Quist again\n\nOSLO, Norway – ${LEAD} ${name}.`, competition(name)).home;
    expect(inOslo('National Inter-State Ice Championships')?.value).toBe('NOR');
    expect(inOslo('World Ice Championships')).toBeNull();
    const guest = `# Quist again\n\n${LEAD} At the National Championships Latvia’s Ida Moe won the 500m.`;
    expect(header(guest, competition('National Championships')).home).toBeNull();
    expect(header(`# NK distances\n\n${LEAD}`, competition('NK distances')).home?.value).toBe('NED');
  });
});

describe('home by its medals', () => {
  it.each([
    ['a number of medals', 'Hosts Korea grab 4 medals in Hamar', ['KOR'], 'KOR'],
    ['a number in words', 'Four medals for the Poles on day two', ['POL'], 'POL'],
    ['a sweep', 'Norwegian one-two in the sprint', ['NOR'], 'NOR'],
    ['not two nations', 'Korea take four medals, Japan three', ['KOR', 'JPN'], null],
    ['not one medal', 'Korean Quist wins gold', ['KOR'], null],
  ])('is told by %s', (_, headline, codes, home) => {
    const nations = codes.map(
      (code): Find =>
        (reading) =>
          nationAt(range(reading, headline), code),
    );
    expect(header(`# ${headline}\n\n${LEAD}`, ...nations).home?.value ?? null).toBe(home);
  });
});

describe('home by how the report begins', () => {
  it.each([
    ['Italy leave Hamar with four medals and much hope.', 'Italy', 'ITA'],
    ['Italy left Hamar early. Poland won four medals.', 'Italy', null],
    ['The four medals of Italy were a surprise in Hamar.', 'Italy', null],
    ['Four medals is how the ledger reads for the Italy team after Hamar.', 'Italy', 'ITA'],
    ['Four medals were won. It was a good day for Italy.', 'Italy', null],
  ])('%s', (report, name, home) => {
    const nation: Find = (reading) => nationAt(range(reading, name), 'ITA');
    expect(header(`# Quist again\n\nHamar, 12 February 2033\n\n${report}`, nation).home?.value ?? null).toBe(home);
  });
});

describe('competition', () => {
  it.each([
    ['Fifty came to Hamar for the Danish Championships, and Quist won.', 'Danish Championships'],
    ['Fifty got ready for the Danish Championships, and Quist won.', null],
    ['Quist won. Next up: the Danish Championships.', null],
    ['Quist won. There are Danish Championships coming.', null],
  ])('%s', (report, name) => {
    expect(
      header(`# Quist again\n\n${report}`, competition('Danish Championships')).competition?.value.name ?? null,
    ).toBe(name);
  });

  it('is no headline in capitals that only tells of one', () => {
    const source = `# New Faces Shine and Records Fall at World Ice Championships in Trysil\n\n${LEAD}`;
    expect(header(source, competition('World Ice Championships')).competition).toMatchObject({
      value: { name: 'World Ice Championships' },
    });
  });

  it.each([
    ['Sports | World Ice Championships', 'World Ice Championships'],
    ['World Ice Championships | Long Track | Relay 4 x 7.5km', 'World Ice Championships'],
    ['Trysil, Norway | Ice World Cup, leg 2, day 2', 'Ice World Cup'],
    ['World Ice Championships – Oslo (NOR) – Day 2', 'World Ice Championships'],
    ['*World Ice Championships 2031 - Day 3*', 'World Ice Championships 2031'],
    ['2031 Ice Nations Cup presented by Fjord Bank', '2031 Ice Nations Cup'],
    ['Grand Prix of Ice, Oslo Trophy 2031', 'Grand Prix of Ice, Oslo Trophy 2031'],
  ])('is read from the line %s', (line, name) => {
    expect(header(`# Quist again\n\n${line}\n\n${LEAD}`).competition).toMatchObject({
      value: { name },
      rule: 'competition/line',
    });
  });

  it('has the letters of the report where the line is in capitals', () => {
    const found = header(`ICE WORLD TOUR 2031/32\n\n# Quist again\n\nAt the Ice World Tour in Oslo ${LEAD}`);
    expect(found.competition?.value).toEqual({ name: 'Ice World Tour 2031/32', year: 2031, host: null });
  });

  it('opens the dateline or the headline', () => {
    expect(header(`# Quist again\n\nIce League | Oslo, 3 March 2031\n\n${LEAD}`).competition).toMatchObject({
      value: { name: 'Ice League' },
      rule: 'competition/dateline',
    });
    expect(header(`# European Ice Championships 2031: Quist again\n\n${LEAD}`).competition).toMatchObject({
      value: { name: 'European Ice Championships 2031', year: 2031 },
      rule: 'competition/headline-opening',
    });
  });

  it('is not one of another time', () => {
    const source = `# Quist again\n\n${LEAD} It was a test for the World Ice Championships. The Ice Union Cup was her third win.`;
    const found = header(source, competition('World Ice Championships'), competition('Ice Union Cup'));
    expect(found.competition?.value.name).toBe('Ice Union Cup');
    const later = `# Quist again\n\n${LEAD} She is a favourite at the World Ice Championships in March. The Ice Union Cup is hers.`;
    expect(
      header(later, competition('World Ice Championships'), competition('Ice Union Cup')).competition?.value.name,
    ).toBe('Ice Union Cup');
  });

  it('is not one of a later paragraph where the opening tells of another kind', () => {
    const source = `# Quist again\n\n${LEAD} It was her first World Cup win.\n\n${LEAD}\n\n“The World Ice Championships are hers,” Velde said.`;
    const found = header(source, competition('World Cup', { bare: true }), competition('World Ice Championships'));
    expect(found.competition).toMatchObject({ value: { name: 'World Cup' }, rule: 'competition/bare' });
  });

  it('is not what an agency files the report under, nor what the page is', () => {
    const slug = `ICE-ICE CUP/LEAD\n\nQuist strikes again in the dark\n\n${LEAD} It was her first Ice Union Cup.`;
    expect(header(slug, competition('Ice Union Cup')).competition?.value.name).toBe('Ice Union Cup');
    expect(header(`# Highlights of the Ice World Cup Final\n\n${LEAD}`).competition?.value.name).toBe(
      'Ice World Cup Final',
    );
  });

  it('is found in any part of a dateline', () => {
    const found = header(`Oslo (NOR) | 15 June 2034 | Ice League\n\n# Quist again\n\n${LEAD}`, (reading) =>
      date('15 June 2034', '2034-06-15')(reading),
    );
    expect(found.competition?.value.name).toBe('Ice League');
  });

  it('is as full as the headline has it', () => {
    const source = `# Wind stops the Ice Cup III\n\n${LEAD} It was the last day of the Ice Cup.`;
    const found = header(source, competition('Ice Cup III'), (reading) => {
      const start = reading.text.lastIndexOf('Ice Cup');
      const value = { name: 'Ice Cup', year: null, host: null, bare: false };
      return { start, end: start + 7, kind: 'competition', rule: 'test', value };
    });
    expect(found.competition?.value.name).toBe('Ice Cup III');
  });

  it('is its kind where no name is told', () => {
    const source = `# Quist again\n\n${LEAD} It was her first medal in a World Cup relay.`;
    const found = header(source, competition('World Cup', { bare: true }));
    expect(found.competition).toMatchObject({ value: { name: 'World Cup' }, rule: 'competition/bare' });
  });

  it('is the fullest current name in the opening, without its host', () => {
    const source = `# Quist again\n\nAt the 2027 Ice Games she fell. ${LEAD} The 2031 World Ice Championships in Oslo were hers; the Ice Cup is next.`;
    const found = header(
      source,
      date('2031', '2031-03-03'),
      competition('2027 Ice Games', { year: 2027 }),
      competition('2031 World Ice Championships in Oslo', { year: 2031, host: 'Oslo' }),
      competition('the Ice Cup', { name: 'Ice Cup' }),
    );
    expect(found.competition).toMatchObject({
      value: { name: '2031 World Ice Championships', year: 2031, host: 'Oslo' },
      rule: 'competition/opening',
    });
  });
});

describe('a season before the name', () => {
  it('is left out', () => {
    const found = header(
      `# Quist again\n\nAt the 2031/32 Ice World Tour ${LEAD}`,
      competition('2031/32 Ice World Tour'),
    );
    expect(found.competition?.value.name).toBe('Ice World Tour');
  });
});
