import { entries, readTable } from './table.ts';

/**
 * States and provinces as federations of the United States and Canada put them behind an athlete's home town: in full, as
 * news style shortens them, and by postal code.
 *
 * Sources: United States Postal Service, Publication 28, appendix B; Canada Post, addressing guidelines; the short forms
 * of the AP and Canadian Press style books.
 *
 * Columns: IOC code | states in full | short forms | postal codes
 */
const STATE_TABLE = `
CAN | Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland, Nova Scotia, Ontario, Prince Edward Island, Quebec, Québec, Saskatchewan, Yukon | Alta., B.C., Man., N.B., Nfld., N.L., N.S., Ont., P.E.I., Que., Sask., N.W.T. | AB, BC, MB, NB, NL, NS, NT, ON, PE, QC, SK, YT
USA | Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming | Ala., Ariz., Ark., Calif., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan., Ky., La., Md., Mass., Mich., Minn., Miss., Mo., Mont., Neb., Nev., N.H., N.J., N.M., N.Y., N.C., N.D., Okla., Ore., Pa., R.I., S.C., S.D., Tenn., Vt., Va., Wash., W.Va., Wis., Wyo., D.C. | AL, AK, AZ, AR, CA, CO, CT, DE, DC, FL, GA, HI, ID, IL, IN, IA, KS, KY, LA, ME, MD, MA, MI, MN, MS, MO, MT, NE, NV, NH, NJ, NM, NY, NC, ND, OH, OK, OR, PA, RI, SC, SD, TN, TX, UT, VT, VA, WA, WV, WI, WY
`;

const STATES: ReadonlyMap<string, string> = new Map(
  readTable(STATE_TABLE).flatMap(([code = '', ...columns]) =>
    columns.flatMap((column) => entries(column).map((name): [string, string] => [name, code])),
  ),
);

const HOME_TOWN =
  /^(?:,(?: \d{2},)?)? (?:\((?:\d{2}, )?|(?:of|from) )\p{Lu}[\p{L}.’' -]{1,30}, (?<state>\p{Lu}[\p{L}. ]{1,20}?)(?:[),;/\n]|$| (?=\p{Ll}))/u;

/** A state or province by its whole name: "British Columbia". */
export const isState = (name: string): boolean => STATES.has(name);

/** IOC code of the nation of a state: "Ark." and "ARK." alike. */
export const nationOfState = (name: string): string | undefined => STATES.get(name) ?? STATES.get(calm(name));

const calm = (name: string): string => name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase());

/** IOC code of the nation that the home town right behind a name is in: " (Torvik Falls, Conn.)", " of Torvik Lake, Ont.,". */
export function nationOfHomeTown(behind: string): string | undefined {
  return STATES.get(HOME_TOWN.exec(behind)?.groups?.state ?? '');
}
