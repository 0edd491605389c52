import type { Group } from '../../../frames/groups.ts';
import { clauseAt, focusAt, isWord, lastSubject, type Statement, type VerbItem } from '../../../frames/statement.ts';
import { BEFORE_THE_FINAL } from '../../../knowledge/rounds.ts';
import { overFigures } from '../../../language/figures.ts';
import { asOne } from '../../competitors.ts';
import type { Page } from '../../page.ts';
import { statementBefore } from '../../statement-at.ts';
import { gainedOver, inFront, inferred, inOrder, isOf, type Known, startOf, winOf } from '../draft/leader.ts';
import { type PlacingDraft, placingsOf } from '../draft/placing.ts';
import { isDenied } from '../reported/reported.ts';
import { earlierAt } from '../when/earlier.ts';
import { isBeating, sidesOf } from '../wins/finals.ts';
import { inARow } from './behind.ts';

/** Behind who was beaten: by how much. */
const BY_MARGIN = overFigures(
  /^(?: \([^)]*\))*(?: of \p{Lu}\p{L}+)?(?:, [^,;.]{2,60},)? (?:in a (?:[\p{L}-]+ )?(?:photo|sprint|blanket)(?:[ -]finish)?|in a [\p{L}-]+ finish|(?:on|at) the (?:line|post|death))\b|^(?: \([^)]*\))*(?: of \p{Lu}\p{L}+)?,? \d[\d:.]*\d to (?:\p{L}+['’]s )?\d|^(?: \([^)]*\))*(?: of \p{Lu}\p{L}+)?(?:, [^,;.]{2,60},)? by (?:[\p{L}’'-]+ ){0,4}?(?:\d|(?:[\p{L}-]+ ){0,2}(?:seconds?|tenths?|hundredths?|thousandths?|points?|met(?:er|re)s?|lengths?|margin|whiskers?|blades?|boots?|skis?|skates?|tyres?|wheels?|toes?|noses?|fingernails?|fingertips?|strides?|hairs?|bows?|canvas)\b)/u,
);
/** Behind who was beaten: both their times, where and how told before them. */
const BOTH_TIMES = overFigures(
  /^(?: \([^)]*\))*(?: of \p{Lu}\p{L}+)?(?:,? (?!(?:and|but|who|while|with)\b)[\p{L}\d'’.-]+){0,12}?,? \d[\d:.]*\d(?: ?s)? ?(?:to|[-–—]|against) ?(?:\p{L}+['’]s )?\d/u,
);
/** A part of the race or a pair of it: who loses that is not yet second. */
const PART = new RegExp(
  `\\b(?:${BEFORE_THE_FINAL}|pair(?:ing)?|duel|head-to-head|laps?|legs?|split|exchange|rounds?|direct)\\b`,
  'iu',
);

/** All runs of it, or its end with both times behind. */
const WHOLE_RACE = overFigures(
  /\bover (?:two|three|four) (?:heats|laps|runs)\b|\b(?:in|on|over) the (?:last|final|closing) (?:half-?)?(?:lap|leg)\b(?=[^;.]* \d[\d:.]*\d (?:to|against) )/u,
);

/** "beat X by 0.44", "edged X to take gold", "overtook A and B for the victory": those beaten came right behind. */
export function readBeaten(page: Page, statement: Statement, known: Known): PlacingDraft[] {
  const { text } = page.reading;
  return statement.verbs.flatMap((verb) => {
    if (!isBeating(statement, verb) && !leavesBehind(page, statement, verb) && !isYielding(statement, verb)) return [];
    const sides = sidesOf(statement, verb);
    const [first, losers] = isYielding(statement, verb) ? sides.toReversed() : sides;
    const winners = first ?? (losers ? enoughFor(page, statement, verb) : null);
    const clause = clauseAt(statement, verb.start);
    if (!winners || !losers || winners === losers) return [];
    if (PART.test(text.slice(clause.start, clause.end).replace(WHOLE_RACE, ''))) return [];
    if (arePlacedApart(winners, known.own)) return [];
    if (earlierAt(page, statement, verb.start)) return beatenBefore(page, statement, verb, known, [winners, losers]);
    const lead =
      gainedOver(page, statement, winners, losers, known.own) ??
      wonBefore(statement, verb, winners, known) ??
      winByMargin(page, statement, verb, known, [winners, losers]);
    if (lead) return inOrder(page, { statement, rule: 'placings/beaten' }, inARow(statement, losers), lead, known.own);
    return beatenAtTheLine(page, statement, verb, known, [winners, losers]);
  });
}

/** "It was enough to beat X": who was spoken of in the sentence before. */
function enoughFor(page: Page, statement: Statement, verb: VerbItem): Group | null {
  const before = statementBefore(page, statement);
  const enough = ENOUGH.test(page.reading.text.slice(statement.sentence.start, verb.start));
  return enough && before ? lastSubject(before) : null;
}

const ENOUGH =
  /^(?:But |And )?(?:[Ii]t|[Tt]hat|[Tt]his) (?:was|proved) (?:just |only |more than )?(?:good )?enough to $/;

/** "A and B passed C and D to take gold and silver": whom each of them beat is not said. */
const arePlacedApart = (winners: Group, own: readonly PlacingDraft[]): boolean =>
  new Set(own.filter(isOf(winners)).flatMap(({ rank, current }) => (current ? [rank] : []))).size > 1;

/**
 * "Lind edged Falk by 0.031 seconds": first and second, where no pairs are raced and the release gives those places to
 * nobody.
 */
function beatenAtTheLine(
  page: Page,
  statement: Statement,
  verb: VerbItem,
  { own, stated }: Known,
  [winners, losers]: readonly [Group, Group],
  compared = false,
): PlacingDraft[] {
  const { sport } = page.header;
  const behind = page.reading.text.slice(
    Math.max(winners.start > verb.start ? winners.end : 0, losers.end),
    statement.sentence.end,
  );
  const both = compared || BOTH_TIMES.test(behind);
  // "outkicked A and B", "edged A, with B third": how the podium came about, whoever is not told by how much.
  const thirdToo = losers.members.length === 2 || own.some(({ current, rank }) => current && rank === 3);
  const won = stated.some((draft) => isFirstOf(draft, winners));
  const atLine = thirdToo && !won && (SPRINTS.test(verb.sense.verb) || isThirdTold(own, losers));
  const margin =
    both || atLine || BY_MARGIN.test(behind) || (AT_THE_LINE.test(verb.sense.verb) && IN_THE_RACE.test(behind));
  const ranked = own.some((draft) => draft.current && (isOf(winners)(draft) || isOf(losers)(draft)));
  if (!margin || ranked || (!(both || atLine) && inPairs(sport))) return [];
  const told = (rank: number) => ({ statement, at: verb, rule: 'placings/beaten-at-the-line', rank });
  const behindThem = losers.members.flatMap((member, index) =>
    placingsOf(page, told(index + 2), { ...losers, members: [member] }),
  );
  const drafts = [
    ...placingsOf(page, told(1), winners),
    ...(losers.members.length === 2 ? behindThem : placingsOf(page, told(2), losers)),
  ];
  const isTaken = ({ event }: PlacingDraft) =>
    event === null ||
    stated.some((other) => other.current && other.event?.name === event.name && other.rank <= drafts.length);
  const [first, second, ...others] = drafts;
  const same = drafts.every(({ event }) => event?.name === first?.event?.name);
  const plain = first?.rank === 1 && second?.rank === 2 && others.length < losers.members.length && same;
  return plain && !drafts.some(isTaken) && (first.round === null || first.round === 'final')
    ? drafts.map((draft) => ({ ...draft, certainty: 'inferred' as const }))
    : [];
}

/** "beat A by 0.21 seconds, while B took bronze": the podium of the race the verb speaks of, one behind one beaten. */
const isThirdTold = (own: readonly PlacingDraft[], losers: Group): boolean =>
  losers.members.length === 1 &&
  own.some(({ current, rank, round }) => current && rank === 3 && round !== 'final B') &&
  !own.some(({ current, rank }) => current && rank > 3);

/** Who is told to have won something else anywhere: what they sprinted for may be that. */
const isFirstOf = (draft: PlacingDraft, winners: Group): boolean =>
  draft.current && draft.rank === 1 && isOf(winners)(draft);

/** Verbs that say that it was decided in the last metres. */
const SPRINTS = /^(?:edge(?: out)?|lead home|nip|out-?(?:kick|lean|sprint|touch)|pip|shade)$/;

/** "In 2031 Lind edged Falk by 0.11", "the champion, having beaten Falk by 0.27 last November": first and second, then. */
function beatenBefore(
  page: Page,
  statement: Statement,
  verb: VerbItem,
  { own }: Known,
  [winners, losers]: readonly [Group, Group],
): PlacingDraft[] {
  const words = page.reading.text.slice(statement.sentence.start, statement.sentence.end);
  const behind = page.reading.text.slice(losers.end, statement.sentence.end);
  const margin = BY_MARGIN.test(behind) || BOTH_TIMES.test(behind) || /\bwinning margin\b/.test(words);
  const { sport } = page.header;
  const isTold = own.some((draft) => !draft.current && draft.rank < 4 && isOf(losers)(draft));
  if (!margin || isTold || losers.members.length > 1 || (inPairs(sport) && !OF_TITLES.test(words))) return [];
  const told = (rank: number) => ({ statement, at: verb, rule: 'placings/beaten-before', rank });
  const drafts = [...placingsOf(page, told(1), winners), ...placingsOf(page, told(2), losers)];
  const [first, second] = drafts;
  const same = first?.event && first.event.name === second?.event?.name && first.round === second.round;
  const plain =
    drafts.length === 2 &&
    same &&
    drafts.every(({ current, round }) => !current && (round === null || round === 'final'));
  return plain ? drafts.map((draft) => ({ ...draft, certainty: 'inferred' as const })) : [];
}

const OF_TITLES = /\b(?:champion|title|winning margin|gold)\b/i;

/** Verbs that speak of the line, where the race is named behind: "held off Falk in the women's 1500m". */
const AT_THE_LINE =
  /^(?:beat|defeat|edge(?: out)?|get the better of|hold off|outkick|outsprint|outtouch|overcome|pip|see off)$/;
const IN_THE_RACE =
  /^(?: \([^)]*\))*(?: of \p{Lu}\p{L}+)? (?:in|for) (?:the |an? (?:\p{L}+ )*)?(?:(?:wo)?men['’]s|mixed) (?!(?:semi|quarter|heat))/u;

/** Sports in which two start together and only their times count, or one of two goes on. */
const IN_PAIRS: ReadonlySet<string> = new Set(['speed skating', 'track cycling']);

/** Likewise where the sport is unknown. */
const inPairs = (sport: string | null): boolean => sport === null || IN_PAIRS.has(sport);

/** "touched in 1:53.20 to X's 1:53.25", where nobody is told to be first or second. */
export function readTimesCompared(page: Page, statement: Statement, known: Known): PlacingDraft[] {
  const { text } = page.reading;
  const { sentence, groups, verbs } = statement;
  return groups.flatMap((losers) => {
    const verb = verbs.findLast(({ end }) => end <= losers.start);
    const winners = verb ? focusAt(statement, verb.start) : null;
    const compared =
      losers.possessive &&
      AGAINST.test(text.slice(verb?.end ?? sentence.start, losers.start)) &&
      /^(?:['’]s?)? \d/u.test(text.slice(losers.end, sentence.end));
    if (!verb || !winners || winners === losers || !compared || !AT_THE_END.has(verb.sense.verb)) return [];
    if (PART.test(text.slice(sentence.start, sentence.end)) || earlierAt(page, statement, verb.start)) return [];
    return beatenAtTheLine(page, statement, verb, known, [winners, losers], true);
  });
}

const AGAINST = /^ in \d[\d:.]*\d(?: to| against|, (?:with|against)) (?:\p{Lu}[\p{L}-]+(?:['’]s)? )*$/u;
const AT_THE_END: ReadonlySet<string> = new Set(['come home', 'cross the line', 'finish', 'get home', 'touch', 'win']);

/** "was beaten into second by X": X had the place before. */
export function readBeatenInto(page: Page, statement: Statement, own: readonly PlacingDraft[]): PlacingDraft[] {
  const { text } = page.reading;
  return own.flatMap((draft) => {
    const [at] = draft.evidence;
    const group =
      at && draft.rank > 1
        ? statement.groups.find(({ start, role }) => start >= at.end && role === 'agent')
        : undefined;
    const into = at && INTO.test(text.slice(statement.sentence.start, at.start));
    if (!group || !into || !/^ (?:place )?by /.test(text.slice(at.end, group.start))) return [];
    return group.members.flatMap((member) =>
      inferred(page, { statement, at: member, rule: 'placings/beaten-into', rank: draft.rank - 1 }, member, draft),
    );
  });
}

/** "was beaten by X and took silver", "bowed to X and was second": X was first. */
export function readBeatenTo(page: Page, statement: Statement, own: readonly PlacingDraft[]): PlacingDraft[] {
  const { text } = page.reading;
  return statement.verbs.flatMap((verb) => {
    const [winners, losers] = isBeating(statement, verb)
      ? sidesOf(statement, verb)
      : isYielding(statement, verb)
        ? sidesOf(statement, verb).toReversed()
        : [];
    if (!winners || !losers || (isBeating(statement, verb) && winners.role !== 'agent')) return [];
    const isLosers = isOf(losers);
    const won = own.find((draft) => draft.current && draft.rule === 'placings/beaten-to-it' && isOf(winners)(draft));
    if (won) return inOrder(page, { statement, rule: 'placings/beaten-to' }, losers.members, won, own);
    const second = own.find(
      (draft) => draft.current && draft.rank === 2 && isLosers(draft) && startOf(draft) > winners.end,
    );
    if (!second || PART.test(text.slice(verb.end, startOf(second)))) return [];
    return inFront(page, { statement, rule: 'placings/beaten-to' }, winners, second);
  });
}

/** "lost only to X", "beaten only by X": second, and X was first. */
export function readBeatenOnly(page: Page, statement: Statement, own: readonly PlacingDraft[]): PlacingDraft[] {
  const { text } = page.reading;
  return statement.groups.flatMap((group) => {
    const before = text.slice(statement.sentence.start, group.start);
    const only = ONLY_TO.exec(before);
    const at = statement.sentence.start + (only?.index ?? 0);
    const losers = only ? focusAt(statement, at) : null;
    if (!losers || losers === group || PART.test(before) || isDenied(statement, at)) return [];
    if ([losers, group].some((each) => own.some((draft) => draft.current && isOf(each)(draft)))) return [];
    const told = (rank: number) => ({ statement, at: group, rule: 'placings/beaten-only-by', rank });
    const drafts = [...placingsOf(page, told(1), group), ...placingsOf(page, told(2), losers)];
    return drafts.map((draft) => ({ ...draft, certainty: 'inferred' as const }));
  });
}

const ONLY_TO =
  /\b(?:(?:lost|losing|bowed|yielded) only to|(?:beaten|bettered|defeated|outpaced) only by) (?:(?!and )[\p{L}’'-]+ ){0,4}$/u;

/** Verbs whose object was better. */
const YIELDS: ReadonlySet<string> = new Set(['bow to', 'lose out to', 'lose to', 'yield to']);

const isYielding = (statement: Statement, { sense, start }: VerbItem): boolean =>
  YIELDS.has(sense.verb) && !isDenied(statement, start);

const INTO = /\b(?:beaten|pushed|pipped|edged|relegated|knocked) (?:back |down )?(?:in)?to $/;

/** "left X and Y behind her", "leaving X in his wake". */
function leavesBehind(page: Page, statement: Statement, verb: VerbItem): boolean {
  const [, left] = verb.sense.verb === 'leave' && !isDenied(statement, verb.start) ? sidesOf(statement, verb) : [];
  return left ? BEHIND.test(page.reading.text.slice(left.end, statement.sentence.end)) : false;
}

const BEHIND =
  /^(?: \([^)]*\))*(?: (?:[\d.:]+|\p{L}+)(?: ?s| seconds?| minutes?| met(?:re|er)s| lengths?))? (?:behind (?:her|him|them)|in (?:her|his|their) wake|trailing)\b/u;

/** "won, leaving X and Y behind her", "won the 1500m, beating X and Y", "to beat X": the win right in front. */
function wonBefore({ items }: Statement, verb: VerbItem, winners: Group, { own }: Known): PlacingDraft | undefined {
  const goesOn =
    verb.sense.verb === 'leave' || /ing$/.test(verb.word) || isWord(items[items.indexOf(verb) - 1], 'who', 'to');
  const isWinners = isOf(winners);
  const near = (draft: PlacingDraft) => verb.start - startOf(draft) < 120 && startOf(draft) < verb.start;
  return goesOn ? own.find((draft) => draft.current && draft.rank === 1 && near(draft) && isWinners(draft)) : undefined;
}

/** The win of who beats the others by so much, or edges them, in the event the verb speaks of. */
function winByMargin(
  page: Page,
  statement: Statement,
  verb: VerbItem,
  { stated }: Known,
  [winners, losers]: readonly [Group, Group],
): PlacingDraft | undefined {
  const { start, sense } = verb;
  const narrow = NARROWLY.test(sense.verb) && losers.members.length === 1;
  if (!narrow && !BY_MARGIN.test(page.reading.text.slice(losers.end, statement.sentence.end))) return undefined;
  const event = page.discourse.eventAt(statement, start, { competitor: asOne(winners.members) })?.value.name ?? null;
  return winOf(winners, event, start, stated);
}

/** Verbs that say themselves that it was close. */
const NARROWLY = /^(?:edge|pip|nip|nose|shade)(?: out)?$/;
