import * as z from 'zod';
import { RECORD_TYPES } from '../mentions/mention.ts';
import { nameAsWritten } from './as-written.ts';
import { isoDate, nationCode } from './entities.ts';
import { STATUSES, TIME_KINDS } from './facts.ts';
import type { Release } from './release.ts';

/** Written as `source` of a draft, so that podium knows its own drafts from gold that somebody mended by hand. */
export const DRAFT = 'draft by podium';
/** Written as `source` of gold that a person made of a draft in Label Studio. */
export const ANNOTATED = 'annotated in Label Studio';

const entry = <T extends z.ZodRawShape>(shape: T) =>
  z.looseObject({ ...shape, optional: z.boolean().optional(), why: z.string().optional() });
const list = <T extends z.ZodRawShape>(shape: T) => z.array(entry(shape)).optional();
const text = z.string().nullable().optional();

/**
 * The flat gold form (docs/gold.md): facts by names instead of ids. In files made by hand any key may be absent; what is
 * there must have the right shape.
 */
export const goldSchema = z.looseObject({
  source: text,
  document: z
    .looseObject({ date: isoDate.nullable().optional(), place: text, competition: text, headline: text, sport: text })
    .optional(),
  athletes: list({ name: z.string(), nation: nationCode.nullable().optional() }),
  nations: list({ code: nationCode }),
  times: list({
    text: z.string(),
    ms: z.int().nonnegative().nullable().optional(),
    kind: z.enum(TIME_KINDS).nullable().optional(),
    competitor: text,
    event: text,
    round: text,
  }),
  scores: list({ text, value: z.number().nullable().optional(), competitor: text, segment: text }),
  placings: list({
    competitor: text,
    event: text,
    rank: z.int().positive().nullable().optional(),
    current: z.boolean().nullable().optional(),
    competition: text,
    round: text,
  }),
  records: list({
    type: z.enum(RECORD_TYPES).nullable().optional(),
    event: text,
    holder: text,
    ms: z.int().nonnegative().nullable().optional(),
    status: z.enum(STATUSES).nullable().optional(),
  }),
  quotes: list({ speaker: text, text: z.string() }),
  schedule: list({ event: text, round: text, date: isoDate.nullable().optional(), localTime: text }),
});

export type Gold = z.infer<typeof goldSchema>;

/** The lists of the gold form. */
export const GOLD_LISTS = [
  'athletes',
  'nations',
  'times',
  'scores',
  'placings',
  'records',
  'quotes',
  'schedule',
] as const;

/** A release in the flat gold form: ids replaced by names, provenance left out. */
export function toGold(release: Release): Gold {
  const { competitor, speaker } = naming(release);
  const events = new Map(release.events.map((event) => [event.id, nameAsWritten(event, release.events)]));
  const event: Name = (id) => (id === null ? null : (events.get(id) ?? id));
  const about = <T extends { competitor: string | null; event: string | null; round: string | null }>(fact: T) => ({
    competitor: competitor(fact.competitor),
    event: event(fact.event),
    round: fact.round,
  });
  const competition = release.competitions.find(({ id }) => id === release.release.competition);
  return {
    source: DRAFT,
    document: {
      date: release.release.date?.value ?? null,
      place: release.release.place?.city ?? null,
      competition: competition?.name ?? null,
      headline: release.release.headline?.value ?? null,
      sport: release.release.sport,
    },
    athletes: release.athletes.map(({ name, nation }) => ({ name, nation })),
    nations: release.nations.filter(({ mentions }) => mentions.length > 0).map(({ code }) => ({ code })),
    times: release.times.map((time) => ({ text: time.text, ms: time.ms, kind: time.kind, ...about(time) })),
    scores: release.scores.map((score) => ({
      text: score.text,
      value: score.value,
      competitor: competitor(score.competitor),
      segment: score.segment,
    })),
    placings: release.placings.map((placing) => ({
      competitor: competitor(placing.competitor),
      event: event(placing.event),
      rank: placing.rank,
      current: placing.current,
      ...(placing.competition === null ? {} : { competition: placing.competition }),
      ...(placing.round === null ? {} : { round: placing.round }),
    })),
    records: release.records.map((record) => ({
      type: record.type,
      event: event(record.event),
      holder: competitor(record.holder),
      ms: record.ms,
      status: record.status,
    })),
    quotes: release.quotes.map((quote) => ({ speaker: speaker(quote.speaker), text: quote.text })),
    schedule: release.schedule.map((item) => ({
      event: event(item.event),
      round: item.round,
      date: item.date,
      localTime: item.localTime,
    })),
  };
}

type Name = (id: string | null) => string | null;

/** What the ids of a release are called: athletes in full, nations' teams by IOC code, pairs by both names. */
export function naming(release: Release): { competitor: Name; event: Name; speaker: Name } {
  const people = new Map([...release.athletes, ...release.people].map(({ id, name }) => [id, name]));
  const teams = new Map(
    release.teams.map((team) => {
      const members = team.members.map((member) => people.get(member)).join(' / ');
      return [team.id, team.kind === 'nation' ? (team.nation ?? team.name) : members || team.name];
    }),
  );
  const events = new Map(release.events.map(({ id, name }) => [id, name]));
  return {
    competitor: (id) => (id === null ? null : (people.get(id) ?? teams.get(id) ?? id)),
    event: (id) => (id === null ? null : (events.get(id) ?? id)),
    speaker: (id) => (id === null ? null : (people.get(id) ?? id)),
  };
}

/** A draft as the bytes podium writes: one entry a line, as gold files are read and mended. */
export function goldJson(gold: Gold): string {
  const rows = Object.entries(gold).map(([key, value]) => {
    if (!Array.isArray(value))
      return `  ${JSON.stringify(key)}: ${JSON.stringify(value, null, 2).replaceAll('\n', '\n  ')}`;
    const entries = value.map((item) => `    ${JSON.stringify(item)}`).join(',\n');
    return `  ${JSON.stringify(key)}: ${entries === '' ? '[]' : `[\n${entries}\n  ]`}`;
  });
  return `{\n${rows.join(',\n')}\n}\n`;
}
