import type { Group } from '../../frames/groups.ts';
import { clauseAt, focusAt, isMention, isWord, type Statement, type VerbItem } from '../../frames/statement.ts';
import { NEGATIONS, UNREAL } from '../../knowledge/function-words.ts';
import { sameCompetitor } from '../competitors.ts';
import type { Page } from '../page.ts';
import { type PlacingDraft, placing, placingsOf } from './placing.ts';

/** What may stand between a verb of winning and the event it wins: articles, whose, and how often. */
const TO_THE_EVENT =
  /^(?: (?:the|a|his|her|their|its|both|also|second|first|third|final|opening|closing|gold in|Saturday['’]s|Sunday['’]s|\p{Lu}\p{Ll}+day['’]s))* ?$/u;
/** What else a winner wins. */
const WINS_THE_RACE =
  /^ (?:the |his |her |their |that )?(?:race|final|distance|competition|contest|tournament|event|title|crown|day|it)\b/;
/** A win told by how, with no object. */
const WINS_BARE = /^(?:[,.;:]| (?:in|by|ahead|with|again|from|here|at home|comfortably|easily|on|for the|to|last (?:year|season|week)|twelve months|a year)\b|$)/;

/** "won the 500m", "took the 5000m", "won in 2:53.36", "the 200m went to X": rank 1 without a word for it. */
export function readWins(page: Page, statement: Statement, carried: Group | null): PlacingDraft[] {
  return statement.verbs.flatMap((verb) => {
    const group = winner(page, statement, verb, carried);
    const rule = verb.sense.family === 'goTo' ? 'placings/event-went-to' : 'placings/win-event';
    return group ? placingsOf(page, { statement, at: verb, rule, rank: 1 }, group) : [];
  });
}

function winner(page: Page, statement: Statement, verb: VerbItem, carried: Group | null): Group | null {
  if (isDenied(statement, verb) || placeFollows(statement, verb)) return null;
  const after = page.reading.text.slice(verb.end, statement.sentence.end);
  const clause = clauseAt(statement, verb.start);
  const event = statement.items
    .filter(isMention)
    .find(({ mention }) => mention.kind === 'event' && mention.start >= verb.end);
  const takesEvent = event !== undefined && TO_THE_EVENT.test(page.reading.text.slice(verb.end, event.start));
  const { family } = verb.sense;
  const bare = family === 'win' && (WINS_THE_RACE.test(after) || WINS_BARE.test(after));
  if (family === 'goTo') {
    const led = statement.items
      .filter(isMention)
      .some(({ mention }) => mention.kind === 'event' && mention.start >= clause.start && mention.end <= verb.start);
    const subject = statement.groups.some(
      (group) => group.role === 'subject' && group.start >= clause.start && group.end <= verb.start,
    );
    return led && !subject ? (statement.groups.find((group) => group.start >= verb.end) ?? null) : null;
  }
  if (!bare && !((family === 'win' || family === 'take') && takesEvent)) return null;
  const passive = statement.groups.find(
    (group) => group.role === 'agent' && group.start >= verb.end && group.start - verb.end < 6,
  );
  return passive ?? focusAt(statement, verb.start) ?? carried;
}

/** A medal, rank or title behind the verb is read as a place of its own. */
function placeFollows(statement: Statement, verb: VerbItem): boolean {
  const clause = clauseAt(statement, verb.start);
  return statement.items.some(
    (item) =>
      isMention(item) &&
      item.mention.kind === 'place' &&
      item.start >= verb.end &&
      item.end <= clause.end &&
      item.start - verb.end < 60,
  );
}

function isDenied(statement: Statement, verb: VerbItem): boolean {
  const clause = clauseAt(statement, verb.start);
  return statement.items.some(
    (item) =>
      isWord(item) &&
      item.start >= clause.start &&
      item.end <= verb.start &&
      (NEGATIONS.has(item.word) || UNREAL.has(item.word)),
  );
}

/** In front of those who came behind: after a winner's name from "from" too. */
const BEHIND =
  /\b(?:ahead of|followed (?:\w+ )?by|(?:in front|clear) of|from) (?:the )?(?:(?:compatriots?|team-?mates?|\p{Lu}[\p{L}.-]+(?:['’]s)?) )*$/u;

/** "won ahead of A and B", "followed by A and B": they came second and third. */
export function readAhead(
  page: Page,
  statement: Statement,
  own: readonly PlacingDraft[],
  before: readonly PlacingDraft[],
): PlacingDraft[] {
  const { text } = page.reading;
  return statement.groups.flatMap((group) => {
    const link = BEHIND.exec(text.slice(statement.sentence.start, group.start));
    const lead = link ? leaderOf(statement, group, own, before) : undefined;
    if (!link || !lead || isRankedItself(group, own) || (link[0].startsWith('from') && lead.rank !== 1)) return [];
    return group.members.flatMap((member, index) => {
      const told = { statement, at: member, rule: 'placings/ahead-of', rank: lead.rank + index + 1 };
      const inferred = { certainty: 'inferred' as const, because: [lead], event: lead.event };
      return placing(page, told, member.competitor).map((draft) => ({ ...draft, ...inferred }));
    });
  });
}

/** The place of whom the others are behind: named in the sentence, or the subject's of a sentence before. */
function leaderOf(
  statement: Statement,
  group: Group,
  own: readonly PlacingDraft[],
  before: readonly PlacingDraft[],
): PlacingDraft | undefined {
  const inSentence = own.findLast(({ evidence, current }) => current && (evidence[0]?.start ?? group.start) < group.start);
  if (inSentence) return inSentence;
  const subject = focusAt(statement, group.start)?.members ?? [];
  const isSubject = ({ competitor }: PlacingDraft) => subject.some((member) => sameCompetitor(member.competitor, competitor));
  return before.findLast((draft) => draft.current && draft.rank === 1 && isSubject(draft));
}

/** A place is named right behind one of the group. */
const isRankedItself = (group: Group, own: readonly PlacingDraft[]): boolean =>
  own.some(({ evidence }) => evidence.some((at) => at.start > group.start && at.start < group.end + 24));
