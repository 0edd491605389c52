import { entries, readTable } from './table.ts';

/**
 * News agencies that write for one nation's newspapers, by what stands in their datelines and credits. Agencies that
 * write for the world (AFP, Reuters) are left out.
 *
 * Source: members of the European Alliance of News Agencies and of the Organization of Asia-Pacific News Agencies, lists
 * of 2025; national news agencies, Wikipedia.
 *
 * Columns: IOC code | names
 */
const AGENCY_TABLE = `
AUS | AAP
AUT | APA
BEL | Belga
CAN | CP, The Canadian Press
CHN | Xinhua
CRO | HINA, Hina
CZE | ČTK, CTK
DEN | Ritzau
ESP | EFE, Europa Press
EST | BNS
FIN | STT
GBR | PA, PA Media, Press Association
GER | dpa, SID
HUN | MTI
IND | PTI, ANI, IANS
ITA | ANSA
JPN | Kyodo, Jiji
KAZ | Kazinform
KOR | Yonhap
LAT | LETA
LTU | ELTA
NED | ANP
NOR | NTB
POL | PAP
POR | Lusa
ROU | Agerpres
RUS | TASS
SLO | STA
SRB | Tanjug
SUI | Keystone-SDA, SDA, ATS
SWE | TT
TUR | Anadolu
USA | AP, UPI
`;

const AGENCIES: ReadonlyMap<string, readonly string[]> = new Map(
  readTable(AGENCY_TABLE).map(([code = '', names]): [string, readonly string[]] => [code, entries(names)]),
);

/** The agencies of a nation. */
export const agenciesOf = (code: string): readonly string[] => AGENCIES.get(code) ?? [];
