import type { Group, Member } from '../../frames/groups.ts';
import type { Item } from '../../frames/items.ts';
import {
  clauseAt,
  focusAt,
  isMention,
  isWord,
  type Statement,
  type Turn,
  type VerbItem,
} from '../../frames/statement.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Range } from '../../read/reading.ts';
import type { PersonEntity } from '../../resolve/entities.ts';
import type { Page } from '../page.ts';

/** A figure in its sentence, with the words around it: what the rules that read figures look at. */
export interface Figure<K extends 'time' | 'score' = 'time' | 'score'> {
  readonly mention: Mention<K>;
  /** The figure itself. */
  readonly text: string;
  readonly statement: Statement;
  /** Where the figure ends, the word "points" behind it included. */
  readonly end: number;
  /** Text of the sentence up to the figure, speech included. */
  readonly before: string;
  /** Text of the sentence from `end` on. */
  readonly after: string;
  /** The competitor in whose brackets the figure stands: "Wrońska (37.36)". */
  readonly owner: Member | null;
  /** Inside speech. */
  readonly spoken: boolean;
  /** Who says it, inside speech by somebody known. */
  readonly speaker: PersonEntity | null;
}

const UNIT = /^[ -]?(?:points?|pts?)(?!\p{L})/u;

export function figureAt<K extends 'time' | 'score'>(
  page: Page,
  statement: Statement,
  mention: Mention<K>,
  speech: { readonly speaker: PersonEntity | null } | null,
): Figure<K> {
  const { text } = page.reading;
  const { sentence } = statement;
  const unit = UNIT.exec(text.slice(mention.end, mention.end + 8))?.[0] ?? '';
  const end = mention.end + unit.length;
  return {
    mention,
    text: text.slice(mention.start, mention.end),
    statement,
    end,
    before: text.slice(sentence.start, mention.start),
    after: text.slice(end, sentence.end),
    owner: ownerOf(statement, mention),
    spoken: speech !== null,
    speaker: speech?.speaker ?? null,
  };
}

function ownerOf(statement: Statement, mention: Range): Member | null {
  const holds = (member: Member) => member.brackets.some((item) => item.type === 'mention' && item.mention === mention);
  for (const group of statement.groups) {
    const member = group.members.find(holds);
    if (member) return member;
  }
  return null;
}

/** The last verb of the table before the figure in its clause. */
export function verbBefore({ statement, mention }: Figure): VerbItem | null {
  const clause = clauseAt(statement, mention.start);
  return statement.verbs.findLast((verb) => verb.start >= clause.start && verb.end <= mention.start) ?? null;
}

/**
 * The verb a difference belongs to: not that of what only describes a record on the way ("missed the record, held by X
 * since 2029, by 0.14", "improved the record that X had set in May by 0.77").
 */
export function verbOfGap(figure: Figure): VerbItem | null {
  const { statement, mention } = figure;
  const aside = statement.turns.filter((turn) => turn.kind === 'relative' && turn.end <= mention.start);
  const verbs = statement.verbs.filter(
    (verb) => verb.end <= mention.start && !aside.some((turn) => turn.start <= verb.start && verb.end <= turn.end),
  );
  return verbs.findLast((verb) => !describesRecord(statement, verb)) ?? null;
}

const isRecord = (item: Item): boolean =>
  isMention(item) ? item.mention.kind === 'record' : isWord(item, 'record', 'records', 'mark', 'best');

/** "held by X", "had set", behind a record or its mark. */
function describesRecord({ items }: Statement, verb: VerbItem): boolean {
  const index = items.indexOf(verb);
  const record = items.slice(Math.max(0, index - 8), index).some((item) => isRecord(item));
  const had = isWord(items[index - 1], 'had') || verb.word === 'had';
  return record && (isWord(items[index + 1], 'by') || (had && DESCRIBES.test(verb.sense.words.at(-1) ?? '')));
}

const DESCRIBES = /^(?:set|held|had|skated|clocked|swum|run|established|posted)$/;

/** Whom the sentence speaks of at the figure. */
export function focusOf(figure: Figure, position = figure.mention.start): Group | null {
  const { statement, mention, before } = figure;
  // "took a second off the record that Falk had held: 3:55.94": behind the colon it goes on about whom it is about.
  const main = position === mention.start && /: $/.test(before) && statement.turns.findLast(isMainBefore(position));
  return main ? main.group : focusAt(statement, position);
}

const isMainBefore = (position: number) => (turn: Turn) => turn.kind === 'main' && turn.start < position;
