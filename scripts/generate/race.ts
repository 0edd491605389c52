import { nationOfCode } from '../../src/knowledge/nations.ts';
import { NAME_STOCKS, type NameStock } from './names.ts';
import type { Event } from './programme.ts';
import type { Random } from './random.ts';

/** Somebody who does not exist. */
export interface Person {
  readonly name: string;
  readonly family: string;
  readonly gender: 'men' | 'women';
  readonly nation: string;
}

/** One competitor of a race and what became of them. */
export interface Entry {
  readonly rank: number;
  readonly nation: string;
  /** The athlete; both of a pair; those who race for a team. */
  readonly people: readonly Person[];
  /** As gold has it: a full name, two of them, or the nation's code. */
  readonly competitor: string;
  /** Milliseconds, points or metres. */
  readonly mark: number;
}

export interface Race {
  readonly event: Event;
  /** In the order of the result. */
  readonly entries: readonly Entry[];
}

const FIELD = 8;
/** How many race for a team. */
const TEAM = 3;

/** Invents athletes, each with a family name of their own. */
export class Cast {
  readonly #random: Random;
  readonly #taken = new Set<string>();

  constructor(random: Random) {
    this.#random = random;
  }

  /** A person of a nation; undefined where all its family names are taken. */
  person(stock: NameStock, gender: 'men' | 'women'): Person | undefined {
    const family = this.#family(stock);
    if (family === undefined) return undefined;
    const given = this.#random.pick(stock[gender]);
    const name = stock.familyFirst ? `${family} ${given}` : `${given} ${family}`;
    return { name, family, gender, nation: stock.nation };
  }

  #family({ families, familyFirst }: NameStock): string | undefined {
    const free = families.filter((family) => !this.#taken.has(family));
    if (free.length === 0) return undefined;
    const [first = '', second] = this.#random.sample(free, familyFirst || !this.#random.chance(0.1) ? 1 : 2);
    this.#taken.add(first);
    if (second !== undefined) this.#taken.add(second);
    return second === undefined || second.includes(' ') || first.includes('-') ? first : `${first}-${second}`;
  }

  /** A race with every nation at most once, so that "the Norwegian" is somebody. */
  race(event: Event): Race {
    const random = this.#random;
    const size = { one: 1, pair: 2, team: TEAM }[event.entry];
    const fields: Person[][] = [];
    for (const stock of random.sample(NAME_STOCKS, NAME_STOCKS.length)) {
      if (fields.length === FIELD) break;
      const people = Array.from({ length: size }, (_, index) => this.person(stock, genderOf(event, index)));
      if (people.every((person) => person !== undefined)) fields.push(people);
    }
    const marks = marksOf(event, fields.length, random);
    return {
      event,
      entries: fields.map((people, index) => {
        const nation = people[0]?.nation ?? '';
        const competitor = event.entry === 'team' ? nation : people.map(({ name }) => name).join(' / ');
        return { rank: index + 1, nation, people, competitor, mark: marks[index] ?? 0 };
      }),
    };
  }
}

function genderOf({ gender }: Event, index: number): 'men' | 'women' {
  return gender === 'mixed' ? (index % 2 === 0 ? 'women' : 'men') : gender;
}

/** Marks from the best on, each worse than the one before by something that can be read. */
function marksOf({ best: [low, high], measure, decimals }: Event, count: number, random: Random): number[] {
  const unit = measure === 'time' ? 1000 / 10 ** decimals : 0.01;
  const step = Math.max(2, Math.round((high - low) / unit / 40));
  const first = random.between(Math.ceil(low / unit), Math.floor(high / unit));
  let total = first;
  return Array.from({ length: count }, (_, index) => {
    total += index === 0 ? 0 : (measure === 'time' ? 1 : -1) * random.between(1, Math.min(step, 90));
    return measure === 'time' ? Math.round(total * unit) : Number((total * unit).toFixed(2));
  });
}

/** Names that are clearer than the first of the table, or need an article. */
const NAMES = new Map([
  ['KOR', 'South Korea'],
  ['NED', 'the Netherlands'],
  ['USA', 'the United States'],
]);

/** What English calls a nation and its people. */
export function nationWords(code: string): {
  readonly name: string;
  readonly adjective: string;
  readonly noun: string;
} {
  const nation = nationOfCode(code);
  const name = nation?.name ?? code;
  const adjective = nation?.adjectives[0] ?? name;
  const noun = nation?.people.find(({ gender }) => gender === null)?.singular;
  return { name: NAMES.get(code) ?? name, adjective, noun: noun ?? '' };
}
