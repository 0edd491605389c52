import { describe, expect, it } from 'vitest';
import { PASSING_EXAMPLES } from '../../src/discourse/in-passing.examples.ts';
import { decisionAt } from '../support/decisions.ts';

/** The event of a figure told behind a sentence, in its paragraph and in the next one. */
const eventsBehind = (sentence: string) =>
  [' ', '\n\n'].map((space) => {
    const told = `Ida Moe (NOR) won the women's 3000m in Torvik on Saturday in 4:01.20. ${sentence}${space}Vera Lind (SWE) was second, 0.35 behind.`;
    return decisionAt('event', told, '0.35')?.answer;
  });

describe('an event named where another is told of', () => {
  it.each(PASSING_EXAMPLES.stays)('is named in passing: %s', (sentence) => {
    expect(eventsBehind(sentence)).toEqual(["Women's 3000m", "Women's 3000m"]);
  });

  it.each(PASSING_EXAMPLES.moves)('is what is told of from there on: %s', (sentence) => {
    expect(eventsBehind(sentence)).toEqual(["Women's 500m", "Women's 500m"]);
  });

  it('is so whatever is said of nobody, and however often', () => {
    const tickets = 'Tickets are available. The rink is near the station. The doors are open from noon. '.repeat(3);
    expect(eventsBehind(`She has a medal chance in the 500m, too. ${tickets}`)[0]).toBe("Women's 3000m");
  });
});
