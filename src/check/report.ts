import type { Span } from '../schema/release.ts';
import type { Verdict } from './check.ts';
import type { Comparable } from './comparable.ts';
import { type Change, shown } from './compare.ts';

const SIGNS = { added: '+', removed: '-', changed: '~' } as const;
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A verdict as lines for a reader; nothing for a release that says what it said. */
export function verdictLines(verdict: Verdict): string[] {
  switch (verdict.type) {
    case 'different':
      return verdict.changes.flatMap((change) => changeLines(verdict.file, verdict.text, change));
    case 'new':
      return [`${verdict.file}: has no accepted output yet (${verdict.golden})`];
    case 'orphan':
      return [`${verdict.golden}: its release ${verdict.release} is gone; remove one or bring back the other`];
    default:
      return [];
  }
}

/** The counts behind the verdicts, in one line. */
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

function changeLines(file: string, text: string, change: Change): string[] {
  const entry = shown(change);
  const place = entry.at === null ? file : `${file}:${entry.at.line}:${entry.at.column}`;
  const sentence = entry.at === null ? '' : sentenceAt(text, entry.at);
  const first = `${place} ${SIGNS[change.type]} ${entry.list}: ${title(entry)}${ruleOf(change)}`;
  const details = change.type === 'changed' ? change.keys.map((key) => `    ${key}: ${detail(change, key)}`) : [];
  return [first, ...details, ...(sentence === '' ? [] : [`    > ${sentence}`])];
}

/** What an entry says, without what is unsaid and without its provenance. */
function title({ fields }: Comparable): string {
  return Object.entries(fields)
    .filter(([key, value]) => value !== '-' && value !== '' && key !== 'rule' && key !== 'certainty')
    .map(([key, value]) => `${key} ${value}`)
    .join(', ');
}

function ruleOf(change: Change): string {
  const rule = shown(change).fields.rule;
  return rule === undefined ? '' : ` [${rule}]`;
}

function detail(change: Extract<Change, { type: 'changed' }>, key: string): string {
  return `${change.before.fields[key] ?? '-'} -> ${change.after.fields[key] ?? '-'}`;
}

/** The sentence that a span stands in, on its own line of the file; the span's text where the file has changed there. */
export function sentenceAt(text: string, { line, column, text: words }: Span): string {
  const row = text.split(/\r\n|\r|\n/)[line - 1] ?? '';
  const offset = [...row].slice(0, column - 1).join('').length;
  if (!row.startsWith(words.split(/[\r\n]/, 1)[0] ?? '', offset)) return words;
  return sentences.segment(row).containing(offset)?.segment.trim() ?? words;
}
