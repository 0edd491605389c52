import { bool, code, float, int, key, maybe, oneOf, table, text, to } from './table.ts';

const gender = maybe(oneOf(['men', 'women', 'mixed'], 'Gender the event is for; null where no release says'));
const personGender = maybe(oneOf(['men', 'women'], 'Gender of the events the athlete enters; null where unknown'));
const nation = maybe(code('IOC code of the nation started for; null where unknown'));
const sport = maybe(text('Sport; null where unknown, or where there are many'));
const block = key('Names that might be one share a block; who is who is decided block by block');
const nameKey = key('Made from the name, accents and capitals aside');
const decision = code('How it was decided, by one code');
const reason = text('Why, in words');

export const nations = table(
  'nations',
  'Nations and neutral teams that releases speak of.',
  {
    code: code('IOC code, or a neutral or historical one such as ROC, AIN, URS'),
    iso: maybe(code('ISO 3166-1 alpha-3; null where there is none')),
    name: text('English name; the code itself where podium does not know it'),
  },
  { primary: ['code'] },
);

export const competitions = table(
  'competitions',
  'Competitions, each once, however many releases tell of them.',
  {
    id: key('Made from what tells it apart: name, year, host and sport'),
    name: text('Name without the year'),
    year: maybe(int('Year; null where no release says')),
    host: maybe(text('Host city or country; null where no release says')),
    sport,
  },
  { primary: ['id'] },
);

export const competitionIdentities = table(
  'competition_identities',
  'A competition as releases describe it, and which competition that was decided to be.',
  {
    id: key('Made from the description'),
    block,
    name_key: nameKey,
    name: text('Name as written'),
    year: maybe(int('Year in the description, or of the release where the competition is its own')),
    host: maybe(text('Host as written')),
    sport,
    competition_id: key('The competition it was decided to be'),
    decision,
    reason,
  },
  {
    primary: ['id'],
    foreign: [to('competitions', { competition_id: 'id' })],
    indexes: [['block', 'decision'], ['name_key'], ['competition_id']],
  },
);

export const events = table(
  'events',
  'Events, each once.',
  {
    id: key('Made from what tells it apart: name, sport, gender and distance'),
    name: text("Name: Women's 1500m"),
    sport,
    gender,
    distance: maybe(float('Metres; null for events without one')),
    team: bool('Whether teams compete'),
  },
  { primary: ['id'] },
);

export const eventIdentities = table(
  'event_identities',
  'An event as releases describe it, and which event that was decided to be.',
  {
    id: key('Made from the description'),
    block,
    name_key: nameKey,
    name: text('Name as written'),
    sport,
    gender,
    distance: maybe(float('Metres; null for events without one')),
    team: bool('Whether teams compete'),
    event_id: key('The event it was decided to be'),
    decision,
    reason,
  },
  {
    primary: ['id'],
    foreign: [to('events', { event_id: 'id' })],
    indexes: [['block', 'decision'], ['name_key'], ['event_id']],
  },
);

export const athletes = table(
  'athletes',
  'Athletes, each once, however many releases and spellings there are.',
  {
    id: key('Made from what tells the athlete apart: name, nation, sport and gender'),
    name: text('Fullest form of the name'),
    given: maybe(text('Given name')),
    family: text('Family name'),
    gender: personGender,
    nation,
    sport,
    first_year: maybe(int('Year of the first release that tells of the athlete')),
    last_year: maybe(int('Year of the last one')),
  },
  { primary: ['id'], foreign: [to('nations', { nation: 'code' })] },
);

export const athleteIdentities = table(
  'athlete_identities',
  'A person as releases describe one, and which athlete that was decided to be.',
  {
    id: key('Made from the description'),
    block,
    name_key: nameKey,
    name: text('Fullest form of the name in the release'),
    given: maybe(text('Given name')),
    family: text('Family name'),
    gender: personGender,
    nation,
    sport,
    year: maybe(int('Year of the release')),
    competes: bool('Whether the person competes in the release, or is only spoken of or quoted'),
    role: maybe(text('Coach, president ...; null for athletes and where no release says')),
    athlete_id: maybe(key('The athlete it was decided to be; null for coaches, officials and the like')),
    decision,
    reason,
  },
  {
    primary: ['id'],
    foreign: [to('athletes', { athlete_id: 'id' })],
    indexes: [['block', 'decision'], ['name_key'], ['athlete_id']],
  },
);

export const curated = table(
  'curated',
  'Decisions on who is who made by hand; they go before every other.',
  {
    id: key('Made from the decision'),
    kind: oneOf(['athlete', 'competition', 'event'], 'What it is about'),
    verdict: oneOf(['same', 'apart'], 'Whether both are one, or two of a name'),
    one: text('The one: its name, and what else tells it apart (nation, sport, gender, host, years)'),
    other: text('The other, likewise'),
    reason: text('Why, as whoever decided wrote it'),
  },
  { primary: ['id'] },
);
