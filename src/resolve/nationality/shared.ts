import { COMPETITOR_NOUNS, TEAM_NOUNS } from '../../knowledge/person-roles.ts';
import { SENSES } from '../../knowledge/verbs.ts';
import { anyOf } from '../../knowledge/words.ts';
import type { Mention } from '../../mentions/mention.ts';
import { lastUntil, nextFrom, placeOf } from '../../read/ranges.ts';
import type { Block, Range } from '../../read/reading.ts';
import type { People } from '../entities.ts';
import { isHeading, type Stage } from '../stage.ts';
import { isOfSubject, leadsTo, nationAfter } from './beside.ts';
import { isNone, isOpponent, isPlace } from './owned.ts';

/** "and Y", "and the Y", "and cox Y", "and pole vaulter Y", "and newly crowned World Champion Y". */
const TITLE = `(?:[\\p{Ll}-]+ ){0,3}(?:(?:European|Olympic|World) )?[Cc]hampion `;
const AND = `,? and (?:(?:the )?(?:\\p{Ll}+ |\\p{Ll}+ ${anyOf(COMPETITOR_NOUNS)} |${TITLE}))?`;
const JOINT = new RegExp(
  `^(?: \\p{Lu}{2,4})?(?:,? \\(?[+\\d][\\d:.,+]*(?:m|s|sec)?\\)?)?(?: \\((?:\\d+|second|third|(?:wo)?men|ladies|girls|boys)\\))?(?:${AND}| & |, (?:the \\p{Ll}+ )?| ?\\/ ?)$`,
  'u',
);

/** The mentions coordinated with one, itself included: "A, B and C", "A/B", "A, B OBE and cox C". */
export function coordination(stage: Stage, mention: Mention<'person'>): readonly Mention<'person'>[] {
  const at = placeOf(stage.names, mention);
  const joint = (left?: Range, right?: Range) => left && right && JOINT.test(stage.text.slice(left.end, right.start));
  let first = at;
  let last = at;
  while (first > 0 && joint(stage.names[first - 1], stage.names[first])) first--;
  while (last < stage.names.length - 1 && joint(stage.names[last], stage.names[last + 1])) last++;
  return stage.names.slice(first, last + 1);
}

/** "Denmark (A, B and C)", "the Netherlands - A, B and C -". */
export function bracketedTeam(stage: Stage, mention: Mention<'person'>): string | null {
  const first = coordination(stage, mention)[0] ?? mention;
  const nation = lastUntil(stage.nations, first.start);
  const opens = nation && CREW_OPENS.test(stage.text.slice(nation.end, first.start));
  return opens && !isDateline(stage, nation, first) ? nation.value.code : null;
}

/** "Germany 1 (the Lind brothers, A and B)". */
const CREW_OPENS =
  /^(?:['’]s?)?(?: (?:[1-4]|I{1,3}|\p{Lu}\p{Ll}+))? ?(?:\((?:[\d:.]+ (?:by|from|through) |the \p{Lu}[\p{L}-]+ (?:brothers|siblings|sisters|twins),? )?|[-–—] |: )$/u;

/** "TORVIK, Norway – X won": where the report is from. */
function isDateline({ text, blockAt }: Stage, nation: Range, name: Range): boolean {
  const before = text.slice(blockAt(nation.start)?.start, nation.start);
  return /^\p{Lu}[^.!?:;()]{1,30}, $/u.test(before) && /[-–—] $/.test(text.slice(nation.end, name.start));
}

/** Behind the last of several: "A (51.84) and B (51.95), both from Ethiopia". */
const BOTH_BEHIND_MARKS = /^(?: \([+\d][\d:.,]*(?:m|s)?\))?, (?:both|all) (?:of|from|for) (?:the )?$/;

/** "A and B, both Danes,", "A, B and C, the three Danes,". */
const CALLED_TOGETHER =
  /^(?: \([+\d][\d:.,]*(?:m|s)?\))?, (?:(?:all|both|the|these|two|three|four|fellow) )+(?:\p{Ll}+ )?$/u;

/** "A, B and C (USA)", "A and B (both NED)", "A and B, both from Ethiopia", and "A and B of Latvia" where both are named in full. */
export function sharedCode(stage: Stage, mention: Mention<'person'>, people: People): string | null {
  const list = coordination(stage, mention);
  const last = list.at(-1);
  const both = last && list.length > 1 ? nationAfter(stage, last.end, BOTH_BEHIND_MARKS) : undefined;
  if (both) return both.value.code;
  const called = last && list.length > 1 ? nationAfter(stage, last.end, CALLED_TOGETHER) : undefined;
  if (called?.value.plural) return called.value.code;
  // "A (79.300) and B (ITA, 79.520)": each has brackets of their own.
  if (!last || list.slice(0, -1).some(({ end }) => /^ ?\(/.test(stage.text.slice(end, end + 2)))) return null;
  const all = /^(?:,? \((?:both |all |from )*|,? (?:both |all )(?:of|from|for) (?:the )?)$/;
  const code = nationAfter(stage, last.end, all);
  if (code) return code.value.code;
  const of = nationAfter(stage, last.end, /^,? (?:of|from|for) (?:the )?$/)?.value.code;
  const parallel = mention.value.name.includes(' ') === last.value.name.includes(' ');
  const agree = list.every((name) => (people.of(name)?.nation ?? of) === of);
  return of !== undefined && parallel && agree ? of : null;
}

/** "Ethiopians A and B", "Japan's A, B and C", "the Danish squad of A, B and C": the nation in front is for all of them. */
export function sharedBefore(stage: Stage, mention: Mention<'person'>): string | null {
  const list = coordination(stage, mention);
  const [first] = list;
  if (!first || isNextSubject(stage, mention, list)) return null;
  const nation = lastUntil(stage.nations, first.start);
  if (!nation || first.start - nation.end > 60) return null;
  const gap = stage.text.slice(nation.end, first.start);
  // "With one race remaining, in Germany, Lind leads".
  if (gap.startsWith(',') && isPlace(stage.text, nation)) return null;
  const between = gap.replace(CREW_OF, ' ').replace(KIN, ' ').replace(/, $/, ' ').replace(/^, /, ' ');
  return leadsTo(between) && !isOfSubject(stage, nation, between) && !isOfAnother(stage, nation)
    ? nation.value.code
    : null;
}

/** "against Falk of the Netherlands, Lind": the nation of who is named in front, and a comma behind. */
function isOfAnother({ text, names }: Stage, { start, end }: Range): boolean {
  const name = lastUntil(names, start);
  return name !== undefined && OF.test(text.slice(name.end, start)) && text.startsWith(',', end);
}

const OF = /^(?: \([^()]{1,20}\))? (?:of|from) (?:[Tt]he )?$/;

/** "She won ahead of Latvia's A and B was first in the next race": with B another clause begins. */
function isNextSubject(stage: Stage, mention: Mention<'person'>, list: readonly Mention<'person'>[]): boolean {
  const [first, second, ...more] = list;
  if (!first || second !== mention || more.length > 0) return false;
  const verb = /^ (\p{Ll}+)/u.exec(stage.text.slice(mention.end, mention.end + 20))?.[1] ?? '';
  const object = /\b(?:ahead of|behind|over|from|by|against) (?:the )?(?:\p{Lu}\p{L}*(?:['’]s)? )?$/u;
  return SENSES.has(verb) && object.test(stage.text.slice(Math.max(0, first.start - 40), first.start));
}

const CREW_OF =
  /(?:^| )(?:boat|crew|double|duo|eight|four|foursome|line-up|pair|pairing|quad|quartet|relay|squad|team|threesome|trio) (?:of|with) $/;

/** "Croatia's Lind brothers A and B". */
const KIN = /(?<=^(?:['’]s?)?) \p{Lu}[\p{L}-]+ (?:brothers|siblings|sisters|twins),? $/u;

const TEAMS_WITH = /\b(?:raced|rode|rowed|skated|skied|swam) with $/;

/** "racing alongside Lind": whom somebody is drawn against. */
const RACED_BESIDE = /\b(?:drawn|paired|rac(?:ed|ing)|skat(?:ed|ing)|start(?:ed|ing)) alongside $/;

/** A team named in one breath, some of whose nations are known; "alongside A and B", "with A and B she" is the team of the subject. */
export function listedWith(stage: Stage, mention: Mention<'person'>, people: People): string | null {
  const list = coordination(stage, mention);
  const [first] = list;
  const sentence = stage.sentenceAt(mention.start);
  if (!first || !sentence) return null;
  const before = stage.text.slice(sentence.start, first.start);
  const behind = stage.text.slice(list.at(-1)?.end ?? mention.end, sentence.end);
  if (before === 'With ' && /^,? (?:he|she)\b/.test(behind)) return nationEarlierInBlock(stage, first, people);
  if (
    (/\b(?:together|team(?:ed|ing) up|line-up|alongside)(?: with)? $/.test(before) &&
      (list.length > 1 || !RACED_BESIDE.test(before))) ||
    (list.length > 1 && TEAMS_WITH.test(before))
  ) {
    return (
      nationOfPrevious(stage, first, sentence.start, people) ??
      nationEarlierInBlock(stage, first, people) ??
      asCrewOf(stage, { start: list.at(-1)?.end ?? mention.end, end: sentence.end })
    );
  }
  if (list.length < 3) return null;
  const known = new Set(list.flatMap((name) => people.of(name)?.nation ?? []));
  return known.size === 1 ? ([...known][0] ?? null) : null;
}

const AS_THE = /\bas the $/;
const CREW_BEHIND = new RegExp(`^ (?:\\p{Ll}+ )?${anyOf(TEAM_NOUNS)}(?!\\p{L})`, 'u');

/** "alongside A and B as the Latvian crew placed fourth". */
function asCrewOf(stage: Stage, behind: Range): string | null {
  const crew = stage
    .within(stage.nations, behind)
    .find(
      ({ start, end }) =>
        AS_THE.test(stage.text.slice(start - 8, start)) && CREW_BEHIND.test(stage.text.slice(end, end + 30)),
    );
  return crew?.value.code ?? null;
}

/** The last nation known of the people named between `from` and a mention. */
export function nationOfPrevious(stage: Stage, mention: Range, from: number, people: People): string | null {
  const known = stage
    .within(stage.names, { start: from, end: mention.start })
    .flatMap((name) => people.of(name)?.nation ?? []);
  return known.at(-1) ?? null;
}

export function nationEarlierInBlock(stage: Stage, mention: Range, people: People): string | null {
  const block = stage.blockAt(mention.start);
  return block ? nationOfPrevious(stage, mention, block.start, people) : null;
}

/**
 * "Norway had never won, but A, B and C did": three or more without a nation, and one nation in the sentence or, as a
 * team, in the one before; "A and B raced for Norway", "A and B will represent Canada", "Latvia did well with A and B
 * finishing first".
 */
export function teamOfSentence(stage: Stage, mention: Mention<'person'>, people: People): string | null {
  const list = coordination(stage, mention);
  const [first] = list;
  const sentence = stage.sentenceAt(mention.start);
  const block = stage.blockAt(mention.start);
  if (!first || !sentence || !block || isHeading(block)) return null;
  const behind = { start: list.at(-1)?.end ?? mention.end, end: sentence.end };
  const code =
    (list.length > 1 ? representedBehind(stage, behind) : null) ??
    announced(stage, sentence, first) ??
    memberOf(stage, { start: sentence.start, end: first.start }, behind) ??
    (list.length > 2 ? crewOf(stage, { start: sentence.start, end: first.start }, block) : null);
  const others = list.flatMap((name) => people.of(name)?.nation ?? []);
  return code !== null && others.every((other) => other === code) ? code : null;
}

function representedBehind(stage: Stage, behind: Range): string | null {
  const nation = stage
    .within(stage.nations, behind)
    .find(({ start }) =>
      /(?:\bfor|\brepresent(?:s|ed|ing)?) (?:the )?$/.test(stage.text.slice(Math.max(behind.start, start - 20), start)),
    );
  return nation?.value.code ?? null;
}

/** "Canada started only two women: A was fourth, and B fifth": one team before the colon, none behind it. */
function announced(stage: Stage, sentence: Range, mention: Range): string | null {
  const colon = stage.text.slice(sentence.start, mention.start).indexOf(': ');
  if (colon < 0) return null;
  const before = { start: sentence.start, end: sentence.start + colon };
  const [team, ...more] = teamsIn(stage, before);
  const alone = more.length === 0 && stage.within(stage.names, before).length === 0;
  const behind = stage.within(stage.nations, { start: before.end, end: sentence.end });
  return team !== undefined && alone && behind.length === 0 ? team : null;
}

/** "Latvia did well with A and B finishing first", "However, the Latvian team did": nobody stands between. */
function memberOf(stage: Stage, before: Range, behind: Range): string | null {
  const text = stage.text.slice(before.start, before.end);
  if (!/ with $/.test(text) || !/^ \p{Ll}+ing\b/u.test(stage.text.slice(behind.start, behind.end))) return null;
  const [nation, ...more] = stage.within(stage.nations, before);
  const opens = nation && /^(?:\p{Lu}\p{Ll}+, )?(?:[Tt]he )?$/u.test(stage.text.slice(before.start, nation.start));
  const alone = more.length === 0 && stage.within(stage.names, before).length === 0;
  return opens && alone ? nation.value.code : null;
}

/** "The national women's crew of A, B and C" is of the nation whose release it is. */
function crewOf(stage: Stage, before: Range, block: Block): string | null {
  const national = NATIONAL_CREW.test(stage.text.slice(before.start, before.end));
  return national && stage.home ? stage.home : (teamWith(stage, before) ?? teamBefore(stage, before, block));
}

/** "13 seconds ahead of the German team with A, B and C": the team right in front of its list. */
function teamWith(stage: Stage, before: Range): string | null {
  const nation = stage.within(stage.nations, before).at(-1);
  return nation && WITH_MEMBERS.test(stage.text.slice(nation.end, before.end)) ? nation.value.code : null;
}

const WITH_MEMBERS = new RegExp(
  String.raw`^(?:['’]s)? (?:[\p{L}'’-]+ ){0,3}${anyOf(TEAM_NOUNS)},? (?:(?:comprising|featuring|made up of|of|with) )?$`,
  'iu',
);

const NATIONAL_CREW = /\b[Nn]ational (?:[\p{Ll}’'-]+ ){1,4}of $/u;

/**
 * The one nation that the sentence names before the list, or a sentence before it as a team: in the paragraph, and above
 * it where the paragraph begins with the list or calls it a crew.
 */
function teamBefore(stage: Stage, before: Range, block: Block): string | null {
  const inside = teamsIn(stage, before, (nation) => !isNone(stage.text, nation));
  if (inside.length > 0) return inside.length === 1 ? (inside[0] ?? null) : null;
  const above = stage.reading.blocks[block.index - 1];
  const told = above?.zone === 'dateline' ? undefined : above;
  const goesOn = isCrew(stage, before) || (before.end === block.start && told !== undefined && !isHeading(told));
  const start = (goesOn && told ? told : block).start;
  let sentence = before.start > start ? stage.sentences[(stage.sentenceAt(before.start)?.index ?? 0) - 1] : undefined;
  while (sentence && sentence.start >= start) {
    const codes = teamsIn(stage, sentence, (nation) => !isOfSomebody(stage, nation));
    if (codes.length > 0) return codes.length === 1 ? (codes[0] ?? null) : teamInFront(stage, sentence);
    sentence = stage.sentences[sentence.index - 1];
  }
  return null;
}

/** "Earlier, the Danish eight won from their old rivals, Norway": the team that opens the sentence. */
function teamInFront(stage: Stage, sentence: Range): string | null {
  const [team, ...others] = stage.within(stage.nations, sentence);
  // "Norway led for long, but Italy came back": with "but" the sentence goes over to the other.
  const turned = others.find(({ start }) => /, but (?:the )?$/.test(stage.text.slice(sentence.start, start)));
  if (turned) return turned.value.code;
  const before = stage.text.slice(sentence.start, team?.start);
  const met = team && /^ and (?:the )?\p{Lu}/u.test(stage.text.slice(team.end, team.end + 10));
  return team && !met && /^(?:\p{Lu}[^,]{2,40}, )?(?:[Tt]he )?$/u.test(before) ? team.value.code : null;
}

/** "The quartet of medallists were A, B, C and D" is about the team of the paragraph before. */
function isCrew(stage: Stage, before: Range): boolean {
  return /\b(?:crew|foursome|line-up|quartet|relay|squad|team|trio)\b/.test(stage.text.slice(before.start, before.end));
}

const RELAY =
  /\b(?:anchor(?:ed|ing)?|legs?|led off|lead-off|hand(?:ed|ing) over|takes? over|taking over|took over|exchange|relay|quartet|foursome)\b/;

/** "Canada had A in front, then B took over and C brought it home": everybody in a sentence about one team's relay. */
export function relayNation(stage: Stage, mention: Mention<'person'>, people: People): string | null {
  const sentence = stage.sentenceAt(mention.start);
  if (!sentence || isHeading(sentence.block) || !RELAY.test(stage.text.slice(sentence.start, sentence.end)))
    return null;
  const members = new Set(stage.within(stage.names, sentence).map((name) => people.of(name)));
  const [code, ...more] = teamsIn(stage, sentence);
  if (code === undefined || more.length > 0 || members.size < 3) return null;
  return [...members].every((member) => (member?.nation ?? code) === code) ? code : null;
}

/** The nations named in a range but for places and opponents: "in Hong Kong" is no team. */
function teamsIn(stage: Stage, range: Range, counts: (nation: Mention<'nation'>) => boolean = () => true): string[] {
  const teams = stage
    .within(stage.nations, range)
    .filter((nation) => !isPlace(stage.text, nation) && !isOpponent(stage.text, nation) && counts(nation));
  return [...new Set(teams.map((nation) => nation.value.code))];
}

/** "Scotland’s Vera Lind", "the Danish sprinter Anna Falk": one person's nation is no team that the next sentence goes on with. */
function isOfSomebody(stage: Stage, { end }: Range): boolean {
  const name = nextFrom(stage.names, end);
  return name !== undefined && /^(?:['’]s)? (?:[\p{Ll}-]+ ){0,2}$/u.test(stage.text.slice(end, name.start));
}
