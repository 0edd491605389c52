/**
 * Teams that are no National Olympic Committee of today: states that are gone, neutral teams, and federations that
 * start on their own in some sports.
 *
 * Sources: International Olympic Committee and International Paralympic Committee, codes used at the Games of the years
 * given; World Athletics and ISU, codes of neutral athletes; Commonwealth Games Federation, codes of its members.
 *
 * Columns: code | ISO code | names | adjectives | people, as in the table of today's committees | first year | last year
 */
export const PAST_TABLE = `
AHO | ANT | Netherlands Antilles, Dutch Antilles | Antillean | * | 1952 | 2010
AIN | | Individual Neutral Athletes, Individual Neutral Athlete, Neutral Athletes, Neutral Athlete | | | 2023 |
ANA | | Authorised Neutral Athletes, Authorised Neutral Athlete, Authorized Neutral Athletes | | | 2017 | 2022
BOH | | Bohemia | Bohemian | * | 1900 | 1912
EOR | | IOC Refugee Olympic Team, Refugee Olympic Team, Refugee Team | | | 2016 |
EUN | | Unified Team | | | 1992 | 1992
FRG | | West Germany, Federal Republic of Germany | West German | * | 1950 | 1990
FRO | FRO | Faroe Islands | Faroese | | |
GDR | | East Germany, German Democratic Republic | East German | * | 1955 | 1990
GIB | GIB | Gibraltar | Gibraltarian | * | |
GRL | GRL | Greenland | Greenlandic | Greenlander/Greenlanders | |
IOM | IMN | Isle of Man | Manx | Manxman/Manxmen, Manxwoman/Manxwomen | |
IOP | | Independent Olympic Participants, Independent Olympic Athletes | | | 1992 | 2016
MAC | MAC | Macau, Macao | Macanese | | |
NPA | | Neutral Paralympic Athletes, Neutral Paralympic Athlete | | | 2018 |
OAR | | Olympic Athletes from Russia, Olympic Athlete from Russia | | | 2018 | 2018
ROC | | Russian Olympic Committee, ROC | | | 2020 | 2022
RPC | | Russian Paralympic Committee, RPC | | | 2020 | 2022
SAA | | Saarland | | | 1950 | 1956
SCG | SCG | Serbia and Montenegro | | | 2003 | 2006
TCH | CSK | Czechoslovakia | Czechoslovak, Czechoslovakian | * | 1919 | 1992
URS | SUN | Soviet Union, USSR, U.S.S.R. | Soviet | * | 1922 | 1991
YUG | YUG | Yugoslavia | Yugoslav, Yugoslavian | * | 1920 | 2002
ZAI | ZAR | Zaire | Zairian, Zairean | * | 1971 | 1997
`;

/**
 * What the words for a state meant in other years: from | to | the code it went by. Read "Russia in 2021 is ROC".
 * Sources: IOC, decisions on Russia of 5 December 2017, 17 December 2020 (CAS) and 12 October 2023; successions of
 * states as the IOC's results database has them. Years are inclusive; `Games` alone counts at Olympic Games only.
 *
 * Columns: today's code | from | to | code | Games
 */
export const SUCCESSION_TABLE = `
CZE | 1919 | 1992 | TCH |
GER | 1968 | 1990 | FRG |
RUS | 1922 | 1991 | URS |
RUS | 1992 | 1992 | EUN | Games
RUS | 2018 | 2018 | OAR | Games
RUS | 2021 | 2022 | ROC |
RUS | 2023 | 9999 | AIN |
SRB | 1920 | 2002 | YUG |
SRB | 2003 | 2006 | SCG |
SVK | 1919 | 1992 | TCH |
`;

/**
 * Codes in other lists for the same team: earlier IOC codes, FIFA's, those of federations' neutral teams of 2021, and
 * the home nations of Great Britain. ISO codes are read too and need no row.
 * Sources: IOC code changes; FIFA; ISU, IBU and FIS start lists of 2021; Commonwealth Games Federation.
 *
 * Columns: other code | IOC code
 */
export const OTHER_CODES_TABLE = `
BIR | MYA
CEY | SRI
ENG | GBR
FSR | RUS
GUE | GUI
HOL | NED
IRN | IRI
LIB | LBN
MAL | MAS
NIR | GBR
PSA | PLE
RBU | RUS
ROM | ROU
ROT | EOR
RSF | RUS
RSU | RUS
SCO | GBR
SIN | SGP
TRI | TTO
WAL | GBR
`;
