import { describe, expect, it } from 'vitest';
import { pick, releaseOf } from '../support/facts.ts';

const incidentsOf = (body: string) => pick(releaseOf(body).incidents, 'kind', 'competitor', 'replacement');
const one = (kind: string, competitor: string, replacement: string | null = null) => [
  { kind, competitor, replacement },
];

describe('incidents', () => {
  it.each([
    ["Pieter Hoekstra (NED) crashed in the last corner of the Men's 1000m.", 'fall', 'pieter-hoekstra'],
    ["Pieter Hoekstra (NED) went down in the semifinal of the Men's 1000m.", 'fall', 'pieter-hoekstra'],
    [
      "Pieter Hoekstra (NED) finished sixth in the Men's 1000m after a fall in the first corner.",
      'fall',
      'pieter-hoekstra',
    ],
    [
      "In the last outer corner of the Men's 1000m Pieter Hoekstra fell and Marco Ferrandi (ITA) won.",
      'fall',
      'pieter-hoekstra',
    ],
    [
      "In the Men's 500m Pieter Hoekstra (NED) was disqualified for a second false start.",
      'disqualification',
      'pieter-hoekstra',
    ],
    ["The referee disqualified Pieter Hoekstra (NED) in the Men's 500m.", 'disqualification', 'pieter-hoekstra'],
    ["Pieter Hoekstra (NED) did not start in the Men's 500m.", 'did-not-start', 'pieter-hoekstra'],
    ["Pieter Hoekstra (NED) did not finish the Men's 5000m.", 'did-not-finish', 'pieter-hoekstra'],
    ["Pieter Hoekstra (NED) withdrew with a back injury before the Men's 500m.", 'withdrawal', 'pieter-hoekstra'],
    ["In the Men's 500m Pieter Hoekstra (NED) received a yellow card for a kick-out.", 'penalty', 'pieter-hoekstra'],
    [
      "In the men's keirin Pieter Hoekstra (NED) was relegated in the semifinals for leaving the lane.",
      'penalty',
      'pieter-hoekstra',
    ],
  ])('%s', (body, kind, competitor) => {
    expect(incidentsOf(body)).toEqual(one(kind, competitor));
  });

  it.each([
    "Marco Ferrandi (ITA) replaced Pieter Hoekstra (NED) in the line-up of the Men's Mass Start.",
    "In the Men's Mass Start Pieter Hoekstra (NED) was replaced by Marco Ferrandi (ITA).",
  ])('%s', (body) => {
    expect(incidentsOf(body)).toEqual(one('substitution', 'pieter-hoekstra', 'marco-ferrandi'));
  });

  it.each([
    "Pieter Hoekstra (NED) nearly fell in the Men's 1000m but recovered.",
    "Pieter Hoekstra (NED) did not fall in the Men's 1000m.",
    "Pieter Hoekstra (NED) fell short of the record in the Men's 1000m.",
    "Pieter Hoekstra (NED) fell to fourth in the Men's 1000m.",
    'Pieter Hoekstra (NED) retired from racing last spring.',
    "Pieter Hoekstra (NED) won the Men's 500m and took the record of the retired skater from Hamar.",
    'Pieter Hoekstra (NED) did not start well and finished tenth.',
    'Pieter Hoekstra (NED) was second. "If you fall you lose," he said.',
  ])('none in: %s', (body) => {
    expect(incidentsOf(body)).toEqual([]);
  });
});
