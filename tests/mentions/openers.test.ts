import { describe, expect, it } from 'vitest';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, NEGATIONS, PREPOSITIONS } from '../../src/knowledge/function-words.ts';
import { looksLikeOpener, OPENING_WORDS } from '../../src/knowledge/opening-words.ts';
import { namesIn } from '../resolve/company.ts';

/** After these a person is somebody's that the sentence only looks at, or a place is meant. */
const LEADS_ELSEWHERE: ReadonlySet<string> = new Set([
  'at',
  'by',
  'in',
  'a',
  'an',
  'the',
  'pace',
  'side',
  'flag-bearer',
  'flagbearer',
]);

const LETTERS = 'abcdefghijklmnopqrstuvwxyzåäëïñöü';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

describe('words that open sentences', () => {
  it('hold the closed classes', () => {
    const closed = [PREPOSITIONS, CONJUNCTIONS, DETERMINERS, AUXILIARIES, NEGATIONS].flatMap((table) => [...table]);
    expect(closed.filter((word) => !OPENING_WORDS.has(word) && !looksLikeOpener(word))).toEqual([]);
  });

  it('are no part of the name behind them', () => {
    const openers = [...OPENING_WORDS].filter((word) => !LEADS_ELSEWHERE.has(word));
    const families = openers.map((_, index) => `Abrel${LETTERS.charAt(index / 33)}${LETTERS.charAt(index % 33)}en`);
    const lines = openers.map((word, index) => `${capital(word)} Anna ${families[index]} won the sprint in 2:30.12.`);
    const texts = lines.flatMap((_, index) => (index % 25 === 0 ? lines.slice(index, index + 25).join('\n\n') : []));
    expect(texts.flatMap((text) => namesIn(text))).toEqual(families.map((family) => `Anna ${family}`));
  });

  it.each([
    ['Undaunted Qirelle van Abrelo won the sprint.', ['Qirelle van Abrelo']],
    ['Tearful Anna Abrelo won the sprint.', ['Anna Abrelo']],
    ['Don’t tell Anna Abrelo, but she won the sprint.', ['Anna Abrelo']],
    ['Overall Anna Abrelo won the sprint.', ['Anna Abrelo']],
    ['Anna Abrelo won. Olympic Champion Abrelo was pleased.', ['Anna Abrelo', 'Abrelo']],
    ['Anna Abrelo won. World Record Holder Abrelo was pleased.', ['Anna Abrelo', 'Abrelo']],
    ['Anna Abrelo won. Undefeated Abrelo was pleased.', ['Anna Abrelo', 'Abrelo']],
    // A name that opens sentences as a word, too.
    ['Will Abrelo won the sprint in 2:30.12.', ['Will Abrelo']],
    ['Anna Abrelo won. Will Abrelo win again?', ['Anna Abrelo', 'Abrelo']],
    ['Even Abrelo won the sprint in 2:30.12.', ['Even Abrelo']],
    ['Oh Se-jong won the sprint in 2:30.12.', ['Oh Se-jong']],
    ['Mohamed Ali Abrelo won the sprint in 2:30.12.', ['Mohamed Ali Abrelo']],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe('places in front of a name', () => {
  it.each([
    ['On the Alpe Torvik Anna Abrelo won the last stage.', ['Anna Abrelo']],
    ['At Park City Anna Abrelo won the sprint.', ['Anna Abrelo']],
    ['In St. Moritz Anna Abrelo won the sprint.', ['Anna Abrelo']],
    ['In Santa Caterina Anna Abrelo won the sprint.', ['Anna Abrelo']],
    ['In New York Anna Abrelo won the sprint.', ['Anna Abrelo']],
    ['In Val di Torvik Anna Abrelo won the sprint.', ['Anna Abrelo']],
    ['In Oslo Qirelle Abrelo won the sprint.', ['Qirelle Abrelo']],
    ['Anna Sundelo won at Stade Anna Abrelo in the rain.', ['Anna Sundelo']],
    ['It was a win from Anna Britt Abrelo in 2:30.12.', ['Anna Britt Abrelo']],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});
