import { agenciesOf } from '../../knowledge/agencies.ts';
import { nationOfOwnBody } from '../../knowledge/endonyms.ts';
import { NATIONS } from '../../knowledge/nations.ts';
import { CARDINAL_PATTERN } from '../../knowledge/numbers.ts';
import { BODY_NOUNS, BODY_SPORTS } from '../../knowledge/release-words.ts';
import { sportWords } from '../../knowledge/sports.ts';
import { anyOf, SPACE, WORD_END, WORD_START } from '../../knowledge/words.ts';
import { overFigures } from '../../language/figures.ts';
import { fitting } from '../../language/latin.ts';
import { type Mention, ofKind } from '../../mentions/mention.ts';
import { within } from '../../read/ranges.ts';
import type { Block, Reading } from '../../read/reading.ts';
import { isNames } from '../../read/zones/dateline.ts';
import { isOpponent, isPlace } from '../nationality/owned.ts';
import { firstFound, inZone, type Sieve, textOf } from './stated.ts';

export interface HomeContext {
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  /** The competition's name. */
  readonly competition: string | null;
  /** IOC code of the nation it is held in. */
  readonly host: string | null;
}

const WORDS: ReadonlyMap<string, string> = new Map(
  NATIONS.filter((nation) => nation.committee).flatMap(({ code, names, adjectives }) =>
    [...names, ...adjectives].map((word): [string, string] => [word.toLowerCase(), code]),
  ),
);
const NATION = `(?<nation>${anyOf(WORDS.keys())})`;
const SPORT = anyOf([...sportWords(), ...BODY_SPORTS]);
/** "Hungarian National Skating Federation", "British Ice Skating", "Swimming Canada", "Team GB". */
const BODIES: readonly RegExp[] = [
  new RegExp(`${WORD_START}${NATION}${SPACE}(?:\\p{L}[\\p{L}&]*${SPACE}){0,4}${anyOf(BODY_NOUNS)}${WORD_END}`, 'iu'),
  new RegExp(`${WORD_START}(?:${NATION}|(?<short>GB|US|U\\.S\\.))(?:${SPACE}|-)${SPORT}${WORD_END}`, 'iu'),
  new RegExp(`${WORD_START}(?<!\\d )${SPORT}${SPACE}${NATION}${WORD_END}`, 'iu'),
  overFigures(new RegExp(`${WORD_START}governing body (?:for|of) [^.;]{3,80} in (?:the )?${NATION}${WORD_END}`, 'iu')),
  new RegExp(`${WORD_START}Team${SPACE}(?:${NATION}|(?<short>GB|USA))${WORD_END}`, 'iu'),
];
const SHORT: ReadonlyMap<string, string> = new Map([
  ['GB', 'GBR'],
  ['NK', 'NED'],
  ['NM', 'NOR'],
  ['UK', 'GBR'],
  ['US', 'USA'],
  ['U.S.', 'USA'],
  ['USA', 'USA'],
]);
/** Championships of a nation's own. */
export const OWN_TITLES = new RegExp(
  `^(?:\\d{4}${SPACE})?(?:${NATION}|(?<short>GB|UK|U\\.S\\.|USA?))${SPACE}(?:\\p{L}[\\p{L}-]*${SPACE}){0,6}(?:championships?|nationals|trials)${WORD_END}`,
  'iu',
);
/** "NK distances". */
const BY_INITIALS = /^(?<short>N[KM]) /u;
/** "National Inter-State Championships", "Olympic Trials": what only a nation's own start at, whichever it is. */
export const NATIONAL_TITLES = /(?<!\p{L})(?:national|nationals|trials)(?!\p{L})/iu;

/** "four medals", "two golds", "a one-two": what a headline counts for whomever its release is written for. */
const TALLY = new RegExp(
  `${WORD_START}(?:(?:\\d{1,2}|${CARDINAL_PATTERN})${SPACE}(?:\\p{L}+${SPACE}){0,4}(?:medals|golds|silvers|bronzes|titles|podiums)|one-two(?:-three)?|podium sweep|medal (?:haul|rush|tally))${WORD_END}`,
  'iu',
);

/**
 * The nation whose federation a release speaks for, or whose championships it is about: its athletes are there without
 * their nation being said. An international federation's release has none.
 */
export const homeSieves: readonly Sieve<string, HomeContext>[] = [
  { name: 'home/championships', find: ({ competition }) => nationIn([OWN_TITLES, BY_INITIALS], competition ?? '') },
  {
    name: 'home/trials-in-full',
    find: ({ mentions, competition }) =>
      NATIONAL_TITLES.test(competition ?? '')
        ? firstFound(ofKind(mentions, 'competition'), ({ value }) => nationIn([OWN_TITLES], value.name))
        : null,
  },
  {
    name: 'home/letterhead',
    find: ({ reading }) =>
      firstFound([...inZone(reading, 'letterhead', 'menu', 'dateline', 'competition'), ...credits(reading)], (block) =>
        nationIn(BODIES, textOf(reading, block)),
      ),
  },
  {
    name: 'home/opens',
    find: ({ reading }) =>
      firstFound(inZone(reading, 'body').slice(0, 1), (block) =>
        nationIn(BODIES, OPENS.exec(textOf(reading, block))?.[1] ?? ''),
      ),
  },
  {
    name: 'home/own-language',
    find: ({ reading }) =>
      firstFound(inZone(reading, 'letterhead', 'contact', 'boilerplate'), (block) =>
        told(nationOfOwnBody(textOf(reading, block))),
      ),
  },
  {
    name: 'home/boilerplate',
    find: ({ reading }) =>
      firstFound(inZone(reading, 'boilerplate', 'contact'), (block) => nationIn(BODIES, textOf(reading, block))),
  },
  { name: 'home/closing', find: ({ reading }) => inClosing(reading) },
  {
    name: 'home/own-results',
    find: ({ reading, mentions }) =>
      firstFound(inZone(reading, 'subhead', 'list', 'body'), (block) => ownResults(reading, mentions, block)),
  },
  {
    name: 'home/tally',
    find: ({ reading, mentions }) =>
      firstFound(inZone(reading, 'headline'), (block) =>
        TALLY.test(textOf(reading, block)) || isDoubleFor(reading, mentions, block)
          ? onlyNation(reading, mentions, block)
          : null,
      ),
  },
  {
    name: 'home/lead',
    find: ({ reading, mentions }) =>
      firstFound(
        inZone(reading, 'body').slice(0, 1),
        (block) => leaving(reading, mentions, block) ?? counting(reading, mentions, block),
      ),
  },
  {
    name: 'home/trials',
    find: ({ reading, mentions, competition, host }) =>
      NATIONAL_TITLES.test(competition ?? '') ? told(host ?? mostTold(reading, mentions)) : null,
  },
  {
    name: 'home/agency',
    find: ({ reading, host }) =>
      host && agenciesOf(host).some((agency) => isCredited(reading, agency)) ? told(host) : null,
  },
];

const OWNS_A_NAME = /^['’]s? \p{Lu}\p{Ll}/u;

/** The nation that a release speaks of more than of any other. */
function mostTold({ text }: Reading, mentions: readonly Mention[]): string | undefined {
  // "Suriname's Anna Lind won the long jump": at championships of another nation a guest is told apart so.
  const named = ofKind(mentions, 'nation').filter(
    (nation) =>
      !isPlace(text, nation) && !isOpponent(text, nation) && !OWNS_A_NAME.test(text.slice(nation.end, nation.end + 6)),
  );
  const own = [
    ...named.map(({ value }) => value.code),
    ...ofKind(mentions, 'description').flatMap(({ value }) => value.nation ?? []),
  ];
  const counts = [...Map.groupBy(own, (code) => code)].map(([code, told]) => ({ code, many: told.length }));
  const [first, second] = counts.toSorted((a, b) => b.many - a.many);
  return first && first.many > (second?.many ?? 0) ? first.code : undefined;
}

/** "OSLO (NTB)", "© KYODO": an agency of the nation that the races are in writes for its own readers. */
function isCredited(reading: Reading, agency: string): boolean {
  const words = new RegExp(`[(©] ?${agency}(?!\\p{L})`, 'iu');
  return reading.blocks.some((block) => words.test(textOf(reading, block)));
}

/** "Latvian Skating Union, Press Office", "release by Cycling Latvia": a line above the report that says only who writes. */
function credits(reading: Reading): Block[] {
  const body = reading.blocks.find(({ zone }) => zone === 'body')?.index ?? 0;
  return inZone(reading, 'subhead').filter((block) => {
    const text = textOf(reading, block).replace(/^(?:press |media )?release (?:by|from) /iu, '');
    return block.index < body && text.split(' ').length <= MOST_WORDS && isNames(text);
  });
}
/** How many words say who writes. */
const MOST_WORDS = 10;

/** "Speed Skating Latvia – TORVIK, Norway – Lind won": who writes, and from where. */
const OPENS = overFigures(/^([^.:–—-]{4,50}) ?[–—-] ?(?=\p{Lu}{3,}[^\p{Ll}]*,)/u);

const FIRST_SENTENCE = overFigures(/^[^.!?]*/);

/** "Fourteen medals is how the ledger reads for the Latvian team": the first sentence counts them for one nation. */
function counting({ text }: Reading, mentions: readonly Mention[], block: Block) {
  const sentence = FIRST_SENTENCE.exec(text.slice(block.start, block.end))?.[0] ?? '';
  const nations = within(ofKind(mentions, 'nation'), { start: block.start, end: block.start + sentence.length });
  const [nation] = nations;
  const alone = new Set(nations.map(({ value }) => value.code)).size === 1;
  const forThem =
    nation && /\bfor (?:the )?$/u.test(text.slice(Math.max(block.start, nation.start - 10), nation.start));
  return alone && forThem && TALLY.test(sentence) ? told(nation.value.code) : null;
}

/** "Italy leave the championships with four medals": how only a nation's own release begins. */
function leaving({ text }: Reading, mentions: readonly Mention[], block: Block) {
  const [nation] = within(ofKind(mentions, 'nation'), block).filter(
    ({ start }) =>
      start === block.start || /[.–—:-] (?:Team )?$/.test(text.slice(Math.max(block.start, start - 8), start)),
  );
  const behind = nation ? text.slice(nation.end, nation.end + LEAD) : '';
  const tally = LEAVES.test(behind) && TALLY.test(FIRST_SENTENCE.exec(behind)?.[0] ?? '');
  return nation && nation.value.form !== 'adjective' && tally ? told(nation.value.code) : null;
}

const LEAVES =
  /^ (?:leaves?|left|returns?|returned|com(?:es?|ing)|came|go(?:es)?|went|heads?|headed|ends?|ended|closes?|closed|finish(?:es|ed)?|completes?|completed|concludes?|concluded) /;
/** How far, in characters, the count of medals may stand behind the nation. */
const LEAD = 140;

/** "Swim Torvik, National Sports Campus. Proudly supported by": what a release ends with, though nothing sets it off. */
function inClosing({ blocks, text }: Reading) {
  return firstFound(blocks.slice(-CLOSING), ({ start, end }) => {
    const words = text.slice(start, end);
    return /\b(?:supported|sponsored|funded) by\b|\bthis newsletter\b/.test(words) ? nationIn(BODIES, words) : null;
  });
}

/** How many of the last paragraphs may close a release. */
const CLOSING = 3;

/** "Results of the Italians: 500 m: 1. Abrelo", "The Danish results": what only the nation's own release has. */
function ownResults(reading: Reading, mentions: readonly Mention[], block: Block) {
  const [first] = within(ofKind(mentions, 'nation'), { start: block.start, end: block.start + LABEL });
  if (!first) return null;
  const before = reading.text.slice(block.start, first.start);
  const behind = reading.text.slice(first.end, first.end + LABEL);
  const of =
    /^(?:all )?(?:the )?(?:results?|placings?) (?:of|for) (?:all |our |the )*$/i.test(before) &&
    /^(?: (?:skaters|athletes|swimmers|team|women|men))?(?: ?[-–—:.]|$)/.test(behind);
  const own = /^(?:all )?(?:the )?$/i.test(before) && /^ (?:results|placings)(?: ?[-–—:.]|$)/.test(behind);
  return of || own ? told(first.value.code) : null;
}

/** How long, in characters, such a label is at most. */
const LABEL = 40;

const told = (code: string | undefined) => (code ? { value: code, evidence: [] } : null);

/** "Golden double for NZ rowers". */
const isDoubleFor = ({ text }: Reading, mentions: readonly Mention[], block: Block): boolean =>
  within(ofKind(mentions, 'nation'), block).some(({ start }) =>
    /\b(?:double|treble|triple) for (?:the )?$/iu.test(text.slice(Math.max(block.start, start - 16), start)),
  );

/** The one nation of a block that is not where it was: "Latvia wins two medals in Torvik, Norway". */
function onlyNation({ text }: Reading, mentions: readonly Mention[], block: Block) {
  const nations = within(ofKind(mentions, 'nation'), block);
  const teams = nations.length > 1 ? nations.filter((nation) => !isPlace(text, nation)) : nations;
  const codes = new Set(teams.map(({ value }) => value.code));
  const [code] = codes;
  return codes.size === 1 ? told(code) : null;
}

/** "British Ice Skating", "Hungarian National Skating Federation": a nation's body for sport, or its team. */
export function isSportBody(text: string): boolean {
  return nationIn(BODIES, text) !== null;
}

function nationIn(patterns: readonly RegExp[], text: string) {
  const groups = firstFound(patterns, (pattern) => fitting(pattern, text).exec(text)?.groups);
  const code =
    groups && (WORDS.get((groups.nation ?? '').toLowerCase()) ?? SHORT.get((groups.short ?? '').toUpperCase()));
  return told(code || undefined);
}
