import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/mentions/annotate.ts';
import { RULES } from '../../src/mentions/index.ts';
import { read } from '../../src/read/read.ts';
import { readHeader } from '../../src/resolve/header.ts';

const REPORT = 'Edda Quist won the third race of the winter, and nobody came within a second of her on a cold evening.';

function headerOf(source: string) {
  const reading = read(source);
  return readHeader(reading, annotate(reading, RULES));
}

describe('the day of a release', () => {
  it.each([
    [`December, 12 2031\n\n${REPORT}`, '2031-12-12', 'date/dateline'],
    [`date 2031-12-12\n\n# Quist again\n\n${REPORT}`, '2031-12-12', 'date/dateline'],
    [`Torvik, 24. 06. 2031\n\n${REPORT}`, '2031-06-24', 'date/dateline'],
    [`6/25/2031\n\n${REPORT}`, '2031-06-25', 'date/dateline'],
    [`TORVIK, Norway (04-May-2031) -- ${REPORT}`, '2031-05-04', 'date/dateline'],
    [`# Quist again\n\n4. Mai 2031 | von TSB\n\n${REPORT}`, '2031-05-04', 'date/dateline'],
    [`# Quist again\n\nMay 4 (Sunday), 2031 / Torvik\n\n${REPORT}`, '2031-05-04', 'date/dateline'],
    [
      `Torvik Club > News > May 2031\n\n# Quist again\n\nPosted by Anna, Sun May 4\n\n${REPORT}`,
      '2031-05-04',
      'date/dateline-without-year',
    ],
    [`# Quist again\n\nIce News Service / ICE / 4 MAY 2031\n\n${REPORT}`, '2031-05-04', 'date/dateline'],
    [
      `Media release · for immediate use · Sunday 4 May 2031\n\n# Quist again\n\n${REPORT}`,
      '2031-05-04',
      'date/dateline',
    ],
    [
      `# Quist again\n\n*Day 2 of the 2031 World Championships, Torvik – May 4*\n\n${REPORT}`,
      '2031-05-04',
      'date/day-and-year-in-front',
    ],
    [
      `# Quist again\n\nTORVIK, May 4 (Ice News) -- ${REPORT}\n\n*Edda Quist leads at the rink in Torvik on May 4, 2031. (Ice News)*\n\n${REPORT}`,
      '2031-05-04',
      'date/of-a-picture',
    ],
  ])('stands in %j', (source, value, rule) => {
    expect(headerOf(source).date).toMatchObject({ value, rule });
  });

  it('is of the year of the copyright at its head', () => {
    const source = `# Quist again\n\nBy Anna Abrelo. (c) 2031 Torvik Race News, all rights reserved, and used here with permission.\n\nTORVIK, Norway (04-May) -- ${REPORT}`;
    expect(headerOf(source).date).toMatchObject({ value: '2031-05-04', rule: 'date/copyright-year' });
  });

  it('is of the year of the competition whose day of the week it is', () => {
    const of = (words: string) => headerOf(`TORVIK, Norway, May 4 – ${words}`).date;
    const told = { value: '2031-05-04', rule: 'date/competition-year' };
    expect(
      of('Edda Quist won the second meeting of the 2031 Diamond League on Sunday, nobody near her.'),
    ).toMatchObject(told);
    expect(of('Edda Quist won the last race of the 2030/31 World Cup on Saturday, nobody near her.')).toMatchObject(
      told,
    );
  });

  it('is not told by a year that does not fit, or without a day of the week', () => {
    const of = (words: string) => headerOf(`TORVIK, Norway, May 4 – ${words}`).date;
    expect(of('Edda Quist won the second meeting of the 2031 Diamond League on Tuesday, nobody near her.')).toBeNull();
    expect(of('Edda Quist won the second meeting of the 2031 Diamond League, nobody near her.')).toBeNull();
    expect(of('Edda Quist won on Sunday, and nobody had come near her since the summer of 2031.')).toBeNull();
  });
});

describe('the place of a release', () => {
  it.each([
    ['behind who writes', `# Quist again\n\nBy Anna Writer in Torvik, 4 May 2031\n\n${REPORT}`, 'Torvik'],
    ['behind what it is', `# Quist again\n\n4 May 2031 Report Torvik, Norway\n\n${REPORT}`, 'Torvik'],
    ['in brackets, with its state', `# Quist again\n\nMay 4, 2031 (Torvik, Ont.) – ${REPORT}`, 'Torvik'],
    [
      'behind a caption',
      `*Edda Quist at the start. (Photo: Anna Writer)*\n\nTORVIK, Quebec (INU) — ${REPORT}`,
      'Torvik',
    ],
    [
      'in the captions',
      `# Quist again\n\nTORVIK, UTAH - JUNE 4: Edda Quist leads at the World Cup. (Photo by Anna Writer/Ice)\n\n${REPORT}`,
      'Torvik',
    ],
    ['in brackets', `# Quist again\n\n4 May 2031\n\n(TORVIK, May 4) -- ${REPORT}`, 'Torvik'],
    [
      'with its nation',
      `# Quist again\n\nEdda Quist won at the World Series Oslo, Norway, ${'as ever '.repeat(5)}.`,
      'Oslo',
    ],
    ['not when it was issued', `# Quist again\n\nIssued Sunday 4 May 2031\n\n${REPORT}`, undefined],
    ['not who published it first', `# Quist again\n\nFirst published on Sun 4 May 2031\n\n${REPORT}`, undefined],
    ['not the part of the paper', `# Quist again\n\n4 May 2031 | Sport\n\n${REPORT}`, undefined],
  ])('stands %s', (_, source, city) => expect(headerOf(source).place?.value.city).toBe(city));
});

describe('the headline of a release', () => {
  it.each([
    ['whom to call', 'Media contact: press office, (555) 010-0199'],
    ['a word to the reader', '[Translated from the Norwegian. The original prevails.]'],
  ])('is not %s', (_, line) => {
    const source = `${line}\n\nQuist wins again\n\nTORVIK, Norway, 4 May 2031 – ${REPORT}`;
    expect(headerOf(source).headline?.value).toBe('Quist wins again');
  });
});

describe('the competition of a release', () => {
  const of = (source: string) => headerOf(source).competition?.value.name;

  it.each([
    [
      'a meeting in front of its series',
      'Edda Quist lit up the Meeting de Torvik, this season’s eighth Diamond League meeting, and nobody came near her.',
      'Meeting de Torvik',
    ],
    [
      'a tour within a series',
      'Edda Quist led the first round of the Four Hills tournament as part of the World Cup Ski Jumping, and nobody came near her.',
      'Four Hills tournament',
    ],
    [
      'no Games of some weeks ago',
      'Edda Quist won the Lindwax World Cup after a fall two months ago at the Winter Olympics, and nobody came near her.',
      'Lindwax World Cup',
    ],
    [
      'no championships to come',
      'Edda Quist won her ticket to this summer’s World Swimming Championships at the Oil 66 Team Trials, with nobody near her.',
      'Oil 66 Team Trials',
    ],
  ])('is %s', (_, lead, name) => {
    expect(of(`# Quist again\n\n${lead}`)).toBe(name);
  });

  it('is found in a headline in capitals without its verb', () => {
    expect(of(`# Quist Wins Torvik Festival\n\n${REPORT}`)).toBe('Torvik Festival');
    expect(of(`# Quist Dominates Hill For 9th Career World Cup Win\n\n${REPORT}`)).toBe('World Cup');
    const front = `2031 Oil 66 National Championships Day Three Recap\n\nComplete Results\n\n${REPORT}`;
    expect(of(front)).toBe('2031 Oil 66 National Championships');
    expect(headerOf(front).headline?.value).toBe('2031 Oil 66 National Championships Day Three Recap');
  });
});

describe('the headline of a release', () => {
  it.each([
    [
      'the first line that says much',
      `Quist ends the weekend with three more podiums\n\n**Quist and Velde go one-two in the sprint, and the relay takes bronze**\n\nTORVIK, Norway – ${REPORT}`,
      'Quist ends the weekend with three more podiums',
    ],
    [
      'no item of a list',
      `**SPEED SKATING – WOMEN'S PREVIEW**\n\n**In brief**\n\n- Twenty skaters, ten pairs, one race at 16:30.\n\n${REPORT}`,
      "SPEED SKATING – WOMEN'S PREVIEW",
    ],
    [
      'no sentence behind the dateline',
      `**Quist Reels In Career-Best Sixth at Torvik World Cup**\n\nTORVIK, Nor.—Edda Quist is getting used to it.\n\n${REPORT}`,
      'Quist Reels In Career-Best Sixth at Torvik World Cup',
    ],
    [
      'with a bar',
      `LIVE: World Cup | Quist also takes the mass start\n\n${REPORT}`,
      'LIVE: World Cup | Quist also takes the mass start',
    ],
  ])('is %s', (_, source, headline) => {
    expect(headerOf(source).headline?.value).toBe(headline);
  });
});

describe('the competition of a release', () => {
  it.each([
    [
      `# Quist rules the Speed Skating Trials\n\n${REPORT} It was her first win at the U.S. Team Trials.`,
      'U.S. Team Trials',
    ],
    [
      `# Quist denied\n\nEdda Quist was second in the Olympic women's mass start on Saturday, and nobody came within a second of her.`,
      'Olympic',
    ],
    [
      `# Quist denied\n\nEdda Quist, who has an Olympic silver medal from another winter, won on Saturday, nobody near her at all.`,
      null,
    ],
  ])('%s', (source, name) => {
    expect(headerOf(source).competition?.value.name ?? null).toBe(name);
  });

  const TOLD = (words: string) => headerOf(`# Quist again\n\n${words}\n\n${REPORT}`).competition?.value.name ?? null;

  it.each([
    ['Iris Velde, winner of the World Championships in 2029, had been the favourite, but Edda Quist beat her.', null],
    ['Iris Velde, who won World Cup III in Poznan, had been the favourite, but Edda Quist beat her.', null],
    ['Bronze medallist at the Olympics, Edda Quist was a second faster than anybody else in Torvik.', null],
    ['Edda Quist broke the record from the London Olympics by a second on Saturday evening in Torvik.', null],
    [
      'Velde, second at the World Championships, lost to Quist at Sunday’s Diamond League, nobody near.',
      'Diamond League',
    ],
    ['Fresh from her triumph at the World Championships, Quist won the Diamond League on Sunday.', 'Diamond League'],
    [
      'With the Winter Olympics in Beijing only a month away, Quist took the 500m at the World Cup in Torvik.',
      'World Cup',
    ],
    ['Quist won the NHK Trophy, the fourth event of the ISU Grand Prix of Figure Skating series.', 'NHK Trophy'],
  ])('is not what somebody brings along, or looks ahead to: %s', (words, name) => {
    expect(TOLD(words)).toBe(name);
  });

  it.each([
    [
      'The winners at the World Championships in Inzell were Edda Quist and Jan Hall, both by far.',
      'World Championships',
    ],
    ['Edda Quist was the winner of the World Cup in Calgary, half a second ahead of Velde.', 'World Cup'],
    ['Edda Quist, who won the World Cup in Calgary on Saturday, was half a second ahead of Velde.', 'World Cup'],
    ['Victory at the World Championships in Inzell went to Edda Quist, half a second ahead.', 'World Championships'],
  ])('is where the day was won: %s', (words, name) => {
    expect(TOLD(words)).toBe(name);
  });
});
