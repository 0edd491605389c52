import { firstAtOrAfter } from '../read/ranges.ts';
import type { Range } from '../read/reading.ts';
import type { Zone } from '../read/zones.ts';
import type { PersonEntity } from '../resolve/entities.ts';
import type { Draft } from './draft.ts';
import type { Page } from './page.ts';
import { type Speaker, speakersOf } from './speakers/resolve.ts';
import { findUtterances, type Utterance } from './speakers/utterances.ts';

/** One utterance: the parts of a quotation that an attribution or a paragraph break interrupts are one. */
export interface QuoteDraft extends Draft {
  /** What stands inside the marks, the parts joined by one space. */
  readonly text: string;
  readonly speaker: PersonEntity | null;
  /** What named the speaker, and where that was a pronoun or description, how it was resolved; null without speaker. */
  readonly sieve: string | null;
  /** The words that name the speaker. */
  readonly attribution: Range | null;
  readonly closed: boolean;
}

/** What the reader of quotes looks at. */
export type QuotePage = Pick<Page, 'reading' | 'mentions' | 'sentences' | 'quotations' | 'people' | 'referee'>;

/** Where people are quoted. */
const QUOTED_ZONES: ReadonlySet<Zone> = new Set<Zone>(['headline', 'subhead', 'body', 'caption', 'list']);
/** Fewer words, nobody named: a gloss or scare quote, however it looks. */
const MIN_UNATTRIBUTED = 6;
/** How many utterances behind a heading may repeat it. */
const LOOK_AHEAD = 20;

/** All utterances, in text order, with their speakers. */
export function readQuotes(page: QuotePage): QuoteDraft[] {
  const utterances = findUtterances(page.reading, page.sentences, page.quotations);
  const speakers = speakersOf(page, utterances);
  const said = utterances.map((utterance) => textOf(page, utterance));
  return utterances.flatMap((utterance, index) => {
    const text = said[index] as string;
    if (!isQuote(page, utterance, text, said, index)) return [];
    return [toDraft(utterance, text, speakers[index] as Speaker)];
  });
}

function textOf(page: QuotePage, { parts }: Utterance): string {
  const said = parts.map(({ inner }) => page.reading.text.slice(inner.start, inner.end).trim());
  return said.filter((part) => part !== '').join(' ');
}

/** One word is no quote, nor is a heading that only repeats what the text below quotes in full. */
function isQuote(page: QuotePage, utterance: Utterance, text: string, all: readonly string[], index: number): boolean {
  const block = page.reading.blocks[utterance.block];
  if (!block || !QUOTED_ZONES.has(block.zone)) return false;
  const words = text.split(/\s+/).length;
  if (words < 2) return false;
  if (utterance.attribution) return true;
  const heading = block.kind === 'heading' || block.strong || block.zone === 'headline' || block.zone === 'subhead';
  if (heading) return words >= MIN_UNATTRIBUTED && !isRepeated(text, all, index);
  return words >= MIN_UNATTRIBUTED || !isFragment(page, utterance);
}

/** Whether one of the next utterances holds the same words. */
function isRepeated(text: string, all: readonly string[], index: number): boolean {
  const words = text.replace(/[.,!?]$/, '');
  return all.slice(index + 1, index + 1 + LOOK_AHEAD).some((other) => other.includes(words));
}

/** Begins in lower case, or in the middle of a sentence of narrative. */
function isFragment(page: QuotePage, { parts: [first] }: Utterance): boolean {
  if (!first) return true;
  const { text, blocks } = page.reading;
  const block = blocks[firstAtOrAfter(blocks, first.start + 1) - 1];
  const before = text.slice(Math.max(block?.start ?? 0, first.start - 8), first.start).trimEnd();
  return /^\p{Ll}/u.test(text.slice(first.inner.start, first.inner.end)) || /[\p{L}\p{N},]$/u.test(before);
}

function toDraft({ parts }: Utterance, text: string, { person, sieve, range }: Speaker): QuoteDraft {
  return {
    rule: `quotes/${person === null ? 'speaker-unknown' : (sieve?.split(' ')[0] ?? 'speaker-unknown')}`,
    certainty: 'stated',
    evidence: parts.map((part) => part.inner),
    because: [],
    text,
    speaker: person,
    sieve: person === null ? null : sieve,
    attribution: range,
    closed: parts.every((part, index) => part.closed || index < parts.length - 1),
  };
}
