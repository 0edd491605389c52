import { atAnyStart } from '../knowledge/cases.ts';
import { NATIONS, nationOfAdjective, nationOfName, nationOfPerson } from '../knowledge/nations.ts';
import { endsNounPhrase } from '../knowledge/noun-phrase.ts';
import { CARDINAL_PATTERN, readNumber } from '../knowledge/numbers.ts';
import { ROLE_ADJECTIVES, ROLES } from '../knowledge/roles.ts';
import { anyOf, SPACE } from '../knowledge/words.ts';
import { firstIn, standsIn } from '../language/latin.ts';
import { after, before } from './context.ts';
import type { Rule, Values } from './mention.ts';

type Description = Values['description'];

const ADJECTIVES = NATIONS.flatMap((nation) => nation.adjectives);
const PEOPLE = NATIONS.flatMap((nation) => nation.people.flatMap((noun) => [noun.singular, noun.plural]));

const AGE = `(?:\\d{1,2}|${CARDINAL_PATTERN})-year-olds?`;
const SIDE = "(?:[Ww]om[ae]n|[Mm][ae]n|[Ll]adies|girls|boys)['’]?s?";
/** Any participle describes: "faltering", "fast-starting", "unbeaten". */
const PARTICIPLE = '\\p{Ll}{3,}(?:-\\p{Ll}{3,})?(?:ing|ed)';
/** Before what it makes stronger: "the obviously impressed winner", "the visibly tired Swede". */
const ADVERB = '\\p{Ll}{3,}ly|still|very';
/** Words between the determiner and the noun, each with its space: "23-year-old ", "defending ", "Dutch ", "women's ". */
const MODIFIERS = `(?<mods>(?:(?:${AGE}|${SIDE}|${anyOf(ADJECTIVES)}|${anyOf(atAnyStart(ROLE_ADJECTIVES))}|${PARTICIPLE}|${ADVERB})${SPACE}){0,4})`;
const DETERMINER = '\\b(?<det>[Tt]he|[Hh]er|[Hh]is|[Tt]heir)';
/** "The Bergen teenager": where somebody is from, or whom they start for. */
const TOWN = `(?:(?<town>\\p{Lu}\\p{Ll}{2,}(?:[- ]\\p{Lu}\\p{Ll}+)?)${SPACE})?`;
const FROM_TOWN: ReadonlySet<string> = new Set(
  'athlete jumper newcomer rider rower runner skater skier slider sprinter swimmer teenager thrower veteran'.split(' '),
);
const END = "(?![\\p{L}\\d-]|['’](?!s(?!\\p{L})|[ ,.]))";

const AGE_FIGURE = new RegExp(`(?<![\\p{L}\\d-])(\\d{1,2}|${CARDINAL_PATTERN})-year-old`, 'iu');
const NATION_WORD = new RegExp(`(?<![\\p{L}])${anyOf(ADJECTIVES)}(?![\\p{L}])`, 'u');
/** "the two Dutchmen", "the three Italians": numbers that leave nobody out. */
const SEVERAL = new RegExp(`(?:^| )(?:${CARDINAL_PATTERN})(?: |$)`, 'i');

/** What the words between determiner and noun say. */
function readModifiers(words: string): Pick<Description, 'age' | 'nation' | 'gender'> {
  const age = firstIn(AGE_FIGURE, words)?.[1];
  const nation = firstIn(NATION_WORD, words)?.[0];
  const side = /(?<!\p{L})(?:(wom|lad|girl|female)|(?:men|man|boy|male))/iu.exec(words);
  return {
    age: age === undefined ? null : (readNumber(age) ?? null),
    nation: nation === undefined ? null : (nationOfAdjective(nation) ?? null),
    gender: side === null ? null : side[1] ? 'women' : 'men',
  };
}

/** Behind the phrase a name follows at once: the phrase is an apposition, and the name says all. */
function namesFollow(match: RegExpExecArray): boolean {
  return /^[ \u00a0]\p{Lu}\p{Ll}/u.test(after(match));
}

const FIRST_PLACE_BEFORE =
  /\b(?:as|among|one of|become|becomes|became|becoming|crowned|named|adjudged|confirmed|declared|deemed|judged|pronounced|(?:run|ran|runs) out)[ \u00a0]$/i;

/**
 * Noun phrases that point at somebody named before. "The Dutchwoman" and "the Japanese ladies" alone are left to the rules
 * for nations: here the phrase says more.
 */
export const descriptionRules: readonly Rule<'description'>[] = [
  {
    name: 'descriptions/role',
    kind: 'description',
    pattern: new RegExp(
      `${DETERMINER}${SPACE}${MODIFIERS}${TOWN}(?<role>${anyOf(atAnyStart(ROLES.keys()))})${END}`,
      'gu',
    ),
    read: (match) => {
      const { mods = '', town, role: noun = '' } = match.groups ?? {};
      const role = ROLES.get(noun.toLowerCase().replaceAll('\u00a0', ' '));
      if (
        town !== undefined &&
        (!FROM_TOWN.has(role?.role ?? '') || nationOfName(town) !== undefined || nationOfAdjective(town) !== undefined)
      )
        return undefined;
      if (!role || isCompound(match) || isPredicate(match) || isStart(match, role.role)) return undefined;
      const said = readModifiers(mods);
      const plural = role.plural || (standsIn(SEVERAL, mods) && noun.endsWith('s'));
      return { ...said, gender: role.gender ?? said.gender, role: role.role, plural };
    },
  },
  {
    name: 'descriptions/age',
    kind: 'description',
    pattern: new RegExp(`${DETERMINER}${SPACE}${MODIFIERS}(?<age>${AGE})${END}`, 'gu'),
    read: (match) => {
      const { mods = '', age = '' } = match.groups ?? {};
      if (namesFollow(match) || !endsNounPhrase(behindFigure(match))) return undefined;
      return { ...readModifiers(`${mods}${age}`), role: null, plural: age.toLowerCase().endsWith('s') };
    },
  },
  {
    name: 'descriptions/nationality',
    kind: 'description',
    pattern: new RegExp(`\\b[Tt]he${SPACE}${MODIFIERS}(?<who>${anyOf([...PEOPLE, ...ADJECTIVES])})${END}`, 'gu'),
    read: (match) => {
      const { mods = '', who = '' } = match.groups ?? {};
      const person = nationOfPerson(who);
      const code = person?.code ?? nationOfAdjective(who);
      if (mods === '' || code === undefined || namesFollow(match) || !endsNounPhrase(behindFigure(match)))
        return undefined;
      const said = readModifiers(mods);
      const plural = person ? person.plural : areMany(who, after(match));
      return { age: said.age, nation: code, gender: person?.gender ?? said.gender, role: null, plural };
    },
  },
  {
    name: 'descriptions/of-two',
    kind: 'description',
    pattern: /\b[Tt]he (?<which>former|latter)(?![\p{L}-])/gu,
    read: (match) => {
      const next = behindFigure(match);
      const goesOn = /[,;–—] $/.test(before(match)) && /^ \p{Ll}+ing(?!\p{L})/u.test(next);
      if (!goesOn && !endsNounPhrase(next)) return undefined;
      return { age: null, nation: null, gender: null, role: match.groups?.which ?? null, plural: false };
    },
  },
];

/** Behind the phrase, where a mark of possession or a figure in brackets does not matter. */
function behindFigure(match: RegExpExecArray): string {
  return after(match).replace(/^['’]s?(?!\p{L})/u, ',');
}

/** "the skater line-up", "the coach education", "the women's Team Sprint": the noun goes on. */
function isCompound(match: RegExpExecArray): boolean {
  const next = after(match);
  if (/^\p{Lu}/u.test(match.groups?.role ?? '') && namesFollow(match)) return true;
  if (/^team$/i.test(match.groups?.role ?? '') && standsIn(OF_TEAMS, next)) return true;
  return /^[ \u00a0]\p{Ll}/u.test(next) && !endsNounPhrase(next);
}

/** Events of teams. */
const OF_TEAMS = /^[ \u00a0](?:events?|pursuit|relay|sprint|time[ \u00a0]trial)(?![\p{L}-])/u;

/** "became the first champion", "as the runner-up": says what somebody is, points at nobody. */
function isPredicate(match: RegExpExecArray): boolean {
  if (match.groups?.det?.toLowerCase() !== 'the') return false;
  return (
    standsIn(FIRST_PLACE_BEFORE, before(match)) ||
    (standsIn(PLACED, match[0]) && standsIn(NAME_WAS, before(match))) ||
    (standsIn(CHAMPION, match[0]) && standsIn(NAME_IS, before(match)))
  );
}

const PLACED = /(?:winner|medall?ist|runner-up)$/i;
/** "Lind was the": what follows tells what she was. */
const NAME_WAS = /\p{Lu}[\p{L}'’-]+(?: \([^)]*\))? (?:was|were) $/u;

/** "Lind of Sweden is the new women's sprint champion": of an event that is told within. */
const CHAMPION = /champions?$/i;
const NAME_IS = /\p{Lu}[\p{L}'’-]+(?: \([^)]*\))? (?:is|are)(?: again| now| still)? $/u;

/** "in the pair before": a pair of the draw, not two who belong together. */
function isStart(match: RegExpExecArray, role: string): boolean {
  return role === 'pair' && /(?:in|of|from)[ \u00a0]$/i.test(before(match));
}

/** Adjectives in -sh and -ch are collective ("the Dutch"); "the Swiss", "the Japanese" are many when the verb says so. */
function areMany(adjective: string, next: string): boolean {
  return /(?:sh|ch)$/.test(adjective) || /^[ \u00a0](?:are|were|have)(?!\p{L})/u.test(next);
}
