import type { Gold } from '../schema/gold.ts';
import { align, type Entry, isOptional, type Normal } from './align.ts';
import { fold } from './fold.ts';
import { DOCUMENT_FIELDS, type List, NATION, SCORED_LISTS, SPECS, type Spec } from './specs.ts';

/** True positives, false negatives, false positives. */
export interface Tally {
  hit: number;
  missed: number;
  extra: number;
}

/** What became of one fact that counts. A demanded fact is right or missed, one that is found right or extra. */
export type Finding =
  | { readonly type: 'right'; readonly list: List; readonly gold: Entry; readonly got: Entry }
  | { readonly type: 'missed'; readonly list: List; readonly gold: Entry }
  | { readonly type: 'extra'; readonly list: List; readonly got: Entry };

/** What became of one link of a fact that was found, or of one field of the document. */
export interface LinkFinding {
  readonly list: List | 'document';
  /** `competitor`, `event`, `nation`, `date` ... */
  readonly field: string;
  readonly gold: Entry;
  readonly got: Entry;
  readonly agrees: boolean;
}

/** Counts by kind (`times`), weaker sameness (`times~`) and link (`times.competitor`), and what they were counted from. */
export class Score {
  readonly tallies = new Map<string, Tally>();
  readonly facts: Finding[] = [];
  readonly links: LinkFinding[] = [];

  count(kind: string, { hit, missed, extra }: Tally): void {
    const tally = this.tallies.get(kind) ?? { hit: 0, missed: 0, extra: 0 };
    this.tallies.set(kind, {
      hit: tally.hit + hit,
      missed: tally.missed + missed,
      extra: tally.extra + extra,
    });
  }

  /** Adds the counts of another score; its findings stay where they are. */
  add(other: Score): void {
    for (const [kind, tally] of other.tallies) this.count(kind, tally);
  }
}

/** What the links of a list, and the fields of the document, are counted under. */
export function kindOfLink({ list, field }: Pick<LinkFinding, 'list' | 'field'>): string {
  return list === 'document' ? list : `${list}.${field}`;
}

/** Holds the facts of one release against its gold. */
export function scoreRelease(gold: Gold, got: Gold): Score {
  const score = new Score();
  scoreDocument(score, gold.document ?? {}, got.document ?? {});
  for (const list of SCORED_LISTS) {
    const demanded = gold[list] as readonly Entry[] | undefined;
    if (demanded) scoreList(score, list, demanded, (got[list] ?? []) as readonly Entry[]);
  }
  return score;
}

function scoreDocument(score: Score, gold: Entry, got: Entry): void {
  for (const field of DOCUMENT_FIELDS) {
    const demanded = gold[field];
    if (demanded === null || demanded === undefined) continue;
    const found = got[field] ?? null;
    const agrees = found !== null && sameField(field, String(demanded), String(found));
    countLink(score, { list: 'document', field, gold, got, agrees });
  }
}

/** Names of places and competitions may be given more or less fully; a date may not. */
function sameField(field: string, gold: string, got: string): boolean {
  const [one, other] = [fold(gold), fold(got)];
  if (one === other) return true;
  return field !== 'date' && other.length > 3 && (one.includes(other) || other.includes(one));
}

function scoreList(score: Score, list: List, gold: readonly Entry[], got: readonly Entry[]): void {
  const { same, links = {}, loose }: Spec = SPECS[list];
  const { pairs, missed, extra } = align(gold, got, same, links);
  score.count(list, tallyOf({ pairs, missed, extra }));
  if (loose) score.count(`${list}~`, tallyOf(align(gold, got, loose)));
  for (const [demanded, found] of pairs)
    if (!isOptional(demanded)) score.facts.push({ type: 'right', list, gold: demanded, got: found });
  for (const entry of missed) score.facts.push({ type: 'missed', list, gold: entry });
  for (const entry of extra) score.facts.push({ type: 'extra', list, got: entry });
  const scoredApart = list === 'athletes' ? NATION : links;
  for (const [field, normal] of Object.entries(scoredApart))
    for (const [demanded, found] of pairs) scoreLink(score, { list, field, gold: demanded, got: found }, normal);
}

function scoreLink(score: Score, link: Omit<LinkFinding, 'agrees'>, normal: Normal): void {
  const demanded = link.gold[link.field] ?? null;
  if (demanded === null) return;
  const found = link.got[link.field] ?? null;
  countLink(score, { ...link, agrees: found !== null && normal(found) === normal(demanded) });
}

/** A wrong value is both missed and extra; a value left open is only missed. */
function countLink(score: Score, link: LinkFinding): void {
  const open = (link.got[link.field] ?? null) === null;
  const { agrees } = link;
  score.links.push(link);
  score.count(kindOfLink(link), { hit: agrees ? 1 : 0, missed: agrees ? 0 : 1, extra: agrees || open ? 0 : 1 });
}

function tallyOf({ pairs, missed, extra }: ReturnType<typeof align>): Tally {
  return { hit: pairs.filter(([gold]) => !isOptional(gold)).length, missed: missed.length, extra: extra.length };
}
