import { PUBLISHERS } from '../../knowledge/publishers.ts';
import { FIELD_KEYS } from '../../knowledge/release-words.ts';
import { anyOf, fold, WORD_END, WORD_START } from '../../knowledge/words.ts';
import type { Block, Range, Reading } from '../../read/reading.ts';
import { fields, firstFound, inZone, type Sieve, textOf } from './stated.ts';

const BY_NAME: ReadonlyMap<string, string> = new Map(
  PUBLISHERS.flatMap(({ name, names }) => names.map((other): [string, string] => [fold(other), name])),
);
const ALL_NAMES = PUBLISHERS.flatMap(({ names }) => names);
const INITIALS = ALL_NAMES.filter((name) => /^\p{Lu}+$/u.test(name));
const NAME = new RegExp(
  `${WORD_START}(?:${anyOf(ALL_NAMES.filter((name) => !INITIALS.includes(name)))})${WORD_END}`,
  'iu',
);
const SHORT = new RegExp(`${WORD_START}${anyOf(INITIALS)}${WORD_END}`, 'u');
const NAME_LETTERS: readonly (readonly [letters: string, name: string])[] = [...BY_NAME]
  .filter(([words]) => words.includes(' '))
  .map(([words, name]) => [lettersOf(words), name]);

/** Where a release says who publishes it, most certain first. */
export const publisherSieves: readonly Sieve<string, Reading>[] = [
  { name: 'publisher/front-matter', find: (reading) => publisherIn(reading, fields(reading, FIELD_KEYS.publisher)) },
  { name: 'publisher/letterhead', find: (reading) => publisherIn(reading, inZone(reading, 'letterhead')) },
  { name: 'publisher/boilerplate', find: (reading) => publisherIn(reading, inZone(reading, 'boilerplate')) },
  { name: 'publisher/contact', find: (reading) => publisherIn(reading, inZone(reading, 'contact', 'menu')) },
  { name: 'publisher/competition', find: (reading) => publisherIn(reading, inZone(reading, 'competition')) },
  { name: 'publisher/credit', find: (reading) => publisherIn(reading, credits(reading)) },
];

function credits(reading: Reading): Block[] {
  return inZone(reading, 'caption').filter((block) => textOf(reading, block).includes('©'));
}

function publisherIn(reading: Reading, blocks: readonly Block[]) {
  return firstFound(blocks, (block) => {
    const text = textOf(reading, block);
    const match = NAME.exec(text) ?? SHORT.exec(text);
    const name = match && BY_NAME.get(fold(match[0]));
    if (match && name) return { value: name, evidence: [at(block, match)] };
    const spaced = NAME_LETTERS.find(([letters]) => /^(?:\S )+\S$/u.test(text) && lettersOf(text).startsWith(letters));
    return spaced ? { value: spaced[1], evidence: [block] } : null;
  });
}

function at(block: Block, match: RegExpExecArray): Range {
  const start = block.start + match.index;
  return { start, end: start + match[0].length };
}

/** "I N T E R N A T I O N A L" has lost where its words end. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, '');
}
