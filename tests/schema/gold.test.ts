import { expect, test } from 'vitest';
import { goldJson, goldSchema, toGold } from '../../src/schema/gold.ts';
import { makeRelease, spanOf } from '../support/release.ts';

test('a release in the gold form: names instead of ids, no provenance', () => {
  expect(toGold(makeRelease())).toEqual({
    source: 'draft by podium',
    document: {
      date: null,
      place: null,
      competition: 'World Cup',
      headline: 'Lindqvist wins in Hamar',
      sport: 'speed skating',
    },
    athletes: [
      { name: 'Vera Lindqvist', nation: 'SWE' },
      { name: 'Ida Solheim', nation: 'NOR' },
    ],
    nations: [{ code: 'SWE' }, { code: 'NOR' }],
    times: [
      {
        text: '1:53.20',
        ms: 113_200,
        kind: 'result',
        competitor: 'Vera Lindqvist',
        event: "Women's 1500m",
        round: null,
      },
      { text: '0.45', ms: 450, kind: 'gap', competitor: 'Vera Lindqvist', event: "Women's 1500m", round: null },
      { text: '1:53.65', ms: 113_650, kind: 'result', competitor: 'Ida Solheim', event: "Women's 1500m", round: null },
    ],
    scores: [],
    placings: [
      { competitor: 'Vera Lindqvist', event: "Women's 1500m", rank: 1, current: true },
      { competitor: 'Ida Solheim', event: "Women's 1500m", rank: 2, current: true },
    ],
    records: [],
    quotes: [{ speaker: 'Ida Solheim', text: 'I was lucky 🍀,' }],
    schedule: [],
  });
});

test('a team is its nation, a pair its two names', () => {
  const release = makeRelease();
  const team = { event: null, substitutes: [], mentions: [spanOf('SWE')] };
  release.teams.push(
    { id: 'swe-team', name: 'Sweden', kind: 'nation', nation: 'SWE', members: [], ...team },
    { id: 'pair', name: 'Pair', kind: 'pair', nation: null, members: ['vera-lindqvist', 'ida-solheim'], ...team },
  );
  Object.assign(release.times[0] as object, { competitor: 'swe-team' });
  Object.assign(release.times[1] as object, { competitor: 'pair' });
  expect(toGold(release).times?.map(({ competitor }) => competitor)).toEqual([
    'SWE',
    'Vera Lindqvist / Ida Solheim',
    'Ida Solheim',
  ]);
});

test('a nation that is only known, not mentioned, is left out', () => {
  const release = makeRelease();
  Object.assign(release.nations[0] as object, { mentions: [] });
  expect(toGold(release).nations).toEqual([{ code: 'NOR' }]);
});

test('a draft is gold, one entry a line', () => {
  const json = goldJson(toGold(makeRelease()));
  expect(goldSchema.parse(JSON.parse(json))).toEqual(toGold(makeRelease()));
  expect(json).toContain('\n    {"name":"Vera Lindqvist","nation":"SWE"},\n');
  expect(json).toContain('\n  "scores": [],\n');
});
