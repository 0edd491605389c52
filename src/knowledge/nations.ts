import { NATION_TABLE } from './nation-table.ts';
import { OTHER_CODES_TABLE, PAST_TABLE, SUCCESSION_TABLE } from './nations-past.ts';
import { entries, readTable } from './table.ts';
import { fold } from './words.ts';

/** A noun for somebody of a nation: "Swede", "Dutchwomen". */
export interface PersonNoun {
  readonly singular: string;
  readonly plural: string;
  readonly gender: 'men' | 'women' | null;
}

/** A nation, or a team that starts like one, with all the words English has for it. */
export interface Nation {
  /** IOC code, or a historical or neutral one. */
  readonly code: string;
  /** ISO 3166-1 alpha-3, where there is one. */
  readonly iso: string | null;
  /** The usual name. */
  readonly name: string;
  /** All names, other spellings included. */
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly people: readonly PersonNoun[];
  /** True for one of today's National Olympic Committees. */
  readonly committee: boolean;
}

/** What a word for a nation says by itself. */
export interface NationWord {
  readonly code: string;
  readonly form: 'name' | 'adjective' | 'person';
  readonly gender: 'men' | 'women' | null;
  readonly plural: boolean;
}

/** Today's committees, then past and neutral teams, each in the order of their codes. */
export const NATIONS: readonly Nation[] = [
  ...readTable(NATION_TABLE).map((row) => nationOf(row, true)),
  ...readTable(PAST_TABLE).map((row) => nationOf(row, false)),
];

const BY_CODE: ReadonlyMap<string, Nation> = new Map(NATIONS.map((nation) => [nation.code, nation]));
const OTHER_CODES: ReadonlyMap<string, string> = otherCodes();
const NAMES: ReadonlyMap<string, string> = lookup((nation) => nation.names);
const ADJECTIVES: ReadonlyMap<string, string> = lookup((nation) => nation.adjectives);
const PEOPLE: ReadonlyMap<string, NationWord> = people();

/** The nation of an IOC code, neutral and historical codes included. */
export function nationOfCode(code: string): Nation | undefined {
  return BY_CODE.get(code);
}

/** The IOC code that a code of any of the common lists (IOC, ISO 3166-1, FIFA, neutral federations') stands for. */
export function iocCode(code: string): string | undefined {
  return BY_CODE.has(code) ? code : OTHER_CODES.get(code);
}

/** IOC code of a nation's name, case, kind of apostrophe and hyphens aside: "South Korea" is KOR. */
export function nationOfName(words: string): string | undefined {
  return NAMES.get(fold(words)) ?? NAMES.get(fold(words.replaceAll('-', ' ')));
}

/** IOC code of a nation's adjective: "Dutch" is NED. */
export function nationOfAdjective(words: string): string | undefined {
  return ADJECTIVES.get(fold(words));
}

/** What a noun for a person says: "Dutchwomen" are NED, women, more than one. */
export function nationOfPerson(words: string): NationWord | undefined {
  return PEOPLE.get(fold(words));
}

/** Every code that may stand for a nation in brackets or tables. */
export function nationCodes(): string[] {
  return [...BY_CODE.keys(), ...OTHER_CODES.keys()];
}

/**
 * The code a nation went by in a year: RUS is ROC in 2021 and 2022 and AIN from 2023, GER of 1972 is FRG. `atGames`:
 * the words are about Olympic Games, where Russians were OAR in 2018.
 */
export function nationInYear(code: string, year: number, atGames = false): string {
  const row = SUCCESSION.find((then) => then.code === code && then.from <= year && year <= then.to);
  return row && (atGames || !row.gamesOnly) ? row.then : code;
}

/** IOC code of any word for a nation (name, adjective, person, code) in the sense of a year. */
export function resolveNation(words: string, year: number, atGames = false): string | undefined {
  const code = nationOfName(words) ?? nationOfAdjective(words) ?? nationOfPerson(words)?.code ?? iocCode(words);
  return code && nationInYear(code, year, atGames);
}

const SUCCESSION = readTable(SUCCESSION_TABLE).map(([code = '', from, to, then = '', games]) => ({
  code,
  from: Number(from),
  to: Number(to),
  then,
  gamesOnly: games === 'Games',
}));

function nationOf(row: readonly string[], committee: boolean): Nation {
  const [code = '', iso, names, adjectiveCell, peopleCell] = row;
  const spellings = entries(names);
  const adjectives = entries(adjectiveCell);
  return {
    code,
    iso: iso || null,
    name: spellings[0] ?? code,
    names: spellings.flatMap(variants),
    adjectives: adjectives.flatMap(variants),
    people: entries(peopleCell).flatMap((noun) =>
      noun === '*' ? adjectives.flatMap(variants).map(regular) : [irregular(noun)],
    ),
    committee,
  };
}

/** "Saint Kitts and Nevis" is also written "St Kitts & Nevis". */
function variants(name: string): string[] {
  const saints = name.startsWith('Saint ') ? [name, name.replace('Saint', 'St'), name.replace('Saint', 'St.')] : [name];
  return saints.flatMap((saint) => (saint.includes(' and ') ? [saint, saint.replaceAll(' and ', ' & ')] : [saint]));
}

function regular(adjective: string): PersonNoun {
  return { singular: adjective, plural: `${adjective}s`, gender: null };
}

function irregular(noun: string): PersonNoun {
  const [singular = '', plural = ''] = noun.split('/');
  return { singular, plural, gender: genderOf(singular) };
}

function genderOf(noun: string): PersonNoun['gender'] {
  if (/woman$|^Filipina$/.test(noun)) return 'women';
  return noun.endsWith('man') ? 'men' : null;
}

function otherCodes(): Map<string, string> {
  const iso = NATIONS.flatMap(({ iso, code }): [string, string][] => (iso && !BY_CODE.has(iso) ? [[iso, code]] : []));
  const listed = readTable(OTHER_CODES_TABLE).map(([other = '', code = '']): [string, string] => [other, code]);
  return new Map([...iso, ...listed]);
}

function lookup(words: (nation: Nation) => readonly string[]): Map<string, string> {
  return new Map(NATIONS.flatMap((nation) => words(nation).map((word): [string, string] => [fold(word), nation.code])));
}

function people(): Map<string, NationWord> {
  const found = new Map<string, NationWord>();
  for (const { code, people } of NATIONS) {
    for (const { singular, plural, gender } of people) {
      found.set(fold(singular), { code, form: 'person', gender, plural: false });
      found.set(fold(plural), { code, form: 'person', gender, plural: true });
    }
  }
  return found;
}
