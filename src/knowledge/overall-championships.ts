/**
 * Speed skating championships that are decided over several distances, by samalog points: their medals and titles are
 * of the combination, not of a distance.
 *
 * Source: ISU Special Regulations & Technical Rules Speed Skating, and the ISU's lists of championships: European
 * Championships were Allround until 2016, Allround and Sprint in 2017 and in every odd year since, and over single
 * distances in the even years from 2018 on.
 */
interface Combined {
  readonly name: RegExp;
  readonly event: 'Allround' | 'Sprint';
  /** Years in which the championship was or is a combination; every year where left out. */
  readonly years?: (year: number) => boolean;
}

const COMBINED: readonly Combined[] = [
  { name: /\ball-?rounds?\b/i, event: 'Allround' },
  { name: /(?<!team )\bsprint\b/i, event: 'Sprint' },
  {
    name: /\bEuropean (?:Speed Skating )?Championships\b/i,
    event: 'Allround',
    years: (year) => year <= 2016 || year % 2 === 1,
  },
];

/** Sports whose championships of the same names are something else. */
const OTHER_SPORT = /\b(?:short track|figure|synchronized|athletics|swimming|aquatics|cross-country|rowing|cycling)\b/i;

/** Series of single races: a "Sprint World Cup" is a World Cup over the short distances. */
const SERIES = /\b(?:World Cup|Continental Cup|Nations Cup)\b/i;

/** The combination that a championship decides; null where it gives medals for single distances. */
export function overallOfChampionship(competition: string, year: number | null): Combined['event'] | null {
  if (OTHER_SPORT.test(competition) || SERIES.test(competition)) return null;
  const row = COMBINED.find(({ name, years }) => name.test(competition) && (years?.(year ?? Number.NaN) ?? true));
  return row?.event ?? null;
}

/**
 * Championships of short track that gave an overall title beside the medals of the distances: all of them while it was
 * in the rules, and later those that still skate a superfinal or name the title. A series has standings of its own.
 *
 * Source: ISU Special Regulations & Technical Rules Short Track Speed Skating, 2021 and 2022.
 */
const LAST_OVERALL = 2022;
const CHAMPIONSHIPS = /\b(?:World|European|Four Continents)\b.*\bChampionships?\b/i;
const GAMES_OR_SERIES = /\b(?:World (?:Cup|Tour)|Olympic|Games|Universiade)\b/i;
const NAMES_OVERALL =
  /\bsuper[- ]?final\b|\boverall (?:[\p{L}’'-]+ )?(?:champions?|winners?|titles?|crown|victory|gold)\b/iu;

/** Whether a competition of short track has an overall title; `text` is that of the release. */
export function hasOverallTitle(competition: string | null, year: number | null, text: string): boolean {
  if (GAMES_OR_SERIES.test(competition ?? text)) return false;
  return NAMES_OVERALL.test(text) || (CHAMPIONSHIPS.test(competition ?? '') && year !== null && year <= LAST_OVERALL);
}
