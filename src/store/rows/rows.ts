import { PodiumError } from '../../errors.ts';
import { ordered } from '../../schema/json.ts';
import { type Release, SCHEMA } from '../../schema/release.ts';
import type { RowOf } from '../definition/index.ts';
import { keyOf, sha256, short } from '../hash.ts';
import type { Described } from '../identity/described.ts';
import type { SourceSentence } from '../sentences.ts';
import { RowBuilder, type Rows } from './builder.ts';
import { addEntities } from './entities.ts';
import { addFacts } from './facts.ts';

/** What read a release: a version of podium and its rules; both null for an output, which does not tell. */
export interface Reader {
  readonly podium: string | null;
  readonly ruleSet: string | null;
}

export function runOf({ podium, ruleSet: rule_set }: Reader): RowOf<'runs'> {
  return { id: keyOf('run', podium, rule_set, SCHEMA), podium, rule_set, output_schema: SCHEMA };
}

/** A release as rows, ready to be loaded. */
export interface Loadable {
  readonly release: RowOf<'releases'>;
  readonly run: RowOf<'runs'>;
  readonly path: string | null;
  readonly rows: Rows;
  /** How many rows those are. */
  readonly count: number;
  readonly nations: readonly RowOf<'nations'>[];
  readonly described: Described;
}

/**
 * The rows of a release.
 *
 * @param given an output of podium as its schema gives it back, with its keys in their order
 * @param sentences those of the file it was read from, where that is at hand
 * @param line the line of a stream of outputs that it stands on, where it comes from one
 * @throws PodiumError `cannot-hold` for text that some database cannot keep as it is
 */
export function rowsOf(
  given: Release,
  sentences: readonly SourceSentence[] | null,
  reader: Reader,
  line: string | null = null,
): Loadable {
  const release = ordered(given);
  const { source, release: head } = release;
  const json = withoutPath(release, line);
  if (mayBeUnkeepable(json) || mayBeUnkeepable(JSON.stringify(source.path))) assertTexts(release, []);
  const id = short(source.sha256);
  const run = runOf(reader);
  const builder = new RowBuilder(id, sentences);
  const { nations, ...described } = addEntities(builder, release);
  addFacts(builder, release);
  const rows = builder.finish();
  return {
    release: {
      id,
      sha256: source.sha256,
      output_sha256: sha256(json),
      run_id: run.id,
      length: source.length,
      media_type: source.mediaType,
      headline: head.headline?.value ?? null,
      date: head.date?.value ?? null,
      city: head.place?.city ?? null,
      nation: head.place?.nation ?? null,
      publisher: head.publisher,
      sport: head.sport,
      has_text: sentences !== null,
    },
    run,
    path: source.path,
    rows,
    count: builder.total,
    nations,
    described,
  };
}

/**
 * A release as JSON on one line, for its hash: the path may change without the release. What stands on such a line already
 * is cut out of it, for writing an output down anew takes a tenth of a load.
 */
function withoutPath(release: Release, line: string | null): string {
  const { schema, source } = release;
  const head = `{"schema":${JSON.stringify(schema)},"source":{"path":`;
  const led = head + JSON.stringify(source.path);
  return line?.startsWith(led)
    ? `${head}null${line.slice(led.length)}`
    : JSON.stringify({ ...release, source: { ...source, path: null } });
}

/** Whether written JSON tells of a NUL or of half a surrogate pair; most has nothing of the kind and need not be walked through. */
function mayBeUnkeepable(json: string): boolean {
  return json.includes('\\u') && /\\u(?:0000|d[89a-f])/.test(json);
}

/** PostgreSQL has no NUL in texts, and no database half a character: neither is changed on the sly. */
function assertTexts(value: unknown, place: readonly string[]): void {
  if (typeof value === 'string') {
    const what = value.includes('\0') ? 'a NUL (U+0000)' : value.isWellFormed() ? null : 'half a surrogate pair';
    if (what !== null) throw new PodiumError('cannot-hold', { place: place.join('.'), what });
  } else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) {
      assertTexts(key, [...place, 'a key']);
      assertTexts(item, [...place, key]);
    }
}
