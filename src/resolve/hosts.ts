import { CONJUNCTIONS, PREPOSITIONS } from '../knowledge/function-words.ts';
import { NATIONAL_GOODS } from '../knowledge/national-goods.ts';
import { COMPETITOR_NOUNS } from '../knowledge/person-roles.ts';
import { anyOf } from '../knowledge/words.ts';
import { matchesIn } from '../language/latin.ts';
import { merge } from '../mentions/annotate.ts';
import { type Mention, ofKind } from '../mentions/mention.ts';
import { rangeAt, within } from '../read/ranges.ts';
import type { Block, Range, Reading } from '../read/reading.ts';

/** The rule by which words for the hosts stand for their nation. */
export const HOSTS = 'nations/hosts';

/** "the hosts won", "the home team's only medal", "two for the host nation". */
const TEAM = /(?<!\p{L})[Tt]he (?:(?:host (?:country|nation)|home (?:nation|side|team))(?!\p{L})|hosts(?! \p{Lu}))/gu;

/** Whom and what there is of the hosts: "home favourite", "local delight", "home ice". */
const OWN = `(?:${anyOf([...NATIONAL_GOODS, ...COMPETITOR_NOUNS])}s?|boys?|couple|crowds?|darlings?|duo|fans|girls?|heroes|ice|pair|public|quartet|roads|snow|soil|spectators|stars?|supporters|trio|waters?)`;
const SIDE = new RegExp(`(?<!\\p{L})(?:[Hh]ome|[Hh]ometown|[Ll]ocal)(?= (?:\\p{Ll}+ )?${OWN}(?!\\p{L}))`, 'gu');
const DETERMINERS: ReadonlySet<string> = new Set(
  'a an another her his more only our that the their there this two was were'.split(' '),
);

/** Who "brought home gold" need not be at home: no verb stands in front. */
function isOfSide(text: string, start: number): boolean {
  const word = /(\p{L}+) $/u.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase();
  return word === undefined || DETERMINERS.has(word) || PREPOSITIONS.has(word) || CONJUNCTIONS.has(word);
}

/** What is read of the hosts: the text, its nations so far, and the block of a position. */
interface Ground {
  readonly text: string;
  readonly nations: readonly Mention<'nation'>[];
  readonly blockAt: (offset: number) => Block | undefined;
}

/**
 * Mentions with the hosts as a nation like any other: "the hosts", "the home team" are the nation that the release is from, or of
 * where its paragraph has gone meanwhile ("in Nassau, the Bahamas").
 */
export function withHosts(reading: Reading, mentions: readonly Mention[], host: string | null): Mention[] {
  const blockAt = (offset: number) => rangeAt(reading.blocks, offset);
  return merge(
    mentions,
    found({ text: reading.text, nations: ofKind(mentions, 'nation'), blockAt }, host, TEAM, 'name'),
  );
}

/** Who and what there is of the hosts: "home favourite X", "on home ice". */
export const nationsOfHosts = (ground: Ground, host: string | null | undefined): Mention<'nation'>[] =>
  found(ground, host, SIDE, 'adjective').filter(({ start }) => isOfSide(ground.text, start));

function found(
  { text, nations, blockAt }: Ground,
  host: string | null | undefined,
  pattern: RegExp,
  form: 'name' | 'adjective',
): Mention<'nation'>[] {
  if (!host) return [];
  return matchesIn(pattern, text).map((match) => {
    const range = { start: match.index, end: match.index + match[0].length };
    const code = elsewhere(text, nations, blockAt(range.start), range) ?? host;
    return { ...range, kind: 'nation', value: { code, form, gender: null, plural: false }, rule: HOSTS };
  });
}

function elsewhere(
  text: string,
  nations: readonly Mention<'nation'>[],
  block: Block | undefined,
  range: Range,
): string | null {
  if (!block) return null;
  const place = within(nations, { start: block.start, end: range.start }).findLast(({ start }) =>
    /\b(?:in|at|to) \p{Lu}[\p{L} -]{2,24}, (?:the )?$/u.test(text.slice(Math.max(block.start, start - 40), start)),
  );
  return place?.value.code ?? null;
}
