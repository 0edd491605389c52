import * as z from 'zod';
import { RECORD_TYPES } from '../mentions/mention.ts';
import { id, isoDate, span } from './entities.ts';

/** What every fact carries. `because` names the facts an inferred one was worked out from. */
const base = {
  id,
  certainty: z.enum(['stated', 'inferred']),
  /** The rule that put the fact here: `placings/medal-to`. */
  rule: z.string().min(1),
  evidence: z.array(span).min(1),
  because: z.array(id),
};

/** Id of an athlete or a team. */
const competitor = id.nullable();
const event = id.nullable();
const round = z.string().nullable();
/** Milliseconds. */
const ms = z.int().nonnegative();

export const TIME_KINDS = ['result', 'gap', 'split', 'lap', 'clock', 'other'] as const;

export const time = z.strictObject({
  ...base,
  /** The figure as written, markup removed. */
  text: z.string().min(1),
  kind: z.enum(TIME_KINDS),
  /** Null for a time of day. */
  ms: ms.nullable(),
  competitor,
  event,
  round,
});

export const score = z.strictObject({
  ...base,
  text: z.string().min(1),
  value: z.number(),
  unit: z.enum(['points', 'metres']),
  competitor,
  event,
  /** "Total", a part of the event, the standings; null elsewhere. */
  segment: z.string().nullable(),
});

export const placing = z.strictObject({
  ...base,
  competitor: id,
  event,
  rank: z.int().positive(),
  /** False: at an earlier competition. */
  current: z.boolean(),
  /** For an earlier one, as the text names it: "PyeongChang 2018", "last year". */
  competition: z.string().nullable(),
  round,
});

/** What became of a record mark. */
export const STATUSES = ['set', 'equalled', 'missed', 'former', 'standing'] as const;

export const record = z.strictObject({
  ...base,
  type: z.enum(RECORD_TYPES),
  event,
  holder: competitor,
  ms: ms.nullable(),
  status: z.enum(STATUSES),
});

export const quote = z.strictObject({
  ...base,
  /** What stands inside the quotation marks; the parts of a split quote joined by one space. */
  text: z.string().min(1),
  /** Id of an athlete or a person. */
  speaker: id.nullable(),
  /** The sieve that named the speaker. */
  sieve: z.string().nullable(),
  /** The words that name the speaker where the quote is attributed ("she", "the Dutchman"). */
  attribution: span.nullable(),
});

export const scheduled = z.strictObject({
  ...base,
  event,
  round,
  date: isoDate.nullable(),
  localTime: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .nullable(),
});

export const incident = z.strictObject({
  ...base,
  kind: z.enum([
    'fall',
    'disqualification',
    'did-not-start',
    'did-not-finish',
    'penalty',
    'substitution',
    'withdrawal',
  ]),
  competitor,
  event,
  round,
  /** Id of the athlete who took the place, for a substitution. */
  replacement: id.nullable(),
});

const cell = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, facts: z.array(id), inferred: z.boolean() }).nullable();

/** One row a competitor, event and round; every cell points at the facts it stands on. */
export const result = z.strictObject({
  id,
  competitor: id,
  event: id,
  round,
  rank: cell(z.int().positive()),
  medal: cell(z.enum(['gold', 'silver', 'bronze'])),
  time: cell(ms),
  gap: cell(ms),
  score: cell(z.number()),
  status: cell(z.enum(['finished', 'DNF', 'DNS', 'DSQ', 'fell'])),
});

export const PROBLEM_CODES = [
  'gap-contradicts-times',
  'rank-contradicts-times',
  'record-contradicts-time',
  'ambiguous-name',
  'ambiguous-reference',
  'quote-without-speaker',
  'quote-never-closed',
  'time-without-competitor',
  'two-ranks',
  'same-rank',
  'unknown-nation-code',
] as const;

/** What a careful editor would query. `values` fill the words of the message; the code's words stand in one file. */
export const problem = z.strictObject({
  id,
  code: z.enum(PROBLEM_CODES),
  values: z.record(z.string(), z.string()),
  facts: z.array(id),
  evidence: z.array(span).min(1),
});
