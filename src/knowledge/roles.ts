import { KIN_NOUNS, STAFF_NOUNS } from './person-roles.ts';

/** What a noun for somebody known already says. `role` is canonical; `group`: the noun is one team of several people. */
export interface Role {
  readonly role: string;
  readonly gender: 'men' | 'women' | null;
  readonly plural: boolean;
  readonly group: boolean;
}

/**
 * Nouns that point at one who competes, by canonical role; "x/y" is singular and irregular plural, else the plural is in -s.
 * Source: nouns with which federations' releases of 2008-2026 take up a name again.
 */
const COMPETITORS: Readonly<Record<string, string>> = {
  champion: 'champion, title holder, titleholder, titlist, champ',
  winner: 'winner, victor, gold medallist, gold medalist',
  'runner-up': 'runner-up/runners-up, silver medallist, silver medalist',
  medallist: 'medallist, medalist, bronze medallist, bronze medalist',
  'record holder': 'record holder, record-holder, world record holder, track record holder, olympic record holder',
  leader: 'leader, front runner, frontrunner, pacesetter, pace-setter, front-runner',
  favourite: 'favourite, favorite, top seed, top favourite, top favorite',
  rival: 'rival, opponent, adversary/adversaries, challenger, pursuer, competitor',
  teammate: 'teammate, team-mate, team mate, training partner, training mate, roommate, club mate, clubmate',
  compatriot: 'compatriot, countryman/countrymen, countrywoman/countrywomen, fellow countryman/fellow countrymen',
  'pair mate': 'pair mate, pairmate, pair partner',
  partner: 'partner, skating partner, ice dance partner',
  predecessor: 'predecessor',
  successor: 'successor',
  captain: 'captain, skipper',
  skater: `skater, speed skater, figure skater, short tracker, allrounder, all-rounder, stayer, long-distance skater,
    short track skater, distance specialist, ice dancer`,
  sprinter: 'sprinter, sprint specialist',
  athlete: `athlete, racer, olympian, paralympian, ace, powerhouse, specialist, idol`,
  runner: 'runner, marathoner, hurdler, distance runner, middle-distance runner, long-distance runner',
  jumper: 'jumper, vaulter, pole vaulter, high jumper, long jumper, ski jumper',
  thrower: 'thrower, shot putter, putter',
  swimmer: 'swimmer, freestyler, backstroker, breaststroker, diver',
  rider: 'rider, cyclist, track rider, pursuiter',
  skier: 'skier, biathlete, cross-country skier, snowboarder',
  slider: 'slider, luger, bobsledder',
  rower: 'rower, sculler, paddler, oarsman/oarsmen, oarswoman/oarswomen',
  teenager: 'teenager, youngster, teen',
  veteran: 'veteran',
  newcomer: 'newcomer, debutant, debutante, rookie',
};

/** Nouns that are several people at once. */
const GROUPS: Readonly<Record<string, string>> = {
  team: 'team, squad, trio, quartet, quartette, foursome, threesome, outfit, relay team, pursuit team',
  pair: 'pair, duo, couple, twosome, tandem',
  hosts: 'host/hosts, host nation, home team',
};

/** From a noun in lower case, singular or plural, to what it says. */
export const ROLES: ReadonlyMap<string, Role> = buildRoles();

/** Adjectives that may stand between "the" and the noun without making it a new person. Lower case. */
export const ROLE_ADJECTIVES: readonly string[] = `new newly-crowned freshly-crowned defending reigning former outgoing
  eventual overnight current previous future old older elder young younger youngest oldest little big tall twin fellow
  great eternal main biggest closest nearest toughest arch local home evergreen experienced popular surprise seasoned
  double triple two-time three-time four-time five-time six-time two-times three-times sole long-time longtime olympic
  world european national individual race sprint distance long-distance middle-distance mass-start allround same
  two three four five top lucky happy delighted beaten disappointed devastated jubilant relieved first-time
  provisional joint unbeaten unlucky promising talented head male female american-born`.split(/\s+/);

function buildRoles(): Map<string, Role> {
  const roles = new Map<string, Role>();
  const add = (role: string, nouns: string, group: boolean) => {
    for (const noun of nouns.split(',')) {
      const [singular = '', irregular] = noun.trim().split('/');
      const plural = irregular ?? `${singular}s`;
      const ending = /(?:^|[a-z])(wo)?m[ae]n$/.exec(singular);
      const gender = ending ? (ending[1] ? 'women' : 'men') : null;
      roles.set(singular, { role, gender, plural: group, group });
      roles.set(plural, { role, gender, plural: true, group });
    }
  };
  for (const noun of STAFF_NOUNS) add(noun, noun, false);
  for (const [noun, gender] of KIN_NOUNS) {
    roles.set(noun, { role: noun, gender, plural: false, group: false });
    roles.set(noun === 'wife' ? 'wives' : `${noun}s`, { role: noun, gender, plural: true, group: false });
  }
  for (const [role, nouns] of Object.entries(COMPETITORS)) add(role, nouns, false);
  for (const [role, nouns] of Object.entries(GROUPS)) add(role, nouns, true);
  return roles;
}
