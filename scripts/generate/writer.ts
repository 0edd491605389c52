import type { Gold } from '../../src/schema/gold.ts';
import { gapWords, markWords, type Style, timeWords } from './marks.ts';
import type { Phrasing } from './phrasings.ts';
import { type Entry, nationWords, type Person, type Race } from './race.ts';
import type { Random } from './random.ts';

type TimeKind = 'result' | 'gap' | 'split';
/** A slot in braces: whom or what it is about, and what of it. */
const SLOT = /\{(\w+)(?::(\w+))?\}/g;

/** What the words of a row may need besides its race. */
export interface Context {
  readonly race: Race;
  /** Words for slots that are the same all over the release, or for this row alone. */
  readonly words: Readonly<Record<string, string>>;
  /** The mark that was the record before, by somebody whom nobody names. */
  readonly old?: number;
}

/**
 * Fills phrasings and keeps account of the facts that they state: whatever is written through it stands in `gold`, in
 * the conventions of docs/gold.md.
 */
export class Writer {
  readonly gold = {
    athletes: [] as NonNullable<Gold['athletes']>,
    nations: [] as NonNullable<Gold['nations']>,
    times: [] as NonNullable<Gold['times']>,
    scores: [] as NonNullable<Gold['scores']>,
    placings: [] as NonNullable<Gold['placings']>,
    records: [] as NonNullable<Gold['records']>,
    quotes: [] as NonNullable<Gold['quotes']>,
  };
  readonly #random: Random;
  readonly #style: Style;
  readonly #introduced = new Set<string>();

  constructor(random: Random, style: Style) {
    this.#random = random;
    this.#style = style;
  }

  /** The words of a row, its facts accounted for. */
  write({ words, places, before }: Phrasing, context: Context): string {
    const text = words.replace(SLOT, (_, name: string, what?: string) => this.#slot(name, what, context));
    for (const place of places) this.place(context.race, place);
    const { competitor = null } = context.race.entries[0] ?? {};
    if (before !== undefined)
      this.gold.placings.push({ competitor, event: context.race.event.name, rank: before, current: false });
    return text.replace(/^\p{Ll}|(?<=\. )\p{Ll}/gu, (letter) => letter.toUpperCase());
  }

  place({ event, entries }: Race, rank: number): void {
    const fact = { competitor: entries[rank - 1]?.competitor ?? null, event: event.name, rank, current: true };
    if (!this.gold.placings.some((known) => known.event === fact.event && known.rank === rank))
      this.gold.placings.push(fact);
  }

  /** A result as a row of a list has it. */
  mark(race: Race, entry: Entry, words = markWords(entry.mark, race.event, this.#style)): string {
    if (race.event.measure === 'time') this.#time('result', words, entry.mark, entry, race);
    else this.gold.scores.push({ text: words, value: entry.mark, competitor: entry.competitor });
    return words;
  }

  /** A mention of a nation. */
  nation(code: string): void {
    if (!this.gold.nations.some((known) => known.code === code)) this.gold.nations.push({ code });
  }

  athlete({ name, nation }: Person): string {
    if (!this.gold.athletes.some((known) => known.name === name)) this.gold.athletes.push({ name, nation });
    return name;
  }

  #slot(name: string, what: string | undefined, context: Context): string {
    const begins = /^\p{Lu}/u.test(what ?? name);
    const rank = Number(name);
    const words = Number.isNaN(rank)
      ? (context.words[name.toLowerCase()] ?? `{${name}}`)
      : this.#about(context.race.entries[rank - 1] as Entry, what?.toLowerCase() ?? 'name', context);
    return begins ? words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : words;
  }

  #about(entry: Entry, what: string, { race, old = 0 }: Context): string {
    const { event, entries } = race;
    const gap = (other: Entry | undefined) => {
      const ms = Math.abs(entry.mark - (other?.mark ?? 0));
      return this.#time('gap', gapWords(ms, event.decimals), ms, entry, race);
    };
    const slots: Readonly<Record<string, () => string>> = {
      name: () => this.#named(entry, race),
      they: () => pronoun(entry, event.entry).they,
      their: () => pronoun(entry, event.entry).their,
      nation: () => this.#described(entry),
      mark: () => this.mark(race, entry),
      split: () => this.#split(entry, race),
      gap: () => gap(entries[0]),
      short: () => gap(entries[entry.rank - 2]),
      lead: () => gap(entries[entry.rank]),
      old: () => this.#oldMark(old, race),
      semi: () => this.#semifinal(entry, race),
      beat: () => {
        const ms = Math.abs(entry.mark - old);
        return this.#time('gap', gapWords(ms, event.decimals), ms, entry, race);
      },
    };
    return slots[what]?.() ?? `{${what}}`;
  }

  #time(kind: TimeKind, text: string, ms: number, { competitor }: Entry, { event }: Race): string {
    this.gold.times.push({ text, ms, kind, competitor, event: event.name, round: null });
    return text;
  }

  #split(entry: Entry, race: Race): string {
    const unit = 1000 / 10 ** race.event.decimals;
    const ms = Math.round((entry.mark * this.#random.between(44, 49)) / 100 / unit) * unit;
    return this.#time('split', timeWords(ms, race.event.decimals, this.#style), ms, entry, race);
  }

  /** The time that won a semifinal. */
  #semifinal({ competitor, mark }: Entry, { event }: Race): string {
    const ms = mark + (this.#random.between(1, 9) * 1000) / 10 ** event.decimals;
    const text = timeWords(ms, event.decimals, this.#style);
    const about = { competitor, event: event.name, round: 'semifinal' };
    this.gold.times.push({ text, ms, kind: 'result', ...about });
    this.gold.placings.push({ ...about, rank: 1, current: true, optional: true });
    return text;
  }

  /** A time of day on a programme. */
  clock(text: string, event: string): string {
    this.gold.times.push({ text, ms: null, kind: 'clock', competitor: null, event, round: null });
    return text;
  }

  /** The mark of a record that was broken. */
  #oldMark(ms: number, { event }: Race): string {
    const text = timeWords(ms, event.decimals, this.#style);
    this.gold.times.push({ text, ms, kind: 'result', competitor: null, event: event.name, round: null });
    return text;
  }

  /** In full with the nation where it comes up first, by the family name from then on. */
  #named(entry: Entry, { event }: Race): string {
    const { people, nation } = entry;
    this.nation(nation);
    const words = nationWords(nation);
    if (event.entry === 'team') {
      if (this.#introduced.has(entry.competitor) || !this.#random.chance(0.5)) return words.name;
      this.#introduced.add(entry.competitor);
      return `${words.name} (${people.map((person) => this.athlete(person)).join(', ')})`;
    }
    const isKnown = this.#introduced.has(entry.competitor);
    this.#introduced.add(entry.competitor);
    if (isKnown) return people.map(({ family }) => family).join(' and ');
    const name = people.map((person) => this.athlete(person)).join(' and ');
    const forms = [`${name} (${nation})`, `${name} of ${words.name}`, `${possessive(words.name)} ${name}`];
    return this.#random.pick(event.entry === 'one' ? [...forms, `${words.adjective} ${name}`] : forms);
  }

  #described(entry: Entry): string {
    this.nation(entry.nation);
    const { noun, adjective } = nationWords(entry.nation);
    return `the ${noun || adjective}`;
  }
}

function pronoun({ people }: Entry, entry: Race['event']['entry']): { readonly they: string; readonly their: string } {
  if (entry !== 'one') return { they: 'they', their: 'their' };
  return people[0]?.gender === 'women' ? { they: 'she', their: 'her' } : { they: 'he', their: 'his' };
}

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}
