import type { Span } from '../../schema/release.ts';
import { type Database, OF_RELEASE, type ReleaseTable, type RowOf } from '../definition/index.ts';
import { finder, type SourceSentence } from '../sentences.ts';
import { columnNames, packInto, type Value, type Values } from '../values.ts';

/** The rows of one release, by table. */
export type Rows = Readonly<Record<ReleaseTable, Values>>;

/** What rows hold of a span. */
export interface Place {
  starts: number;
  ends: number;
  line: number;
  col: number;
  text: string;
  sentence_no: number | null;
}

/** Gathers the rows of a release; ids of the output become numbers within it. */
export class RowBuilder {
  readonly release: string;
  readonly #rows: Record<ReleaseTable, Value[]>;
  readonly #numbers = new Map<string, Map<string, number>>();
  readonly #sentences: SentenceRows;

  constructor(release: string, sentences: readonly SourceSentence[] | null) {
    this.release = release;
    this.#rows = Object.fromEntries(OF_RELEASE.map((name) => [name, []])) as unknown as Record<ReleaseTable, Value[]>;
    this.#sentences = new SentenceRows(sentences);
  }

  /** Adds a row of the release. */
  add<N extends ReleaseTable>(table: N, row: Omit<Database[N], 'release_id'>): void {
    // Not a copy: there are half a thousand rows a release.
    const whole: { release_id?: string } = row;
    whole.release_id = this.release;
    packInto(this.#rows[table], table, whole as RowOf<N>);
  }

  /** How many rows of a table there are. */
  count(table: ReleaseTable): number {
    return this.#rows[table].length / columnNames(table).length;
  }

  /** How many rows there are of all tables. */
  get total(): number {
    return OF_RELEASE.reduce((sum, table) => sum + this.count(table), 0);
  }

  /** Gives the next number of a space (people, events ...) to an id. */
  number(space: string, id: string): number {
    const numbers = this.#numbers.get(space) ?? new Map<string, number>();
    this.#numbers.set(space, numbers);
    const next = numbers.size;
    numbers.set(id, next);
    return next;
  }

  /** The number an id has; null for no id. Throws on an id that nothing has: the release was not checked. */
  find(space: string, id: string | null): number | null {
    if (id === null) return null;
    const number = this.#numbers.get(space)?.get(id);
    if (number === undefined) throw new Error(`nothing among ${space} has the id ${id}`);
    return number;
  }

  has(space: string, id: string | null): boolean {
    return id !== null && this.#numbers.get(space)?.has(id) === true;
  }

  /** The columns of whoever competes: an athlete or a team. */
  competitor(id: string | null): { person_no: number | null; team_no: number | null } {
    const isTeam = this.has('teams', id);
    return { person_no: isTeam ? null : this.find('people', id), team_no: isTeam ? this.find('teams', id) : null };
  }

  place({ start, end, line, column, text }: Span): Place {
    return { starts: start, ends: end, line, col: column, text, sentence_no: this.#sentences.at(start) };
  }

  /** Adds the rows of the sentences that something stands on, in the order of the file. */
  finish(): Rows {
    for (const row of this.#sentences.rows()) this.add('sentences', row);
    return this.#rows;
  }
}

/** Numbers all sentences of a release, and keeps those that were asked for. */
class SentenceRows {
  readonly #find: ((point: number) => SourceSentence | undefined) | null;
  readonly #number = new Map<SourceSentence, number>();
  readonly #used = new Set<SourceSentence>();

  constructor(sentences: readonly SourceSentence[] | null) {
    this.#find = sentences && finder(sentences);
    for (const [index, sentence] of (sentences ?? []).entries()) this.#number.set(sentence, index);
  }

  at(point: number): number | null {
    const sentence = this.#find?.(point);
    if (!sentence) return null;
    this.#used.add(sentence);
    return this.#number.get(sentence) ?? null;
  }

  *rows() {
    for (const [sentence, no] of this.#number)
      if (this.#used.has(sentence)) {
        const { text, line, stretches } = sentence;
        yield { no, starts: stretches[0]?.start ?? 0, ends: stretches.at(-1)?.end ?? 0, line, text };
      }
  }
}
