import { describe, expect, it } from 'vitest';
import { programmeDay } from '../../src/facts/programme/days.ts';
import type { Mention } from '../../src/mentions/mention.ts';
import { factsOf, pick } from '../support/facts.ts';

const LEAD =
  "Astrid Solheim (NOR) won the Women's 500m at the World Cup in Hamar on Saturday and was very happy with it.";
const scheduleOf = (body: string) => factsOf(`${LEAD}\n\n${body}`).schedule;
const clocksOf = (body: string) =>
  pick(
    factsOf(`${LEAD}\n\n${body}`).times.filter(({ kind }) => kind === 'clock'),
    'text',
    'event',
  );

describe('programmes', () => {
  it('reads an event a line under the date above them', () => {
    const body = "What's next?\n\nSunday, March 7, 2032 (local time)\n\n- Women's 1000m, 12:30\n- Men's 10,000m, 14:20";
    expect(scheduleOf(body)).toEqual([
      { event: "Women's 1000m", round: null, date: '2032-03-07', localTime: '12:30' },
      { event: "Men's 10000m", round: null, date: '2032-03-07', localTime: '14:20' },
    ]);
    expect(clocksOf(body)).toEqual([
      { text: '12:30', event: "Women's 1000m" },
      { text: '14:20', event: "Men's 10000m" },
    ]);
  });

  it('reads clocks in front of their events', () => {
    const body = "What's next\n\nSunday 7 March 2032\n\n13:00 | Men's 10,000m\n\n15:05 | Women's 1500m";
    expect(scheduleOf(body).map(({ event, localTime }) => [event, localTime])).toEqual([
      ["Men's 10000m", '13:00'],
      ["Women's 1500m", '15:05'],
    ]);
  });

  it('reads a table of times, and the day its heading names', () => {
    const table = "| Time | Event |\n| --- | --- |\n| 13:00 | Women's 1500m |";
    expect(scheduleOf(`## Schedule\n\n**Sunday 7 March**\n\n${table}`)).toEqual([
      { event: "Women's 1500m", round: null, date: '2032-03-07', localTime: '13:00' },
    ]);
    expect(scheduleOf("## Tomorrow's programme\n\n- 11:45 Women's 500m heats")).toEqual([
      { event: "Women's 500m", round: 'heat', date: '2032-03-07', localTime: '11:45' },
    ]);
  });

  it('gives a time that several events share to none of them', () => {
    const body = "What's next\n\nSaturday, March 13, 2032 – Women's 1500m and Men's 1500m, 14:30";
    expect(scheduleOf(body).map(({ event, localTime }) => [event, localTime])).toEqual([
      ["Women's 1500m", '14:30'],
      ["Men's 1500m", '14:30'],
    ]);
    expect(clocksOf(body)).toEqual([{ text: '14:30', event: null }]);
  });
});

describe('announcements', () => {
  it('reads the day after the release, and what else it brings', () => {
    const body = "Racing resumes on Sunday at 13:00 with the women's keirin. The men's omnium will also be decided.";
    expect(scheduleOf(body).map(({ event, date, localTime }) => [event, date, localTime])).toEqual([
      ["Women's Keirin", '2032-03-07', '13:00'],
      ["Men's Omnium", '2032-03-07', null],
    ]);
  });

  it('reads one event at two times', () => {
    const body = 'The season ends with the 20km Mass Start Classic on Sunday (women at 10:30, men at 13:00).';
    expect(scheduleOf(body).map(({ event, localTime }) => [event, localTime])).toEqual([
      ["Women's 20km Mass Start Classic", '10:30'],
      ["Men's 20km Mass Start Classic", '13:00'],
    ]);
  });

  it.each([
    'The box office opens at 11:00 on Sunday and tickets start at 20 euros.',
    'It started to rain at 15:30 and nobody in the stadium seemed to mind it very much.',
  ])('takes no other time of day for one of the programme: %s', (body) => {
    expect(clocksOf(body)).toEqual([]);
  });
});

describe('times of day in sentences', () => {
  const told = (body: string) =>
    pick(
      factsOf(`${LEAD}\n\n${body}`).times.filter(({ kind }) => kind === 'clock'),
      'text',
      'event',
      'round',
    );

  it.each([
    [
      "The Women's 1500m semifinals are on Friday at 17:40, and the final is on Sunday at 16:05.",
      [
        ['17:40', "Women's 1500m", 'semifinal'],
        ['16:05', "Women's 1500m", 'final'],
      ],
    ],
    [
      "Heats start at 10:00, finals at 18:30, opening with the women's 200m backstroke.",
      [
        ['10:00', null, 'heat'],
        ['18:30', "Women's 200m Backstroke", 'final'],
      ],
    ],
    [
      "First race at 18:30, Men's 200m final at 20:10 (local time).",
      [
        ['18:30', null, null],
        ['20:10', "Men's 200m", 'final'],
      ],
    ],
    [
      "Still to come: Sunday – Rhythm Dance, 12.30pm; Men's Free Skating, 6.45pm.",
      [
        ['12.30pm', 'Ice Dance', 'Rhythm Dance'],
        ['6.45pm', "Men's Singles", 'Free Skating'],
      ],
    ],
    [
      "Racing resumes on Sunday at 13:30 with the Women's 1000m, followed by the Men's 5000m.",
      [['13:30', "Women's 1000m", null]],
    ],
    ["Finals at 18:30: women's 200m butterfly, men's 50m backstroke.", [['18:30', null, 'final']]],
    ['The team is presented in Bergen on Tuesday 4 May at 12.00.', [['12.00', null, null]]],
    [
      "**Tomorrow:** Women's 1000m 12:15, Men's 5000m 14:45 CET\n\nShe was happy with all of it, and so was her coach.",
      [
        ['12:15', "Women's 1000m", null],
        ['14:45', "Men's 5000m", null],
      ],
    ],
  ])('reads what they are of: %s', (body, expected) => {
    expect(told(body).map(({ text, event, round }) => [text, event, round])).toEqual(expected);
  });

  it.each([
    '13:33 What a race that was between the two of them, and what a noise.',
    'Ida Falk (SWE) won the 1000m at 20:15 in front of her parents.',
  ])('takes none of what has been: %s', (body) => {
    expect(told(body)).toEqual([]);
  });
});

describe('programmeDay', () => {
  const date = (value: Partial<Mention<'date'>['value']>): Mention<'date'> => ({
    start: 0,
    end: 1,
    kind: 'date',
    rule: 'dates/test',
    value: { iso: null, year: null, month: null, day: null, weekday: null, relative: null, ...value },
  });

  it.each([
    ['a weekday is the next one', { weekday: 7 }, '2032-03-06', '2032-03-07'],
    ['the release’s own weekday is a week on', { weekday: 6 }, '2032-03-06', '2032-03-13'],
    ['a day of the month still to come', { weekday: 7, day: 18 }, '2032-03-06', '2032-03-18'],
    ['a day of the next month', { day: 2 }, '2032-03-06', '2032-04-02'],
    ['a month of the next year', { day: 13, month: 1 }, '2032-12-12', '2033-01-13'],
    ['tomorrow', { relative: 1 }, '2032-02-29', '2032-03-01'],
  ])('%s', (_, value, from, expected) => {
    expect(programmeDay(date(value), from)).toBe(expected);
  });

  it.each([
    ['Tomorrow', "Up next: Women's 1000m 12:30, Men's 10,000m 14:20 CET.", ['12:30', '14:20']],
    ['a sentence that opens with its day', "Sunday is the day of the Women's 1000m, at 12:30.", ['12:30']],
    ['a start list', "- Sunday, 7 March - 12:30 Women's 1000m (Astrid Solheim)", ['12:30']],
  ])('reads %s', (_, body, clocks) => {
    expect(clocksOf(body).map(({ text }) => text)).toEqual(clocks);
  });

  it('takes the day that stands right over a paragraph', () => {
    const body = "**Tomorrow**\nRacing starts at 18:00 with the Women's 1000m.";
    expect(scheduleOf(body).map(({ date, localTime }) => [date, localTime])).toEqual([['2032-03-07', '18:00']]);
  });

  it('gives the same moment of another zone to the same race', () => {
    expect(clocksOf("- Women's 1000m, 11.00am (3.00pm NZT): Astrid Solheim")).toEqual([
      { text: '11.00am', event: "Women's 1000m" },
      { text: '3.00pm', event: "Women's 1000m" },
    ]);
  });

  it('gives a clock in brackets to the race in front, and a round named first to all', () => {
    const body =
      "Finals start at 20:00 local time on Sunday with the Women's 1000m, followed by the Men's 500m (20:11) and the Men's 1000m (20:38).";
    expect(clocksOf(body).slice(1)).toEqual([
      { text: '20:11', event: "Men's 500m" },
      { text: '20:38', event: "Men's 1000m" },
    ]);
    expect(scheduleOf(body).map(({ round }) => round)).toEqual(['final', 'final', 'final']);
  });

  it('knows nothing without the date of the release', () => {
    expect(programmeDay(date({ weekday: 7 }), null)).toBeNull();
  });
});
