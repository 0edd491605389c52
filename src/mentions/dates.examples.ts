import type { ExampleBook } from './examples.ts';
import type { Values } from './mention.ts';

function date(parts: Partial<Values['date']>): Values['date'] {
  return { iso: null, year: null, month: null, day: null, weekday: null, relative: null, ...parts };
}
function day(iso: string, weekday: number | null = null): Values['date'] {
  const [year, month, number] = iso.split('-').map(Number) as [number, number, number];
  return date({ iso, year, month, day: number, weekday });
}

export const dateExamples: ExampleBook<'date'> = {
  'dates/iso': {
    yes: [
      ['date: 2031-12-06', '2031-12-06', day('2031-12-06')],
      ['2031/12/06 News', '2031/12/06', day('2031-12-06')],
      ['2031.12.06', '2031.12.06', day('2031-12-06')],
      ['2031-12-06T18:40:00Z', '2031-12-06', day('2031-12-06')],
    ],
    no: ['Phone 2031-13-06.', 'In 2031-2032 she rested.', 'Ticket 2031/12/06/07.', 'Between 2031-12/06 nobody won.'],
  },
  'dates/year-first': {
    yes: [['2031 May 4', '2031 May 4', day('2031-05-04')]],
    no: ['In 2031 March 5 kilometres on.', 'Of 2031, May 4, 2032 is no part.'],
  },
  'dates/small-letters': {
    yes: [
      ['may 4, 2031', 'may 4, 2031', day('2031-05-04')],
      ['sunday 4 may 2031', 'sunday 4 may 2031', day('2031-05-04')],
    ],
    no: ['She may 4 times have won.', 'They march 5 km, 2031 of them.', 'On 4 may.'],
  },
  'dates/figures-on-weekday': {
    yes: [
      ['Sun, 05/04/2031 - 18:40', 'Sun, 05/04/2031', day('2031-05-04', 7)],
      ['Sunday 04/05/2031', 'Sunday 04/05/2031', day('2031-05-04', 7)],
    ],
    no: ['Mon, 05/04/2031', 'Sun, 05.04/2031', 'On 05/04/2031'],
  },
  'dates/short-year': {
    yes: [
      ['Held on 4 May ’31 in Riga.', '4 May ’31', day('2031-05-04')],
      ['04.05.31 | News', '04.05.31', day('2031-05-04')],
      ['Posted 4 May 31 by Anna', '4 May 31', day('2031-05-04')],
      ['4-May-31', '4-May-31', day('2031-05-04')],
    ],
    no: ['She ran 02.05.31 in Riga.', 'On 4 May 31 skaters met.', '1.45.30', 'Lind, 04.05.31.7'],
  },
  'dates/day-month': {
    yes: [
      ['Oslo, 15 February 2034', '15 February 2034', day('2034-02-15')],
      ['Report24 Apr 2033', '24 Apr 2033', day('2033-04-24')],
      ['On Saturday, 3 March 2035 she won.', 'Saturday, 3 March 2035', day('2035-03-03', 6)],
      ['They race again on 24 January.', '24 January', date({ month: 1, day: 24 })],
      ['It is held on 10-12 January 2031 in Riga.', '10-12 January 2031', day('2031-01-10')],
      ['The meeting is on the 3rd of May.', 'the 3rd of May', date({ month: 5, day: 3 })],
    ],
    no: ['They won 31 June races.', 'He may be 15 marches away.', 'There were 45 January starts.'],
  },
  'dates/day-month-joined': {
    yes: [
      ['TORVIK, Norway (04-May) --', '04-May', date({ month: 5, day: 4 })],
      ['Torvik, 4-May-2031', '4-May-2031', day('2031-05-04')],
    ],
    no: ['They won 34-May races.', 'The 4-March-long tour.', 'A 4-Mayor council met.'],
  },
  'dates/month-comma-day': {
    yes: [['By Anna Writer, December, 12 2031', 'December, 12 2031', day('2031-12-12')]],
    no: ['In December, 12 skaters trained.', 'Of March, 3 races remain.'],
  },
  'dates/foreign-month': {
    yes: [
      ['30. Mai 2031 | Sport', '30. Mai 2031', day('2031-05-30')],
      ['Publié le 12 mars 2031', '12 mars 2031', day('2031-03-12')],
      ['3 de mayo de 2031', '3 de mayo de 2031', day('2031-05-03')],
    ],
    no: ['30 mai', 'On 12 mars the rover landed.', 'In 2031 mars was near.'],
  },
  'dates/run-into-a-name': {
    yes: [['Anna WriterMarch 3, 2031', 'March 3, 2031', day('2031-03-03')]],
    no: ['Anna WriterMarch 3', 'RemArch 3, 2031'],
  },
  'dates/month-day': {
    yes: [
      ['February 15, 2034', 'February 15, 2034', day('2034-02-15')],
      ['Thursday, February 16, 2034', 'Thursday, February 16, 2034', day('2034-02-16', 4)],
      ['FEBRUARY 15, 2034', 'FEBRUARY 15, 2034', day('2034-02-15')],
      ['Set on December 2, 2029 in Hamar.', 'December 2, 2029', day('2029-12-02')],
      ['They race on Friday, January 14, at noon.', 'Friday, January 14', date({ month: 1, day: 14, weekday: 5 })],
      ['Held from January 10-12, 2031.', 'January 10-12, 2031', day('2031-01-10')],
    ],
    no: ['She may 10 times have won.', 'The march 5 kilometres on.'],
  },
  'dates/month-year': {
    yes: [['Lind had set it in December 2029 in Oslo.', 'December 2029', date({ month: 12, year: 2029 })]],
    no: ['In December the ice was soft.', 'The May 2029ers won.'],
  },
  'dates/month': {
    yes: [
      ['She won there in November.', 'November', date({ month: 11 })],
      ['He has been out since May.', 'May', date({ month: 5 })],
    ],
    no: ['It may be close.', 'April Jones won.', 'In April Jones they have a star.', 'They march on.'],
  },
  'dates/figures': {
    yes: [
      ['Riga, 12.02.2033', '12.02.2033', day('2033-02-12')],
      ['Updated 24/01/2033', '24/01/2033', day('2033-01-24')],
      ['Riga, 12. 02. 2033', '12. 02. 2033', day('2033-02-12')],
      ['Published 24-01-2033', '24-01-2033', day('2033-01-24')],
    ],
    no: ['Updated 02/03/2033', 'Rule 12.02.20 applies.', 'He was 12. 02/2033 is his number.', 'Call 02-03-2033.'],
  },
  'dates/figures-month-first': {
    yes: [
      ['Updated 6/25/2031', '6/25/2031', day('2031-06-25')],
      ['Posted 02-14-2031 by the club', '02-14-2031', day('2031-02-14')],
    ],
    no: ['Updated 6/12/2031', 'The score was 13/25/2031.', 'Updated 6/25-2031', 'On 6.25.2031 nobody wrote.'],
  },
  'dates/season': {
    yes: [
      ['She won twice in 2031/32.', '2031/32', date({ year: 2031 })],
      ['The 2035-2036 season was short.', '2035-2036', date({ year: 2035 })],
    ],
    no: ['On 2031-12-06 it snowed.', 'Between 2031-35 nobody won.'],
  },
  'dates/year': {
    yes: [
      ['He had won in 2027 and 2029.', '2029', date({ year: 2029 })],
      ['Her 2031 title came late.', '2031', date({ year: 2031 })],
    ],
    no: [
      'He swam 2000m.',
      'They ran 2000 metres.',
      'It cost $2031.',
      'She has 2048 points.',
      'There were 12,031 fans.',
    ],
  },
  'dates/weekday': {
    yes: [
      ['She won again on Saturday.', 'Saturday', date({ weekday: 6 })],
      ['They met on Sunday (24) in Rome.', 'Sunday (24)', date({ weekday: 7, day: 24 })],
      ['On Thursday night (15) it rained.', 'Thursday night (15)', date({ weekday: 4, day: 15 })],
      ["In Friday's sprint he fell.", 'Friday', date({ weekday: 5 })],
    ],
    no: ['He trains on Mondays.', 'The sun and the sat nav failed.'],
  },
  'dates/relative-day': {
    yes: [
      ['Yesterday, Lind won the marathon.', 'Yesterday', date({ relative: -1 })],
      ['I was the best today.', 'today', date({ relative: 0 })],
      ['She had won the day before yesterday.', 'the day before yesterday', date({ relative: -2 })],
    ],
    no: ['It was a day-only ticket.', 'They stayed three days.'],
  },
  'dates/last-year': {
    yes: [
      ['She was second here last year.', 'last year', date({ relative: -365 })],
      ['He won in Beijing last weekend.', 'last weekend', date({ relative: -7 })],
    ],
    no: ['It was the last year of the old hall.', 'On the last day it rained.'],
  },
  'dates/years-ago': {
    yes: [
      ['He set it two years ago in Oslo.', 'two years ago', date({ relative: -730 })],
      ['One week ago nobody knew him.', 'One week ago', date({ relative: -7 })],
      ['She had won it twelve months earlier in Riga.', 'twelve months earlier', date({ relative: -360 })],
    ],
    no: ['It took two years.', 'He is 31 years old.'],
  },
};
