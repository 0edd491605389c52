import { createHash } from 'node:crypto';
import { type Release, SCHEMA, type Span } from '../../src/schema/release.ts';

/** A release of invented athletes, small enough to say by hand all that it says. */
export const TEXT = [
  '# Lindqvist wins in Hamar',
  '',
  "Vera Lindqvist (SWE) won the Women's 1500m in 1:53.20, 0.45 ahead of Ida Solheim (NOR).",
  '',
  '"I was lucky 🍀," Solheim said. It was her 1:53.65 that set the mark.',
  '',
].join('\n');

/** Where words stand in a text: the nth time, from 0. */
export function spanOf(words: string, nth = 0, text = TEXT): Span {
  let at = -1;
  for (let time = 0; time <= nth; time += 1) at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`"${words}" is not in the text ${nth + 1} times`);
  const before = text.slice(0, at);
  const start = [...before].length;
  const lineStart = before.lastIndexOf('\n') + 1;
  return {
    start,
    end: start + [...words].length,
    line: before.split('\n').length,
    column: [...before.slice(lineStart)].length + 1,
    text: words,
  };
}

const said = (rule: string, ...evidence: Span[]) => ({
  certainty: 'stated' as const,
  rule,
  evidence,
  because: [] as string[],
});

/** What `TEXT` says. A fresh object every time, to be bent by a test. */
export function makeRelease(text = TEXT): Release {
  const span = (words: string, nth = 0) => spanOf(words, nth, text);
  const event = 'womens-1500m';
  return {
    schema: SCHEMA,
    source: {
      path: 'hamar.md',
      sha256: createHash('sha256').update(text).digest('hex'),
      length: [...text].length,
      mediaType: 'text/markdown',
    },
    release: {
      headline: { value: 'Lindqvist wins in Hamar', rule: 'head/title', evidence: [span('Lindqvist wins in Hamar')] },
      date: null,
      place: null,
      publisher: null,
      competition: 'world-cup',
      sport: 'speed skating',
    },
    competitions: [{ id: 'world-cup', name: 'World Cup', year: 2031, host: 'Hamar', mentions: [] }],
    events: [
      {
        id: event,
        name: "Women's 1500m",
        sport: 'speed skating',
        gender: 'women',
        distance: 1500,
        team: false,
        mentions: [span("Women's 1500m")],
      },
    ],
    nations: [
      { id: 'swe', code: 'SWE', iso: 'SWE', name: 'Sweden', mentions: [span('SWE')] },
      { id: 'nor', code: 'NOR', iso: 'NOR', name: 'Norway', mentions: [span('NOR')] },
    ],
    athletes: [
      athlete('vera-lindqvist', 'Vera', 'Lindqvist', 'SWE', [span('Lindqvist'), span('Vera Lindqvist')]),
      athlete('ida-solheim', 'Ida', 'Solheim', 'NOR', [span('Ida Solheim'), span('Solheim', 1)]),
    ],
    people: [],
    teams: [],
    times: [
      time('time-1', '1:53.20', 113_200, 'result', 'vera-lindqvist', span('1:53.20')),
      time('time-2', '0.45', 450, 'gap', 'vera-lindqvist', span('0.45')),
      time('time-3', '1:53.65', 113_650, 'result', 'ida-solheim', span('1:53.65')),
    ],
    scores: [],
    placings: [
      placing('placing-1', 'vera-lindqvist', 1, span('Vera Lindqvist')),
      placing('placing-2', 'ida-solheim', 2, span('Ida Solheim')),
    ],
    records: [],
    quotes: [
      {
        id: 'quote-1',
        ...said('quotes/said', span('I was lucky 🍀,')),
        text: 'I was lucky 🍀,',
        speaker: 'ida-solheim',
        sieve: 'name-beside',
        attribution: span('Solheim', 1),
      },
    ],
    schedule: [],
    incidents: [],
    results: [
      {
        id: 'result-1',
        competitor: 'vera-lindqvist',
        event,
        round: null,
        rank: { value: 1, facts: ['placing-1'], inferred: false },
        medal: null,
        time: { value: 113_200, facts: ['time-1'], inferred: false },
        gap: null,
        score: null,
        status: { value: 'finished', facts: ['time-1'], inferred: true },
      },
    ],
    problems: [],
  };
}

function athlete(
  id: string,
  given: string,
  family: string,
  nation: string,
  mentions: Span[],
): Release['athletes'][number] {
  return { id, name: `${given} ${family}`, given, family, gender: 'women', nation, variants: [], mentions };
}

function time(
  id: string,
  text: string,
  ms: number,
  kind: Release['times'][number]['kind'],
  competitor: string,
  span: Span,
): Release['times'][number] {
  return { id, ...said('times/in', span), text, kind, ms, competitor, event: 'womens-1500m', round: null };
}

function placing(id: string, competitor: string, rank: number, span: Span): Release['placings'][number] {
  return {
    id,
    ...said('placings/win', span),
    competitor,
    event: 'womens-1500m',
    rank,
    current: true,
    competition: null,
    round: null,
  };
}
