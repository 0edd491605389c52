import { competitorKey } from '../discourse/competitor-key.ts';
import type { Group } from '../frames/groups.ts';
import { namesRelation } from '../frames/heads.ts';
import {
  clauseAt,
  focusAt,
  isMention,
  isWord,
  lastSubject,
  type Statement,
  type VerbItem,
} from '../frames/statement.ts';
import { NEGATIONS, UNREAL } from '../knowledge/function-words.ts';
import { INCIDENT_NOUNS, INCIDENT_OF, type IncidentKind, NEARLY, NO_INCIDENT } from '../knowledge/incident-words.ts';
import { COMPETITOR_NOUNS } from '../knowledge/person-roles.ts';
import { overFigures } from '../language/figures.ts';
import type { Range } from '../read/reading.ts';
import { forEvent, one } from './competitors.ts';
import type { Competitor, Draft, EventKey } from './draft.ts';
import type { Page } from './page.ts';
import { earlierAt } from './placings/when/earlier.ts';

export interface IncidentDraft extends Draft {
  readonly kind: IncidentKind;
  readonly competitor: Competitor | null;
  readonly event: EventKey | null;
  readonly round: string | null;
  /** Who took the place, for a substitution. */
  readonly replacement: Competitor | null;
}

/** An incident as its words tell it. */
interface Told {
  readonly kind: IncidentKind;
  readonly at: Range;
  readonly rule: string;
  readonly groups: readonly Group[];
  readonly replacement: Competitor | null;
}

/** What befell competitors: falls, disqualifications, withdrawals and the like, one fact a competitor. */
export function readIncidents(page: Page): IncidentDraft[] {
  const drafts: IncidentDraft[] = [];
  let carried: Group | null = null;
  for (const statement of page.statements) {
    if (statement.sentence.block.zone !== 'body') continue;
    const told = [
      ...statement.verbs.flatMap((verb) => tellVerb(page, statement, verb, carried) ?? []),
      ...tellNouns(page, statement, carried),
    ];
    for (const each of told)
      if (!earlierAt(page, statement, each.at.start)) drafts.push(...draftsOf(page, statement, each));
    carried = lastSubject(statement) ?? carried;
  }
  return withoutRepeats(drafts);
}

function tellVerb(page: Page, statement: Statement, verb: VerbItem, carried: Group | null): Told | null {
  const kind = isRelegated(page, statement, verb) ? 'penalty' : INCIDENT_OF[verb.sense.family];
  if (!kind || isUnreal(statement, verb) || isNoun(page, statement, verb)) return null;
  const { text } = page.reading;
  const after = text.slice(verb.end, statement.sentence.end);
  if (NO_INCIDENT[kind]?.test(after)) return null;
  if (kind === 'substitution') return tellReplacement(page, statement, verb);
  const group = whom(statement, verb, kind, carried);
  const rule = `incidents/${kind === INCIDENT_OF[verb.sense.family] ? verb.sense.family : verb.sense.verb}`;
  return group && { kind, at: verb, rule, groups: [group], replacement: null };
}

/**
 * "the retired skater", "a disqualified rival": right behind an article stands what somebody is; "a bike crash", "the early
 * fall": two words behind one, a noun, if it is no past form.
 */
function isNoun(page: Page, statement: Statement, verb: VerbItem): boolean {
  const before = page.reading.text.slice(statement.sentence.start, verb.start);
  if (/\b(?:an?|the|his|her|their) $/iu.test(before)) return true;
  // "brother of disqualified teammate Falk": who is called so stands behind.
  const next = statement.items[statement.items.indexOf(verb) + 1];
  if (isWord(next) && (COMPETITOR_NOUNS.has(next.word) || namesRelation(next))) return true;
  return verb.word === verb.sense.verb && /\b(?:an?|the|his|her|their|another) [\p{L}-]+ $/iu.test(before);
}

const FOR_DOING = overFigures(/^[^,;]{0,40} for \w+ing\b/);
/** "was relegated in the semifinals for leaving the lane": put back by the referee, not beaten by somebody. */
function isRelegated(page: Page, statement: Statement, verb: VerbItem): boolean {
  if (verb.sense.verb !== 'relegate' || !isPassive(statement, verb)) return false;
  return FOR_DOING.test(page.reading.text.slice(verb.end, statement.sentence.end));
}

/** Whom it befell: the subject, or the object of a referee's act told actively. */
function whom(statement: Statement, verb: VerbItem, kind: IncidentKind, carried: Group | null): Group | null {
  const acts = kind === 'disqualification' || kind === 'penalty';
  const object = statement.groups.find((group) => group.start >= verb.end && group.start - verb.end <= 8);
  if (acts && object?.role === 'object' && object.preposition === null && !isPassive(statement, verb)) return object;
  const inverted = isPassive(statement, verb) && !hasSubject(statement, verb) ? object : undefined;
  if (isUnknown(statement, verb)) return null;
  return inverted ?? rightBefore(statement, verb) ?? focusAt(statement, verb.start) ?? carriedTo(kind, carried);
}

/** "had seen X fall", "the Estonian fell": whoever stands right in front of the verb. */
const rightBefore = (statement: Statement, verb: VerbItem): Group | undefined =>
  statement.groups.find((group) => statement.items[group.last + 1] === verb);

/** The name in front of the verb leads to nobody: then it was not who the sentence speaks of besides. */
function isUnknown(statement: Statement, verb: VerbItem): boolean {
  const ahead = statement.items.slice(0, statement.items.indexOf(verb)).filter((item) => item.depth === verb.depth);
  const name = ahead.findLast((item) => item.type !== 'mark' || !/[()]/.test(item.mark));
  return isMention(name) && name.mention.kind === 'person' && !rightBefore(statement, verb);
}

/** Only somebody falls; of a nation named before, it would be anybody. */
function carriedTo(kind: IncidentKind, carried: Group | null): Group | null {
  const people = carried?.members.every(({ competitor }) => competitor.kind === 'athlete');
  return kind === 'fall' && !people ? null : carried;
}

const hasSubject = (statement: Statement, verb: VerbItem): boolean =>
  statement.groups.some((group) => group.end <= verb.start && group.start >= clauseAt(statement, verb.start).start);

/** "was disqualified", "were also handed a penalty", "being sent off". */
function isPassive(statement: Statement, verb: VerbItem): boolean {
  const ahead = statement.items.filter((item) => item.end <= verb.start).slice(-3);
  return ahead.some((item) => isWord(item, 'is', 'are', 'was', 'were', 'be', 'been', 'being', 'got', 'get'));
}

/** "X replaced Y in the line-up", "Y was replaced by X": athletes only, for records and times are replaced as well. */
function tellReplacement(page: Page, statement: Statement, verb: VerbItem): Told | null {
  const behind = statement.groups.find((group) => group.start >= verb.end && group.start - verb.end < 16);
  const subject = focusAt(statement, verb.start);
  if (!behind || !subject || behind === subject) return null;
  const [out, came] = behind.role === 'agent' ? [subject, behind] : [behind, subject];
  const replacement = (came.members.length > 1 ? came.members.at(-1)?.competitor : one(came)) ?? null;
  const people =
    out.members.every(({ competitor }) => competitor.kind === 'athlete') && replacement?.kind === 'athlete';
  const marks = statement.items.some(
    (item) =>
      isMention(item) && (item.mention.kind === 'record' || item.mention.kind === 'time') && item.start >= verb.end,
  );
  if (!people || (marks && /['’]s?\b/.test(page.reading.text.slice(behind.start, behind.end + 3)))) return null;
  return { kind: 'substitution', at: verb, rule: 'incidents/replace', groups: [out], replacement };
}

/** "received a yellow card", "the referee gave the Belgian a penalty", "after a fall", "after a crash of X". */
function tellNouns(page: Page, statement: Statement, carried: Group | null): Told[] {
  const { sentence, groups } = statement;
  const words = page.reading.text.slice(sentence.start, sentence.end);
  return INCIDENT_NOUNS.flatMap(([pattern, kind]): Told[] => {
    const match = pattern.exec(words);
    const at = match && { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    if (!at || isUnreal(statement, at) || !isNarrated(statement, at)) return [];
    const handed = groups.findLast((group) => group.end <= at.start && at.start - group.end < 3);
    const whose = /^ (?:of|by|from|involving) /.test(page.reading.text.slice(at.end, sentence.end))
      ? groups.find((group) => group.start >= at.end && group.start - at.end < 24)
      : undefined;
    const group = whose ?? handed ?? focusAt(statement, at.start) ?? carriedTo(kind, carried);
    return group ? [{ kind, at, rule: 'incidents/noun', groups: [group], replacement: null }] : [];
  });
}

/** Outside speech, and not part of a verb of its own ("handed a penalty"). */
const isNarrated = (statement: Statement, at: Range): boolean =>
  statement.items.some((item) => item.start >= at.start && item.end <= at.end && item.type === 'word');

/** Denied, only feared or only possible. The "not" of "did not start" is part of its verb. */
function isUnreal(statement: Statement, at: Range): boolean {
  const clause = clauseAt(statement, at.start);
  const ahead = statement.items.filter((item) => item.start >= clause.start && item.end <= at.start).slice(-6);
  return ahead.some(
    (item) => isWord(item) && (NEGATIONS.has(item.word) || UNREAL.has(item.word) || NEARLY.has(item.word)),
  );
}

function draftsOf(page: Page, statement: Statement, told: Told): IncidentDraft[] {
  const { kind, at, rule, replacement } = told;
  const members = told.groups.flatMap((group) => group.members.map(({ competitor }) => competitor));
  return members.map((member) => {
    const event = page.discourse.eventAt(statement, at.start, { competitor: member })?.value ?? null;
    const round = page.discourse.roundAt(statement, at.start, event)?.value ?? null;
    // Who of a team fell or was replaced is worth keeping; sent off is the team.
    const competitor = kind === 'fall' || kind === 'substitution' ? member : forEvent(member, event);
    const evidence = [{ start: at.start, end: at.end }];
    return { rule, certainty: 'stated', evidence, because: [], kind, competitor, event, round, replacement };
  });
}

/** A fall told twice in one sentence or paragraph is one. */
function withoutRepeats(drafts: readonly IncidentDraft[]): IncidentDraft[] {
  const key = (draft: IncidentDraft) =>
    [draft.kind, draft.event?.name, draft.round, draft.competitor ? competitorKey(draft.competitor) : null].join('|');
  return [...Map.groupBy(drafts, key).values()].flatMap((same) => same.slice(0, 1));
}
