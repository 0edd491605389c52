import type { EventEntity } from './release.ts';

/**
 * Words for one thing in the names of events, as a results list has them and as reports do; of several that stand in a text the
 * first counts, so what is longer stands before what is a part of it.
 * Sources: FINA, FIS, IBSF, ICF, ISU, UCI, World Athletics and World Rowing, results and reports of 2005 to 2026.
 */
const PAIRS: readonly (readonly [canonical: string, ...others: string[]])[] = [
  ['Backstroke', 'Back'],
  ['Bobsleigh', 'Bobsled'],
  ['Breaststroke', 'Breast'],
  ['Butterfly', 'Fly'],
  ['Canoe', 'Canoe Single'],
  ['Classic', 'Classic Technique'],
  ['Combined', 'Alpine Combined', 'Super Combined'],
  ['Double Sculls', 'Double'],
  ['Eight', 'Coxed Eight'],
  ['Elimination Race', 'Elimination'],
  ['Four', 'Coxless Four'],
  ['Four-Man', 'Four-Man Bobsled', 'Four-Man Bobsleigh', '4-Man'],
  ['Free', 'Freestyle', 'Free Technique', 'Skate'],
  ['Freestyle', 'Free'],
  ['Freestyle Relay', 'Free Relay', 'Freestyle', 'Free'],
  ['Individual Large Hill', 'Large Hill Individual'],
  ['Individual Medley', 'IM', 'Medley'],
  ['Individual Normal Hill', 'Normal Hill Individual'],
  ['Individual Pursuit', 'Pursuit'],
  ['Individual Time Trial', 'ITT'],
  ['Interval Start', 'Individual Start'],
  ['Interval Start Classic', 'Classic Interval Start', 'Individual Start Classic', 'Classic Individual Start'],
  ['Interval Start Free', 'Free Interval Start', 'Individual Start Free', 'Free Individual Start'],
  ['Kayak', 'Kayak Single'],
  ['Mass Start Classic', 'Classic Mass Start'],
  ['Mass Start Free', 'Free Mass Start'],
  ['Medley Relay', 'Medley'],
  ['Pair', 'Coxless Pair'],
  ['Points Race', 'Points'],
  ['Quadruple Sculls', 'Quad Sculls', 'Quad'],
  ['Race Walk', 'Walk'],
  ['Scratch Race', 'Scratch'],
  ['Shot Put', 'Shot'],
  ['Single Sculls', 'Single'],
  ['Sprint Classic', 'Classic Sprint'],
  ['Singles Sprint', 'Sprint Singles'],
  ['Sprint Free', 'Free Sprint', 'Skate Sprint'],
  ['Steeplechase', 'Steeple'],
  ['Superfinal', 'Super Final'],
  ['Team Sprint Classic', 'Classic Team Sprint'],
  ['Team Sprint Free', 'Free Team Sprint'],
  ['Tempo Race', 'Tempo'],
  ['Time Trial', 'TT'],
  ['Two-Man', 'Two-Man Bobsled', 'Two-Man Bobsleigh', '2-Man'],
  ['Two-Woman', 'Two-Woman Bobsled', 'Two-Woman Bobsleigh', '2-Woman'],
];

/**
 * An event's name in the words of its release: the "Men's Lightweight Double" of one that never says "sculls", the "Men's 15km Classic
 * Mass Start" of one that says it in this order, the "Women's 200m Fly". An event that is told of by its other words too keeps the
 * canonical ones, but for those that only say more: the "Two-Man Bobsled".
 */
export function nameAsWritten({ name, mentions }: EventEntity, events: readonly EventEntity[] = []): string {
  const texts = mentions.map(({ text }) => text);
  const row = PAIRS.filter(([canonical]) => isIn(canonical, name)).toSorted(
    ([one], [other]) => other.length - one.length,
  )[0];
  if (!row) return withDistance(withoutUnit(name, texts), texts);
  const own = wordsSaid(row, texts);
  const fellows = events.filter((event) => event.name !== name && tailOf(event.name) === tailOf(name));
  const said =
    own.size > 0
      ? own
      : wordsSaid(
          row,
          fellows.flatMap((event) => event.mentions.map(({ text }) => text)),
        );
  return withDistance(withoutUnit(inWords(name, row, said), texts), texts);
}

type Row = (typeof PAIRS)[number];

/** "Before them the women's quartet", after the men's 4x100m medley: in the words of the other side's. */
const tailOf = (name: string): string => name.replace(/^(?:Women's|Men's|Mixed) /, '');

/** Which words of a row the texts say; the longest row decides alone: a "Mass Start Free" is more than "Free". */
function wordsSaid(row: Row, texts: readonly string[]): ReadonlySet<string> {
  const fuller = fullerOf(row);
  const told = [...fuller, ...row.filter((words) => !fuller.includes(words))];
  return new Set(texts.flatMap((text) => told.find((words) => isSaid(words, text)) ?? []));
}

/** Those that say what the canonical word says, and more. */
const fullerOf = ([canonical, ...others]: Row): string[] => others.filter((words) => words.includes(canonical));

function inWords(name: string, row: Row, all: ReadonlySet<string>): string {
  const [canonical, ...others] = row;
  const said = [...all].filter((words) => words !== canonical || fullerOf(row).length === 0);
  const [only] = said;
  return said.length === 1 && only !== undefined && others.includes(only)
    ? name.replace(new RegExp(`(?<=^| )${canonical}(?= |$)`), only)
    : name;
}

/** "K1 1000", "200 Breaststroke": canoeists and swimmers leave out the unit. */
function withoutUnit(name: string, texts: readonly string[]): string {
  const [, metres] = /(?:^| (?:[KC][124]|[KV]L[123]) )(\d+)m$/.exec(name) ?? WITH_STROKE.exec(name) ?? [];
  const said = texts.filter((text) => metres !== undefined && text.replace(/[, \u00a0]/g, '').includes(metres));
  const bare =
    said.length > 0 &&
    said.every((text) =>
      new RegExp(`${metres}(?![ -]?m(?:et|$|[ ])|k)`, 'i').test(text.replace(/(?<=\d)[, \u00a0](?=\d)/g, '')),
    );
  return bare ? name.replace(`${metres}m`, `${metres}`) : name;
}

const WITH_STROKE = /(?:^| )(\d+)m (?:Back|Breast|Butterfly|Fly|Free|IM|Individual Medley|Medley)/;

/** "The C5 4km individual pursuit": a race whose length goes without saying has it in its name where it is said each time. */
function withDistance(name: string, texts: readonly string[]): string {
  const [, front = '', words = ''] = AHEAD.exec(name) ?? [];
  const lengths = texts.filter((text) => isSaid(words, text)).map((text) => LENGTH.exec(text.replace(',', '')));
  const [first] = lengths;
  const same = first !== undefined && lengths.every((length) => length?.[0] === first?.[0]);
  if (!first || !same || /\dk?m/.test(name)) return name;
  const unit = /^k/i.test(first[2] ?? '') ? 'km' : 'm';
  return `${front}${first[1]}${unit} ${words}`;
}

/** Who starts, with their class; and the race. */
const AHEAD = /^((?:(?:Women's|Men's|Mixed) )?(?:(?:[A-Z]{1,3}\d+|B|U\d\d|Junior|Youth|Masters) )*)(.+)$/;
const LENGTH = /(?<![\d.x×-])(\d+(?:\.\d+)?)[ \u00a0-]?(k(?:m|ilomet(?:re|er)s?)|m(?:et(?:re|er)s?)?)(?!\p{L})/u;

const isIn = (words: string, name: string): boolean => new RegExp(`(?:^| )${words}(?: |$)`).test(name);

/** The words stand in a text, of a sport on snow in whichever form: "classical mass start", "freestyle sprint". */
const isSaid = (words: string, text: string): boolean =>
  new RegExp(
    `(?<!\\p{L})${words
      .replace('Classic', 'classic(?:al)?')
      .replace(/(?<= )Free|Free(?= )/, 'free(?:style)?')
      .replaceAll(' ', '[ \\u00a0-]')}(?!\\p{L})`,
    'iu',
  ).test(text);
