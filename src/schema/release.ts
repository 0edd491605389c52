import * as z from 'zod';
import { athlete, competition, event, id, isoDate, nation, nationCode, person, span, team } from './entities.ts';
import { incident, placing, problem, quote, record, result, scheduled, score, time } from './facts.ts';

/** Name and version of the output; a change of meaning raises it. */
export const SCHEMA = 'podium/release@1';

const stated = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, rule: z.string().min(1), evidence: z.array(span) }).nullable();

/** The one definition of the output. Keys stand in the order they are written. */
export const releaseSchema = z.strictObject({
  schema: z.literal(SCHEMA),
  source: z.strictObject({
    path: z.string().nullable(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** Unicode code points of the file. */
    length: z.int().nonnegative(),
    mediaType: z.literal('text/markdown'),
  }),
  release: z.strictObject({
    headline: stated(z.string()),
    date: stated(isoDate),
    place: z
      .strictObject({
        city: z.string(),
        nation: nationCode.nullable(),
        rule: z.string().min(1),
        evidence: z.array(span),
      })
      .nullable(),
    publisher: z.string().nullable(),
    /** Id of the competition the release is about. */
    competition: id.nullable(),
    sport: z.string().nullable(),
  }),
  competitions: z.array(competition),
  events: z.array(event),
  nations: z.array(nation),
  athletes: z.array(athlete),
  people: z.array(person),
  teams: z.array(team),
  times: z.array(time),
  scores: z.array(score),
  placings: z.array(placing),
  records: z.array(record),
  quotes: z.array(quote),
  schedule: z.array(scheduled),
  incidents: z.array(incident),
  results: z.array(result),
  problems: z.array(problem),
});

export type Release = z.infer<typeof releaseSchema>;
export type Span = z.infer<typeof span>;
export type Competition = z.infer<typeof competition>;
export type EventEntity = z.infer<typeof event>;
export type Nation = z.infer<typeof nation>;
export type Athlete = z.infer<typeof athlete>;
export type Person = z.infer<typeof person>;
export type Team = z.infer<typeof team>;
export type Time = z.infer<typeof time>;
export type Score = z.infer<typeof score>;
export type Placing = z.infer<typeof placing>;
export type RecordFact = z.infer<typeof record>;
export type Quote = z.infer<typeof quote>;
export type Scheduled = z.infer<typeof scheduled>;
export type Incident = z.infer<typeof incident>;
export type Result = z.infer<typeof result>;
export type Problem = z.infer<typeof problem>;
