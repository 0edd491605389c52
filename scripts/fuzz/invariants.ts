import { PodiumError } from '../../src/errors.ts';
import { extract } from '../../src/extract.ts';
import { toGold } from '../../src/schema/gold.ts';
import { FACT_LISTS, soundRelease } from '../../src/schema/integrity.ts';
import { toJson } from '../../src/schema/json.ts';
import type { Release, Span } from '../../src/schema/release.ts';
import type { Rewording } from './rewordings.ts';

type Invariant = (text: string, release: Release) => void;

/** What must hold of whatever podium makes of a text: a broken one throws. */
export const INVARIANTS: Readonly<Record<string, Invariant>> = {
  'the output is sound': (_, release) => {
    soundRelease.parse(release);
  },
  'the same text gives the same bytes': (text, release) => {
    const [once, twice] = [toJson(release), toJson(extract(text))];
    if (once !== twice) throw new Error(`they differ from character ${differsAt(once, twice)} on`);
  },
  'spans cut the text they hold': (text, release) => {
    const points = [...text];
    const lines = text.split(/\r\n|\n|\r/).map((line) => [...line]);
    for (const span of spansOf(release)) {
      if (points.slice(span.start, span.end).join('') !== span.text) throw new Error(JSON.stringify(span));
      const first = [...(span.text.split(/\r\n|\n|\r/)[0] ?? '')];
      const line = lines[span.line - 1]?.slice(span.column - 1, span.column - 1 + first.length);
      if (line?.join('') !== first.join('')) throw new Error(`line and column of ${JSON.stringify(span)}`);
    }
  },
};

/** Throws where one more paragraph, which says nothing, changes a fact of a release. */
export function assertUnmoved(text: string, paragraph: string): void {
  // A last line that is no sentence would become the heading of what follows.
  const whole = SENTENCE_LAST.test(text.trimEnd()) ? text : `${text.trimEnd()}\n\n${paragraph}\n`;
  const [before, after] = [factsOf(extract(whole)), factsOf(extract(`${whole.trimEnd()}\n\n${paragraph}\n`))];
  assertAlike(before, after, `with "${paragraph}"`);
}

/** Throws where a release told in other writing says something else. */
export function assertReworded(text: string, reword: Rewording): void {
  const release = extract(text);
  const other = reword(text, release);
  if (other === null) return;
  const told = (one: Release) => goldOf(one).map(other.alike);
  assertAlike(told(release), told(extract(other.text)), 'in other writing');
}

function assertAlike(before: readonly string[], after: readonly string[], how: string): void {
  for (const fact of before) if (!after.includes(fact)) throw new Error(`${how} it lost ${fact}`);
  for (const fact of after) if (!before.includes(fact)) throw new Error(`${how} it has also ${fact}`);
}

/** All that the gold form tells of a release, as text. */
function goldOf(release: Release): string[] {
  return Object.entries(toGold(release)).flatMap(([list, told]) =>
    [told].flat().map((entry) => `${list} ${JSON.stringify(entry)}`),
  );
}

const SENTENCE_LAST = /[.!?…]["”’)*_]*$/u;

/** Facts as text, without where they stand. */
function factsOf(release: Release): string[] {
  const facts = FACT_LISTS.flatMap((list): object[] => release[list]);
  return facts.map((fact) => JSON.stringify(fact, (key, value) => (WHERE.has(key) ? undefined : value)));
}
const WHERE = new Set(['evidence', 'attribution']);

/** The release, or nothing where podium says in its own words why it reads none. */
export function extracted(text: string): Release | undefined {
  try {
    return extract(text);
  } catch (error) {
    if (error instanceof PodiumError) return undefined;
    throw error;
  }
}

function differsAt(one: string, other: string): number {
  return [...one].findIndex((letter, index) => letter !== other[index]);
}

function spansOf(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('start' in value && 'end' in value && 'text' in value) return [value as Span];
  return Object.values(value).flatMap(spansOf);
}
