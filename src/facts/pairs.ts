import { areOne, isForPairs, isForTwo } from '../discourse/event-kinds.ts';
import type { Group } from '../frames/groups.ts';
import { overFigures } from '../language/figures.ts';
import { oncePer } from '../read/once.ts';
import type { PersonEntity } from '../resolve/entities.ts';
import { nationOf } from './competitors.ts';
import type { Competitor, EventKey } from './draft.ts';
import type { Page } from './page.ts';

/**
 * In an event for pairs, what is told of a nation ("the Canadians") or of one partner is its pair's: the last one of
 * that nation, or with that partner, named before.
 */
export function asPair(
  page: Page,
  competitor: Competitor | null,
  event: EventKey | null,
  position: number,
): Competitor | null {
  const forPairs = event ? isForPairs(event) : areOne(null, page.header.sport);
  return competitor && forPairs ? (pairAt(page, competitor, position) ?? competitor) : competitor;
}

/**
 * The crew of an athlete in an event for two, where the release names both of it up to a position: a pilot drives for both.
 * What is told of one figure skater, a jump or a career, is no place of the pair.
 */
export function crewAt(
  page: Page,
  competitor: Competitor,
  event: EventKey | null,
  position: number,
): Competitor | null {
  return competitor.kind === 'athlete' && event && event.sport !== 'figure skating' && isForTwo(event)
    ? (pairAt(page, competitor, position) ?? soleCrewOf(page, competitor, event))
    : null;
}

/** "Lind won the two-woman race. Lind and Falk clocked 1:45.30": the one crew of a pilot, named later. */
function soleCrewOf(page: Page, competitor: Competitor, { sport }: EventKey): Pair | null {
  if (competitor.kind !== 'athlete' || sport !== 'bobsleigh') return null;
  const crews = pairsOf(page).filter(({ pair }) => pair.members.includes(competitor.person));
  const [first, ...others] = crews.map(({ pair }) => pair);
  return first && others.every(({ members }) => members.every((one) => first.members.includes(one))) ? first : null;
}

type Pair = Extract<Competitor, { kind: 'pair' }>;

/**
 * Pairs of a group, and two of one nation in a breath: "Solheim and Berg". A comma alone joins no pair; nor do two men or
 * two women skate as one.
 */
function pairsIn(page: Page, { members }: Group): Pair[] {
  const all = members.map(({ competitor }) => competitor);
  const pairs = all.filter((each) => each.kind === 'pair');
  const two = all.flatMap((each) => (each.kind === 'athlete' ? [each.person] : []));
  const [one, other] = two;
  if (pairs.length > 0 || all.length !== 2 || !one || !other || areRivals(one, other)) return pairs;
  const between = page.reading.text.slice(members[0]?.end, members[1]?.start);
  if (!/\band\b|[&/]/.test(between)) return [];
  if (page.header.sport === 'figure skating') {
    if (one.gender !== null && one.gender === other.gender) return [];
    if (two.some((person) => skatesAlone(page).has(person))) return [];
  }
  return [{ kind: 'pair', members: two }];
}

/** "Lind scored 60.89 in her short program": those of whom a programme of their own is told are one half of no pair. */
const skatesAlone = oncePer((page: Page): ReadonlySet<PersonEntity> => {
  const alone = page.statements.filter(({ sentence }) =>
    OWN_PROGRAM.test(page.reading.text.slice(sentence.start, sentence.end)),
  );
  return new Set(
    alone.flatMap(({ groups }) => {
      const [subject, ...others] = groups.filter(({ role }) => role === 'subject');
      const [only, ...more] = subject?.members ?? [];
      return only?.competitor.kind === 'athlete' && others.length + more.length === 0 ? [only.competitor.person] : [];
    }),
  );
});

const OWN_PROGRAM = overFigures(
  /\b[Hh](?:er|is) (?:[\p{L}\p{N}.-]+ ){0,2}(?:free (?:program|skat)|short program|long program)/u,
);

/** "Anna and Vera Lind of Latvia": of one partner the nation may not be told. */
const areRivals = (one: PersonEntity, other: PersonEntity): boolean =>
  one.nation !== null && other.nation !== null && one.nation !== other.nation;

/** The last pair named before a position that is meant by a nation or by one partner. */
export function pairAt(page: Page, competitor: Competitor, position: number): Competitor | null {
  if (competitor.kind === 'pair') return competitor;
  const same = (pair: Pair) =>
    competitor.kind === 'athlete' ? pair.members.includes(competitor.person) : nationOf(pair) === competitor.code;
  return pairsOf(page).findLast(({ from, pair }) => from <= position && same(pair))?.pair ?? null;
}

/** All pairs of a release, each with the start of its sentence. */
const pairsOf = oncePer((page: Page) =>
  page.statements.flatMap(({ sentence, groups }) =>
    [...groups.flatMap((group) => pairsIn(page, group)), ...teamedUp(page, groups)].map((pair) => ({
      from: sentence.start,
      pair,
    })),
  ),
);

/** "Lind (Falun) teamed with Berg (Umeå) to win", "Lind, paired with Berg,": two alone in their groups who start as one. */
function teamedUp(page: Page, groups: readonly Group[]): Pair[] {
  return groups.flatMap((group, index) => {
    const next = groups[index + 1];
    const two = [group, next].flatMap((each) => {
      const [only, ...more] = each?.members ?? [];
      return only?.competitor.kind === 'athlete' && more.length === 0 ? [only.competitor.person] : [];
    });
    const isTeamed = next !== undefined && areTeamed(page, group, next);
    return isTeamed && two.length === 2 ? [{ kind: 'pair', members: two }] : [];
  });
}

/** By the words between the two, or behind the second: "Lind won with Berg on the brakes". */
function areTeamed({ reading: { text } }: Page, one: Group, other: Group): boolean {
  const between = text.slice(one.end, other.start);
  const behind = text.slice(other.end, other.end + 32);
  return TEAMED.test(between) || WITH_CREW.test(between) || (WITH.test(between) && ON_THE_BRAKES.test(behind));
}

/** "Lind won the race with her brakewoman Berg", "Lind tied for 12th with pushing partner Berg". */
const WITH_CREW =
  /(?:\bwith|^,? (?:and|along with|alongside)) (?:the |his |her )?(?:brake(?:m[ae]n|wom[ae]n|r)?|crewm[ae]n|crewmates?|push(?:er| athlete)|(?:sledge?|sled|doubles|pushing) partner) $/u;
const WITH = /(?:^|[ ,])(?:along)?(?:with|and) (?:\p{Lu}[\p{L}-]+(?:['’]s?)? )?$/u;
const ON_THE_BRAKES =
  /^,? (?:(?:as|at) (?:his |her |the )?brake|on the brakes?|in the back(?! of the (?:field|pack))|pushing)/u;

const TEAMED =
  /^(?: \([^()\n]{1,40}\))?,? (?:who )?(?:was |is )?(?:(?:team|pair)(?:s|ed|ing)|partner(?:s|ed|ing)|(?:row|rid|skat|slid|dan[cs])(?:e?s|ing)(?= (?:together )?(?:with|alongside)))(?: up)? (?:together )?(?:with |by |alongside )?(?:\p{Ll}+ ){0,3}$/u;
