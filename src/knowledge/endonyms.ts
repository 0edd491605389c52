import { entries, readTable } from './table.ts';
import { fold } from './words.ts';

/**
 * What nations call themselves and what is theirs, as their federations' own names have it in front: "Federazione Italiana",
 * "Norges Skøyteforbund", "Magyar Országos Korcsolyázó Szövetség". Words that other languages share with another meaning or
 * nation once accents are off ("austria", "slovenska") are left out.
 *
 * Sources: Unicode CLDR, names of territories in their own languages; the names of their federations that the ISU, FIS, World
 * Athletics and World Aquatics list as members.
 *
 * Columns: IOC code | what is theirs | the nation itself
 */
const ENDONYM_TABLE = `
ARG | | República Argentina
AUT | Österreichischer, Österreichische, Österreichisches | Österreich
BEL | Belgische, Belge, Belgischer | België, Belgique
BRA | Brasileira, Brasileiro | Brasil
CHI | Chilena, Chileno | República de Chile
COL | Colombiana, Colombiano |
CRO | Hrvatski, Hrvatska | Hrvatske
CZE | Český, Česká, České | Česko, České republiky
DEN | Dansk, Danske | Danmark, Danmarks
ESP | Española, Español | España
EST | Eesti |
FIN | Suomen, Suomalainen | Suomi
FRA | Française, Français |
GER | Deutscher, Deutsche, Deutsches, Deutschen | Deutschland
HUN | Magyar | Magyarország, Magyarországi
ISL | Íslands, Íslenska | Ísland
ITA | Italiana, Italiano, Italiani | Italia
LAT | Latvijas | Latvija
LTU | Lietuvos | Lietuva
MEX | Mexicana, Mexicano |
NED | Nederlandse, Nederlandsche | Nederland
NOR | Norges, Norsk, Norske | Norge
POL | Polski, Polska, Polskie, Polskiego | Polska
POR | Portuguesa, Português |
ROU | Română, Român, Românească | România
SLO | Slovenije, Slovenski | Slovenija
SRB | Srbije, Srpski | Srbija
SUI | Schweizer, Schweizerischer, Schweizerische | Schweiz, Suisse, Svizzera
SVK | Slovenský, Slovenské | Slovensko
SWE | Svenska, Svenskt, Sveriges | Sverige
TUR | Türk, Türkiye |
`;

/** What a federation, union or team is called in those languages, as a word or at the end of one. Same sources. */
const BODIES: readonly string[] = [
  ...['bond', 'bund', 'federace', 'federação', 'federácia', 'federacija', 'federācija', 'federación', 'federasyonu'],
  ...[
    'federația',
    'federatie',
    'fédération',
    'federation',
    'federazione',
    'forbund',
    'forbundet',
    'förbund',
    'förbundet',
  ],
  ...[
    'liit',
    'liitto',
    'sąjunga',
    'samband',
    'sambandið',
    'savez',
    'savienība',
    'svaz',
    'szövetség',
    'verband',
    'zväz',
  ],
  ...['zveza', 'związek', 'team'],
];

const read = (column: 1 | 2): ReadonlyMap<string, string> =>
  new Map(
    readTable(ENDONYM_TABLE).flatMap((row) =>
      entries(row[column]).map((word): [string, string] => [fold(word), row[0] ?? '']),
    ),
  );
const ADJECTIVES = read(1);
const NAMES = read(2);

/** IOC code of the nation whose federation, by its name in its own language, a line names: "FEDERAZIONE GHIACCIO ITALIA". */
export function nationOfOwnBody(line: string): string | undefined {
  const words = fold(line).split(/[^\p{L}]+/u);
  const theirs = words.find((word) => ADJECTIVES.has(word));
  if (theirs) return ADJECTIVES.get(theirs);
  if (!words.some((word) => BODIES.some((body) => word.endsWith(body)))) return undefined;
  return NAMES.get(words.find((word) => NAMES.has(word)) ?? '');
}
