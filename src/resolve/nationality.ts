import { nationInYear, nationOfCode } from '../knowledge/nations.ts';
import type { Mention } from '../mentions/mention.ts';
import type { People, PersonEntity } from './entities.ts';
import { announcedNation } from './nationality/announced.ts';
import {
  apposedNation,
  calledNation,
  cityNation,
  codeBehind,
  homeTownNation,
  nationBefore,
  nationBehind,
  oneOfNation,
  rowNation,
} from './nationality/beside.ts';
import { companyNation, describedNation, passageNation, soleNation, successionNation } from './nationality/context.ts';
import { fellowNation, nationOfFellows, siblingNation } from './nationality/fellows.ts';
import { deedNation, toldAfterNation } from './nationality/goods.ts';
import { rankedListNation } from './nationality/listed.ts';
import { amongNation, countedMembers } from './nationality/members.ts';
import { isOpponent } from './nationality/owned.ts';
import {
  bracketedTeam,
  listedWith,
  relayNation,
  sharedBefore,
  sharedCode,
  teamOfSentence,
} from './nationality/shared.ts';
import { spokenNation, successNation } from './nationality/success.ts';
import { championshipNation, clauseNation, countedNation, pairNation } from './nationality/teams.ts';
import { tiedNation } from './nationality/ties.ts';
import { allOfNation, includedNation, numberedCrewNation, sectionNation } from './nationality/together.ts';
import { isInHeading, voiceOf } from './nationality/voice.ts';
import type { Stage } from './stage.ts';

/** One way to know a person's nation from one of their mentions; a code as the text gives it. */
export type NationSieve = (stage: Stage, mention: Mention<'person'>, people: People) => string | null;

/**
 * The sieves, most precise first. Each goes over everybody whose nation is still open before the next begins, so that
 * what is sure may serve what is not.
 */
const SIEVES: readonly NationSieve[] = [
  codeBehind,
  homeTownNation,
  rowNation,
  nationBefore,
  nationBehind,
  apposedNation,
  calledNation,
  oneOfNation,
  bracketedTeam,
  fellowNation,
  sharedCode,
  sharedBefore,
  tiedNation,
  nationOfFellows,
  successionNation,
  siblingNation,
  listedWith,
  deedNation,
  toldAfterNation,
  announcedNation,
  describedNation,
  countedNation,
  rankedListNation,
  amongNation,
  countedMembers,
  teamOfSentence,
  clauseNation,
  successNation,
  includedNation,
  allOfNation,
  numberedCrewNation,
  pairNation,
  relayNation,
  championshipNation,
  soleNation,
  sectionNation,
  companyNation,
  passageNation,
  spokenNation,
  cityNation,
];

/** Fills in the nation of everybody the text gives one; again and again, while whom one knows by others leads to more. */
export function resolveNationalities(stage: Stage, people: People): void {
  const settle = () => {
    while (SIEVES.map((sieve) => sift(stage, people, sieve)).includes(true));
  };
  settle();
  const home = stage.home ?? voiceOf(stage, people);
  if (home && sift(stage, people, ofHome(home))) settle();
}

/**
 * In the release of a nation's federation nobody says whom its own start for; a single name may be any bystander's, and
 * whom one of its own was "behind" when first named may be of any nation, but at the nation's own championships.
 */
const ofHome =
  (home: string): NationSieve =>
  (stage, mention, people) => {
    if (!mention.value.name.includes(' ')) return null;
    const [first] = people.of(mention)?.mentions.filter(({ start }) => !isInHeading(stage, start)) ?? [];
    return !stage.ownOnly && first && isOpponent(stage.text, first) ? null : home;
  };

/** Whether the sieve found anybody's nation. */
function sift(stage: Stage, people: People, sieve: NationSieve): boolean {
  let found = false;
  for (const person of people.all) {
    if (person.nation !== null) continue;
    const code = firstCode(person, (mention) => sieve(stage, mention, people));
    if (code === null || (isOfThePast(code) && !BESIDE.has(sieve))) continue;
    person.nation = stage.year === null ? code : nationInYear(code, stage.year);
    found = true;
  }
  return found;
}

/** What stands beside a name, and so may give it a state that is no more: "the Soviet skater X". */
const BESIDE: ReadonlySet<NationSieve> = new Set([
  codeBehind,
  rowNation,
  nationBefore,
  nationBehind,
  apposedNation,
  sharedCode,
]);

/** "It beat the Soviet Union's golds of 1960. The trio of A, B and C": a state that is gone gives nobody a nation from afar. */
const isOfThePast = (code: string): boolean => {
  const nation = nationOfCode(code);
  return nation !== undefined && !nation.committee && nation.iso !== null;
};

function firstCode(person: PersonEntity, read: (mention: Mention<'person'>) => string | null): string | null {
  for (const mention of person.mentions) {
    const code = read(mention);
    if (code !== null) return code;
  }
  return null;
}
