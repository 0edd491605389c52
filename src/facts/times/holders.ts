import type { Group, Member } from '../../frames/groups.ts';
import { type Item, isMark } from '../../frames/items.ts';
import { isMention, isWord, type Statement } from '../../frames/statement.ts';
import { overFigures } from '../../language/figures.ts';
import { matchesIn } from '../../language/latin.ts';
import type { Mention } from '../../mentions/mention.ts';
import { runAround } from '../../read/ranges.ts';
import type { Range } from '../../read/reading.ts';
import { oneOrPair } from '../competitors.ts';
import type { Competitor } from '../draft.ts';
import { givenTo } from '../given.ts';
import { ledTo } from '../led.ts';
import type { Page } from '../page.ts';
import { isPossessiveOf } from '../possession.ts';
import { addedUp } from './added-up.ts';
import { type Figure, focusOf, verbOfGap } from './figure.ts';
import type { Holder } from './kind-rule.ts';
import { KEEPS, OWN_GAP } from './kind-words.ts';
import { theyBefore } from './plural-holders.ts';
import {
  bracketsBehind,
  namedBehind,
  OF_WINNER,
  ofRecord,
  relativeBehind,
  toldNext,
  unnamedRecord,
} from './record-holders.ts';
import { ownOfSpeaker, speakerOf } from './speaker-holders.ts';
import { faredBeside, namedAfterPlace } from './turned-holders.ts';
import { unknownSubject } from './unknown-holders.ts';
import { versus } from './versus.ts';
import { winner, winnerBefore } from './winner-holders.ts';

/** A competitor and the sieve that found it. `null`: nobody's, or several people's at once. */
export interface Held {
  readonly competitor: Competitor | null;
  readonly sieve: string;
}

type Sieve = readonly [name: string, find: (figure: Figure, page: Page) => Competitor | null | undefined];

/** Whose a figure is, most precise first; `undefined` passes the question on. */
const SIEVES: readonly Sieve[] = [
  ['brackets', inBrackets],
  ['brackets-behind', bracketsBehind],
  ['respectively', respectively],
  ['apposed', apposed],
  ['placed', placed],
  ['after-place', namedAfterPlace],
  ['fared-beside', faredBeside],
  ['named', named],
  ['named-behind', namedBehind],
  ['relative-behind', relativeBehind],
  ['of-record', ofRecord],
  ['possessive', (figure, page) => possessor(figure, page)],
  ['pronoun', ownedByPronoun],
  ['they', theyBefore],
  ['winner', winner],
  ['versus', versus],
  ['unnamed-record', unnamedRecord],
  [
    'led-to',
    (figure, page) => oneOrPair(ledTo(page.reading.text, figure.statement, figure.mention.start) ?? null) ?? undefined,
  ],
  ['fronted', fronted],
  ['added-up', addedUp],
  ['second', second],
  ['given', given],
  ['unknown', unknownSubject],
  ['focus', (figure) => oneOrPair(focusOf(figure))],
  ['told-next', toldNext],
  ['nearest', nearest],
];

/** Every name `Held.sieve` can have, in the order they are asked. */
export const HOLDER_SIEVES: readonly string[] = [
  'nobody',
  'speaker',
  'owner',
  'kept',
  'elided',
  'verb',
  ...SIEVES.map(([name]) => name),
  'carried',
  'none',
];

/** Whose the figure is, by the holder its kind asks for. */
export function holderOf(figure: Figure, holder: Holder, page: Page, carried: Group | null): Held {
  if (holder === 'speaker') return { competitor: speakerOf(figure), sieve: 'speaker' };
  const owner = holder === 'owner' ? ownerOfGap(figure, page) : undefined;
  if (owner) return { competitor: owner, sieve: 'owner' };
  if (OF_WINNER.test(figure.before))
    return { competitor: winnerBefore(figure, page) ?? oneOrPair(carried) ?? null, sieve: 'winner' };
  if (holder === 'nobody') return { competitor: null, sieve: 'nobody' };
  if (TRAILING_BY.test(figure.before)) return { competitor: leftTrailing(figure), sieve: 'kept' };
  if (holder === 'kept') return { competitor: keptBehind(figure), sieve: 'kept' };
  const elided = besideFigure(figure);
  if (elided) return { competitor: elided, sieve: 'elided' };
  if (holder === 'verb') {
    const verb = verbOfGap(figure);
    const group = verb ? focusOf(figure, verb.start) : focusOf(figure);
    if (group) return { competitor: oneOrPair(group) ?? null, sieve: 'verb' };
  }
  return byWords(figure, page) ?? notNamed(figure, carried);
}

function byWords(figure: Figure, page: Page): Held | undefined {
  for (const [sieve, find] of SIEVES) {
    const competitor = find(figure, page);
    if (competitor !== undefined) return { competitor, sieve };
  }
  return undefined;
}

/** Nobody in the sentence: who was spoken of before, else who speaks. */
function notNamed(figure: Figure, carried: Group | null): Held {
  if (carried) return { competitor: oneOrPair(carried) ?? null, sieve: 'carried' };
  const own = ownOfSpeaker(figure);
  return own ? { competitor: own, sieve: 'speaker' } : { competitor: null, sieve: 'none' };
}

/** "Lind (37.36)"; "China's (Lind, 4:37.60)" is Lind's, if nobody else stands in the brackets. */
function inBrackets(figure: Figure): Competitor | undefined {
  const { owner } = figure;
  // "beat Falk (1:53.20 vs 1:53.40)": the two, in turn.
  const against = / (?:vs\.?|versus|to) $|^ (?:vs\.?|versus|to) \d/;
  if (owner && (against.test(figure.before) || against.test(figure.after))) return versus(figure) ?? owner.competitor;
  const named = owner?.brackets.filter((item) => isMention(item) && item.mention.kind === 'person') ?? [];
  const only = owner?.competitor.kind === 'nation' && named.length === 1 ? apposed(figure) : undefined;
  return only ?? owner?.competitor;
}

/** The last member named before a figure, those in brackets between the two aside, and the words between. */
function memberBefore({ statement, before }: Figure): { member: Member; between: string } | undefined {
  const { sentence, groups } = statement;
  const aside = / \([^()]{1,48}\)(?=[^()]*$)/.exec(before);
  const [open, close] = [aside?.index ?? before.length, (aside?.index ?? 0) + (aside?.[0].length ?? 0)];
  const apart = ({ start, end }: Range) => end <= sentence.start + open || start >= sentence.start + close;
  const member = groups
    .flatMap((group) => group.members)
    .findLast((each) => each.end <= sentence.start + before.length && apart(each));
  return member && { member, between: undescribed(before.slice(member.end - sentence.start)) };
}

/** Words behind a name, without brackets and the nation it is of: " of Spain in" is " in". */
const undescribed = (words: string): string => words.replace(/ \([^()]{1,48}\)/g, '').replace(OF_NATION, '');
const OF_NATION = /^ (?:of|from) (?:the )?\p{Lu}[\p{L}'’-]+(?: (?:and )?\p{Lu}[\p{L}'’-]+){0,2}/u;

/** "Dejene Debela, 2:05:46, and", "Lind, with 39.61,", "Lind, S7 (1:13.05)", "Grzelczyk-Rak (POL) 22.41m": right behind the name. */
function apposed(figure: Figure): Competitor | undefined {
  const found = memberBefore(figure);
  if (found?.between === ', with ' && /^(?:,| and\b)/.test(figure.after)) return found.member.competitor;
  if (!found || !/^(?:[,.;)]| and\b(?! [\d.:]+ for )|$)/.test(figure.after)) return undefined;
  if (LOSES_TO.test(figure.before.slice(0, found.member.start - figure.statement.sentence.start))) return undefined;
  return /^(?:,| [–—-]|(?: \([A-Z]{3}\))?, (?:on|at))? $|^, [A-Z]{1,2}\d{1,2} \($/.test(found.between)
    ? found.member.competitor
    : undefined;
}

/** "Falk, who lost to Lind 0.52". */
const LOSES_TO = /\b(?:lost|loses|losing) to (?:the )?(?:\p{Lu}[\p{L}-]+['’]s )?$/u;

/** "Lind turned in 6:15.60 and Falk in 6:15.82": the verb is not said again; "a win for Lind by 0.11" needs none. */
function besideFigure(figure: Figure): Competitor | undefined {
  const found = memberBefore(figure);
  const front = figure.before.slice(0, (found?.member.start ?? 0) - figure.statement.sentence.start);
  if (found?.between === ' by ' && /\b(?:success|triumph|victory|win) for (?:the )?$/.test(front))
    return found.member.competitor;
  if (!found || !/^ (?:in|with|at|on) $/.test(found.between)) return undefined;
  return /\d\)?(?:,? and|,|;) (?:the )?(?:\p{Lu}[\p{L}-]+(?:['’]s)? )?$/u.test(front)
    ? found.member.competitor
    : undefined;
}

/** "and Dane Rosenkilde, in his first final, third in 7:04.13", "Lööf, winner in 2:29.83,": a place without a verb. */
function placed(figure: Figure): Competitor | undefined {
  const found = memberBefore(figure);
  if (!found) return undefined;
  const { member, between } = found;
  if (/^ in (?:\p{L}+(?:st|nd|rd|th|cond)|\d+(?:st|nd|rd|th))(?: place)? \($/u.test(between)) return member.competitor;
  const place = PLACED.exec(between)?.[1];
  if (place === undefined || !/^(?:,.*)?$/.test(place)) return undefined;
  const { verbs } = figure.statement;
  return verbs.some(({ start }) => start >= member.end && start < figure.mention.start) ? undefined : member.competitor;
}

const PLACED = overFigures(
  /^(.*?),? (?:the )?(?:(?:gold|silver|bronze) medall?ist|winner|runner-up|(?:a \p{L}+ )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)))(?: (?:into|in|of|over|after) (?:the )?(?:[\p{L}\d'’-]+ ){0,5}?[\p{L}\d'’-]+)??(?: (?:in|with|at|on))? (?:an? )?$/u,
);

/** "The winner was Godbout, in 3:44.36": the name that a copula brings. */
function named(figure: Figure): Competitor | undefined {
  const found = memberBefore(figure);
  if (!found || !/^,? (?:in|with) (?:an? )?$|^: (?:\p{L}+, )?$/u.test(found.between)) return undefined;
  const front = figure.before.slice(0, found.member.start - figure.statement.sentence.start);
  return BRINGS.test(front) ? found.member.competitor : undefined;
}

const BRINGS = overFigures(
  /\b(?:held|owned|set|skated|swum|run) by (?:the |\p{Lu}\p{L}+['’]s? )?$|\b(?:it|(?:winner|runner-up|fastest|quickest|first|second|third|fourth|fifth|best|ahead|next)\b[^,;]{0,32}) (?:was|were|is|came) (?:the |\p{Lu}\p{L}+['’]s? )?$/iu,
);

/** ", but with 1:58.33 De Vries stayed ahead": the figure opens the clause, and its subject comes right behind. */
function fronted(figure: Figure): Competitor | null | undefined {
  const group = figure.statement.groups.find((each) => each.start >= figure.end);
  if (group?.role !== 'subject' || !FRONTED.test(figure.before)) return undefined;
  const between = figure.after.slice(0, group.start - figure.end);
  return /^,? (?:the )?(?:(?!with\b)[\p{L}-]+ ){0,2}$/u.test(between) ? oneOrPair(group) : undefined;
}

/** "with", "but in a", "With a combined time of". */
const FRONTED =
  /(?:^|[,;] )(?:(?:but|and|while|so) )?(?:with|in|at) (?:(?:an?|the|his|her|their) (?:[\p{L}-]+ ){0,3}?(?:times?|total|result|clocking|score|mark|record|aggregate|run|jump|throw) of |an? )?$/iu;

/** "won with 22.41m, ahead of Ferrandi with 22.18m": who is spoken of has a figure already. */
function second(figure: Figure): Competitor | null | undefined {
  const { statement, mention } = figure;
  const group = statement.groups.findLast((each) => each.end <= mention.start);
  const focus = focusOf(figure);
  if (!group || group === focus || group.preposition === 'behind') return undefined;
  if (group.role === 'subject' && !COMES_BEHIND.test(figure.before.slice(0, group.start - statement.sentence.start)))
    return undefined;
  const between = undescribed(figure.before.slice(group.end - statement.sentence.start));
  if (!FARED.test(between)) return undefined;
  const taken = statement.items.some(
    (item) =>
      isMention(item) && isAlike(item.mention, mention) && item.start >= (focus?.start ?? 0) && item.end <= group.start,
  );
  // "there was gold for Falk with 1:54.00, while Ruiz was ill": who is spoken of comes behind.
  // "gave Lind the title, with Falk on 131": told beside it, where nobody else is named.
  const beside = group.preposition === 'with' && WITH_BESIDE.test(figure.before);
  const alone = beside || (group.preposition === 'for' && (!focus || focus.start > mention.end));
  return taken || alone || group.preposition === 'by' ? oneOrPair(group) : undefined;
}

const WITH_BESIDE = overFigures(/, (?:and |but )?with [^,;]*$/);

/** "followed by Japan's Olympic champion", "chased home by". */
const COMES_BEHIND = overFigures(
  /\b(?:accompanied|chased|followed|joined|pursued|shadowed|tailed|trailed)(?: \p{Ll}+){0,2} by [^,;]*$/u,
);

/** "Falk with", "Falk, in", "relegating Falk to second in", "leaving Falk 0.11 behind in". */
const FARED =
  /^(?: (?:to|into|in) (?:first|second|third|\p{L}+th|gold|silver|bronze|\d+(?:st|nd|rd|th))(?: place)?| [\d.]+(?: seconds?|s)? (?:adrift|back|behind)| on \p{Lu}\p{L}+day)?,? (?:with|in|on|at) (?:an? |the )?$/u;

/** "A season’s best of 1:54.20 earned Falk fourth place": what opens the sentence is of the one it is given to. */
function given({ statement, mention, end }: Figure, page: Page): Competitor | null | undefined {
  return oneOrPair(givenTo(page.reading.text, statement, { start: mention.start, end }));
}

/** Of one measure: a difference of half a second is no result beside a minute. */
function isAlike(one: Mention, other: Mention): boolean {
  if (one.kind !== 'time' || other.kind !== 'time') return one.kind === other.kind;
  return one.value.ms > other.value.ms / 2 && one.value.ms < other.value.ms * 2;
}

/** "X and Y ... with 2:20:51 and 2:20:55, respectively", "X and Y clocked 34.5 and 34.6": the n-th figure is the n-th name's. */
function respectively(figure: Figure, page: Page): Competitor | undefined {
  const { items, groups } = figure.statement;
  const { mention } = figure;
  const figures = runOf(
    items.filter((item) => isMention(item) && item.mention.kind === mention.kind),
    mention,
    page.reading.text,
  );
  const [first, last] = [figures[0] as Item, figures.at(-1) as Item];
  const ahead = groups.find((each) => each.start >= last.end);
  const behind = ahead && FOR_THEM.test(page.reading.text.slice(last.end, ahead.start)) ? ahead : undefined;
  const group = behind ?? groups.findLast((each) => each.members.length === figures.length && each.end <= first.start);
  const at = figures.findIndex((item) => isMention(item) && item.mention === mention);
  if (group?.members.length !== figures.length || figures.length < 2)
    return /\brespectively\b/.test(figure.after) ? ofEach(groups, first, figures.length, at) : undefined;
  // "Lind and Falk clocked 6:07.96, half a second quicker": a time of both, and by how much.
  if (!figures.every((item) => isMention(item) && isAlike(item.mention, mention))) return undefined;
  const joints = items.filter((item) => item.start >= first.end && item.end <= last.start && !isMention(item));
  const listed = joints.every((item) => isMark(item, ',') || isWord(item, 'and'));
  if (!listed && !/\brespectively\b/.test(figure.after)) return undefined;
  return group.members[at]?.competitor;
}

/** "Lind overtook Falk – 213.45 and 212.98, respectively": one each, of those who are named in front. */
function ofEach(groups: readonly Group[], { start }: Item, count: number, at: number): Competitor | undefined {
  const named = groups.filter(({ end }) => end <= start);
  const each = named.map((group) => oneOrPair(group));
  return count > 1 && named.length === count ? (each[at] ?? undefined) : undefined;
}

/** The figures told in one breath with a mention, or all where nothing but others stand between: "6:09.22 and 6:09.57". */
function runOf(figures: readonly Item[], { start, end }: Mention, text: string): readonly Item[] {
  const at = figures.findIndex((item) => item.start === start && item.end === end);
  const run = runAround(figures, at, text, /^(?:,| and|, and) $/);
  return run.length > 1 ? run : figures;
}

/** "52.37 and 53.15 for, respectively, A and B". */
const FOR_THEM = /^ (?:for|by|from),? (?:respectively,? )?(?:the )?(?:\p{Lu}\p{L}+['’]s? )?$/u;

/** "Hamersma's track record of 1:43.70"; but who "beat Li's time in 1:58.10" has that time. */
function possessor(figure: Figure, page: Page): Competitor | undefined {
  const group = figure.statement.groups.findLast((each) => each.end <= figure.mention.start);
  if (!group || !isPossessiveOf(page.reading.text, group, figure.mention)) return undefined;
  const focus = focusOf(figure);
  if (focus && focus !== group && /\b(?:in|with|by) (?:an? )?$/.test(figure.before)) return undefined;
  return oneOrPair(group) ?? undefined;
}

/** "her final lap of 29.0", "Their 6:44.927", "His race read like a textbook: 23.72". */
function ownedByPronoun(figure: Figure, page: Page): Competitor | undefined {
  const { statement, mention } = figure;
  const index = statement.items.findIndex((item) => isMention(item) && item.mention === mention);
  const opening = focusOf(figure) === null && startsWithPronoun(statement);
  const owner = opening ? statement.items[0] : ownerBefore(statement, index);
  if (!isMention(owner) || owner.mention.kind !== 'pronoun' || !owner.mention.value.possessive) return undefined;
  const person = page.referee.resolve(owner.mention)?.person;
  return person && { kind: 'athlete', person };
}

const startsWithPronoun = ({ items: [first] }: Statement): boolean =>
  isMention(first) && first.mention.kind === 'pronoun' && first.mention.value.possessive;

/** The item that owns the noun phrase a figure closes: "her" of "her blistering time of 41.94". */
function ownerBefore({ items }: Statement, index: number): Item | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 7); at -= 1) {
    const item = items[at];
    if (isMention(item) && item.mention.kind === 'pronoun') return item;
    const phrase = isMention(item) ? OWNABLE.has(item.mention.kind) : isWord(item) && !ENDS_PHRASE.test(item.word);
    if (!phrase) return undefined;
  }
  return undefined;
}

/** "Her second run of", "her 1000m of", "her personal best of". */
const OWNABLE: ReadonlySet<string> = new Set(['record', 'round', 'place', 'event', 'distance']);
const ENDS_PHRASE =
  /^(?:in|with|by|to|for|from|and|but|than|is|was|were|had|has|won|finished|clocked|skated|stopped|behind|ahead)$/;

/** The last group before the figure; but in "22.1 behind Aschauer and 5.7 up on Norway" nobody a difference is measured to. */
function nearest(figure: Figure): Competitor | null | undefined {
  const before = figure.statement.groups.filter((group) => group.end <= figure.mention.start);
  const measured = (group: Group) =>
    /\d(?: seconds?|s)? (?:behind|ahead of|clear of|up on|off|adrift of) (?:the )?(?:\p{Lu}[\p{L}-]+(?:['’]s)? )?$/u.test(
      figure.before.slice(0, group.start - figure.statement.sentence.start),
    );
  const differs = /\bby (?:[a-z]+ ){0,2}$/.test(figure.before);
  const beaten = (group: Group) =>
    differs && AHEAD_OF.test(figure.before.slice(0, group.start - figure.statement.sentence.start));
  const owns = (group: Group) =>
    differs && HELD_BY.test(figure.before.slice(0, group.start - figure.statement.sentence.start));
  const from = (group: Group) => GAP_TO.test(figure.before.slice(0, group.start - figure.statement.sentence.start));
  const open = before.filter((group) => !owns(group) && !beaten(group) && !from(group));
  return oneOrPair(open.findLast((group) => !measured(group)) ?? open.at(-1) ?? null);
}

/** "the gap to Y was down to": from whom it is measured. */
const GAP_TO =
  /\b(?:advantage|deficit|difference|gap|lead|margin) (?:on|over|to) (?:the )?(?:\p{Lu}[\p{L}-]+['’]s? )?$/u;

/** "Gold went to X, ahead of Y by": who is beaten by it. */
const AHEAD_OF = /\b(?:ahead of|in front of|clear of) (?:the )?(?:\p{Lu}[\p{L}-]+['’]s? )?$/u;

/** "missed the record, held by Y since 2029, by": whose the record is. */
const HELD_BY =
  /\b(?:record|mark|best),? (?:[a-z]+ ){0,2}(?:held|set|owned|skated|swum|run|posted) by (?:the )?(?:\p{Lu}[\p{L}-]+['’]s )?$/u;

/** "Lind's lead over Falk had grown to 2.9", "her cushion was 0.6". */
function ownerOfGap({ statement, before }: Figure, page: Page): Competitor | undefined {
  const found = OWN_GAP.exec(before);
  if (!found) return undefined;
  const at = statement.sentence.start + found.index;
  const { name } = found.groups ?? {};
  if (name !== undefined) {
    const group = statement.groups.find((each) => each.end === at || each.end === at + name.length);
    return oneOrPair(group ?? null) ?? undefined;
  }
  const pronoun = statement.items.find((item) => item.start === at);
  const person = isMention(pronoun) && page.referee.resolve(pronoun.mention as Mention<'pronoun'>)?.person;
  return person ? { kind: 'athlete', person } : undefined;
}

/** "kept the Dutch squad 1.34s behind", "keeping Y at bay by 0.01": who stands between the verb and the figure. */
function keptBehind({ statement, before, mention }: Figure): Competitor | null {
  const verb = matchesIn(KEEPING, before).at(-1);
  const from = verb ? statement.sentence.start + verb.index + verb[0].length : statement.sentence.start;
  const { groups } = statement;
  const kept = (group: Group) => group.start >= from && group.end <= mention.start;
  return oneOrPair((verb ? groups.find(kept) : groups.findLast(kept)) ?? null) ?? null;
}

/** "leaving Y trailing by 0.3 and Z by". */
const TRAILING_BY =
  /\b(?:leav(?:es?|ing)|left) [^;]*\b(?:trailing|adrift|behind) by (?:[^;]* and [^;]* by )?(?:exactly |just |only |a mere )?$/;

/** Who is named last before the figure. */
const leftTrailing = ({ statement: { groups }, mention }: Figure): Competitor | null =>
  oneOrPair(groups.findLast((group) => group.end <= mention.start) ?? null) ?? null;

const KEEPING = new RegExp(`\\b(?:${KEEPS}|fend(?:ed|ing)|stav(?:ed|ing))\\b`, 'g');
