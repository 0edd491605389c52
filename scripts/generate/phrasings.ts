/**
 * Ways to say what happened, by family, in words of our own. A slot stands in braces:
 *
 * - `{event}` the event; `{city}`; `{competition}`; `{round}`
 * - `{1}` the competitor who came first: introduced in full with the nation, later by the family name
 * - `{1:they}`, `{1:their}` pronouns; `{1:nation}` "the Norwegian"
 * - `{1:mark}` the result; `{1:split}` a time on the way
 * - `{2:gap}` how far behind the winner; `{2:short}` how far behind the one before; `{1:lead}` how far ahead of the next
 * - `{1:semi}` the time that won a semifinal
 * - `{1:old}` a former mark of the record the row is about; `{1:beat}` by how much it was beaten
 *
 * A capital in a slot (`{Event}`, `{1:They}`) begins a sentence. `places` are the ranks that the row states. A row
 * about a clock is for events with one only, a row about people for events of single athletes.
 */
export interface Phrasing {
  readonly words: string;
  readonly places: readonly number[];
  readonly only?: 'clock' | 'athlete' | 'athlete-clock' | 'athlete-clock-rounds';
  /** The rank that the winner had in the same event another time. */
  readonly before?: number;
}

const row = (words: string, places: readonly number[], only?: Phrasing['only']): Phrasing =>
  only === undefined ? { words, places } : { words, places, only };

/** Who won. The event is named here, and the section is about it from then on. */
export const WINS: readonly Phrasing[] = [
  row('{1} won the {event} in {1:mark}.', [1], 'clock'),
  row('{1} won the {event} with {1:mark}.', [1]),
  row('{1} took gold in the {event} with {1:mark}.', [1]),
  row('{1} claimed victory in the {event}, clocking {1:mark}.', [1], 'clock'),
  row('Victory in the {event} went to {1}, who stopped the clock at {1:mark}.', [1], 'clock'),
  row('The {event} was won by {1} in {1:mark}.', [1], 'clock'),
  row('In the {event}, {1} finished first in {1:mark}.', [1], 'clock'),
  row('{1} triumphed in the {event} in {1:mark}, {1:lead} ahead of {2}.', [1, 2], 'clock'),
  row('{1} beat {2} by {1:lead} to win the {event} in {1:mark}.', [1, 2], 'clock'),
  row('Nobody could match {1} in the {event}: {1:their} {1:mark} was good for the gold medal.', [1], 'athlete'),
  row('Gold in the {event} went to {1} with {1:mark}.', [1]),
  row('{1} was the winner of the {event} with {1:mark}, ahead of {2} ({2:mark}) and {3} ({3:mark}).', [1, 2, 3]),
];

/** Who stood beside the winner. Rows after a win that named the second say the third alone. */
export const PODIUMS: readonly Phrasing[] = [
  row('{2} finished second in {2:mark} and {3} third in {3:mark}.', [2, 3], 'clock'),
  row('Silver went to {2} ({2:mark}), bronze to {3} ({3:mark}).', [2, 3]),
  row('{2} ({2:mark}) and {3} ({3:mark}) took silver and bronze respectively.', [2, 3]),
  row('{2} was {2:gap} slower in second place, while {3} completed the podium in {3:mark}.', [2, 3], 'clock'),
  row('{2} came second, {2:gap} behind, and {3} took the bronze medal.', [2, 3], 'clock'),
  row('{2} earned silver with {2:mark}. The bronze medal went to {3}, {3:gap} adrift.', [2, 3], 'clock'),
  row('{2} was runner-up with {2:mark}; third place belonged to {3} with {3:mark}.', [2, 3]),
  row('{2} settled for silver in {2:mark}, and {3} secured bronze in {3:mark}.', [2, 3], 'clock'),
];
export const THIRDS: readonly Phrasing[] = [
  row('{3} finished third in {3:mark}.', [3], 'clock'),
  row('Bronze went to {3} ({3:mark}).', [3]),
  row('{3} took the bronze medal with {3:mark}.', [3]),
  row('Third place went to {3}, who needed {3:mark}.', [3], 'clock'),
];

/** Those beyond the podium, each row about somebody else. */
export const OTHERS: readonly Phrasing[] = [
  row('{4} missed the podium by {4:short} and finished fourth.', [4], 'clock'),
  row('{4} was fourth in {4:mark}.', [4], 'clock'),
  row('{4} placed fourth with {4:mark}.', [4]),
  row('{5} came home fifth in {5:mark}.', [5], 'clock'),
  row('{5} ended up in fifth place.', [5]),
  row('{6} had to be content with sixth place.', [6]),
  row('{6} finished 6th in {6:mark}.', [6], 'clock'),
];

/** What is told of the winner once the win is told. */
export const WINNERS: readonly Phrasing[] = [
  row('{1:They} had passed the halfway mark in {1:split}.', [], 'athlete-clock'),
  row('{1:Nation} opened in {1:split}.', [], 'athlete-clock'),
  row('{1} was in the lead from start to finish.', []),
  row('{1:They} had won {1:their} semi-final in {1:semi}.', [], 'athlete-clock-rounds'),
  { ...row('{1:They} had finished second in this event a year ago.', [], 'athlete'), before: 2 },
  { ...row('Last season {1} was third in the {event}.', [], 'athlete'), before: 3 },
  row('{1:They} had spent most of the summer in the weight room.', [], 'athlete'),
];

/** What became of a record, by the winner. The type of record stands in the place of `{record}`. */
export const RECORDS: readonly (Phrasing & { readonly status: 'set' | 'missed' })[] = [
  {
    ...row('The winning time was a new {record}, {1:beat} better than the old mark of {1:old}.', [], 'clock'),
    status: 'set',
  },
  { ...row('{1} thereby broke the {record} of {1:old}.', [], 'clock'), status: 'set' },
  { ...row('With {1:their} time {1} set a new {record}.', [], 'clock'), status: 'set' },
  { ...row('{1} missed the {record} by {1:beat}.', [], 'clock'), status: 'missed' },
];

/** What people say. No word of it is a fact. */
export const UTTERANCES: readonly string[] = [
  'I slept badly and I skipped breakfast, so I have no idea where that came from',
  'My legs were screaming, but my head told them to be quiet',
  'We changed one small thing in training and it paid off',
  'I did not look at the board because I was afraid of it',
  'There were moments when I doubted whether I would be back at all',
  'My grandmother watched it from the stands, which made me more nervous than anything else',
  'I made a mistake at the start and then I just stopped thinking',
  'This one is for everybody who lent me a pair of gloves',
  'It was windy out there, but it was windy for all of us',
  'I will call home, eat something sweet and sleep',
  'Nobody handed me anything today, and that is what I like about it',
  'The crowd carried me when I had nothing left',
];

export const ATTRIBUTIONS: readonly string[] = [
  '“{quote},” said {1}.',
  '"{quote}," {1} said.',
  '{1} said: "{quote}."',
  '"{quote}," {1} told reporters.',
];

/** A second part for a quote that is broken by its attribution. */
export const SECOND_PARTS: readonly string[] = [
  'Ask me again tomorrow',
  'That is all there is to say',
  'I still have to get used to it',
];

/** Paragraphs that say nothing podium looks for. */
export const ASIDES: readonly string[] = [
  'The stands were well filled in spite of the rain, and the kitchen ran out of soup before noon.',
  'Tickets are available at the box office and through the website of the organisers.',
  'Volunteers cleared the snow from the car park until late in the evening.',
  'Photographs may be used free of charge if the photographer is named.',
  'The brass band played on through the breaks, whatever the thermometer said.',
  'Schools from the region had been invited and made themselves heard.',
];

export const HEADLINES: readonly string[] = [
  '{1} wins in {city}',
  '{1} strikes gold in {city}',
  '{1} too strong for the field in {city}',
  'Double joy and long faces in {city}',
  'A day of surprises in {city}',
];
/** For events of teams. */
export const TEAM_HEADLINES = HEADLINES.slice(-2);

export const LEADS: readonly string[] = [
  'The {competition} continued in {city} on {weekday}.',
  'Loud stands and close races marked {weekday} at the {competition} in {city}.',
  'There was plenty to see at the {competition} in {city} on {weekday}.',
];
