import { atAnyStart } from './cases.ts';
import { anyOf } from './words.ts';

/** Numbers in words, and the units that follow figures. Any grammar of English lists the words. */

const UNITS = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINAL_UNITS = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const ORDINAL_TEENS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ');

/** "one" to "ninety-nine" → 1 to 99. */
export const CARDINALS: ReadonlyMap<string, number> = count(UNITS, TEENS, (tens) => tens);

/** "first" to "ninety-ninth" → 1 to 99. */
export const ORDINALS: ReadonlyMap<string, number> = count(ORDINAL_UNITS, ORDINAL_TEENS, rounded);

/** Source of a pattern for the words of CARDINALS, with or without a capital: "Twenty-two". */
export const CARDINAL_PATTERN = `(?:${anyOf(atAnyStart(TENS))}(?:[- ]${anyOf(UNITS)})?|${anyOf(atAnyStart([...TEENS, ...UNITS]))})`;

/** Source of a pattern for the words of ORDINALS, with or without a capital. */
export const ORDINAL_PATTERN = `(?:${anyOf(atAnyStart(TENS))}-${anyOf(ORDINAL_UNITS)}|${anyOf(
  atAnyStart([...TENS.map(rounded), ...ORDINAL_TEENS, ...ORDINAL_UNITS]),
)})`;

/** Parts of a whole, as thousandths of it. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 500],
  ['quarter', 250],
  ['third', 1000 / 3],
  ['tenth', 100],
  ['hundredth', 10],
  ['thousandth', 1],
]);

/** Units and counted things: a decimal in front of one of these is no race time. */
export const OTHER_UNITS: readonly string[] = [
  ...['points', 'point', 'pts', 'pt', 'p'],
  ...['m', 'metres', 'meters', 'metre', 'meter', 'cm', 'centimetres', 'centimeters', 'mm', 'km', 'k', 'kilometres'],
  ...['kilometers', 'kilometre', 'kilometer', 'miles', 'mile', 'feet', 'ft', 'yards', 'inches'],
  ...['kmh', 'kph', 'mph', 'knots', 'watts', 'bar', 'bpm', 'kg', 'kilos', 'kilograms', 'pounds', 'lbs'],
  ...['percent', 'per cent', 'degrees', 'degree', 'million', 'billion', 'euros', 'dollars', 'francs', 'pounds'],
  ...['hours', 'hour', 'minutes', 'minute', 'days', 'weeks', 'months', 'years', 'times', 'laps to go', 'laps left'],
  ...['laps from', 'laps remaining', 'fans', 'spectators', 'people', 'viewers', 'goals', 'somersaults', 'twists'],
];

/** The value of a number in words ("twenty-two", "a") or figures ("22"); undefined when it is neither. */
export function readNumber(text: string): number | undefined {
  const words = text.toLowerCase().replace(/ /g, '-');
  if (words === 'a' || words === 'an') return 1;
  return /^\d+$/.test(words) ? Number(words) : CARDINALS.get(words);
}

function count(units: readonly string[], teens: readonly string[], round: (tens: string) => string) {
  const numbers = new Map<string, number>();
  units.forEach((word, index) => {
    numbers.set(word, index + 1);
  });
  teens.forEach((word, index) => {
    numbers.set(word, index + 10);
  });
  TENS.forEach((tens, index) => {
    const value = (index + 2) * 10;
    numbers.set(round(tens), value);
    units.forEach((unit, digit) => {
      numbers.set(`${tens}-${unit}`, value + digit + 1);
    });
  });
  return numbers;
}

/** "twenty" → "twentieth". */
function rounded(tens: string): string {
  return tens.replace(/y$/, 'ieth');
}
