import { RECORD_TYPES } from '../../mentions/mention.ts';
import { incident, STATUSES, TIME_KINDS } from '../../schema/facts.ts';
import { inRelease, no, ofRelease, span } from './releases.ts';
import {
  among,
  bool,
  type Columns,
  code,
  date,
  float,
  int,
  maybe,
  oneOf,
  type Table,
  table,
  text,
  within,
} from './table.ts';

export const FACT_KINDS = [
  'headline',
  'date',
  'place',
  'time',
  'score',
  'placing',
  'record',
  'quote',
  'schedule',
  'incident',
] as const;

const competitor = {
  person_no: maybe(int('The athlete; null where a team competes or the release does not say')),
  team_no: maybe(int('The team; null where an athlete competes or the release does not say')),
};
const eventNo = maybe(int('The event; null where the release does not say'));
const round = maybe(text('Round: final, semifinal, heat ...; null where the release does not say'));
const ms = maybe(int('Milliseconds'));
const key = { release_id: ofRelease, fact_no: no };

const athletesOrTeams = [within('people', 'person_no'), within('teams', 'team_no')];
const atEvent = within('release_events', 'event_no');
const isFact = within('facts', 'fact_no');

/** A table of one kind of fact: one row a row of `facts`. */
function factTable<C extends Columns>(
  name: string,
  comment: string,
  columns: C,
  { foreign = [], exactly }: { foreign?: Table['foreign']; exactly?: boolean } = {},
): Table<typeof key & C> {
  const oneAmong = exactly === undefined ? [] : [{ columns: Object.keys(competitor), exactly }];
  return table(
    name,
    comment,
    { ...key, ...columns },
    { primary: ['release_id', 'fact_no'], foreign: [isFact, ...foreign], oneAmong },
  );
}

export const facts = table(
  'facts',
  'Everything a release states and everything worked out from it. The table of its kind has its values.',
  {
    release_id: ofRelease,
    no,
    id: text('Id in the output; headline, date and place of a release are facts too'),
    kind: oneOf(FACT_KINDS, 'Which table has its values'),
    certainty: oneOf(['stated', 'inferred'], 'Whether the text says so, or it was worked out'),
    rule: text('The rule that put the fact here: placings/medal-to'),
  },
  { primary: ['release_id', 'no'], foreign: [inRelease] },
);

export const evidence = table(
  'evidence',
  'The words a fact stands on.',
  { ...key, position: int('Order'), ...span },
  { primary: ['release_id', 'fact_no', 'position'], foreign: [isFact, within('sentences', 'sentence_no')] },
);

export const reasons = table(
  'reasons',
  'What an inferred fact was worked out from.',
  { ...key, because_no: int('The fact it follows from') },
  { primary: ['release_id', 'fact_no', 'because_no'], foreign: [isFact, within('facts', 'because_no')] },
);

export const times = factTable(
  'times',
  'Times, gaps, splits and laps.',
  {
    kind: among(TIME_KINDS, 'What the figure is'),
    text: text('The figure as written'),
    ms,
    ...competitor,
    event_no: eventNo,
    round,
  },
  { foreign: [...athletesOrTeams, atEvent], exactly: false },
);

export const scores = factTable(
  'scores',
  'Points, and marks in metres.',
  {
    text: text('The figure as written'),
    value: float('The figure'),
    unit: oneOf(['points', 'metres'], 'Unit of the figure'),
    ...competitor,
    event_no: eventNo,
    segment: maybe(text('Total, a part of the event, the standings; null elsewhere')),
  },
  { foreign: [...athletesOrTeams, atEvent], exactly: false },
);

export const placings = factTable(
  'placings',
  'Who came where.',
  {
    ...competitor,
    event_no: eventNo,
    rank: int('Place, from 1', 1),
    current: bool('False: at an earlier competition'),
    competition: maybe(text('The earlier competition as the text names it')),
    round,
  },
  { foreign: [...athletesOrTeams, atEvent], exactly: true },
);

export const records = factTable(
  'records',
  'What became of a record.',
  {
    type: among(RECORD_TYPES, 'Whose record'),
    event_no: eventNo,
    ...competitor,
    ms,
    status: among(STATUSES, 'What became of it'),
  },
  { foreign: [...athletesOrTeams, atEvent], exactly: false },
);

export const quotes = factTable(
  'quotes',
  'What was said, word for word.',
  {
    text: text('What stands inside the quotation marks; the parts of a split quote joined by one space'),
    speaker_no: maybe(int('Who said it; null where the release does not say')),
    sieve: maybe(text('How the speaker was found')),
    attribution: maybe(text('The words that name the speaker: she, the Dutchman')),
  },
  { foreign: [within('people', 'speaker_no')] },
);

export const schedule = factTable(
  'schedule',
  'What is to come, and when.',
  {
    event_no: eventNo,
    round,
    date: maybe(date('Day')),
    local_time: maybe(code('Time of day at the place, HH:MM')),
  },
  { foreign: [atEvent] },
);

export const incidents = factTable(
  'incidents',
  'Falls, disqualifications, withdrawals and the like.',
  {
    kind: among(incident.shape.kind.options, 'What happened'),
    ...competitor,
    event_no: eventNo,
    round,
    replacement_no: maybe(int('Who took the place, for a substitution')),
  },
  { foreign: [...athletesOrTeams, atEvent, within('people', 'replacement_no')], exactly: false },
);

export const results = table(
  'results',
  'The table a release implies: one row a competitor, event and round.',
  {
    release_id: ofRelease,
    no,
    id: text('Id in the output'),
    ...competitor,
    event_no: int('The event'),
    round,
    rank: maybe(int('Place, from 1', 1)),
    medal: maybe(oneOf(['gold', 'silver', 'bronze'], 'Medal')),
    time_ms: maybe(int('Time in milliseconds')),
    gap_ms: maybe(int('Behind the best, in milliseconds')),
    score: maybe(float('Points, or metres')),
    status: maybe(oneOf(['finished', 'DNF', 'DNS', 'DSQ', 'fell'], 'How it ended')),
  },
  {
    primary: ['release_id', 'no'],
    foreign: [inRelease, ...athletesOrTeams, atEvent],
    oneAmong: [{ columns: Object.keys(competitor), exactly: true }],
  },
);

export const CELLS = ['rank', 'medal', 'time', 'gap', 'score', 'status'] as const;

export const resultCells = table(
  'result_cells',
  'Which cells of a result are filled, and how surely.',
  {
    release_id: ofRelease,
    result_no: no,
    cell: oneOf(CELLS, 'The cell'),
    inferred: bool('Whether it was worked out'),
  },
  { primary: ['release_id', 'result_no', 'cell'], foreign: [within('results', 'result_no')] },
);

export const resultFacts = table(
  'result_facts',
  'The facts that a cell of a result stands on.',
  { release_id: ofRelease, result_no: no, cell: oneOf(CELLS, 'The cell'), fact_no: int('The fact') },
  {
    primary: ['release_id', 'result_no', 'cell', 'fact_no'],
    foreign: [
      { columns: ['release_id', 'result_no', 'cell'], table: 'result_cells', to: ['release_id', 'result_no', 'cell'] },
      isFact,
    ],
  },
);

export const problems = table(
  'problems',
  'What a careful editor would query in a release.',
  {
    release_id: ofRelease,
    no,
    id: text('Id in the output'),
    code: code('Kind of problem'),
    details: text('The values of its message, as a JSON object'),
  },
  { primary: ['release_id', 'no'], foreign: [inRelease] },
);

export const problemFacts = table(
  'problem_facts',
  'The facts a problem is about.',
  { release_id: ofRelease, problem_no: no, position: int('Order'), fact_no: int('The fact') },
  { primary: ['release_id', 'problem_no', 'position'], foreign: [within('problems', 'problem_no'), isFact] },
);

export const problemEvidence = table(
  'problem_evidence',
  'The words a problem is about.',
  { release_id: ofRelease, problem_no: no, position: int('Order'), ...span },
  {
    primary: ['release_id', 'problem_no', 'position'],
    foreign: [within('problems', 'problem_no'), within('sentences', 'sentence_no')],
  },
);
