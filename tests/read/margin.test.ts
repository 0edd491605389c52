import { describe, expect, it } from 'vitest';
import { marginOf } from '../../src/read/margin.ts';
import { read } from '../../src/read/read.ts';

const marginIn = (...paragraphs: string[]) => {
  const reading = read(paragraphs.join('\n\n'));
  return marginOf(reading).map(({ start, end }) => reading.text.slice(start, end));
};

describe('what stands in the margin', () => {
  it('are stamps of a live report, newest first or last', () => {
    expect(marginIn('**18.02** That was it.', '**17.40** Lind wins in 1.14,20!', '**17.05** Here we go.')).toEqual([
      '18.02',
      '17.40',
      '17.05',
    ]);
    expect(marginIn('- 9h58 – Good morning.', '- 10h15 – Lind it is.', '- 10h19 – And Berg is third.')).toHaveLength(3);
  });

  it('are stamps though one entry was put in late', () => {
    const told = ['20.41 Bye.', '20.33 Gold!', '20.36 Confirmed.', '20.24 Ouch.', '20.11 Off.', '19.58 Hello.'];
    expect(marginIn(...told.map((line) => `**${line.slice(0, 5)}**${line.slice(5)}`))).toHaveLength(6);
  });

  it('are no times of a programme', () => {
    expect(
      marginIn(
        '**13:30 Women’s 1500m.** Lind is in the last pair.',
        '**14:25 Men’s 500m.** Two rounds.',
        '**15:10** Men’s Mass Start, sixteen laps.',
      ),
    ).toEqual([]);
  });

  it('are no times of a list', () => {
    expect(marginIn('- 10.98 Ada Lind (SWE)', '- 11.02 Eva Berg (NOR)', '- 11.10 Ida Falk (DEN)')).toEqual([]);
  });

  it('are the numbers of pictures told in sentences, and no ranks', () => {
    const told = [
      '1. Ada Lind hugs her coach. She had won the 500m in 37.41.',
      '2. Eva Berg, who was third, cannot look.',
    ];
    expect(marginIn(told.join('\n'))).toEqual(['1.', '2.']);
    expect(marginIn('1. Ada Lind (SWE) 37.41\n2. Eva Berg (NOR) 37.50')).toEqual([]);
  });
});
