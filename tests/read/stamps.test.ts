import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/read.ts';
import { stampsOf } from '../../src/read/stamps.ts';

const stampsIn = (...paragraphs: string[]) => {
  const reading = read(paragraphs.join('\n\n'));
  return stampsOf(reading).map(({ start, end }) => reading.text.slice(start, end));
};

describe('stamps of a live report', () => {
  it('are found newest first, in bold or as items', () => {
    expect(stampsIn('**18.02** That was it.', '**17.40** Lind wins in 1.14,20!', '**17.05** Here we go.')).toEqual([
      '18.02',
      '17.40',
      '17.05',
    ]);
    expect(stampsIn('- 9h58 – Good morning.', '- 10h15 – Lind it is.', '- 10h19 – And Berg is third.')).toHaveLength(3);
  });

  it('bear one entry that was put in late', () => {
    const told = ['20.41 Bye.', '20.33 Gold!', '20.36 Confirmed.', '20.24 Ouch.', '20.11 Off.', '19.58 Hello.'];
    expect(stampsIn(...told.map((line) => `**${line.slice(0, 5)}**${line.slice(5)}`))).toHaveLength(6);
  });

  it('are no times of a list', () => {
    expect(stampsIn('- 10.98 Ada Lind (SWE)', '- 11.02 Eva Berg (NOR)', '- 11.10 Ida Falk (DEN)')).toEqual([]);
  });
});
