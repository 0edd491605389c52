import type { EventEntity } from './release.ts';

/**
 * Events that go by several names, as a results list has them and as reports do.
 * Sources: World Aquatics and FIS, results and reports of 2005 to 2026.
 */
const NAMES: readonly (readonly [canonical: string, ...others: string[]])[] = [
  ['Backstroke', 'Back'],
  ['Breaststroke', 'Breast'],
  ['Butterfly', 'Fly'],
  ['Freestyle', 'Free'],
  ['Individual Medley', 'IM'],
  ['Interval Start Classic', 'Classic Interval Start', 'Individual Start Classic', 'Classic Individual Start'],
  ['Interval Start Free', 'Free Interval Start', 'Individual Start Free', 'Free Individual Start'],
  ['Mass Start Classic', 'Classic Mass Start'],
  ['Mass Start Free', 'Free Mass Start'],
  ['Sprint Classic', 'Classic Sprint'],
  ['Sprint Free', 'Free Sprint'],
];

/**
 * An event's name in the words of its release: the "Men's 50m Fly" of one that never says "butterfly", the "Men's 15km Classic
 * Mass Start" of one that says it in this order. An event that is told of by its other names too keeps the canonical one.
 */
export function nameAsWritten({ name, mentions }: EventEntity): string {
  const row = NAMES.find(([canonical]) => name.endsWith(` ${canonical}`));
  if (!row) return name;
  const [canonical, ...others] = row;
  const said = new Set(mentions.flatMap(({ text }) => row.find((words) => isIn(words, text)) ?? []));
  const [only] = said;
  return said.size === 1 && only !== undefined && others.includes(only)
    ? `${name.slice(0, -canonical.length)}${only}`
    : name;
}

/** The words stand in a text, of a sport on snow in whichever form: "classical mass start", "freestyle sprint". */
const isIn = (words: string, text: string): boolean =>
  new RegExp(
    `(?<!\\p{L})${words
      .replace('Classic', 'classic(?:al)?')
      .replace(/(?<= )Free|Free(?= )/, 'free(?:style)?')
      .replaceAll(' ', '[ \\u00a0-]')}(?!\\p{L})`,
    'iu',
  ).test(text);
