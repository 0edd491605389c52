import fc from 'fast-check';
import { isHeldBack } from '../../src/batch/held-back.ts';
import { extract } from '../../src/extract.ts';
import type { Release, Span } from '../../src/schema/release.ts';
import { corpusReleases } from '../extract/corpus.ts';
import { makeRelease, spanOf, TEXT } from '../support/release.ts';

export interface Given {
  readonly path: string;
  readonly text: string;
  readonly release: Release;
}

/** The first release of each discipline, of those that may be looked at. */
export function corpus(): Given[] {
  const releases = corpusReleases().filter(({ path }) => !isHeldBack(path));
  const byFolder = Map.groupBy(releases, ({ path }) => path.split('/')[0]);
  return [...byFolder.values()].map(([first]) => {
    const { path, text } = first as { path: string; text: string };
    return { path, text, release: extract(text, { path }) };
  });
}

/** What may stand in a text and shifts what is counted, or means something where the text is written down. */
const ODD = [
  '🏅',
  '👩🏽‍🚀',
  'e\u0301',
  '\u{1F1F3}\u{1F1F4}',
  '\u202Eright to left\u202C',
  '\u2067\u05D0\u2069',
  '"',
  "'",
  '\\',
  '\\n',
  '</script>',
  '&amp;',
  '\u2028',
  '\u00A0',
  '\r',
  '\r\n',
  '#',
  'https://schema.org/',
];

/** A release whose text has odd things between its words, and every span where it then is. */
export const hostile: fc.Arbitrary<Given> = fc
  .record({
    mark: fc.constantFrom('', '\uFEFF'),
    odd: fc.array(fc.tuple(fc.constantFrom(...ODD), fc.double({ min: 0, max: 0.99, noNaN: true })), { maxLength: 10 }),
    name: fc.string({ unit: 'grapheme', minLength: 1 }),
  })
  .map(({ mark, odd, name }) => {
    let text = TEXT;
    for (const [what, where] of odd) {
      const at = text.indexOf('\n', Math.floor(where * text.length));
      text = `${text.slice(0, at + 1)}${what}${text.slice(at + 1)}`;
    }
    text = mark + text;
    const release = makeRelease(text);
    Object.assign(release.athletes[0] as object, { name });
    return { path: 'hamar.md', text, release };
  });

/** A release that has something in every list, and every field filled somewhere. */
export function fullRelease(): Given {
  const release = makeRelease();
  const said = (words: string) => ({
    certainty: 'stated' as const,
    rule: 'a/rule',
    evidence: [spanOf(words)],
    because: ['time-1'],
  });
  const mentions: Span[] = [spanOf('Ida Solheim')];
  release.release.date = { value: '2032-03-06', rule: 'date/line', evidence: [spanOf('Hamar')] };
  release.release.place = { city: 'Hamar', nation: 'NOR', rule: 'place/line', evidence: [spanOf('Hamar')] };
  release.release.publisher = 'Skating Union';
  const event = 'womens-1500m';
  const person = { given: null, family: 'Berg', gender: null, variants: ['K. Berg'], mentions };
  release.people.push({ id: 'karl-berg', name: 'Karl Berg', nation: 'SUI', role: 'coach', ...person });
  release.teams.push({
    id: 'nor-team',
    name: 'Norway',
    kind: 'nation',
    nation: 'NOR',
    event,
    members: ['ida-solheim'],
    substitutes: ['vera-lindqvist'],
    mentions,
  });
  const score = { text: '12.5', value: 12.5, competitor: 'nor-team', event, segment: null };
  release.scores.push(
    { id: 'score-1', ...said('0.45'), ...score, unit: 'points' },
    { id: 'score-2', ...said('0.45'), ...score, unit: 'metres', segment: 'Total' },
  );
  const time = release.times[0] as Release['times'][number];
  release.times.push(
    { ...time, id: 'time-4', kind: 'lap', round: 'semifinal', because: ['time-1'], certainty: 'inferred' },
    { ...time, id: 'time-5', kind: 'clock', ms: null, competitor: null, event: null },
  );
  release.placings.push({
    id: 'placing-3',
    ...said('won'),
    competitor: 'vera-lindqvist',
    event,
    rank: 2,
    current: false,
    competition: 'Oslo 2030',
    round: 'final B',
  });
  release.records.push({
    id: 'record-1',
    ...said('1:53.20'),
    type: 'world',
    event,
    holder: 'vera-lindqvist',
    ms: 113_200,
    status: 'set',
  });
  release.schedule.push({
    id: 'schedule-1',
    ...said('1:53.65'),
    event,
    round: 'heat 2',
    date: '2032-03-07',
    localTime: '14:30',
  });
  release.incidents.push({
    id: 'incident-1',
    ...said('won'),
    kind: 'substitution',
    competitor: 'ida-solheim',
    event,
    round: 'final',
    replacement: 'vera-lindqvist',
  });
  release.results.push({
    id: 'result-2',
    competitor: 'nor-team',
    event,
    round: 'semifinal',
    rank: null,
    medal: { value: 'silver', facts: ['placing-2'], inferred: true },
    time: null,
    gap: { value: 450, facts: ['time-2'], inferred: false },
    score: { value: 12.5, facts: ['score-1'], inferred: false },
    status: null,
  });
  release.problems.push({
    id: 'problem-1',
    code: 'same-rank',
    values: { rank: '1' },
    facts: ['placing-1'],
    evidence: [spanOf('won')],
  });
  return { path: 'hamar.md', text: TEXT, release };
}
