import { bool, code, date, float, int, key, maybe, oneOf, table, text, to, within } from './table.ts';

export const ofRelease = key('The release');
export const no = int('Number within the release, in the order of the output');
export const inRelease = to('releases', { release_id: 'id' });
/** Where words stand in the file, in the columns of every table that has them. */
export const span = {
  starts: int('First code point of the words in the file, from 0'),
  ends: int('Code point after the last'),
  line: int('Line, from 1', 1),
  col: int('Code point in the line, from 1', 1),
  text: text('The words, exactly'),
  sentence_no: maybe(int('The sentence they stand in; null where the text was not at hand')),
};
const nation = maybe(code('IOC code; null where the release does not say'));
const id = text('Id in the output');

export const runs = table(
  'runs',
  'What read the releases: a version of podium with its rules.',
  {
    id: key('Made from the other columns'),
    podium: maybe(text('Version of podium; null where an output was loaded, which does not tell')),
    rule_set: maybe(code('SHA-256 of the rules and tables; null where an output was loaded')),
    output_schema: text('Name and version of the output: podium/release@1'),
  },
  { primary: ['id'] },
);

export const releases = table(
  'releases',
  'Press releases, by content: the same bytes are one release, under however many paths they lie.',
  {
    id: key('The beginning of the SHA-256 of the file'),
    sha256: code('SHA-256 of the file'),
    output_sha256: code('SHA-256 of what podium read from it'),
    run_id: key('What read it'),
    length: int('Unicode code points of the file'),
    media_type: text('text/markdown'),
    headline: maybe(text('Headline')),
    date: maybe(date('Date of the release')),
    city: maybe(text('City of the dateline')),
    nation: maybe(code('IOC code of the nation of that city')),
    publisher: maybe(text('Federation or agency')),
    sport: maybe(text('Sport the release is about')),
    has_text: bool('Whether the text was at hand, so that facts lead to their sentences'),
  },
  {
    primary: ['id'],
    foreign: [to('runs', { run_id: 'id' }), to('nations', { nation: 'code' })],
    unique: [['sha256']],
  },
);

export const releasePaths = table(
  'release_paths',
  'Where releases lie. A corrected release is other bytes under the same path.',
  {
    id: key('Made from collection and path'),
    collection: text('Name of the collection; paths are unique within it'),
    path: text('Path below the folder the release was found through, with forward slashes'),
    release_id: ofRelease,
  },
  { primary: ['id'], foreign: [inRelease], indexes: [['release_id']] },
);

export const sentences = table(
  'sentences',
  'Sentences that something in the tables stands on.',
  {
    release_id: ofRelease,
    no,
    starts: span.starts,
    ends: span.ends,
    line: span.line,
    text: text('The sentence as a reader sees it, markup gone'),
  },
  { primary: ['release_id', 'no'], foreign: [inRelease] },
);

export const releaseNations = table(
  'release_nations',
  'Nations that a release names or that its athletes start for.',
  { release_id: ofRelease, no, code: code('IOC code') },
  { primary: ['release_id', 'no'], foreign: [inRelease, to('nations', { code: 'code' })], indexes: [['code']] },
);

export const releaseCompetitions = table(
  'release_competitions',
  'Competitions a release names, in its own words.',
  {
    release_id: ofRelease,
    no,
    id,
    name: text('Name as written'),
    year: maybe(int('Year')),
    host: maybe(text('Host')),
    main: bool('Whether the release is about this one'),
    identity_id: key('The description that decides which competition it is'),
  },
  {
    primary: ['release_id', 'no'],
    foreign: [inRelease, to('competition_identities', { identity_id: 'id' })],
    indexes: [['identity_id']],
  },
);

export const releaseEvents = table(
  'release_events',
  'Events a release tells of.',
  {
    release_id: ofRelease,
    no,
    id,
    name: text('Name'),
    sport: maybe(text('Sport')),
    gender: maybe(oneOf(['men', 'women', 'mixed'], 'Gender')),
    distance: maybe(float('Metres')),
    team: bool('Whether teams compete'),
    identity_id: key('The description that decides which event it is'),
  },
  {
    primary: ['release_id', 'no'],
    foreign: [inRelease, to('event_identities', { identity_id: 'id' })],
    indexes: [['identity_id']],
  },
);

export const people = table(
  'people',
  'People in a release: those who compete, and coaches, officials and others it speaks of.',
  {
    release_id: ofRelease,
    no,
    id,
    competes: bool('Whether the output lists the person as an athlete'),
    name: text('Fullest form in the release'),
    given: maybe(text('Given name')),
    family: text('Family name'),
    gender: maybe(oneOf(['men', 'women'], 'Gender')),
    nation,
    role: maybe(text('Coach, president ...; null for athletes')),
    identity_id: key('The description that decides which athlete it is'),
  },
  {
    primary: ['release_id', 'no'],
    foreign: [inRelease, to('nations', { nation: 'code' }), to('athlete_identities', { identity_id: 'id' })],
    indexes: [['identity_id']],
  },
);

export const personVariants = table(
  'person_variants',
  'Other forms of a name in a release: accents lost, nicknames, typing mistakes.',
  { release_id: ofRelease, person_no: no, position: int('Order'), name: text('The form') },
  { primary: ['release_id', 'person_no', 'position'], foreign: [within('people', 'person_no')] },
);

export const teams = table(
  'teams',
  'Teams in a release: nations, and pairs.',
  {
    release_id: ofRelease,
    no,
    id,
    name: text('Name of the nation, or both names of a pair'),
    kind: oneOf(['nation', 'pair'], 'What kind of team'),
    nation,
    event_no: maybe(int('The event it competes in; null for a nation as such')),
  },
  {
    primary: ['release_id', 'no'],
    foreign: [inRelease, to('nations', { nation: 'code' }), within('release_events', 'event_no')],
  },
);

export const teamMembers = table(
  'team_members',
  'Who is in a team.',
  {
    release_id: ofRelease,
    team_no: no,
    position: int('Order in the release, substitutes last'),
    person_no: int('The athlete'),
    substitute: bool('Whether only a substitute'),
  },
  {
    primary: ['release_id', 'team_no', 'position'],
    foreign: [within('teams', 'team_no'), within('people', 'person_no')],
  },
);

export const mentions = table(
  'mentions',
  'Every place in a release that names a person, team, event, competition or nation.',
  {
    release_id: ofRelease,
    no,
    person_no: maybe(int('The person named')),
    team_no: maybe(int('The team named')),
    event_no: maybe(int('The event named')),
    competition_no: maybe(int('The competition named')),
    nation_no: maybe(int('The nation named')),
    ...span,
  },
  {
    primary: ['release_id', 'no'],
    foreign: [
      within('people', 'person_no'),
      within('teams', 'team_no'),
      within('release_events', 'event_no'),
      within('release_competitions', 'competition_no'),
      within('release_nations', 'nation_no'),
      within('sentences', 'sentence_no'),
    ],
    oneAmong: [{ columns: ['person_no', 'team_no', 'event_no', 'competition_no', 'nation_no'], exactly: true }],
  },
);
