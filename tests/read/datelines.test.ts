import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/read.ts';

const REPORT = 'Edda Quist won the third race of the winter, and nobody came within a second of her on a cold evening.';
const CAPTION =
  'Edda Quist of Norway skates during the third race of the winter at the hall by the lake. (Anna Writer/RNA)';

function datelines(source: string): string[] {
  const { blocks, text } = read(source);
  return blocks.filter(({ zone }) => zone === 'dateline').map(({ start, end }) => text.slice(start, end));
}

describe('a dateline', () => {
  it.each([
    ['WHISTLER, B.C. - ', 'WHISTLER, B.C.'],
    ['Torvik Falls, Minn. -- ', 'Torvik Falls, Minn.'],
    ['TORONTO (11 May 2031) - ', 'TORONTO (11 May 2031)'],
    ['TORVIK, GA (04-May) -- ', 'TORVIK, GA (04-May)'],
  ])('opens the report: %j', (lead, line) => {
    expect(datelines(`# Quist again\n\n${lead}${REPORT}`)).toEqual([line]);
  });

  it('may stand behind the caption of a picture, where it names a place that is one', () => {
    expect(datelines(`# Quist again\n\n${CAPTION}\n\nSALT LAKE CITY — ${REPORT}`)).toEqual(['SALT LAKE CITY']);
    expect(datelines(`# Quist again\n\n${CAPTION}\n\nTORVIK, Norway – ${REPORT}`)).toEqual(['TORVIK, Norway']);
    expect(datelines(`# Quist again\n\n${CAPTION}\n\nTORVIK, Norway » ${REPORT}`)).toEqual(['TORVIK, Norway']);
    expect(datelines(`# Quist again\n\n${CAPTION}\n\nMore news » ${REPORT}`)).toEqual([]);
  });

  it('is no heading of a later paragraph', () => {
    expect(datelines(`# Quist again\n\n${REPORT}\n\nDOWNHILL – ${REPORT}`)).toEqual([]);
    expect(datelines(`# Quist again\n\n${REPORT}\n\nSecond place – ${REPORT}`)).toEqual([]);
    expect(datelines(`# Quist again\n\n${REPORT}\n\nNorway – ${REPORT}`)).toEqual([]);
  });

  it('may be a day of the year alone', () => {
    expect(datelines(`Sunday, October 15th\n\n# Quist again\n\n${REPORT}`)).toEqual(['Sunday, October 15th']);
    expect(datelines(`Sunday, October sprint\n\n# Quist again\n\n${REPORT}`)).toEqual([]);
  });
});
