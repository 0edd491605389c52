import type { Gold } from '../schema/gold.ts';
import { align, type Entry, isOptional, type Normal } from './align.ts';
import { fold, foldEvent } from './fold.ts';

/** How one list of the gold form is compared: what makes two entries the same fact, and what is scored apart. */
interface Spec {
  readonly same: Readonly<Record<string, Normal>>;
  readonly links?: Readonly<Record<string, Normal>>;
  /** A weaker sameness, scored beside the full one as `list~`: how much is found, its links aside. */
  readonly loose?: Readonly<Record<string, Normal>>;
}

const exactly: Normal = (value) => value;
const text: Normal = (value) => fold(String(value));
const event: Normal = (value) => foldEvent(String(value));

export const SPECS = {
  athletes: { same: { name: text } },
  nations: { same: { code: exactly } },
  times: {
    same: { ms: exactly, kind: exactly },
    links: { competitor: text, event, round: text },
    loose: { ms: exactly },
  },
  scores: { same: { value: exactly, competitor: text } },
  placings: {
    same: { competitor: text, event, rank: exactly, current: exactly },
    loose: { competitor: text, rank: exactly },
  },
  records: {
    same: { type: exactly, event, holder: text, status: exactly },
    links: { ms: String },
    loose: { type: exactly, status: exactly },
  },
  quotes: { same: { text }, links: { speaker: text } },
} as const satisfies Partial<Record<keyof Gold, Spec>>;

/** The nation of an athlete counts as a link, but never decides which athlete is meant. */
const NATION = { nation: exactly };

const DOCUMENT_FIELDS = ['date', 'place', 'competition', 'headline'] as const;

/** True positives, false negatives, false positives. */
export interface Tally {
  hit: number;
  missed: number;
  extra: number;
}

/** One disagreement. `kind`: `times`, or for a link `times.competitor`. */
export type Miss =
  | { readonly type: 'missed' | 'extra'; readonly kind: string; readonly entry: Entry }
  | {
      readonly type: 'link';
      readonly kind: string;
      readonly about: string;
      readonly gold: unknown;
      readonly got: unknown;
    };

/** Counts by kind and link, and every disagreement behind them. */
export class Score {
  readonly tallies = new Map<string, Tally>();
  readonly misses: Miss[] = [];

  count(kind: string, { hit, missed, extra }: Tally): void {
    const tally = this.tallies.get(kind) ?? { hit: 0, missed: 0, extra: 0 };
    this.tallies.set(kind, {
      hit: tally.hit + hit,
      missed: tally.missed + missed,
      extra: tally.extra + extra,
    });
  }

  /** Adds the counts of another score; its disagreements stay where they are. */
  add(other: Score): void {
    for (const [kind, tally] of other.tallies) this.count(kind, tally);
  }
}

/** Holds the facts of one release against its gold. */
export function scoreRelease(gold: Gold, got: Gold): Score {
  const score = new Score();
  scoreDocument(score, gold.document ?? {}, got.document ?? {});
  for (const kind of Object.keys(SPECS) as (keyof typeof SPECS)[]) {
    const demanded = gold[kind] as readonly Entry[] | undefined;
    if (demanded) scoreList(score, kind, demanded, (got[kind] ?? []) as readonly Entry[]);
  }
  return score;
}

function scoreDocument(score: Score, gold: Entry, got: Entry): void {
  for (const field of DOCUMENT_FIELDS) {
    const demanded = gold[field];
    if (demanded === null || demanded === undefined) continue;
    const found = got[field] ?? null;
    const agrees = found !== null && sameField(field, String(demanded), String(found));
    countLink(score, 'document', agrees, found);
    if (!agrees) score.misses.push({ type: 'link', kind: `document.${field}`, about: '', gold: demanded, got: found });
  }
}

/** Names of places and competitions may be given more or less fully; a date may not. */
function sameField(field: string, gold: string, got: string): boolean {
  const [one, other] = [fold(gold), fold(got)];
  if (one === other) return true;
  return field !== 'date' && other.length > 3 && (one.includes(other) || other.includes(one));
}

function scoreList(score: Score, kind: keyof typeof SPECS, gold: readonly Entry[], got: readonly Entry[]): void {
  const { same, links = {}, loose }: Spec = SPECS[kind];
  const { pairs, missed, extra } = align(gold, got, same, links);
  score.count(kind, tallyOf({ pairs, missed, extra }));
  if (loose) score.count(`${kind}~`, tallyOf(align(gold, got, loose)));
  for (const entry of missed) score.misses.push({ type: 'missed', kind, entry });
  for (const entry of extra) score.misses.push({ type: 'extra', kind, entry });
  const scoredApart = kind === 'athletes' ? NATION : links;
  for (const [key, normal] of Object.entries(scoredApart))
    for (const [demanded, found] of pairs) scoreLink(score, `${kind}.${key}`, key, normal, demanded, found);
}

function scoreLink(score: Score, kind: string, key: string, normal: Normal, gold: Entry, got: Entry): void {
  const demanded = gold[key] ?? null;
  if (demanded === null) return;
  const found = got[key] ?? null;
  const agrees = found !== null && normal(found) === normal(demanded);
  countLink(score, kind, agrees, found);
  const about = String(gold.text ?? gold.name ?? gold.type ?? '');
  if (!agrees) score.misses.push({ type: 'link', kind, about, gold: demanded, got: found });
}

/** A wrong value is both missed and extra; a value left open is only missed. */
function countLink(score: Score, kind: string, agrees: boolean, found: unknown): void {
  score.count(kind, { hit: agrees ? 1 : 0, missed: agrees ? 0 : 1, extra: agrees || found === null ? 0 : 1 });
}

function tallyOf({ pairs, missed, extra }: ReturnType<typeof align>): Tally {
  return { hit: pairs.filter(([gold]) => !isOptional(gold)).length, missed: missed.length, extra: extra.length };
}
