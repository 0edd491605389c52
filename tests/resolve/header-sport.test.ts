import { describe, expect, it } from 'vitest';
import { event, header, LEAD } from './header-of.ts';

describe('publisher', () => {
  it.each([
    ['W O R L D  R O W I N G  2 0 3 1', '', 'World Rowing', 'publisher/letterhead'],
    ['', '© Union Cycliste Internationale', 'Union Cycliste Internationale', 'publisher/boilerplate'],
    ['', 'For further information please contact the IBU office.', 'International Biathlon Union', 'publisher/contact'],
    ['', 'Photo: Oda Lien © ISU', 'International Skating Union', 'publisher/credit'],
  ])('of "%s ... %s"', (front, end, value, rule) => {
    expect(header(`${front}\n\n# Quist again\n\n${LEAD}\n\n${end}`).publisher).toMatchObject({ value, rule });
  });
});

describe('sport', () => {
  it.each([
    ['---\ndiscipline: speed-skating\n---', 'speed skating', 'sport/front-matter'],
    ['World Short Track Speed Skating Championships', 'short track', 'sport/competition'],
    ['FIGURE SKATING', 'figure skating', 'sport/letterhead'],
    ['#SpeedSkating #Oslo', 'speed skating', 'sport/letterhead'],
    ['# Swimming: Quist again', 'swimming', 'sport/headline'],
  ])('is read from %s', (front, value, rule) => {
    expect(header(`${front}\n\n# Quist again\n\n${LEAD}`).sport).toMatchObject({ value, rule });
  });

  it('follows from a federation of one sport, from the events, from the report', () => {
    expect(header(`# Quist again\n\n${LEAD}\n\n© International Biathlon Union`).sport).toMatchObject({
      value: 'biathlon',
      rule: 'sport/publisher',
    });
    const source = `# Quist again\n\n${LEAD} The pole vault was next, then the 100m.`;
    expect(header(source, event('pole vault', 'athletics')).sport).toMatchObject({
      value: 'athletics',
      rule: 'sport/events',
    });
    expect(header(`# Quist again\n\n${LEAD} Rowing has no closer finish.`).sport?.rule).toBe('sport/report');
    expect(header(`# Quist again\n\n${LEAD}`).sport).toBeNull();
  });

  it('is, of two that the headline names, the one of the report', () => {
    const front = '# World Cup Bobsleigh and Skeleton, Winterberg';
    expect(header(`${front}\n\n${LEAD} Skeleton racer Quist won.`).sport?.value).toBe('skeleton');
    expect(header(`${front}\n\n${LEAD}`).sport?.value).toBe('bobsleigh');
  });

  it('is short track under the name of speed skating, where the report tells of that alone', () => {
    const front = '# Quist again for Sweden Speedskating';
    expect(header(`${front}\n\n${LEAD} Quist returned to the short track.`).sport?.value).toBe('short track');
    expect(header(`${front}\n\n${LEAD} Quist left short track for the long track.`).sport?.value).toBe('speed skating');
  });

  it('is a para sport at the Paralympics', () => {
    expect(header(`# Athletics ends at the Paralympics\n\n${LEAD}`).sport?.value).toBe('para athletics');
  });
});
