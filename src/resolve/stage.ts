import type { Sentence } from '../language/sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import { ofKind } from '../mentions/mention.ts';
import { firstAtOrAfter, rangeAt } from '../read/ranges.ts';
import type { Block, Range, Reading } from '../read/reading.ts';
import { nationsOfHosts } from './hosts.ts';

/** What clustering and its sieves read: the release, and everything found in it so far. */
export interface PeopleInput {
  readonly reading: Reading;
  readonly sentences: readonly Sentence[];
  /** Mentions of all kinds but people. */
  readonly lexical: readonly Mention[];
  readonly names: readonly Mention<'person'>[];
  /** Of the release; nations go by the codes of that year. */
  readonly year: number | null;
  /** IOC code of the nation the release is datelined from: whom "home favourite" starts for. */
  readonly host?: string | null;
  /** IOC code of the nation whose federation speaks: whom those without any other nation start for. */
  readonly home?: string | null;
  /** Whether nobody else starts: at the nation's own championships. */
  readonly ownOnly?: boolean;
}

/** The input with its indexes. */
export interface Stage extends PeopleInput {
  readonly text: string;
  readonly nations: readonly Mention<'nation'>[];
  /** What points at one person by nation: "the 26-year-old Norwegian". */
  readonly described: readonly Described[];
  sentenceAt(offset: number): Sentence | undefined;
  blockAt(offset: number): Block | undefined;
  readonly headings: readonly Block[];
  /** Number of the section a block stands in: headings and subheads open one. */
  sectionOf(block: Block): number;
  within<M extends Range>(mentions: readonly M[], range: Range): readonly M[];
}

/** A description with the nation it tells. */
export interface Described extends Range {
  readonly code: string;
}

export function stageOf(input: PeopleInput): Stage {
  const { reading, sentences } = input;
  const names = input.names.toSorted((a, b) => a.start - b.start);
  const open = input.lexical.filter((mention) => !overlaps(names, mention)).sort((a, b) => a.start - b.start);
  const sections = sectionNumbers(reading.blocks);
  const blockAt = (offset: number) => rangeAt(reading.blocks, offset);
  const nations = [
    ...ofKind(open, 'nation'),
    ...nationsOfRecords(reading.text, open),
    ...nationsOfTeams(reading.text, open),
  ].sort((a, b) => a.start - b.start);
  const hosts = nationsOfHosts({ text: reading.text, nations, blockAt }, input.host).filter(
    (one) => !overlaps(names, one),
  );
  return {
    ...input,
    names,
    lexical: open,
    text: reading.text,
    nations: [...nations, ...hosts].sort((a, b) => a.start - b.start),
    described: ofKind(open, 'description').flatMap(({ start, end, value }) =>
      value.nation && !value.plural ? [{ start, end, code: value.nation }] : [],
    ),
    headings: reading.blocks.filter(isHeading),
    sentenceAt: (offset) => rangeAt(sentences, offset),
    blockAt,
    sectionOf: (block) => sections[block.index] ?? 0,
    within: (mentions, range) =>
      mentions.slice(firstAtOrAfter(mentions, range.start), firstAtOrAfter(mentions, range.end)),
  };
}

/** "a Latvian record" is one mention; the nation inside counts like any other. */
function nationsOfRecords(text: string, lexical: readonly Mention[]): Mention<'nation'>[] {
  return ofKind(lexical, 'record').flatMap(({ start, end, value, rule }) => {
    const word = /\p{Lu}\p{L}+/u.exec(text.slice(start, end));
    if (!word || value.nation === null) return [];
    const at = start + word.index;
    const nation = { code: value.nation, form: 'adjective', gender: null, plural: false } as const;
    return [{ start: at, end: at + word[0].length, kind: 'nation', value: nation, rule }];
  });
}

/** "the Danish squad", "the Korean skaters" are one mention; the nation inside counts too. One skater's the description tells. */
function nationsOfTeams(text: string, lexical: readonly Mention[]): Mention<'nation'>[] {
  return ofKind(lexical, 'description').flatMap(({ start, end, value, rule }) => {
    if (value.nation === null || !value.plural) return [];
    const word = /(?!The )\p{Lu}\p{L}+/u.exec(text.slice(start, end));
    if (!word) return [];
    const nation = { code: value.nation, form: 'adjective', gender: value.gender, plural: true } as const;
    const at = start + word.index;
    return [{ start: at, end: at + word[0].length, kind: 'nation', value: nation, rule }];
  });
}

function overlaps(sorted: readonly Range[], range: Range): boolean {
  const place = firstAtOrAfter(sorted, range.start);
  return (sorted[place - 1]?.end ?? 0) > range.start || (sorted[place]?.start ?? Number.POSITIVE_INFINITY) < range.end;
}

export function isHeading(block: Block): boolean {
  return block.zone === 'subhead' || block.zone === 'headline' || block.kind === 'heading';
}

function sectionNumbers(blocks: readonly Block[]): number[] {
  let section = 0;
  return blocks.map((block) => (isHeading(block) ? ++section : section));
}
