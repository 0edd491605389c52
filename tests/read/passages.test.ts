import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';

const LEAD = 'Edda Quist won the third race of the winter on Saturday, and nobody came within a second of her.';
const report = (rest: string) => outline(`# Quist wins again\n\n${LEAD}\n\n${rest}`).slice(2);

describe('lines of one paragraph', () => {
  it('leaves sentences with a line of their own in the body, and results with one out of it', () => {
    expect(
      report(
        'Quist won the race over 500 metres in 37.20.\nVelde was second, and the hall stood for her.\nTorvik took the bronze medal in 37.60.',
      ),
    ).toEqual([
      'body: Quist won the race over 500 metres in 37.20.',
      'body: Velde was second, and the hall stood for her.',
      'body: Torvik took the bronze medal in 37.60.',
    ]);
    expect(report('1. Quist 37.20\n2. Velde 37.41\n3. Torvik 37.60')).toEqual([
      'list: 1. Quist 37.20',
      'list: 2. Velde 37.41',
      'list: 3. Torvik 37.60',
    ]);
  });
});
