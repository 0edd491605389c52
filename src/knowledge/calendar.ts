/** Months, days of the week, and the words that count days from today. ISO 8601: Monday is 1, Sunday 7. */

const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ');
const DAY_NAMES = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** "January", "Jan", "JANUARY" → 1. "Sept" is the one abbreviation of four letters in use. */
export const MONTHS: ReadonlyMap<string, number> = named(MONTH_NAMES, [['Sept', 9]]);

/**
 * Months as sites in other languages stamp their English reports: "30. Mai 2010" → 5. Source: the wide month names of the
 * Unicode CLDR 45 for German, French, Spanish, Italian, Dutch, Norwegian, Swedish, Finnish and Polish, as dates have them.
 */
const FOREIGN_MONTH_NAMES: readonly string[] = [
  'januar janvier enero gennaio januari tammikuuta stycznia',
  'februar février febrero febbraio februari helmikuuta lutego',
  'märz mars marzo maart maaliskuuta marca',
  'april avril abril aprile huhtikuuta kwietnia',
  'mai mayo maggio mei maj toukokuuta maja',
  'juni juin junio giugno kesäkuuta czerwca',
  'juli juillet julio luglio heinäkuuta lipca',
  'august août agosto augustus augusti elokuuta sierpnia',
  'september septembre septiembre settembre syyskuuta września',
  'oktober octobre octubre ottobre lokakuuta października',
  'november novembre noviembre marraskuuta listopada',
  'dezember décembre diciembre dicembre december desember joulukuuta grudnia',
];

/** By the name in lower case. */
export const FOREIGN_MONTHS: ReadonlyMap<string, number> = new Map(
  FOREIGN_MONTH_NAMES.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** "Monday", "Mon", "MONDAY" → 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = named(DAY_NAMES, [
  ['Tues', 2],
  ['Thur', 4],
  ['Thurs', 4],
]);

/** Days of the week in full: the only ones that stand alone in prose ("Sat" and "Sun" are words). */
export const FULL_WEEKDAYS: readonly string[] = DAY_NAMES.flatMap((name) => [name, name.toUpperCase()]);

/** Days from the day of the release. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['yesterday', -1],
  ['last night', -1],
  ['the previous day', -1],
  ['the day before', -1],
  ['a day earlier', -1],
  ['the day before yesterday', -2],
  ['tomorrow', 1],
  ['the day after tomorrow', 2],
]);

/** Stretches of time in days, as near as "two years ago" means them: a year is 365, a season a year, a month 30. */
export const STRETCHES: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['week', 7],
  ['weekend', 7],
  ['month', 30],
  ['season', 365],
  ['winter', 365],
  ['summer', 365],
  ['spring', 365],
  ['autumn', 365],
  ['year', 365],
]);

/** Days of a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function named(names: readonly string[], extra: readonly (readonly [string, number])[]): Map<string, number> {
  const forms = new Map<string, number>();
  const add = (name: string, number: number) => forms.set(name, number).set(name.toUpperCase(), number);
  names.forEach((name, index) => {
    add(name, index + 1);
    add(name.slice(0, 3), index + 1);
  });
  for (const [name, number] of extra) add(name, number);
  return forms;
}
