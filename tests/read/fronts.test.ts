import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/mentions/annotate.ts';
import { RULES } from '../../src/mentions/index.ts';
import { read } from '../../src/read/read.ts';
import { readHeader } from '../../src/resolve/header.ts';

const REPORT = 'Edda Quist won the third race of the winter, and nobody came within a second of her on a cold evening.';
const TITLE = 'Quist wins again on a night when nobody else could find the line';

function headerOf(source: string) {
  const reading = read(source);
  const { headline, date, place } = readHeader(reading, annotate(reading, RULES));
  return [headline?.value ?? null, date?.value ?? null, place?.value.city ?? null];
}

describe('what pages set in front of a report', () => {
  it.each([
    ['the title said twice', `${TITLE}\n\n${TITLE}\n\n${REPORT}`, [TITLE, null, null]],
    ['a picture below a long title', `${TITLE}\n\n![](a.jpg)\n\n${REPORT}`, [TITLE, null, null]],
    [
      'a short title over a longer deck',
      `No way past Quist\n\n${TITLE}\n\n${REPORT}`,
      ['No way past Quist', null, null],
    ],
    ['the name of the site', `Torvik Ice Union\n\n${TITLE}\n\n${REPORT}`, [TITLE, null, null]],
    [
      'the name of the site, said twice',
      `Torvik Ice. News and results. Torvik Ice. News and results.\n\nQuist again\n\n${REPORT}`,
      ['Quist again', null, null],
    ],
    [
      'a notice to visitors',
      `We use cookies on this website, and by continuing you agree to their use.\n\nQuist again\n\n${REPORT}`,
      ['Quist again', null, null],
    ],
    [
      'the bar of the site',
      `News Events Rankings Athletes Rules About\n\nQuist again\n\n${REPORT}`,
      ['Quist again', null, null],
    ],
    ['a title with a full stop', `${TITLE}.\n\n4 May 2031\n\n${REPORT}`, [`${TITLE}.`, '2031-05-04', null]],
    [
      'who published it',
      `Quist again\n\nPosted on May 4, 2031 by admin\n\n${REPORT}`,
      ['Quist again', '2031-05-04', null],
    ],
    ['a rubric', `Top Stories | 4 May 2031\n\nQuist again\n\n${REPORT}`, ['Quist again', '2031-05-04', null]],
    ['a name alone', `Quist again\n\nPeter Hall | 4 May 2031\n\n${REPORT}`, ['Quist again', '2031-05-04', null]],
    ['the weather', `Quist again\n\n4 May 2031 | 12° | Overcast\n\n${REPORT}`, ['Quist again', '2031-05-04', null]],
    ['small letters', `may 4, 2031\n\nQuist again\n\n${REPORT}`, ['Quist again', '2031-05-04', null]],
    ['a short year', `Quist again\n\n04.05.31\n\n${REPORT}`, ['Quist again', '2031-05-04', null]],
    ['the year first', `2031/05/04\n\nQuist again\n\n${REPORT}`, ['Quist again', '2031-05-04', null]],
    ['a time stamp', `Quist again\n\n2031-05-04T18:40:00Z\n\n${REPORT}`, ['Quist again', '2031-05-04', null]],
    ['a day of the week', `Quist again\n\nSun, 05/04/2031 - 18:40\n\n${REPORT}`, ['Quist again', '2031-05-04', null]],
    ['place and day', `Quist again\n\nCalgary, May 4\n\n${REPORT}`, ['Quist again', null, 'Calgary']],
    [
      'labels',
      `Quist again\n\nVenue: Torvik, Norway\nDate: 4 May 2031\n\n${REPORT}`,
      ['Quist again', '2031-05-04', 'Torvik'],
    ],
    ['a writer somewhere', `Quist again\n\nBy Anna Writer in Calgary\n\n${REPORT}`, ['Quist again', null, 'Calgary']],
    ['an angle', `Quist again\n\nTORVIK, Norway » ${REPORT}`, ['Quist again', null, 'Torvik']],
    [
      'a dash at the bracket',
      `Quist again\n\nTORVIK, Norway (May 4, 2031)- ${REPORT}`,
      ['Quist again', '2031-05-04', 'Torvik'],
    ],
    ['a city and a colon', `Quist again\n\nCALGARY: ${REPORT}`, ['Quist again', null, 'Calgary']],
  ])('may be %s', (_, source, expected) => {
    expect(headerOf(source)).toEqual(expected);
  });

  it('is no reason to leave a sentence out of the report', () => {
    const zones = (source: string) => read(source).blocks.map(({ zone }) => zone);
    expect(zones(`# Quist again\n\n${REPORT}\n\nYou can subscribe to her newsletter, she told us.`)).toEqual([
      'headline',
      'body',
      'body',
    ]);
    expect(zones(`${REPORT}\n\n${REPORT}`)).toEqual(['body', 'body']);
    expect(zones(`# Quist again\n\nVelde: ${REPORT}`)).toEqual(['headline', 'body']);
  });
});
