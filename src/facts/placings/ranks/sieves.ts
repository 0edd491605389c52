import type { Group } from '../../../frames/groups.ts';
import type { Item } from '../../../frames/items.ts';
import { boundaryBefore } from '../../../frames/roles.ts';
import { clauseAt, focusAt, isMention, isWord, type Statement } from '../../../frames/statement.ts';
import { PREPOSITIONS } from '../../../knowledge/function-words.ts';
import { LAST_TIME } from '../../../knowledge/times-past.ts';
import { overFigures } from '../../../language/figures.ts';
import { groupsAfter, type Place } from '../draft/place.ts';
import { isAheadOfPlaced, isBehindPlaced, isBehindWinner } from './behind-placed.ts';
import { elliptic, inverted } from './inverted.ts';
import { ABOUT, indirectObject, isPassed, movedTo } from './moved.ts';

type Sieve = readonly [name: string, find: (place: Place) => readonly (Group | undefined | null)[]];

/** Who has the place, most precise first; a sieve that finds no group passes the question on. */
export const PLACE_SIEVES: readonly Sieve[] = [
  ['placings/brackets', (place) => [inBrackets(place)]],
  ['placings/noun-before-name', (place) => [nounBeforeName(place)]],
  ['placings/elliptic', (place) => [elliptic(place)]],
  ['placings/name-in-place', (place) => [nameInPlace(place)]],
  ['placings/medal-went-to', wentTo],
  ['placings/medal-for', (place) => [medalFor(place)]],
  ['placings/medal-from', (place) => [medalFrom(place)]],
  ['placings/won-by', wonBy],
  ['placings/win-by', (place) => [winBy(place)]],
  ['placings/apposed', (place) => [apposed(place)]],
  ['placings/shared-with', sharedWith],
  ['placings/beaten-to-it', (place) => [beatenToIt(place)]],
  ['placings/led-to', (place) => [place.led]],
  ['placings/moved-to', (place) => [movedTo(place)]],
  ['placings/indirect-object', (place) => [indirectObject(place)]],
  ['placings/possessive', (place) => [possessor(place)]],
  ['placings/inverted', (place) => [inverted(place)]],
  ['placings/gapped-medal', (place) => [gappedMedal(place)]],
  ['placings/subject', ({ statement, mention }) => [focusAt(statement, mention.start)]],
];

/** The last group in front of a place, and the words between. */
function ahead({ statement, mention, before }: Place): { group: Group; between: string } | null {
  const group = statement.groups.findLast((each) => each.end <= mention.start && isOpen(statement, each));
  const length = group ? mention.start - group.end : 0;
  return group && length <= before.length ? { group, between: length > 0 ? before.slice(-length) : '' } : null;
}

/** Not in brackets. */
const isOpen = ({ items }: Statement, { first }: Group): boolean => items[first]?.depth === 0;

/** "Ryu Gyeong Tak (second)": the one whose brackets hold it. */
function inBrackets({ statement, mention }: Place): Group | undefined {
  for (const group of statement.groups) {
    const member = group.members.find(({ brackets }) =>
      brackets.some((item) => isMention(item) && item.mention === mention),
    );
    if (member) return { ...group, members: [member] };
  }
  return undefined;
}

/** "runner-up Põdrasoo", "third-placed Korea", "winner X". */
function nounBeforeName({ statement, mention, before, after }: Place): Group | undefined {
  if (mention.value.form === 'title' && mention.rule !== 'places/winner') return undefined;
  const group = statement.groups.find((each) => each.start >= mention.end);
  const between = group ? after.slice(0, group.start - mention.end) : '';
  if (!group || !(BEFORE_NAME.test(between) || (OF_THEN.test(before) && COMMA_NAME.test(between)))) return undefined;
  // "behind winner A and B": one winner.
  return OF_ONE.get(mention.rule) === mention.end - mention.start
    ? { ...group, members: group.members.slice(0, 1) }
    : group;
}

/** Rules whose noun tells of one, and how long the noun is then. */
const OF_ONE: ReadonlyMap<string, number> = new Map([
  ['places/runner-up', 'runner-up'.length],
  ['places/winner', 'winner'.length],
]);

/** "third-placed X", "third-place finisher X", "Bronze: X", "Third the Belgian X": nothing but owners and a nation. */
const BEFORE_NAME = /^(?:-placed|:| finishers?)? (?:the )?(?:\p{Lu}[\p{L}-]+(?:['’]s?)? )*$/u;

/** "A took silver and last year's winner, Canada's X, was third": a subject that only says who X is. */
const OF_THEN = new RegExp(`(?:^|\\b(?:and|but|while|whereas) )(?:the )?${LAST_TIME}['’]s $`, 'u');
const COMMA_NAME = /^, (?:the )?(?:\p{Lu}[\p{L}-]+(?:['’]s?)? )*$/u;

/** "followed by X in fifth", "beating X into second", "with X a distant third": the place behind an object; "beat X to gold" has the subject's. */
function nameInPlace(place: Place): Group | undefined {
  const found = ahead(place);
  if (!found || found.group.possessive) return undefined;
  const { group, between } = found;
  if (isPointedAt(place, group) && IN_THE_END.test(between)) return group;
  const close =
    /^(?: [([][^)\]]*[)\]])*(?: (?:of|from) (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?(?: for (?:his|her|their|a) \d[\d:.]*\d)?(?:,| back| down)? (?:in|into|to) (?:a |an |the )?(?:distant |surprise |close )?$/u.test(
      between,
    );
  if (!close) return undefined;
  if (group.role === 'agent' || isInverted(place, group) || isPointedAt(place, group)) return group;
  if ([isBehindWinner, isBehindPlaced, isAheadOfPlaced].some((tells) => tells(place, group))) return group;
  const behind = group.preposition === 'behind' || group.preposition === 'after' || group.preposition === 'to';
  // No verb stands between: in "beating X into second and Y into third" neither is a subject.
  const into = / into /.test(between);
  const to = / to /.test(between) && place.verb?.sense.family !== 'beat' && group.role === 'object';
  const moved = (into || to) && group.preposition === null && !isPassed(place);
  return moved || (!behind && group.preposition === 'with') ? group : undefined;
}

/** "12.2 seconds ahead of X, with one penalty, in second": what may stand between. */
const IN_THE_END = overFigures(/^(?: of \p{Lu}\p{L}+)?,(?: with)? [\p{L}\p{N} -]{3,40},? in (?:the )?$/u);

/** "The top American was X in 13th": nobody stands in front of the verb. */
function isInverted({ statement: { items, groups }, before, mention }: Place, group: Group): boolean {
  const from = mention.start - before.length;
  const verb = items[boundaryBefore(items, group.first)];
  // "the top American sled was X": whose sled it is leads nobody in.
  const isNation = (other: Group) => other.members.every(({ competitor }) => competitor.kind === 'nation');
  const led = groups.some(
    (other) =>
      other.start >= from &&
      other.end < group.start &&
      other.preposition === null &&
      (isNation(group) || !isNation(other)),
  );
  return !led && isWord(verb, 'was', 'were', 'is', 'are');
}

/** By how much somebody is ahead. */
const AMOUNTS = [
  'hundredths',
  'kilometers',
  'kilometres',
  'lengths',
  'meters',
  'metres',
  'minutes',
  'points',
  'seconds',
  'tenths',
];

/** "cheers for X in fourth", "among them X in eighth", "finished 12.2 seconds ahead of X in second": it is told of X alone. */
function isPointedAt({ statement: { items }, mention }: Place, { first, preposition }: Group): boolean {
  if (mention.value.form !== 'ordinal') return false;
  const boundary = boundaryBefore(items, first);
  const [gap, ahead] = items.slice(boundary - 2, boundary);
  const byGap = isWord(ahead, 'ahead', 'clear') && (isMention(gap) || isWord(gap, ...AMOUNTS));
  const among = isWord(items[boundary - 1], 'among') && isMention(items[boundary]);
  return preposition === 'for' || byGap || among;
}

/** "A (second) and B, third": one whose brackets hold a place. */
const hasPlace = ({ brackets }: Group['members'][number]): boolean =>
  brackets.some((item) => isMention(item) && item.mention.kind === 'place');

const APPOSED = /[,–—] (?:(?:only|again|still|a|the|an|distant|surprise|once more|who (?:was|came|finished)) )*$/;
const DESCRIBING = ['only', 'again', 'still', 'a', 'the', 'an', 'distant', 'surprise'];

/** "with Falk (GER), back after a year of injuries, second": what is told of whom "with" brings in. */
const WITH_ASIDE = overFigures(/^(?: \([^)]*\))*, (?!who\b|and\b|but\b)[^,;]{3,70}, (?:a |an |the )?(?:\p{L}+ )?$/u);

/** "ahead of Risberg-Aune, only sixth after", "Wrońska, third in the sprint,": the place right behind the name. */
function apposed({ statement, before, mention }: Place): Group | undefined {
  const group = statement.groups.findLast((each) => each.end <= mention.start && isOpen(statement, each));
  if (!group || group.possessive || !APPOSED.test(before)) return undefined;
  const between = statement.items.filter(
    (item) => item.start >= group.end && item.end <= mention.start && item.depth === 0 && item.type !== 'mark',
  );
  const isAge = (item: Item) => isWord(item) && /^\d{1,2}$/.test(item.word);
  const aside = group.preposition === 'with' && WITH_ASIDE.test(before.slice(group.end - mention.start));
  if (!aside && !between.every((item) => isWord(item, ...DESCRIBING) || isAge(item))) return undefined;
  const last = group.members.at(-1);
  return last && group.members.some(hasPlace) ? { ...group, members: [last] } : group;
}

/** "Lind took gold, Falk silver and Ruiz of Spain bronze": a medal right behind a name, where another was told before. */
function gappedMedal({ statement, mention }: Place): Group | undefined {
  if (mention.value.form !== 'medal') return undefined;
  const { items, groups, sentence } = statement;
  const isPlace = (item: Item) => isMention(item) && item.mention.kind === 'place' && item.start < mention.start;
  const at = items.findIndex((item) => item.start === mention.start);
  const group = groups.findLast(
    ({ first, last, end }) => end <= mention.start && isNamedAt(items, last, at) && isJoined(items, first),
  );
  const told = items.some((item) => isPlace(item) && item.end <= (group?.start ?? sentence.start));
  return group && told && !group.possessive ? group : undefined;
}

/** A comma or "and" in front of a name, or of the nation that owns it. */
function isJoined(items: readonly Item[], first: number): boolean {
  const joint = items[first - (isOwner(items[first - 1]) ? 2 : 1)];
  return joint?.type === 'mark' ? joint.mark === ',' : isWord(joint, 'and');
}

/** "Ruiz", "Ruiz of Spain", "Ruiz (ESP)", right in front of an item. */
function isNamedAt(items: readonly Item[], last: number, at: number): boolean {
  const between = items.slice(last + 1, at).filter(({ depth, type }) => depth === 0 && type !== 'mark');
  const [link, nation, ...others] = between;
  const isNation = isMention(nation) && nation.mention.kind === 'nation';
  return between.length === 0 || (others.length === 0 && isWord(link, 'of', 'from') && isNation);
}

/** "New Zealand's" in front of a name. */
const isOwner = (item: Item | undefined): boolean => isMention(item) && item.mention.kind === 'nation';

/** "X shared bronze with Y", "X tied for second with Y": both. */
function sharedWith({ statement, mention, before, verb }: Place): (Group | null)[] {
  if (
    verb?.sense.verb !== 'share' &&
    !/\b(?:tied|level|dead[- ]heat\p{L}*|equal) (?:for |on |in )?(?:the )?$/u.test(before)
  )
    return [];
  const [next] = groupsAfter(statement, mention.end, statement.sentence.end);
  const near = next?.preposition === 'with' && next.start - mention.end < 40;
  return near ? [focusAt(statement, mention.start), next] : [];
}

const TO_WHOM = overFigures(
  /^(?: medals?| place)?(?: [-–—]| (?:was|were|is) (?:\p{Ll}+ )?(?:awarded|given|handed|presented)| (?:goes|went), [^,;.()]{3,40},)? (?:in (?:the )?[\p{L}'’]+(?: [\p{L}'’]+)? )?to (?!\w+ (?:to|up)\b)/u,
);

/** "bronze went to X", "silver going to X", "gold to X", "went to X in the men's race and Y in the women's". */
function wentTo(place: Place): Group[] {
  const { statement, mention, next, after } = place;
  const isNoun = mention.rule !== 'places/runner-up' && mention.rule !== 'places/ordinal';
  const toWhom = (isNoun || (goesOn(place) && GOES_ON.test(after))) && TO_WHOM.test(after);
  if (next?.sense.family !== 'goTo' && !toWhom) return [];
  const [first, ...rest] = groupsAfter(statement, next?.end ?? mention.end, statement.sentence.end);
  const isTo =
    first?.preposition === 'to' || (first?.preposition ?? '') === next?.sense.words.at(-1) || isApposedTo(place, first);
  if (!first || !isTo) return [];
  const clause = clauseAt(statement, mention.start);
  const gapped = rest.filter((group) => group.role === 'subject' && isGapped(statement, group, first.end));
  return [first, ...(clause.end >= first.end ? gapped : [])];
}

/** "went to another Norwegian skater, X": to somebody who is named behind a comma. */
function isApposedTo({ mention, after }: Place, group: Group | undefined): boolean {
  return group?.role === 'subject' && TO_ANOTHER.test(after.slice(0, group.start - mention.end));
}

const TO_ANOTHER = overFigures(
  /^(?: medals?| place)? (?:went |going |goes )?to (?:another|fellow|the|his|her|their|a|an) (?:(?!and\b|but\b|for\b|in\b|at\b)[\p{L}\d'’-]+ ){0,4}[\p{L}\d'’-]+, (?:the )?$/u,
);

/** "Second place went to X, third to Y": the verb of the place before is left out. */
const goesOn = (place: Place): boolean => verbBefore(place)?.sense.family === 'goTo';

/** The last verb in front of a place, in whichever clause. */
const verbBefore = ({ statement, mention }: Place) => statement.verbs.findLast(({ end }) => end <= mention.start);
const GOES_ON = /^(?: place)? to /;

/** "... and Y in the women's": joined on without a verb or place of its own. */
function isGapped(statement: Statement, group: Group, from: number): boolean {
  const stated = statement.items.some(
    (item) =>
      item.start >= from &&
      ((isWord(item) && item.sense !== null) || (isMention(item) && item.mention.kind === 'place')),
  );
  const joined = statement.items.some(
    (item) => item.start >= from && item.end <= group.start && isWord(item, 'and', 'while', 'but'),
  );
  return joined && !stated && group.preposition === null;
}

/**
 * "the silver medal was won by X, the bronze by Y": the verb of the place before is left out; "the titles were won by X in the
 * 500m and by Y in the 1000m": each who is named behind a "by".
 */
function wonBy(place: Place): Group[] {
  const { statement, mention, next, after, until } = place;
  const verb = verbBefore(place);
  if (BY_WHOM.test(after) && verb && WON.includes(verb.sense.family))
    return groupsAfter(statement, mention.end, statement.sentence.end).slice(0, 1);
  if (!next || !WON.includes(next.sense.family)) return [];
  const between = statement.items.filter((item) => item.start >= mention.end && item.end <= next.start);
  const isNoun = isWord(next, 'finish') && between.length === 0;
  if (isNoun || !between.every((item) => isWord(item, ...PASSIVE))) return [];
  const behind = groupsAfter(statement, next.end, until);
  const agents = behind.filter(({ role }) => role === 'agent');
  const [first, second] = agents;
  // "in second place was X, followed by Y": nobody's doing.
  if (first !== behind[0]) return [];
  // "was won by X, who was followed by Y": another verb's.
  const apart = statement.verbs.some(({ start }) => first && second && start > first.end && start < second.start);
  return apart ? agents.slice(0, 1) : agents;
}

/** "a win by X in the 1500m", "the 5000m victory of X": a win as a noun, with who took it right behind. */
function winBy({ statement, mention, after }: Place): Group | undefined {
  const group = groupsAfter(statement, mention.end, statement.sentence.end)[0];
  if (mention.value.form !== 'title' || !group || group.possessive) return undefined;
  return WIN_BY.test(after.slice(0, group.start - mention.end)) ? group : undefined;
}

const WIN_BY =
  /^ (?:by(?: (?!and\b|with\b|in\b|over\b)[\p{L}\d'’-]+){0,5}|of(?: the| \p{Lu}[\p{L}-]+(?:['’]s)?){0,2}) $/u;

const WON: readonly string[] = ['win', 'take', 'finish'];
const BY_WHOM = /^(?: medal| place)? by (?=(?:the )?\p{Lu})/u;
/** "was pipped by X for the title", "beaten to gold by X" has X behind: who did it, between the verb and the place. */
function beatenToIt({ statement, mention, verb, before, after }: Place): Group | undefined {
  if (OUT_OF.test(before) && BY_WHOM.test(after))
    return groupsAfter(statement, mention.end, statement.sentence.end).find(({ role }) => role === 'agent');
  const agent = verb?.sense.family === 'beat' ? groupsAfter(statement, verb.end, mention.start)[0] : undefined;
  if (agent?.role !== 'agent') return undefined;
  const between = statement.items.filter(
    (item) => item.start >= agent.end && item.end <= mention.start && item.depth === 0,
  );
  const [link] = between;
  return isWord(link, 'for', 'to') && between.every((item) => !isMention(item) || ABOUT.has(item.mention.kind))
    ? agent
    : undefined;
}

/** "was edged out of fourth by X", "pipped for third by X": the one who did it has the place. */
const OUT_OF =
  /\b(?:(?:beaten|edged|nosed|outsprinted|outtouched|pipped) (?:\p{L}+ )?(?:to|for)|(?:bumped|edged|forced|knocked|nudged|pushed|squeezed) (?:out of|off)) (?:the )?$/u;

const PASSIVE = ['was', 'were', 'is', 'been', 'being', 'had', 'has', 'then', 'also', 'again', 'narrowly', 'instead'];

const FOR_WHOM =
  /^(?: medals?| place| position)?(?: in (?:the )?[\p{L}\p{N}'’.]+(?: [\p{L}\p{N}'’.]+){0,2}?)? for (?!the (?:first|second|third|\d))/u;

/** "bronze for Canada", "gold in the 500m for X". */
function medalFor(place: Place): Group | undefined {
  const { statement, mention, after } = place;
  if (!FOR_WHOM.test(after)) return undefined;
  const [group, next] = groupsAfter(statement, mention.end, statement.sentence.end);
  const ofNation = group?.members[0]?.competitor.kind === 'nation';
  if (group && next && ofNation && isToldWhere(place, group, next)) return next;
  const ofAnother = ofNation && (focusAt(statement, mention.start) !== null || isApposition(place));
  return group?.preposition === 'for' && group.start - mention.end < 45 && !ofAnother ? group : undefined;
}

/** "another win for Sweden came in the 1500m, where X clocked 1:54.20": a nation's, then told of who took it. */
const isToldWhere = ({ after, mention }: Place, { end }: Group, next: Group): boolean =>
  next.members.every(({ competitor }) => competitor.kind === 'athlete') &&
  TOLD_WHERE.test(after.slice(end - mention.end, next.start - mention.end));

const TOLD_WHERE = overFigures(
  /^ (?:came|arrived|followed|was) [^,;.]{3,60},? (?:where|when|as|through|from|with|courtesy of|thanks to) (?:the )?(?:(?!and\b)[\p{L}\d'’-]+ ){0,5}$/u,
);

/** "gold for X, the first title for France": what the place before was, once more. */
const isApposition = ({ statement, mention, before }: Place): boolean =>
  APPOSITION.test(before) && statement.groups.some(({ end }) => end <= mention.start && mention.start - end < 60);

const APPOSITION = overFigures(/, (?:the|a|his|her|their) (?:[\p{L}\d-]+ ){0,3}$/u);

const FROM_WHOM =
  /^(?: medals?)?(?: in (?:the )?[\p{L}\p{N}'’.]+(?: [\p{L}\p{N}'’.]+){0,2}?)? (?:came )?(?:from|through|thanks to|courtesy of) /u;

/** "Norway got a surprise silver from X", "the third bronze came through X": a nation's medal, told of who won it. */
function medalFrom({ statement, mention, after }: Place): Group | undefined {
  if (mention.value.form !== 'medal' || !FROM_WHOM.test(after)) return undefined;
  const group = groupsAfter(statement, mention.end, statement.sentence.end)[0];
  const subject = focusAt(statement, mention.start);
  const isPerson = group?.members.every(({ competitor }) => competitor.kind !== 'nation');
  const ofNation = !subject || subject.members.every(({ competitor }) => competitor.kind === 'nation');
  return isPerson && ofNation && group && group.start - mention.end < 45 ? group : undefined;
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'and', 'his', 'her', 'their']);

/** "Knoch's second victory", "for Norway's silver": the owner right in front, at most a few words between. */
function possessor(place: Place): Group | undefined {
  const found = ahead(place);
  if (!found?.group.possessive) return undefined;
  const words = found.between
    .replace(/^['’]s?/, '')
    .trim()
    .split(' ')
    .filter(Boolean);
  return words.length <= 4 &&
    words.every((word) => /^[\p{L}\p{N}-]+$/u.test(word) && !ARTICLES.has(word) && !PREPOSITIONS.has(word))
    ? found.group
    : undefined;
}
