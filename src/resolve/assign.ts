import { MENS_NAMES, WOMENS_NAMES } from '../knowledge/given-names.ts';
import { NICKNAMES } from '../knowledge/nicknames.ts';
import { editDistance } from '../language/edit-distance.ts';
import { fold } from '../language/fold.ts';
import { type Gender, type Mention, ofKind } from '../mentions/mention.ts';
import { firstAtOrAfter, lastUntil, nextFrom } from '../read/ranges.ts';
import type { Block, Range } from '../read/reading.ts';
import type { Cluster } from './clusters.ts';
import { fitOf, formsOf, givenOf } from './clusters.ts';
import { nameWords } from './person-name.ts';
import { isHeading, type Stage } from './stage.ts';

/** Whom a short name means: one person, or several it could mean, or nobody known. */
export interface Assignment {
  readonly mention: Mention<'person'>;
  readonly candidates: readonly Cluster[];
  readonly chosen: Cluster | null;
}

/** Where somebody is known to be named, in text order. */
class Places {
  private readonly of = new Map<Cluster, Range[]>();
  /** Who was placed last, and where. */
  last: { readonly end: number; readonly cluster: Cluster } | null = null;

  add(cluster: Cluster, range: Range): void {
    const ranges = this.of.get(cluster) ?? [];
    ranges.splice(firstAtOrAfter(ranges, range.start), 0, range);
    this.of.set(cluster, ranges);
    this.last = { end: range.end, cluster };
  }

  /** Where somebody was named last before an offset. */
  before(cluster: Cluster, offset: number): number | undefined {
    const ranges = this.of.get(cluster) ?? [];
    return ranges[firstAtOrAfter(ranges, offset) - 1]?.start;
  }

  /** Where somebody is named first behind an offset. */
  behind(cluster: Cluster, offset: number): number | undefined {
    return nextFrom(this.of.get(cluster) ?? [], offset + 1)?.start;
  }
}

const PLURAL_BEHIND = /^ (?:sisters|brothers|siblings|twins|family|duo|pair)\b/;

/** Assigns short names in text order, so that each may lean on those before. */
export function assignShortNames(
  stage: Stage,
  clusters: readonly Cluster[],
  short: readonly Mention<'person'>[],
): Assignment[] {
  const places = new Places();
  for (const cluster of clusters) for (const mention of cluster.mentions) places.add(cluster, mention);
  const known = new Map(clusters.map((cluster) => [cluster, formsOf(cluster)]));
  const fitting = new Map<string, Cluster[]>();
  return short.map((mention) => {
    const { name } = mention.value;
    const candidates = fitting.get(name) ?? candidatesFor(name, known);
    fitting.set(name, candidates);
    const [only] = candidates;
    const others = candidates.filter((each) => each !== partnerOf(stage, mention, places));
    const chosen = candidates.length === 1 && only ? only : choose(stage, mention, others, places);
    if (chosen) places.add(chosen, mention);
    return { mention, candidates, chosen };
  });
}

/** "Berg/Berg": who is in front of the stroke is not behind it, too. */
function partnerOf(stage: Stage, mention: Range, { last }: Places): Cluster | undefined {
  return last && /^ ?\/ ?$/.test(stage.text.slice(last.end, mention.start)) ? last.cluster : undefined;
}

/** Everybody the short name fits best; nicknames and clipped given names where it fits nobody. */
function candidatesFor(name: string, known: ReadonlyMap<Cluster, ReturnType<typeof formsOf>>): Cluster[] {
  const words = nameWords(name).join(' ');
  const clusters = [...known.keys()];
  const fits = clusters.flatMap((cluster) => {
    const fit = fitOf(words, known.get(cluster) ?? []);
    return fit === null ? [] : [{ cluster, fit }];
  });
  if (fits.length > 0) {
    const best = Math.min(...fits.map(({ fit }) => fit));
    return fits.filter(({ fit }) => fit === best).map(({ cluster }) => cluster);
  }
  const short = fold(name);
  const full = NICKNAMES[short] ?? [];
  const named = clusters.filter((cluster) => full.includes(givenOf(cluster.name)));
  if (named.length > 0) return named;
  const clipped = clusters.filter((cluster) => short.length > 2 && givenOf(cluster.name).startsWith(short));
  return clipped.length > 0 ? clipped : slipsOf(short, clusters);
}

/** Fewer letters are too few to tell a slip from another name. */
const LONG_ENOUGH = 7;

/** "Brennen" for "Anna Brennan": the only one whose family name is but one letter different. */
function slipsOf(short: string, clusters: readonly Cluster[]): Cluster[] {
  if (short.length < LONG_ENOUGH) return [];
  const alike = clusters.filter((cluster) => {
    const family = fold(nameWords(cluster.name).at(-1) ?? '');
    return family.charAt(0) === short.charAt(0) && editDistance(family, short, 1) === 1;
  });
  return alike.length === 1 ? alike : [];
}

/**
 * Of several: the only one named before; the only one whose race it can be, by the given names; else who was last in
 * focus in the section, as headings look ahead.
 */
function choose(
  stage: Stage,
  mention: Mention<'person'>,
  candidates: readonly Cluster[],
  places: Places,
): Cluster | null {
  const behind = stage.text.slice(mention.end, mention.end + 30);
  const block = stage.blockAt(mention.start);
  if (candidates.length === 0 || !block || PLURAL_BEHIND.test(behind) || isPluralOf(mention, candidates)) return null;
  if (isHeading(block) && stage.within(stage.names, block).some((other) => isAnother(mention, other))) return null;
  const known = candidates.filter((each) => places.before(each, mention.start) !== undefined);
  const racing = ofGender(known.length > 0 ? known : candidates, genderAround(stage, mention, block));
  const [only] = racing;
  if (only && racing.length === 1) return only;
  const ahead = isHeading(block);
  const near = candidates.flatMap((cluster) => {
    const at = ahead ? places.behind(cluster, mention.end) : places.before(cluster, mention.start);
    return at === undefined ? [] : [{ at, cluster }];
  });
  const found = near.sort((a, b) => (ahead ? a.at - b.at : b.at - a.at))[0];
  const other = found && stage.blockAt(found.at);
  if (!found || !other) return null;
  if (ahead)
    return block.zone === 'headline' || stage.sectionOf(other) === stage.sectionOf(block) ? found.cluster : null;
  return stage.sectionOf(other) === stage.sectionOf(block) ? found.cluster : null;
}

/** "Falk against Falk": the same name once more. */
const isAnother = (mention: Mention<'person'>, other: Mention<'person'>): boolean =>
  other !== mention && other.value.name === mention.value.name;

/** Whose races the sentence, or else the paragraph so far or the heading, speaks of; null for none, or both. */
function genderAround(stage: Stage, mention: Range, block: Block): Gender | null {
  const events = ofKind(stage.lexical, 'event');
  const sentence = stage.sentenceAt(mention.start) ?? block;
  const heading = lastUntil(stage.headings, block.start);
  for (const range of [sentence, { start: block.start, end: mention.start }, heading]) {
    const genders = new Set(range ? stage.within(events, range).flatMap(({ value }) => value.gender ?? []) : []);
    if (genders.size > 0) return genders.size === 1 ? ([...genders][0] ?? null) : null;
  }
  return null;
}

/** Those whose given name is none of the other gender's. */
function ofGender(candidates: readonly Cluster[], gender: Gender | null): readonly Cluster[] {
  if (gender !== 'men' && gender !== 'women') return candidates;
  const others = gender === 'men' ? WOMENS_NAMES : MENS_NAMES;
  return candidates.filter((cluster) => !others.has(givenOf(cluster.name)));
}

/** "the Abrel-Vantongos". */
function isPluralOf(mention: Mention<'person'>, candidates: readonly Cluster[]): boolean {
  const short = fold(mention.value.name);
  return (
    short.endsWith('s') &&
    candidates.every(
      (cluster) =>
        !fold(cluster.name)
          .split(/[ -]/)
          .includes(short.split('-').at(-1) ?? short),
    )
  );
}
