import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';

const LEAD = 'Edda Quist won the third race of the winter on Saturday, and nobody came within a second of her.';
const MORE = '“I slept badly,” Quist said. “Then the gun went and I woke up, which was about time.”';

/** The zones above and around a report, the report's own paragraphs left out. */
function parts(source: string): string[] {
  return outline(source).filter((line) => line !== `body: ${LEAD}` && line !== `body: ${MORE}`);
}

describe('the front of a release', () => {
  it('date and place on two lines, bare headline, competition', () => {
    const source = `March 3, 2031\n\nOslo, Norway\n\nQuist finds her legs at home\n\nIce Union World Cup\n\n${LEAD}\n\n${MORE}`;
    expect(parts(source)).toEqual([
      'dateline: March 3, 2031',
      'dateline: Oslo, Norway',
      'headline: Quist finds her legs at home',
      'competition: Ice Union World Cup',
    ]);
  });

  it.each([
    'World Cup Skeleton, race five of eight',
    'Short Track World Tour, third stop of the season',
    'World Cup, day 2',
  ])('a competition and which part of it: %s', (line) =>
    expect(parts(`Oslo, Norway, 3 March 2031\n\n# Quist again\n\n*${line}*\n\n${LEAD}`)).toContain(
      `competition: ${line}`,
    ),
  );

  it('a heading of the first part of the report', () => {
    expect(parts(`# Quist again\n\nOslo, Norway, 3 March 2031\n\n## Women’s 1500m\n\n${LEAD}`)).toEqual([
      'headline: Quist again',
      'dateline: Oslo, Norway, 3 March 2031',
      'subhead: Women’s 1500m',
    ]);
  });

  it('a PDF with letterhead and document kind', () => {
    const source = `I C E   U N I O N\n\nTELEPHONE (+41) 21 000 00 00   E-MAIL: office@ice.example\n\nPress release\n3 March 2031\n\nEuropean Ice Championships – Oslo (NOR) – Day 2\n\nQuist strikes, Velde slips\n\n${LEAD}\n`;
    expect(parts(source)).toEqual([
      'letterhead: I C E U N I O N',
      'letterhead: TELEPHONE (+41) 21 000 00 00 E-MAIL: office@ice.example',
      'letterhead: Press release',
      'dateline: 3 March 2031',
      'competition: European Ice Championships – Oslo (NOR) – Day 2',
      'headline: Quist strikes, Velde slips',
    ]);
  });

  it('kind and date on one line, a writer, a heading with a bar', () => {
    const source = `Press release 3 March 2031\n\n# Quist strikes, Velde slips | REPORT\n\nby Anna-Maria Writer\n\n${LEAD}\n`;
    expect(parts(source)).toEqual([
      'dateline: Press release 3 March 2031',
      'headline: Quist strikes, Velde slips | REPORT',
      'letterhead: by Anna-Maria Writer',
    ]);
  });

  it('an agency and the day in one pair of brackets, and a bar behind a dateline', () => {
    for (const dateline of ['Oslo (INU/3 March 2031) ', 'Oslo (INU/3 March 2031). ', 'OSLO (NOR), 3 March 2031 | '])
      expect(parts(`# Quist strikes\n\n${dateline}${LEAD}`)).toEqual([
        'headline: Quist strikes',
        `dateline: ${dateline.replace(/[.| ]+$/, '')}`,
      ]);
  });

  it('a name whose words come next', () => {
    const source = `# Words of the day\n\nANNA QUIST (NOR)\n\n${LEAD}`;
    expect(parts(source)).toEqual(['headline: Words of the day', 'subhead: ANNA QUIST (NOR)']);
  });

  it('a picture with the credit of an agency above the report', () => {
    const source = `# Quist strikes\n\nEdda Quist competes in the third race at the Ice Arena, March 3, 2031. (Agency/Anna Writer)\n\nOSLO, March 3 (Agency) -- ${LEAD}`;
    expect(parts(source)).toEqual([
      'headline: Quist strikes',
      'caption: Edda Quist competes in the third race at the Ice Arena, March 3, 2031. (Agency/Anna Writer)',
      'dateline: OSLO, March 3 (Agency)',
    ]);
  });

  it('a web page with trail, tags and capitals', () => {
    const source = `Home / Skating / News\n\nQUIST OUTLASTS THEM ALL IN OSLO\n\nOslo / Norway\n\n3 Mar 2031\n\n#IceSkating #Oslo\n\n${LEAD}`;
    expect(parts(source)).toEqual([
      'menu: Home / Skating / News',
      'headline: QUIST OUTLASTS THEM ALL IN OSLO',
      'dateline: Oslo / Norway',
      'dateline: 3 Mar 2031',
      'menu: #IceSkating #Oslo',
    ]);
  });

  it('a heading, a dateline in emphasis, a name of a sport, a deck', () => {
    const source = `SPEED SKATING\n\n# Quist wins again\n\n*March 3, 2031 – Oslo, Norway*\n\nVelde is second after a photo finish\n\n${LEAD}`;
    expect(parts(source)).toEqual([
      'letterhead: SPEED SKATING',
      'headline: Quist wins again',
      'dateline: March 3, 2031 – Oslo, Norway',
      'subhead: Velde is second after a photo finish',
    ]);
  });

  it('front matter stands for the parts it names', () => {
    const source = `---\ntitle: Quist wins again\ndate: 2031-03-03\nlocation: Oslo\nevent: Ice World Cup\ntags: [a, b]\n---\n\n${LEAD}`;
    expect(parts(source)).toEqual([
      'headline: Quist wins again',
      'dateline: 2031-03-03',
      'dateline: Oslo',
      'competition: Ice World Cup',
      'metadata: [a, b]',
    ]);
  });

  it.each([
    ['Oslo (NOR), 3 March 2031', ' – '],
    ['OSLO, NORWAY', ' – '],
    ['OSLO', ' — '],
    ['Oslo (INU)', ': '],
    ['Oslo, Norway', ' — '],
    ['Oslo, 3 March 2031', ' - '],
    ['OSLO, March 3 (INU)', ' -- '],
    ['OSLO (NOR, Mar 3)', ': '],
    ['Salt Lake City, Utah', ' – '],
    ['Val Verde, Italy, 3 March 2031', '. '],
    ['LONDON (Reuters)', ' - '],
  ])('the dateline "%s" before the first sentence', (dateline, mark) => {
    expect(outline(`# Quist wins again\n\n${dateline}${mark}${LEAD}`)).toEqual([
      'headline: Quist wins again',
      `dateline: ${dateline}`,
      `body: ${LEAD}`,
    ]);
  });

  it.each([
    `Quick start: ${LEAD}`,
    `MEN'S 500M: ${LEAD}`,
    `On Sunday 3 March: ${LEAD}`,
    `Edda Quist (NOR) – the champion of the last two winters – won the third race on Saturday by a second.`,
  ])('no dateline in "%s"', (paragraph) => {
    expect(outline(`# Quist wins again\n\n${paragraph}`)).toEqual(['headline: Quist wins again', `body: ${paragraph}`]);
  });

  it.each([
    '3 Mar 2031 · Oslo · 4 min read',
    'Published: 2031-03-03 21:47 Updated: 2031-03-03 23:10',
    'By Anna Writer | Mar. 03, 2031, 3 p.m. (ET)',
    'March 3, 2031 / 10:00 AM / 2 years ago',
    'By Anna Writer, Ice Union correspondent • Oslo (NOR), 3 March 2031 • 6 min read',
    'Thu 3 Mar 2031, 16:05',
    'Anna WriterMarch 3, 2031',
  ])('the line "%s" that a page stamps its date on', (line) => {
    expect(outline(`# Quist wins again\n\n${line}\n\n${LEAD}`)[1]).toBe(`dateline: ${line}`);
  });

  it.each([
    ['Home › News › World Cup 2 Oslo', 'menu'],
    ['World Ice Championships | Long Track | Relay 4 x 7.5km', 'competition'],
    ['Oslo, Norway | Ice World Cup, leg 2, day 2', 'competition'],
    ['HEADQUARTERS · LAUSANNE · SWITZERLAND', 'letterhead'],
    ['Phone +41 21 000', 'letterhead'],
  ])('the line "%s" above the report', (line, zone) => {
    expect(outline(`${line}\n\n# Quist wins again\n\n${LEAD}`)[0]).toBe(`${zone}: ${line}`);
  });

  it('a phone call in a headline, and a date below a picture', () => {
    const source = `![Logo](l.png)\n\nMay 20, 2031 – Oslo Sports Centre\n\n## Trials 2031: Quist waits for a phone call\n\n${LEAD}`;
    expect(parts(source)).toEqual([
      'caption: Logo',
      'dateline: May 20, 2031 – Oslo Sports Centre',
      'headline: Trials 2031: Quist waits for a phone call',
    ]);
  });

  it('the place and agency before a sentence, with nothing between', () => {
    expect(outline(`# Quist wins again\n\nOslo (RNA) ${LEAD}`)).toEqual([
      'headline: Quist wins again',
      'dateline: Oslo (RNA)',
      `body: ${LEAD}`,
    ]);
    expect(
      outline(`# Quist wins again\n\nEdda Quist (NOR) Won the third race on Saturday, and by a second.`),
    ).toHaveLength(2);
  });

  it.each([
    'Report3 Mar 2031',
    'Ice League | Oslo, 3 March 2031',
    'Monday, 3 March 2031',
    '2031-03-03',
    'OSLO (NOR), 3 March 2031',
  ])('the dateline %s', (dateline) => {
    expect(parts(`# Quist wins again\n\n${dateline}\n\n${LEAD}`)).toContain(`dateline: ${dateline}`);
  });

  it('a competition opens the headline without being it', () => {
    const source = `OSLO, Norway, 3 March 2031\n\n**European Ice Championships 2031: Quist jumps from second to first**\n\n${LEAD}`;
    expect(parts(source)[1]).toBe('headline: European Ice Championships 2031: Quist jumps from second to first');
  });
});

describe('the report', () => {
  const report = (rest: string) => parts(`# Quist wins again\n\n${LEAD}\n\n${rest}`).slice(1);

  it('finds a subhead of emphasis right above its text', () => {
    expect(report(`**WOMEN, 500M (FINAL)**\n${MORE}\n**In bold**\n${MORE}`)).toEqual([
      'subhead: WOMEN, 500M (FINAL)',
      'subhead: In bold',
    ]);
  });

  it('parts the places of one nation by their distances', () => {
    const line = 'Results of the Danes – Women. 500 m: 4. Torvik; 9. Britt Sundelo. 1500 m: 2. Torvik; 14. Cara Laan.';
    expect(report(`*${line}*`)).toEqual([
      'subhead: Results of the Danes – Women.',
      'list: 500 m: 4. Torvik; 9. Britt Sundelo.',
      'list: 1500 m: 2. Torvik; 14. Cara Laan.',
    ]);
  });

  it('finds subheads in every dress', () => {
    const heads = [
      'Bare and short',
      '**In bold**',
      '## A heading',
      'ALL CAPITALS: AND MORE',
      'Women’s 1000m: photo',
      '**“I just skated”**',
    ];
    expect(report(heads.map((head) => `${head}\n\n${MORE}`).join('\n\n'))).toEqual([
      'subhead: Bare and short',
      'subhead: In bold',
      'subhead: A heading',
      'subhead: ALL CAPITALS: AND MORE',
      'subhead: Women’s 1000m: photo',
      'subhead: “I just skated”',
    ]);
  });

  it('leaves introductions and quotations in the body', () => {
    expect(report('Velde said:\n\n“I saw the clock.”\n\n“That is progress.” – Una Velde, fifth')).toEqual([
      'body: Velde said:',
      'body: “I saw the clock.”',
      'body: “That is progress.” – Una Velde, fifth',
    ]);
  });

  it('knows captions', () => {
    const captions = [
      '![Quist NOR](x.jpg)',
      'Edda Quist (NOR) after the race in Oslo © Ice Union',
      `${MORE}`,
      'Photo: Oda Lien',
      '(© Organisers)',
    ];
    expect(report(captions.join('\n\n'))).toEqual([
      'caption: Quist NOR',
      'caption: Edda Quist (NOR) after the race in Oslo © Ice Union',
      'caption: Photo: Oda Lien',
      'caption: (© Organisers)',
    ]);
  });

  it('knows lists and tables of results with their heads', () => {
    const source =
      'Leading results\n\nWomen\n1 Edda Quist (NOR) 2:18:47\n2 Una Velde (NED) 2:20:31\n\n**Men’s 500m**\n\n| 1 | Ole Lie |\n|---|---|\n| 2 | Jan Vos |';
    expect(report(source)).toEqual([
      'subhead: Leading results',
      'subhead: Women',
      'list: 1 Edda Quist (NOR) 2:18:47',
      'list: 2 Una Velde (NED) 2:20:31',
      'subhead: Men’s 500m',
      'table: 1 | Ole Lie',
      'table: 2 | Jan Vos',
    ]);
  });
});

describe('the end of a release', () => {
  const end = (rest: string) => parts(`# Quist wins again\n\n${LEAD}\n\n${MORE}\n\n${rest}`).slice(1);

  it('reads the programme, and prose under its head as prose', () => {
    const source =
      'What’s next?\n\nSunday, March 4, 2031 (local time)\n\nWomen’s 500m, 12:30\nMen’s 500m, 13:15\n\n13:45 | Mixed Relay\n\nRacing resumes on Sunday at 13:00 with the relays.\n\n**Next story**\n\nBare head\n\n';
    expect(end(source + MORE)).toEqual([
      'subhead: What’s next?',
      'schedule: Sunday, March 4, 2031 (local time)',
      'schedule: Women’s 500m, 12:30',
      'schedule: Men’s 500m, 13:15',
      'schedule: 13:45 | Mixed Relay',
      'body: Racing resumes on Sunday at 13:00 with the relays.',
      'subhead: Next story',
      'subhead: Bare head',
    ]);
  });

  it('reads a programme set as one sentence', () => {
    expect(end('**Coming up**\n\nSunday: women’s relay, 11:45; men’s pursuit, 14:30.')).toEqual([
      'subhead: Coming up',
      'schedule: Sunday: women’s relay, 11:45; men’s pursuit, 14:30.',
    ]);
  });

  it('tells links, contact, standing text and signatures', () => {
    const source =
      'Stay connected:\n\n[Entries](#)\n[Results](#)\n\n@iceunion / #Ice\n\nAbout the Ice Union\n\nThe Ice Union looks after ice all over the world and has done so since 1899.\n\nFor further information please contact the office or visit ice.example.org.';
    expect(end(source)).toEqual([
      'menu: Stay connected:',
      'menu: Entries',
      'menu: Results',
      'menu: @iceunion / #Ice',
      'boilerplate: About the Ice Union',
      'boilerplate: The Ice Union looks after ice all over the world and has done so since 1899.',
      'boilerplate: For further information please contact the office or visit ice.example.org.',
    ]);
    expect(end('All results: ice.org')).toEqual(['contact: All results: ice.org']);
    expect(end('Contact:\n\nOda Lien\n\n+47 555 1234\n\n-ENDS-')).toEqual([
      'contact: Contact:',
      'contact: Oda Lien',
      'contact: +47 555 1234',
      'boilerplate: -ENDS-',
    ]);
    expect(end('© Ice Union')).toEqual(['boilerplate: © Ice Union']);
    expect(end('Organisers for the Ice Union')).toEqual(['boilerplate: Organisers for the Ice Union']);
  });
});

describe('lines of results', () => {
  const zoneOf = (line: string) =>
    outline(`# Quist wins\n\n${LEAD}\n\n${line}\n\n${MORE}`).find((each) => each.endsWith(line));

  it.each([
    '1.6 km Sprint: 1. Edda Quist (NOR), 3:25.94; 2. Lea Velde (NED), +0.11.',
    'MEN: 1 Pekka ABREL FIN 2:09:34 2 Ville TORVE FIN 2:10:07 3 Arvo LAAN EST 2:10:46',
    "Women's 3000m Relay: 1. Netherlands, 2. China, 3. Italy",
    'BRONZE – Edda Quist (NOR), 2:07.04',
    'World Record: 24.43 – Edda Quist (NOR), 2029',
  ])('are a list: %s', (line) => {
    expect(zoneOf(line)).toBe(`list: ${line}`);
  });

  it.each([
    'Gold to Edda Quist of Norway in 7:12.49, silver to Lea Velde of the Netherlands. It was her first.',
    'Her coach has a plan for the winter: (1) Rest a week, (2) Train hard and (3) Race as often as they let her.',
  ])('are no list in a sentence: %s', (line) => {
    expect(zoneOf(line)).toBe(`body: ${line}`);
  });
});

describe('results that stand in front of the report, or in its sentences', () => {
  const RESULTS = '1. QUIST Edda (NOR) 1:04.51\n2. VELDE Iris (NED) 1:04.77';

  it('a list right below the lines of the title', () => {
    expect(
      parts(`**Ice Cup – Oslo (NOR), 3 March 2031**\n\n**Women's 500m – final**\n\n${RESULTS}\n\n${LEAD}`),
    ).toEqual([
      'dateline: Ice Cup – Oslo (NOR), 3 March 2031',
      "headline: Women's 500m – final",
      'list: 1. QUIST Edda (NOR) 1:04.51',
      'list: 2. VELDE Iris (NED) 1:04.77',
    ]);
  });

  it('a table in front of a short sentence; given and family name in two columns are one', () => {
    const table =
      '| Rank | First name | Last name | Time |\n|---|---|---|---|\n| 1 | Edda | Quist | 35.41 |\n| 2 | Iris | Velde | 35.48 |';
    expect(
      outline(`# Ice Cup\n\nOslo, Norway – 3 March 2031\n\n${table}\n\nQuist won it by 0.07 on home ice.`),
    ).toEqual([
      'headline: Ice Cup',
      'dateline: Oslo, Norway – 3 March 2031',
      'table: Rank | First name Last name | Time',
      'table: 1 | Edda Quist | 35.41',
      'table: 2 | Iris Velde | 35.48',
      'body: Quist won it by 0.07 on home ice.',
    ]);
  });

  it('several lists in one paragraph', () => {
    const lists =
      'Men 500m: 1 Edd Quist NOR 34.10, 2 Ives Velde NED 34.62. Women 500m: 1 Edda Quist NOR 37.80, 2 Iris Velde NED 38.31.';
    expect(parts(`# Quist twice\n\n${LEAD}\n\nResults. ${lists}`)).toEqual([
      'headline: Quist twice',
      'body: Results.',
      'list: Men 500m: 1 Edd Quist NOR 34.10, 2 Ives Velde NED 34.62.',
      'list: Women 500m: 1 Edda Quist NOR 37.80, 2 Iris Velde NED 38.31.',
    ]);
  });

  it('a numbered list of links is no list of results', () => {
    expect(parts(`# Quist strikes\n\n1. Race report\n2. Photographs\n\n${LEAD}`)).not.toContain('list: 1. Race report');
  });
});
