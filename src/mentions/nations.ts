import {
  iocCode,
  NATIONS,
  nationCodes,
  nationOfAdjective,
  nationOfCode,
  nationOfName,
  nationOfPerson,
} from '../knowledge/nations.ts';
import { endsNounPhrase } from '../knowledge/noun-phrase.ts';
import { OPENING_WORDS } from '../knowledge/opening-words.ts';
import { isState } from '../knowledge/states.ts';
import { anyOf, fold, SPACE, WORD_END, WORD_START } from '../knowledge/words.ts';
import { after, before } from './context.ts';
import type { Gender, Rule, Values } from './mention.ts';
import { isGivenName } from './names/evidence.ts';

type NationValue = Values['nation'];

/** "New-Zealand": as many write names of two words. */
const NAMES = NATIONS.flatMap((nation) =>
  nation.names.flatMap((name) => (name.includes(' ') ? [name, name.replaceAll(' ', '-')] : [name])),
);
const ADJECTIVES = NATIONS.flatMap((nation) => nation.adjectives).filter((word) => nationOfName(word) === undefined);
const PLURALS = NATIONS.flatMap((nation) => nation.people.map((noun) => noun.plural));
const SINGULARS = NATIONS.flatMap((nation) => nation.people.map((noun) => noun.singular)).filter(
  (noun) => nationOfAdjective(noun) === undefined || noun === 'Kiwi',
);

/** Names that are given names or surnames too: read as nations only where no name of a person can stand. */
const LIKE_A_PERSON: ReadonlySet<string> = new Set(
  'America Chad China Cuba Dominica England France Georgia Holland India Ireland Israel Jordan Kenya Mali Wales'.split(
    ' ',
  ),
);
/** Of those, the ones that need a sign that a nation is meant. */
const MOSTLY_A_PERSON: ReadonlySet<string> = new Set(['Chad', 'Dominica', 'Georgia', 'Holland', 'Israel', 'Jordan']);
/** Nouns for a person that are given names or common words too: read only behind a determiner. */
const LIKE_A_WORD: ReadonlySet<string> = new Set(['Brit', 'Dane', 'Finn', 'Kiwi', 'Pole', 'Scot', 'Turk', 'Serb']);
/** Short names of teams that are no code of any list. */
const TEAM_SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['GB', 'GBR'],
  ['NL', 'NED'],
  ['UK', 'GBR'],
  ['US', 'USA'],
]);

const CAPITALS = [...NAMES, ...ADJECTIVES, ...PLURALS]
  .filter((word) => word.length > 3 && !LIKE_A_PERSON.has(word))
  .map((word) => word.toUpperCase());

const DETERMINED =
  /(?:^|[^\p{L}])(?:the|an?|that|this|another|fellow|both)(?:[ \u00a0][\p{Ll}\p{N}-]+){0,3}[ \u00a0]$/iu;
const OF_A_LANGUAGE = /(?:^|[^\p{L}])(?:in|into|speaks?|spoke|speaking|perfect|fluent|broken)[ \u00a0]$/u;
const WIDER_THAN_A_NATION = /(?:North|South|Latin|Central|Pan|African|Native|West|New|Skate|of)[- \u00a0]$/;
const PART_OF_AMERICA = /(?:North|South|Latin|Central|Pan|African|Native|West|New)[- \u00a0]$/;

/** Nations by name, adjective, noun for a person, team and code, always with the plain code: RUS, in whatever year. */
export const nationRules: readonly Rule<'nation'>[] = [
  {
    name: 'nations/code-in-brackets',
    kind: 'nation',
    pattern: new RegExp(`[([](?:both |all )?(?<span>${anyOf(nationCodes())})(?=[)\\],;/: \\u00a0-])`, 'dgu'),
    read: ({ groups }) => code(groups?.span),
  },
  {
    name: 'nations/code-in-list',
    kind: 'nation',
    zones: ['caption', 'table', 'list'],
    // "USA1" is one of two crews.
    pattern: new RegExp(`${WORD_START}${anyOf(nationCodes())}(?=[1-4]?${WORD_END})`, 'gu'),
    read: (match) =>
      (/^ \d{1,2}(?![\d:.])/.test(after(match)) && /^(?:MAR|MON)$/.test(match[0])) || isShoutedAnd(match)
        ? undefined
        : code(match[0]),
  },
  {
    name: 'nations/code-behind-name',
    kind: 'nation',
    pattern: new RegExp(
      `(?<=\\p{Lu}[\\p{L}'’-]+(?: \\(\\p{L}\\))?, )${anyOf(nationCodes())}(?=$|,|\\n| [-–—]|;)|(?<=\\p{Lu}\\p{Ll}[\\p{L}'’-]*/)${anyOf(nationCodes())}${WORD_END}`,
      'gu',
    ),
    read: (match) => code(match[0]),
  },
  {
    // "Anna Abrelo NOR, Torvik", "Anna Abrelo NOR 12:24.61": behind a whole name, and nothing of it behind.
    name: 'nations/code-behind-full-name',
    kind: 'nation',
    pattern: new RegExp(
      `(?<=\\p{Lu}\\p{Ll}[\\p{L}'’-]*[ \\u00a0]\\p{Lu}\\p{Ll}[\\p{L}'’-]*[ \\u00a0])${anyOf(nationCodes())}(?=$|[,;\\n]|[ \\u00a0]+\\d)`,
      'gu',
    ),
    read: (match) => (/Team[ \u00a0]$/.test(before(match)) ? undefined : code(match[0])),
  },
  {
    name: 'nations/code-behind-figure',
    kind: 'nation',
    pattern: new RegExp(
      `[([][\\d:.+]{1,9}(?:s|pts|st|nd|rd|th)?(?:, |/| )(?<span>${anyOf(nationCodes())})[)\\]]`,
      'dgu',
    ),
    read: ({ groups }) => code(groups?.span),
  },
  {
    name: 'nations/code-before-brackets',
    kind: 'nation',
    // "AUT (Lind 6:31.33), NOR (Falk 6:20.11)": whose they are.
    pattern: new RegExp(
      `${WORD_START}${anyOf(nationCodes())}(?=${SPACE}\\(\\p{Lu}\\p{Ll}[^()]{1,40}\\d[^()]*\\))`,
      'gu',
    ),
    read: (match) => code(match[0]),
  },
  {
    name: 'nations/code-as-owner',
    kind: 'nation',
    pattern: new RegExp(`${WORD_START}(?<span>${anyOf(nationCodes())})['’]s[ \\u00a0]\\p{Lu}`, 'dgu'),
    read: ({ groups }) => code(groups?.span),
  },
  {
    // "Women: CZE, NOR, USA; men: BEL, POL."
    name: 'nations/code-in-row',
    kind: 'nation',
    pattern: new RegExp(
      `(?<=: )${anyOf(nationCodes())}(?=, ${anyOf(nationCodes())}[,;.])|(?<=\\p{Lu}{3}, )${anyOf(nationCodes())}(?=[.])`,
      'gu',
    ),
    read: (match) => code(match[0]),
  },
  {
    name: 'nations/team',
    kind: 'nation',
    pattern: new RegExp(
      `${WORD_START}Team ?(?<of>${anyOf([...NAMES, ...nationCodes(), ...TEAM_SHORT_NAMES.keys()])})${WORD_END}`,
      'gu',
    ),
    read: ({ groups }) => {
      const of = groups?.of ?? '';
      const nation = nationOfName(of) ?? iocCode(of) ?? TEAM_SHORT_NAMES.get(of);
      return nation ? { code: nation, form: 'team', gender: null, plural: true } : undefined;
    },
  },
  {
    name: 'nations/name',
    kind: 'nation',
    pattern: new RegExp(`${WORD_START}${anyOf(NAMES)}${WORD_END}`, 'gu'),
    read: (match) => (isNationName(match) ? named(nationOfName(match[0])) : undefined),
  },
  {
    name: 'nations/adjective-and-gender',
    kind: 'nation',
    pattern: new RegExp(
      `${WORD_START}(?<of>${anyOf(ADJECTIVES)})${SPACE}(?<who>[Ww]om[ae]n|[Mm][ae]n|[Ll]ad(?:y|ies)|[Gg]irls?|[Bb]oys?)${WORD_END}(?!['’])`,
      'gu',
    ),
    read: ({ groups }) => genderedTeam(groups?.of ?? '', (groups?.who ?? '').toLowerCase()),
  },
  {
    name: 'nations/person',
    kind: 'nation',
    pattern: new RegExp(`${WORD_START}${anyOf([...PLURALS, ...SINGULARS])}${WORD_END}`, 'gu'),
    read: (match) => {
      const word = nationOfPerson(match[0]);
      if (!word || touchesName(match)) return undefined;
      const standsAlone =
        !LIKE_A_WORD.has(match[0]) ||
        (DETERMINED.test(before(match, 60)) && (endsNounPhrase(after(match)) || TWO_NAMES.test(after(match)))) ||
        (/[.!?][ \u00a0]$/.test(before(match)) && TWO_NAMES.test(after(match)));
      return standsAlone ? { code: word.code, form: 'person', gender: word.gender, plural: word.plural } : undefined;
    },
  },
  {
    name: 'nations/adjective',
    kind: 'nation',
    pattern: new RegExp(`${WORD_START}${anyOf(ADJECTIVES)}${WORD_END}`, 'gu'),
    read: readAdjective,
  },
  {
    name: 'nations/capitals',
    kind: 'nation',
    zones: ['dateline', 'headline', 'competition', 'subhead', 'body'],
    pattern: new RegExp(`${WORD_START}${anyOf(CAPITALS)}${WORD_END}`, 'gu'),
    read: ([words]) => {
      const adjective = nationOfAdjective(words);
      const person = nationOfPerson(words);
      if (person?.plural) return { code: person.code, form: 'person', gender: person.gender, plural: true };
      return adjective
        ? { code: adjective, form: 'adjective', gender: null, plural: false }
        : named(nationOfName(words));
    },
  },
];

function readAdjective(match: RegExpExecArray): NationValue | undefined {
  const nation = nationOfAdjective(match[0]);
  const wider = match[0] === 'American' || match[0] === 'Indian';
  if (!nation || touchesName(match) || opensState(match) || (wider && PART_OF_AMERICA.test(before(match))))
    return undefined;
  // "Peru's German Pizarro": behind another nation's possessive stands a given name.
  if (/\p{L}['’]s[ \u00a0]$/u.test(before(match)) && /^[ \u00a0]\p{Lu}/u.test(after(match))) return undefined;
  const alone = endsNounPhrase(behindConjunct(after(match))) || GAP_BEHIND.test(after(match));
  if (alone && OF_A_LANGUAGE.test(before(match))) return undefined;
  if (!alone || !DETERMINED.test(before(match, 60))) {
    return { code: nation, form: 'adjective', gender: null, plural: false };
  }
  return { code: nation, form: 'person', gender: null, plural: nounIsPlural(nation, match[0], after(match)) };
}

/** "British Columbia": the first word of a state or province. */
const opensState = (match: RegExpExecArray): boolean =>
  isState(`${match[0]} ${/^[ \u00a0](\p{Lu}\p{Ll}+)/u.exec(after(match))?.[1] ?? ''}`);

/** "the 19-year-old Dane Torvik Abrelo". */
const TWO_NAMES = /^[ \u00a0]\p{Lu}[\p{L}-]+[ \u00a0]\p{Lu}\p{Ll}/u;

/** "the Italian 9.7 seconds behind", "the Italian 1:08.47,": a figure by itself. */
const GAP_BEHIND =
  /^[ \u00a0]\d[\d:.]*(?:(?: ?\p{Ll}+)? (?:adrift|ahead|back|behind)(?!\p{L})|\d(?=[,;]|\.$|\.[ \n]|$))/u;

/** "the Dutch" are many; "the Swiss" one or many, as the verb has it; "the Norwegian" one. */
function nounIsPlural(nation: string, adjective: string, next: string): boolean {
  const people = nationOfCode(nation)?.people ?? [];
  if (people.length === 0) return /^[ \u00a0](?:are|were|have)(?!\p{L})/u.test(next);
  return !people.some((noun) => noun.singular === adjective);
}

/** What stands behind "and Norwegian" in "the Dutch and Norwegian teams": there the phrase goes on. */
function behindConjunct(next: string): string {
  const conjunct = /^[ \u00a0](?:and|or)[ \u00a0](\p{Lu}\p{Ll}+)/u.exec(next);
  return conjunct && nationOfAdjective(conjunct[1] ?? '') ? next.slice(conjunct[0].length) : next;
}

function isNationName(match: RegExpExecArray): boolean {
  const [name] = match;
  if (touchesName(match) || /^ City(?!\p{L})/u.test(after(match))) return false;
  if (/(?:^|[ \u00a0])New[ \u00a0]$/.test(before(match))) return false;
  // "US" and "LET US GO"
  if (name === 'US')
    return (
      (/^(?:['’]s|[ \u00a0]\p{Ll})/u.test(after(match)) || leadsToFullName(match)) &&
      !/\p{Lu}{2}[ \u00a0]$/u.test(before(match))
    );
  if (name === 'America' && WIDER_THAN_A_NATION.test(before(match))) return false;
  return !LIKE_A_PERSON.has(name) || !likePerson(match);
}

/** "US Anna Lind, third": a given name and another word behind; but "US Open". */
function leadsToFullName(match: RegExpExecArray): boolean {
  const given = /^[ \u00a0](\p{Lu}\p{Ll}+)[ \u00a0](?=\p{Lu}\p{Ll})/u.exec(after(match))?.[1];
  return given !== undefined && isGivenName(fold(given));
}

function likePerson(match: RegExpExecArray): boolean {
  const [name] = match;
  const led = /(?:^|[^\p{L}])(?:of|for|from|in|against|representing|to|over|beat|with)[ \u00a0]$/u.test(before(match));
  const owner = /^['’]s[ \u00a0]\p{Lu}/u.test(after(match));
  const placed = /,[ \u00a0]$/.test(before(match)) && /^[ \u00a0]?(?:$|[,.–—-])/.test(after(match));
  if (/^[ \u00a0]\p{Lu}\p{Ll}/u.test(after(match)) && !/^[ \u00a0](?:Men|Women|Ladies)/.test(after(match))) return true;
  if (isBehindName(match)) return true;
  return MOSTLY_A_PERSON.has(name) && !led && !owner && !placed;
}

/** A name in front, or an initial; no word that opens a sentence, and no end of the one before. */
const CAPITAL_BEFORE = /(?:^|[ \u00a0(“‘"])(?<word>\p{Lu}[\p{L}'’-]*|\p{Lu}\.)[ \u00a0]$/u;

function isBehindName(match: RegExpExecArray): boolean {
  const word = CAPITAL_BEFORE.exec(before(match))?.groups?.word;
  return word !== undefined && !OPENING_WORDS.has(fold(word));
}

/** "LIND 2:08:11 AND FALK": in a line of capitals the word joins two. */
const isShoutedAnd = (match: RegExpExecArray): boolean =>
  match[0] === 'AND' && /[\p{L}\d)][ \u00a0]$/u.test(before(match)) && /^[ \u00a0]\p{Lu}/u.test(after(match));

/** Part of a double-barrelled name: "Holland-Smith", "Bergman-French". */
function touchesName(match: RegExpExecArray): boolean {
  return /\p{L}-$/u.test(before(match)) || /^-\p{Lu}/u.test(after(match));
}

function genderedTeam(adjective: string, who: string): NationValue | undefined {
  const nation = nationOfAdjective(adjective);
  const gender: Gender = /^(?:wom|lad|girl)/.test(who) ? 'women' : 'men';
  const plural = /(?:men|ies|s)$/.test(who);
  return nation ? { code: nation, form: plural ? 'team' : 'person', gender, plural } : undefined;
}

function code(word: string | undefined): NationValue | undefined {
  const nation = iocCode(word ?? '');
  return nation ? { code: nation, form: 'code', gender: null, plural: false } : undefined;
}

function named(nation: string | undefined): NationValue | undefined {
  return nation ? { code: nation, form: 'name', gender: null, plural: false } : undefined;
}
