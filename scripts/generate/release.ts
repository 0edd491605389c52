import { fold } from '../../src/evaluate/fold.ts';
import { isMixedByNature } from '../../src/knowledge/events.ts';
import type { RecordType } from '../../src/mentions/mention.ts';
import type { Gold } from '../../src/schema/gold.ts';
import { LISTS, type Listing } from './listings.ts';
import type { Style } from './marks.ts';
import type { Phrasing } from './phrasings.ts';
import * as phrasings from './phrasings.ts';
import { EVENTS, type Event } from './programme.ts';
import { Cast, nationWords, type Race } from './race.ts';
import { Random } from './random.ts';
import { type Context, Writer } from './writer.ts';

/** A release that a seed makes, and what it says. */
export interface Generated {
  /** Without an extension: "2033-11-19-inzell-speed-skating-17". */
  readonly name: string;
  readonly text: string;
  readonly gold: Gold;
}

const CITIES: readonly (readonly [city: string, nation: string])[] = [
  ['Inzell', 'GER'],
  ['Stavanger', 'NOR'],
  ['Calgary', 'CAN'],
  ['Nagano', 'JPN'],
  ['Budapest', 'HUN'],
  ['Lahti', 'FIN'],
  ['Gangneung', 'KOR'],
  ['Östersund', 'SWE'],
  ['Liévin', 'FRA'],
  ['Rotterdam', 'NED'],
  ['Innsbruck', 'AUT'],
  ['Zakopane', 'POL'],
];
/** The sport stands where the federations put it. */
const COMPETITIONS = ['{sport} World Cup', 'World {sport} Championships', 'European {sport} Championships'];
const RECORDS = new Map<RecordType, string>([
  ['world', 'world record'],
  ['national', 'national record'],
  ['track', 'track record'],
  ['continental', 'European record'],
  ['junior', 'world junior record'],
]);
/** Sports that go through semifinals. */
const WITH_ROUNDS = new Set(['short track', 'swimming']);
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const SPORTS_WITH_EVENTS = [...new Set(EVENTS.map((event) => event.sport))];

/** The release of a seed: the same seed, the same bytes. */
export function generate(seed: number): Generated {
  const random = new Random(seed);
  const sport = random.pick(SPORTS_WITH_EVENTS);
  const events = random.sample(
    EVENTS.filter((event) => event.sport === sport),
    random.between(1, 3),
  );
  const style: Style = { times: random.pick(['colons', 'colons', 'words']), unit: random.pick(['', ' seconds', 's']) };
  const writer = new Writer(random, style);
  const cast = new Cast(random);
  const setting = settingOf(sport, random, writer);
  const stories = events.map((event) => story(cast.race(event), { random, writer, words: setting.words }));
  const headline = headlineOf(events[0] as Event, stories[0]?.race as Race, setting.city, random);
  const text = [
    ...setting.head(headline),
    ...stories.flatMap(({ blocks }) => blocks),
    ...programme(events, setting.words.next, random, writer),
    ...setting.tail,
  ].join('\n\n');
  const { date, city, competition } = setting;
  const document = { date, place: city, competition, headline, sport };
  return {
    name: `${date}-${fold(city)}-${sport.replaceAll(' ', '-')}-${seed}`,
    text: `${text}\n`,
    gold: { source: `generated from the seed ${seed}`, document, ...writer.gold },
  };
}

/** Day, place and competition, and how the release opens and ends. */
function settingOf(sport: string, random: Random, writer: Writer) {
  const day = new Date(Date.UTC(random.between(2027, 2039), random.between(0, 11), random.between(1, 28)));
  const [city, nation] = random.pick(CITIES);
  const title = sport.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  const competition = random.pick(COMPETITIONS).replace('{sport}', title);
  const [date, month] = [day.getUTCDate(), MONTHS[day.getUTCMonth()]];
  const written = random.pick([
    `${date} ${month} ${day.getUTCFullYear()}`,
    `${month} ${date}, ${day.getUTCFullYear()}`,
  ]);
  const where = nationWords(nation).name.replace(/^the /, '');
  writer.nation(nation);
  const words = {
    city,
    competition,
    weekday: WEEKDAYS[day.getUTCDay()] ?? '',
    next: WEEKDAYS[(day.getUTCDay() + 1) % 7] ?? '',
  };
  const lead = writer.write({ words: random.pick(phrasings.LEADS), places: [] }, { race: NO_RACE, words });
  const openings = [
    (headline: string) => [`# ${headline}`, `**${city.toUpperCase()}, ${where} (${written})** – ${lead}`],
    (headline: string) => [`# ${headline}`, `${city}, ${where}, ${written} - ${lead}`],
    (headline: string) => [headline, `${city.toUpperCase()}, ${where}, ${written} (Ring News) - ${lead}`],
    (headline: string) => [`# ${headline}`, `*${written}*`, `**${city}, ${where}**`, lead],
  ];
  const tail = random.chance(0.5) ? [random.pick(phrasings.ASIDES)] : [];
  return { date: day.toISOString().slice(0, 10), city, competition, words, head: random.pick(openings), tail };
}

const NO_RACE: Race = { event: EVENTS[0] as Event, entries: [] };

function headlineOf(event: Event, { entries }: Race, city: string, random: Random): string {
  const families = entries[0]?.people.map(({ family }) => family).join('/') ?? '';
  const forms = event.entry === 'one' ? phrasings.HEADLINES : phrasings.TEAM_HEADLINES;
  return random.pick(forms).replace('{1}', families).replace('{city}', city);
}

interface Telling {
  readonly random: Random;
  readonly writer: Writer;
  readonly words: Readonly<Record<string, string>>;
}

/** One race told: a heading perhaps, paragraphs, and a list of results perhaps. */
function story(race: Race, { random, writer, words }: Telling): { readonly race: Race; readonly blocks: string[] } {
  const fits = ({ only }: Phrasing) =>
    (only === undefined || !only.includes('clock') || race.event.measure === 'time') &&
    (only === undefined || !only.includes('rounds') || WITH_ROUNDS.has(race.event.sport)) &&
    (only === undefined || !only.includes('athlete') || race.event.entry === 'one');
  const context: Context = { race, words: { ...words, event: eventWords(race.event, random) } };
  const tell = (rows: readonly Phrasing[]) => writer.write(random.pick(rows.filter(fits)), context);

  const win = random.pick(phrasings.WINS.filter(fits));
  const first = [writer.write(win, context)];
  if (!win.places.includes(2)) first.push(tell(phrasings.PODIUMS));
  else if (!win.places.includes(3)) first.push(tell(phrasings.THIRDS));
  const second: string[] = [];
  if (random.chance(0.5)) second.push(tell(phrasings.WINNERS.filter(({ words: said }) => said.includes('{1}'))));
  else if (race.event.entry === 'one') first.splice(1, 0, tell(phrasings.WINNERS));
  if (race.event.measure === 'time' && random.chance(0.35)) second.push(record(race, random, writer, context));
  for (const rank of random.sample([4, 5, 6], random.between(0, 2)).toSorted())
    second.push(tell(phrasings.OTHERS.filter(({ places }) => places[0] === rank)));
  const quote = race.event.entry === 'one' && random.chance(0.7) ? [said(race, random, writer, context)] : [];
  const listing = random.chance(0.5) ? list(random.pick(LISTS), race, writer) : [];
  const heading = random.chance(0.6) ? [`## ${race.event.name}`] : [];
  return { race, blocks: [...heading, first.join(' '), ...quote, second.join(' '), ...listing].filter(Boolean) };
}

/** What is raced the next day, and when. */
function programme(events: readonly Event[], weekday: string, random: Random, writer: Writer): string[] {
  if (random.chance(0.6)) return [];
  const rows = events.map(
    ({ name }, index) => `- ${writer.clock(`${13 + index}:${random.pick(['00', '15', '30', '45'])}`, name)} ${name}`,
  );
  return [`### Programme for ${weekday}`, rows.join('\n')];
}

/** The event as running text has it; what is only a name keeps its capitals. */
function eventWords({ name }: Event, random: Random): string {
  if (isMixedByNature(name)) return name;
  const forms = [name, name.replace(/^\w/, (letter) => letter.toLowerCase())];
  if (/^Women's|^Men's/.test(name)) forms.push(name.replace("'", '’'), name.toLowerCase().replaceAll("'", '’'));
  return random.pick(forms);
}

function record(race: Race, random: Random, writer: Writer, context: Context): string {
  const { status, ...row } = random.pick(phrasings.RECORDS);
  const [type, named] = random.pick([...RECORDS]);
  const [winner] = race.entries;
  if (!winner) return '';
  const unit = 1000 / 10 ** race.event.decimals;
  const by = random.between(1, 60) * unit * (status === 'set' ? 1 : -1);
  const old = winner.mark + by;
  const { competitor: holder, mark: ms } = winner;
  const event = race.event.name;
  writer.gold.records.push({ type, event, holder, ms, status });
  if (row.words.includes(':old')) writer.gold.records.push({ type, event, holder: null, ms: old, status: 'former' });
  if (status === 'missed')
    writer.gold.records.push({ type, event, holder: null, ms: old, status: 'standing', optional: true });
  return writer.write(row, { ...context, words: { ...context.words, record: named }, old });
}

function said(race: Race, random: Random, writer: Writer, context: Context): string {
  const quote = random.pick(phrasings.UTTERANCES);
  const form = random.pick(phrasings.ATTRIBUTIONS);
  const more = form.startsWith('{') || random.chance(0.7) ? undefined : random.pick(phrasings.SECOND_PARTS);
  const ending = form.startsWith('{') ? `${quote}.` : `${quote},`;
  const text = more === undefined ? ending : `${ending} ${more}.`;
  writer.gold.quotes.push({ speaker: race.entries[0]?.people[0]?.name ?? null, text });
  const words = writer.write({ words: form, places: [] }, { ...context, words: { ...context.words, quote } });
  const [open, close] = words.includes('“') ? '“”' : '""';
  return more === undefined ? words.trim() : `${words.trim()} ${open}${more}.${close}`;
}

function list(listing: Listing, race: Race, writer: Writer): string[] {
  for (const { rank } of race.entries) writer.place(race, rank);
  return listing(race, writer);
}
