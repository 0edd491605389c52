import { describe, expect, it } from 'vitest';
import { AGO, LAST_TIME, LONG_AFTER, LONG_AGO, TIME_BEFORE } from '../../src/knowledge/times-past.ts';

const whole = (source: string, text: string): boolean => new RegExp(`^${source}$`).test(text);

describe('words of times past', () => {
  it.each([
    [LAST_TIME, ['last season', 'Last weekend', 'last autumn'], ['last day', 'last lap']],
    [LONG_AGO, ['two years ago', 'A month earlier', 'Twenty-one winters before'], ['two days ago', 'two laps earlier']],
    [AGO, ['two days ago', 'a week earlier'], ['two minutes ago']],
    [TIME_BEFORE, ['the year before', 'The season before'], ['the day before', 'the race before']],
    [LONG_AFTER, ['six months after', 'a year after'], ['two days after', 'two laps after']],
  ])('%s', (source, yes, no) => {
    expect(yes.filter((text) => !whole(source, text))).toEqual([]);
    expect(no.filter((text) => whole(source, text))).toEqual([]);
  });
});
