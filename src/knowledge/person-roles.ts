/**
 * What people in sport are, besides names. Source: the accreditation categories of the IOC and the ISU's officials
 * list, and the nouns federations' releases put before or behind a name.
 */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Nouns of those who are there without competing; the last word of "head coach", "team doctor". Lower case. */
export const STAFF_NOUNS = words(`
  actor actress adviser advisor agent ambassador analyst announcer architect arranger assistant author blogger boss
  broadcaster captain-elect ceo chairman chairperson chairwoman chancellor chef chef-de-mission chief choreographer coach
  columnist commentator commissioner composer conductor coordinator councillor counsellor delegate dentist director
  doctor editor engineer founder governor guard historian icemaker instructor interpreter journalist judge king lawyer
  lecturer manager masseur mayor mechanic mentor minister nutritionist officer official organiser organizer owner
  pastor patron photographer physician physio physiotherapist pianist poet politician premier presenter president
  prince princess principal producer professor promoter psychologist queen referee reporter representative researcher
  scientist scout secretary secretary-general selector senator singer speaker spokesman spokesperson spokeswoman
  sponsor starter statistician steward supervisor surgeon teacher team-leader technician trainer translator treasurer
  tutor umpire vice-president volunteer writer
`);

/** Nouns of kin; the bearers may compete or not. With the gender the noun tells. */
export const KIN_NOUNS: ReadonlyMap<string, 'men' | 'women' | null> = new Map([
  ['aunt', 'women'],
  ['boyfriend', 'men'],
  ['brother', 'men'],
  ['cousin', null],
  ['dad', 'men'],
  ['daughter', 'women'],
  ['father', 'men'],
  ['fiancé', 'men'],
  ['fiancée', 'women'],
  ['girlfriend', 'women'],
  ['grandfather', 'men'],
  ['grandmother', 'women'],
  ['husband', 'men'],
  ['mom', 'women'],
  ['mother', 'women'],
  ['mum', 'women'],
  ['nephew', 'men'],
  ['niece', 'women'],
  ['sister', 'women'],
  ['son', 'men'],
  ['twin', null],
  ['uncle', 'men'],
  ['wife', 'women'],
]);

/** Kin who share the family name when only a given name is told. */
export const SIBLING_NOUNS = words(`brother sister twin`);

/** Kin without a contest of their own, as far as the text says. */
export const FAMILY_NOUNS = words(`
  aunt boyfriend dad father girlfriend grandfather grandmother husband mom mother mum uncle wife
`);

/** Nouns of those who compete or competed, singular; plural by "s". Lower case. */
export const COMPETITOR_NOUNS = words(`
  ace all-rounder alum alumna alumnus anchor archer athlete biathlete bobsledder bobsleigher bowler bowman boxer brakeman brakesman brakewoman canoeist challenger champion climber co-captain collegian competitor contender cox
  coxswain cyclist dancer debutant debutante decathlete defender diver domestique driver favorite favourite fencer finalist finisher flier flyer
  forward freestyler freshman goalkeeper grad graduate gymnast heptathlete hero heroine high-flier high-flyer highflier highflyer holder hurdler icon idol jumper kayaker keirin leader legend
  long-distance luger marathoner medalist medallist multi-medalist multi-medallist newcomer olympian opponent outsider pacemaker paddler paralympian
  partner pentathlete phenom player prodigy professional pupil pursuiter qualifier racer record-holder recordholder rider rival rookie
  rower runner runner-up sailor sculler slider schoolboy schoolgirl sensation shooter silver-medalist silver-medallist skater skeleton skier sledder
  snowboarder sophomore specialist sprinter starter stayer striker surfer swimmer talent team-mate teammate teenager thrower
  title-holder titleholder triathlete undergraduate underdog vaulter veteran walker weightlifter winner world-record-holder wrestler youngster
`);

/** Nouns of a nation's or person's fellows: "compatriot X", "her teammate X". */
export const FELLOW_NOUNS = words(`
  club-mate club-mates clubmate clubmates companion companions compatriot compatriots countryman countrymen countrywoman countrywomen mate mates
  partner partners room-mate room-mates roommate roommates team-mate team-mates teammate teammates
`);

/** Nouns of those whom somebody is up against: "Lind's main rival X". */
export const RIVAL_NOUNS = words(`challenger challengers conqueror opponent opponents pursuer pursuers rival rivals`);

/** What several who start as one are called: "the Dutch squad", "the women's quartet". */
export const TEAM_NOUNS = words(`boat crew foursome outfit quartet relay side sled squad team threesome trio`);

/** Nouns for two who start as one. */
export const PAIR_NOUNS = words(
  `brothers combination combo couple duo pair pairing partnership siblings sisters tandem twins twosome`,
);

/** Words that turn a role into a past one: "former", "once a relay skater". */
export const FORMER_WORDS = words(`ex former formerly once retired`);
