import { NICKNAMES } from '../../knowledge/nicknames.ts';
import { fold, foldLoosely } from '../../language/fold.ts';
import type { Rulebook, Trait } from './decide.ts';
import type { Descriptions, EntityKind } from './described.ts';

type Athlete = Descriptions['athlete'];
type Competition = Descriptions['competition'];
type Event = Descriptions['event'];

/** A career in sport is shorter than this many years between two releases: beyond are two people of a name. */
const GENERATION = 15;

/**
 * Codes that one state's athletes have started under, as one. Source: IOC, decisions of 5 December 2017 and 17 December
 * 2020 (CAS) on Russia; IPC for RPC; IOC results database for FRG.
 */
const SAME_STATE: Readonly<Record<string, string>> = { OAR: 'RUS', ROC: 'RUS', RPC: 'RUS', FRG: 'GER' };
/**
 * Teams that people of many nations start for: they tell nothing of the nation. Sources: IOC and IPC, neutral and
 * refugee teams; IOC, National Olympic Committees that are gone and have several successors.
 */
const MANY_STATES: ReadonlySet<string> = new Set([
  'AIN',
  'ANA',
  'EOR',
  'EUN',
  'IOP',
  'NPA',
  'SCG',
  'TCH',
  'URS',
  'YUG',
]);

const given: Trait<Athlete> = {
  name: 'given name',
  value: ({ given }) => (given === null ? null : foldLoosely(given)),
  loose: (name) => (isInitial(name) ? 2 : Number(Object.hasOwn(NICKNAMES, name))),
  standsFor(short, full) {
    if (isInitial(short) && full.startsWith(short.charAt(0))) return `${short} is the initial of ${full}`;
    const [first = '', ...rest] = full.split(/[ -]/);
    if (Object.hasOwn(NICKNAMES, short) && NICKNAMES[short]?.includes(full)) return `${short} is short for ${full}`;
    return rest.length > 0 && first === short ? `${short} is the first of the names ${full}` : undefined;
  },
};

function isInitial(name: string): boolean {
  return /^\p{L}\.?$/u.test(name);
}

const nation: Trait<Athlete> = {
  name: 'nation',
  value: ({ nation }) => (nation === null || MANY_STATES.has(nation) ? null : (SAME_STATE[nation] ?? nation)),
};

/** A trait that is a column, equal when its words are. */
function column<T>(name: string, read: (of: T) => string | number | null): Trait<T> {
  return {
    name,
    value(of) {
      const value = read(of);
      return value === null ? null : fold(String(value));
    },
  };
}

export const RULEBOOKS: { readonly [K in EntityKind]: Rulebook<Descriptions[K]> } = {
  athlete: {
    kind: 'athlete',
    traits: [
      column<Athlete>('family name', ({ block }) => block),
      given,
      nation,
      column('sport', ({ sport }) => sport),
      column('gender', ({ gender }) => gender),
    ],
    generation: GENERATION,
    year: ({ year }) => year,
    stands: ({ competes }) => competes,
  },
  competition: {
    kind: 'competition',
    traits: [
      column<Competition>('name', ({ block }) => block),
      column('year', ({ year }) => year),
      column('host', ({ host }) => host),
      column('sport', ({ sport }) => sport),
    ],
    generation: null,
    year: () => null,
    stands: () => true,
  },
  event: {
    kind: 'event',
    traits: [
      column<Event>('name', ({ block }) => block),
      column('sport', ({ sport }) => sport),
      column('gender', ({ gender }) => gender),
      column('distance', ({ distance }) => distance ?? 'none'),
      column('team', ({ team }) => String(team)),
    ],
    generation: null,
    year: () => null,
    stands: () => true,
  },
};
