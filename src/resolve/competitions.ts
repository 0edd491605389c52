import { fold } from '../language/fold.ts';
import { type Mention, ofKind } from '../mentions/mention.ts';
import type { Range } from '../read/reading.ts';
import type { Header } from './header.ts';

/** One competition of the release, whatever it is called: "PyeongChang 2018", "the 2018 Olympic Winter Games". */
export interface CompetitionEntity {
  readonly name: string;
  readonly year: number | null;
  readonly host: string | null;
  readonly mentions: readonly Range[];
}

/** The release's own competition first, where it has one, then the others in text order. */
export function resolveCompetitions(mentions: readonly Mention[], header: Header): CompetitionEntity[] {
  const own = header.competition;
  const found: CompetitionEntity[] = own ? [{ ...own.value, mentions: own.evidence }] : [];
  for (const mention of ofKind(mentions, 'competition')) {
    const { bare, ...said } = mention.value;
    const one = { ...said, mentions: [mention] };
    const same = found.findIndex((other) => isSame(other, one));
    // "the Championships" with no competition to mean names none.
    if (same >= 0) found[same] = join(found[same] as CompetitionEntity, one);
    else if (!bare) found.push(one);
  }
  return found;
}

/** Same year and host as far as both are known, and no word of kind that the other contradicts. */
function isSame(a: CompetitionEntity, b: CompetitionEntity): boolean {
  if (a.year !== null && b.year !== null && a.year !== b.year) return false;
  if (a.host !== null && b.host !== null && fold(a.host) !== fold(b.host)) return false;
  const [one, other] = [kindWords(a), kindWords(b)];
  // A city and a year alone ("PyeongChang 2018") say nothing of the kind: then both must be known to agree.
  if (one.size === 0 || other.size === 0) return a.year !== null && a.year === b.year;
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  return [...few].every((word) => many.has(word));
}

/** The words that say what kind of competition it is: "olympic", "winter"; not the year, the host, "the" or "games". */
function kindWords({ name, host }: CompetitionEntity): Set<string> {
  const hosts = new Set(fold(host ?? '').split(/\W+/));
  const words = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/s$/, ''));
  return new Set(words.filter((word) => word !== '' && !/^\d+$/.test(word) && !hosts.has(word) && !PLAIN.has(word)));
}

const PLAIN: ReadonlySet<string> = new Set(['the', 'of', 'in', 'at', 'game', 'event', 'competition', 'edition']);

/** The longer name, and whatever one of the two knows. */
function join(a: CompetitionEntity, b: CompetitionEntity): CompetitionEntity {
  const starts = new Set(a.mentions.map(({ start }) => start));
  return {
    name: b.name.length > a.name.length && kindWords(b).size > kindWords(a).size ? b.name : a.name,
    year: a.year ?? b.year,
    host: a.host ?? b.host,
    mentions: [...a.mentions, ...b.mentions.filter(({ start }) => !starts.has(start))],
  };
}
