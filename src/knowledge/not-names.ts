/**
 * Words that are written with a capital and are no part of a personal name. Source: the venues, federations and
 * programmes of the ISU, FIS, IBU, UCI, World Athletics and World Aquatics calendars; closed classes of English.
 */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Last words of venues, institutions, firms, meetings: what ends in them is no person. Lower case, folded. */
export const THING_NOUNS = words(`
  academy ag agency airlines alliance alps arena arenas association authority avenue award awards bank basin bay bears beach
  boulevard bridge broadcasting bulls bv cathedral cap cars center centre challenge championship championships
  church circuit city classic climb club coast college colosseum committee commission communications community company
  conference corporation council country county course court crew cup dairies dam department derby division dolphins dome
  eagles edition energy entertainment event express falcons federation ferry festival field fields final finals firm
  fjord flag float forest forum foundation fund gala gallery games garage garden gardens gate glacier globe gmbh group gym
  gymnasium hall halle harbor harbour hawks hill hills horses hospital hotel house ice inc institute insurance
  international invitational island islands jersey lake land lane leaf league leagues library lions list ltd madison
  mall marathon market media meeting meets memorial meet messehallen mile ministry mountain mountains museum music news
  newsletter night nights office oval olympiad open opera orchestra organisation organization palace panthers park parliament partners
  pavilion pharmacy piste platform platinum plaza point pool port power prix prize programme program project province
  quarter race races rail railway ranking rankings record records region reports report resort results rhapsody ridge rink river road roads room
  round rules sea season series school sharks show society solutions speedway sport sports squad squadron square stadium stage standings
  state states station street studio studios summit system systems team teams tigers tour tournament tower trail trains tram
  trophy union university valley velodrome village water wax weekend werke wolves world worlds xpress zone
`);

/** Letters for a kind of club, beside its town: "Torvik IF", "KFUM Torvik". Source: club names in the leagues of athletics and swimming. */
export const CLUB_INITIALS: ReadonlySet<string> = new Set(
  'AC AI AIK AK FC FF FIF FK GIF GK IF IFK IK IL IS KFUM KK LC SC SK SSK SV TSV TV VfL VV'.split(' '),
);

/** Of those, the ones that are common family names too: behind one other word they may be either. Source: US Census 2010, surnames. */
export const FAMILY_THINGS = words(`
  banks bridge bridges church fields forest garden gate glass hall hawks hill hills house lake land lane league leaf meadows
  mills park parks port rivers sharks stage street tower trail wolves wood woods
`);

/** Words for what somebody is that are common family names too. Source: US Census 2010, surnames. */
export const FAMILY_TRADES = words(`archer king prince sailor walker`);

/** Words of programmes, disciplines and organisations that may stand anywhere in a title. Lower case, folded. */
export const PROGRAMME_WORDS = words(`
  airways allround all-round alpine athletics axel badminton basketball bbc biathlon bid bike biographies boardercross bobsleigh boys bronze
  canoe categories category classification clinic combined competition contact continental continents copyright course covid criterium
  cross-country cross curling cycling dance day diamond disciplines discipline diving downhill dream-mile entries
  epee equestrian facebook federal federation federations fencing figure figureskating fis flickr flip follow football
  foto free freestyle freestyle general getty gettyimages giant girls global gold golden grand group gymnastics halfpipe handball
  hashtag heat heats hockey iaaf iba ibu ice images image info information ioc instagram isu joint judo junior juniors
  keirin kilometer kilometre km ladies live livestream local long luge lutz madison mass media medal medals medley men men's
  metres mixed moguls monobob national neo noc nordic nations official olympic olympics omnium organisers overall pairs
  para paralympic paralympics photo photos podcast podium points pole press program programme pursuit qualification
  qualifying quarterfinal quarterfinals race rank reuters relay relays repechage rhythm road rowing sailing salchow
  semi semifinal semifinals senior shooting short shot singles skate skateboarding skating skeleton ski skiing slalom
  slopestyle snowboard snowcross speed sprint start steeplechase sub subscribe super superfinal surfing swimming
  synchronized synchronised target team teams telemark tickets time times toeloop track trampoline triathlon
  triple tv twitter uci under unified video volleyball waterpolo website weekly welcome winter women women's xc
  youth youtube zoom
`);

/** Titles and callings that stand before a name with a capital: cut off, not killing. Lower case, folded. */
export const TITLE_WORDS = words(`
  athlete bronze captain champion champions chief coach colonel commander corporal dame defending doctor dr emperor empress ex-champion gold head home
  lady lieutenant local lord madam medalist medallist miss mission mr mrs ms olympian paralympian pilot president prince princess private professor
  queen record-holder referee reigning rival rookie seed seeded sergeant silver sir skater skipper sprinter teenager teen
  top veteran winner world-champion
`);

/** Letters of an honour or office behind a name. Source: the Order of the British Empire, the Order of Canada and Australia. */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  'AC AM AO CBE CC CM DBE KBE KC MBE MP OAM OBE OC ONZM PLY QC'.split(' '),
);

/** Given names that are also words for nations or months: open to names where something else vouches for them. Folded. */
export const DOUBTFUL_GIVEN = words(`
  april august carolina chad france georgia german germany holland india ireland israel jordan june kenya may paris
  sahara sunday
`);

/** Verbs of journeys: what comes behind "to" is a place. Lower case. */
export const TRAVEL_VERBS = words(`
  back come comes continues continue fly flew go goes head heads headed home move moves moved moving on over return
  returned returns travel travelled travels way
`);

/**
 * Adjectives of competitions that stand with a capital before a noun for a person: "the Olympic champion", "World record
 * holder". Lower case.
 */
export const COMPETITION_ADJECTIVES = words(`
  african allround american asian commonwealth continental cup diamond european grand indoor junior league nordic
  oceanian olympic overall pacific pan-american paralympic prix senior sprint universiade winter world youth
`);
