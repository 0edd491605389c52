import type { Span } from '../schema/release.ts';
import type { Different, Verdict } from './check.ts';
import type { Comparable } from './comparable.ts';
import { type Change, causeOf, causeWords, shown } from './compare.ts';

/** One thing to look at, in the words that every reporter uses. */
export interface Finding {
  readonly type: Change['type'] | 'new' | 'orphan';
  /** The release, or the accepted output where there is none. */
  readonly file: string;
  /** Where in the release; null for what is nowhere in so many words. */
  readonly at: Span | null;
  /** The list of the output that is different: `times`; `output` for a whole output. */
  readonly kind: string;
  /** The rules behind it: "times/lap -> times/result". */
  readonly cause: string;
  readonly title: string;
  /** What is different, a line a key: "kind: lap -> result". */
  readonly details: readonly string[];
  readonly sentence: Quoted | null;
}

/** A sentence of the release, and the words in it that are meant (UTF-16 offsets into the sentence). */
export interface Quoted {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** What a verdict gives to look at; nothing for a release that says what it said. */
export function findingsOf(verdict: Verdict): Finding[] {
  const whole = { at: null, kind: 'output', cause: 'corpus', details: [], sentence: null } as const;
  if (verdict.type === 'different') return verdict.changes.map((change) => findingOf(verdict, change));
  if (verdict.type === 'new') {
    const title = `has no accepted output yet (${verdict.golden})`;
    return [{ ...whole, type: 'new', file: verdict.file, title }];
  }
  if (verdict.type !== 'orphan') return [];
  const title = `its release ${verdict.release} is gone; remove one or bring back the other`;
  return [{ ...whole, type: 'orphan', file: verdict.golden, title }];
}

function findingOf({ file, text }: Different, change: Change): Finding {
  const entry = shown(change);
  return {
    type: change.type,
    file,
    at: entry.at,
    kind: entry.list,
    cause: causeWords(causeOf(change)),
    title: titleOf(entry),
    details: change.type === 'changed' ? change.keys.map((key) => `${key}: ${detail(change, key)}`) : [],
    sentence: entry.at && sentenceAt(text ?? '', entry.at),
  };
}

/** What an entry says, without what is unsaid and without its provenance. */
function titleOf({ fields }: Comparable): string {
  return Object.entries(fields)
    .filter(([key, value]) => value !== '-' && value !== '' && key !== 'rule' && key !== 'certainty')
    .map(([key, value]) => `${key} ${value}`)
    .join(', ');
}

function detail(change: Extract<Change, { type: 'changed' }>, key: string): string {
  return `${change.before.fields[key] ?? '-'} -> ${change.after.fields[key] ?? '-'}`;
}

/** The sentence that a span stands in, on its own line of the file; the span's text where the file has changed there. */
export function sentenceAt(text: string, { line, column, text: words }: Span): Quoted {
  const row = text.split(/\r\n|\r|\n/)[line - 1] ?? '';
  const offset = [...row].slice(0, column - 1).join('').length;
  const [first = ''] = words.split(/[\r\n]/, 1);
  const found = row.startsWith(first, offset) ? sentences.segment(row).containing(offset) : undefined;
  if (!found) return { text: words, start: 0, end: words.length };
  const shift = found.segment.length - found.segment.trimStart().length;
  const start = offset - found.index - shift;
  const sentence = found.segment.trim();
  return { text: sentence, start, end: Math.min(start + first.length, sentence.length) };
}

/** Counts of verdicts and changes, in one line. */
export function tally(verdicts: readonly Verdict[]): string {
  const count = (type: Verdict['type']) => verdicts.filter((verdict) => verdict.type === type).length;
  const changes = verdicts.flatMap((verdict) => (verdict.type === 'different' ? verdict.changes : []));
  const parts = (['added', 'removed', 'changed'] as const).map(
    (type) => `${changes.filter((change) => change.type === type).length} ${type}`,
  );
  const moved = verdicts.filter((verdict) => verdict.type === 'same' && verdict.moved).length;
  return [
    `${count('same')} same`,
    ...(count('different') > 0 ? [`${count('different')} different (facts: ${parts.join(', ')})`] : []),
    ...(count('new') > 0 ? [`${count('new')} new`] : []),
    ...(count('orphan') > 0 ? [`${count('orphan')} without a release`] : []),
    ...(count('failed') > 0 ? [`${count('failed')} failed`] : []),
    ...(moved > 0 ? [`of the same, ${moved} with other spans`] : []),
  ].join(', ');
}
