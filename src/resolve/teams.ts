import type { Sentence } from '../language/sentences.ts';
import { type Mention, ofKind } from '../mentions/mention.ts';
import { lastUntil } from '../read/ranges.ts';
import type { Range, Reading } from '../read/reading.ts';
import type { People, PersonEntity } from './entities.ts';
import { type Stage, stageOf } from './stage.ts';

/** A team whose members the text names: a nation's, or a pair of figure skaters, madison riders, rowers ... */
export interface TeamEntity {
  readonly kind: 'nation' | 'pair';
  /** IOC code. */
  readonly nation: string | null;
  readonly members: readonly PersonEntity[];
  /** Who came into the team for one of the members. */
  readonly substitutes: readonly PersonEntity[];
  /** Where the members are named together. */
  readonly mentions: readonly Range[];
}

export interface TeamsInput {
  readonly reading: Reading;
  readonly sentences: readonly Sentence[];
  readonly lexical: readonly Mention[];
  readonly names: readonly Mention<'person'>[];
  readonly people: People;
}

/** Members named in one breath. */
interface Lineup extends Range {
  readonly kind: TeamEntity['kind'];
  readonly members: readonly PersonEntity[];
}

/** Teams with named members, those of nations first, each in text order. */
export function resolveTeams({ people, ...input }: TeamsInput): TeamEntity[] {
  const stage = stageOf({ ...input, year: null });
  const lineups = lists(stage).flatMap((list) => lineupOf(stage, list, people) ?? []);
  const merged = merge(lineups);
  const replaced = replacements(stage, people);
  const teams = merged.map((group) => teamOf(group, replaced));
  return [...teams.filter((team) => team.kind === 'nation'), ...teams.filter((team) => team.kind === 'pair')];
}

const JOINT = /^(?: \([A-Z]{3}\))?(?: \(\w+\))?(?:, | and |, and | & |, with | and the \p{Ll}+ )$/u;

/** Names in a row, codes and commas between them; two names with a stroke between are a list of their own. */
function lists(stage: Stage): Mention<'person'>[][] {
  const found: Mention<'person'>[][] = [];
  let previous: Joint | undefined;
  let owner: Range | null = null;
  for (const [index, name] of stage.names.entries()) {
    if (isOwner(stage, name, stage.names[index + 1])) {
      owner = name;
      continue;
    }
    const joint = jointBetween(stage.text, found.at(-1)?.at(-1), owner ?? name);
    const goesOn = joint !== null && (previous === undefined || previous === joint);
    if (goesOn) found.at(-1)?.push(name);
    else found.push([name]);
    previous = goesOn ? joint : undefined;
    owner = null;
  }
  return found.filter((list) => list.length > 1);
}

type Joint = 'list' | 'stroke';

function jointBetween(text: string, before: Range | undefined, name: Range): Joint | null {
  const gap = before ? text.slice(before.end, name.start) : '';
  if (gap === '/' || gap === ' / ') return 'stroke';
  return JOINT.test(gap) ? 'list' : null;
}

/** "X's younger sister Y" names Y; X is only whose sister she is. */
function isOwner(stage: Stage, name: Range, next: Range | undefined): boolean {
  return next !== undefined && /^['’]s (?:[\p{Ll}-]+ ){1,3}$/u.test(stage.text.slice(name.end, next.start));
}

function lineupOf(stage: Stage, list: readonly Mention<'person'>[], people: People): Lineup | null {
  const [first] = list;
  const last = list.at(-1);
  if (!first || !last) return null;
  const members = [...new Set(list.flatMap((name) => people.of(name) ?? []))];
  const range = { start: first.start, end: last.end, members };
  if (/^ ?\/ ?$/.test(stage.text.slice(first.end, list[1]?.start)))
    return members.length === 2 ? { ...range, kind: 'pair' } : null;
  const nations = new Set(members.map((member) => member.nation));
  if (members.length < list.length || nations.size !== 1 || nations.has(null)) return null;
  const sentence = stage.sentenceAt(first.start);
  const before = sentence ? stage.text.slice(sentence.start, first.start) : '';
  if (isEarlier(before) || !isTeam(stage, range, members.length)) return null;
  const joined = TOGETHER.test(before) ? captainOf(stage, range, people) : undefined;
  return {
    ...range,
    members: joined ? [joined, ...members.filter((member) => member !== joined)] : members,
    kind: 'nation',
  };
}

/** A line-up of another year: "after having won the 2018 title together with". */
function isEarlier(before: string): boolean {
  return TOGETHER.test(before) && PERFECT.test(before) && YEAR.test(before);
}

const PERFECT = /\b(?:had|having)\b/;
const YEAR = /\b(?:19|20)\d\d\b/;
const TOGETHER = /\b(?:together with|alongside|teamed up with|teaming up with) $/;

/** Whom the others of a line-up stand alongside: the last one of their nation named before in the paragraph. */
function captainOf(stage: Stage, range: Omit<Lineup, 'kind'>, people: People) {
  const block = stage.blockAt(range.start);
  const before = block ? stage.within(stage.names, { start: block.start, end: range.start }) : [];
  return before
    .flatMap((name) => people.of(name) ?? [])
    .findLast((person) => person.nation === range.members[0]?.nation);
}

/**
 * A list in brackets behind its nation, or one that a team event is about: named in the sentence or, where three or more
 * are listed without an event of their own, anywhere in the release.
 */
function isTeam(stage: Stage, range: Range, size: number): boolean {
  const nation = lastUntil(stage.nations, range.start);
  if (nation && /^ ?(?:\(| [-–—] |: )$/.test(stage.text.slice(nation.end, range.start))) return true;
  const sentence = stage.sentenceAt(range.start);
  if (!sentence) return false;
  const events = ofKind(stage.lexical, 'event');
  const inSentence = stage.within(events, sentence);
  if (inSentence.length > 0) return inSentence.every(({ value }) => value.team);
  if (TOGETHER.test(stage.text.slice(sentence.start, range.start))) return true;
  const apart = /\brespectively\b/.test(stage.text.slice(range.end, sentence.end));
  return size > 2 && !apart && events.some(({ value }) => value.team);
}

/** Line-ups of one kind that share a member are one team's. */
function merge(lineups: readonly Lineup[]): Lineup[][] {
  const groups: Lineup[][] = [];
  for (const lineup of lineups) {
    const home = groups.find((group) => group.some((other) => isSameTeam(other, lineup)));
    if (home) home.push(lineup);
    else groups.push([lineup]);
  }
  return groups;
}

/** At least half of the smaller line-up stands in the larger: a relay and a sprint team may share one member. */
function isSameTeam(one: Lineup, other: Lineup): boolean {
  const shared = one.members.filter((member) => other.members.includes(member)).length;
  return one.kind === other.kind && shared * 2 > Math.min(one.members.length, other.members.length);
}

function teamOf(group: readonly Lineup[], replaced: ReadonlyMap<PersonEntity, PersonEntity>): TeamEntity {
  const members = [...new Set(group.flatMap((lineup) => lineup.members))];
  const substitutes = members.flatMap((member) => replaced.get(member) ?? []);
  return {
    kind: group[0]?.kind ?? 'nation',
    nation: members[0]?.nation ?? null,
    members,
    substitutes: [...new Set(substitutes)].filter((person) => !members.includes(person)),
    mentions: group.map(({ start, end }) => ({ start, end })),
  };
}

const REPLACED =
  /^(?: \([A-Z]{3}\))?,? (?:who )?(?:had |has )?(?:replaced|replaces|replacing|stood in for|came in for|comes in for|substituted for|took the place of) $/;

/** From who left a team to who came in: "X replaced Y in the line-up". */
function replacements(stage: Stage, people: People): Map<PersonEntity, PersonEntity> {
  const found = new Map<PersonEntity, PersonEntity>();
  for (const [index, name] of stage.names.entries()) {
    const next = stage.names[index + 1];
    const substitute = people.of(name);
    const member = next && people.of(next);
    if (substitute && member && REPLACED.test(stage.text.slice(name.end, next.start))) found.set(member, substitute);
  }
  return found;
}
