import { MENS_NAMES as MENS } from './mens-names.ts';
import { readTable } from './table.ts';
import { WOMENS_NAMES as WOMENS } from './womens-names.ts';

/**
 * Given names and the gender of those who bear them, folded (lower case, no accents). A name in both lists says nothing
 * about gender. A table of support, not of truth: a person missing here is still found by form and by context.
 *
 * Sources: the first-name lists of compromise (MIT, https://github.com/spencermountain/compromise), whose words for
 * things ("may", "chance") are left out; beside them common given names of the nations of winter and summer sport, put
 * together by hand in the manner of the national statistics offices' lists (SSB, SCB, CBS, INSEE, ISTAT, GUS, KSH ...). Left
 * out: words ("odd", "live", "silver"), towns and nations ("milan", "georgia"), and names that one person is known by.
 */
function names(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

export const MENS_NAMES = names(MENS);

export const WOMENS_NAMES = names(WOMENS);

/** Names that stand for either without leaning. */
export const UNISEX_NAMES = names(`
  andi andra aubrey avi blair cassidy charlie cheyenne darcy devan devon drew gabriele hinata jaime jamie jammie
  jessie jie kasey kendall kenyatta kerry kiran kris lashawn manaia marlo mel melokuhle morgan quinn regan shay shea
  shelby shiloh syd
`);

/**
 * Names whose gender goes by the nation.
 *
 * Columns: name | a man's among (IOC codes) | a woman's among; `*`: everywhere else
 */
const VARYING_TABLE = `
adel | * | HUN SVK
alexis | ARG BEL CAN CHI FRA GRE MEX SUI | GBR USA
andrea | ALB ITA SMR | *
ariel | ARG CUB ESP ISR | USA
daniele | ITA SMR SUI | FRA
gabriele | ITA LTU SMR SUI | AUT GER
inge | NOR | *
jaime | CHI COL ESP GUA MEX POR | GBR USA
janis | EST GER GRE LAT | CAN GBR USA
jean | BEL BUR CAN CIV CMR FRA HAI LUX MRI RWA SUI | *
joan | AND ESP | *
joni | FIN | *
kari | EST FIN ISL | *
laurence | AUS GBR IRL USA | BEL CAN FRA SUI
marian | CZE POL ROU SVK | *
michele | ITA SMR SUI | *
mika | EST FIN FRA GER SWE | JPN
nicola | ITA SMR SUI | *
nika | GEO | *
nikita | AIN BLR EST GEO KAZ LAT LTU MDA OAR ROC RUS UKR | *
sasha | AIN OAR ROC RUS UKR | USA
simone | ITA SMR SUI | *
toni | AUT CRO ESP FIN GER SUI | *
yuri | AIN BRA KAZ OAR ROC RUS UKR | JPN KOR
zane | * | LAT
`;

const VARYING = new Map(readTable(VARYING_TABLE).map(([name = '', men = '', women = '']) => [name, { men, women }]));

/** The gender of who bears a given name (folded), in a nation (IOC code) if known; null where the name does not tell. */
export function genderOfGivenName(name: string, nation: string | null): 'men' | 'women' | null {
  const varies = VARYING.get(name);
  if (varies) return nation === null ? null : genderAmong(varies, nation);
  const [man, woman] = [MENS_NAMES.has(name), WOMENS_NAMES.has(name)];
  return man === woman ? null : man ? 'men' : 'women';
}

function genderAmong({ men, women }: { men: string; women: string }, nation: string): 'men' | 'women' | null {
  if (men.split(' ').includes(nation)) return 'men';
  if (women.split(' ').includes(nation)) return 'women';
  return women === '*' ? 'women' : men === '*' ? 'men' : null;
}
