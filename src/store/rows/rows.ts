import { PodiumError } from '../../errors.ts';
import { canonical } from '../../schema/json.ts';
import { type Release, SCHEMA } from '../../schema/release.ts';
import type { RowOf } from '../definition/index.ts';
import { keyOf, sha256, short } from '../hash.ts';
import type { Described } from '../identity/described.ts';
import { sentencesOf } from '../sentences.ts';
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
  readonly nations: readonly RowOf<'nations'>[];
  readonly described: Described;
}

/**
 * The rows of a release.
 *
 * @param given an output of podium that has been checked
 * @param text the file it was read from, where that is at hand: it gives the sentences
 * @throws PodiumError `cannot-hold` for text that some database cannot keep as it is
 */
export function rowsOf(given: Release, text: string | null, reader: Reader): Loadable {
  assertKeepable(given, []);
  const release = canonical(given);
  const { source, release: head } = release;
  const id = short(source.sha256);
  const run = runOf(reader);
  const builder = new RowBuilder(id, text === null ? null : sentencesOf(text));
  const { nations, ...described } = addEntities(builder, release);
  addFacts(builder, release);
  return {
    release: {
      id,
      sha256: source.sha256,
      // The path may change without the release.
      output_sha256: sha256(JSON.stringify({ ...release, source: { ...source, path: null } })),
      run_id: run.id,
      length: source.length,
      media_type: source.mediaType,
      headline: head.headline?.value ?? null,
      date: head.date?.value ?? null,
      city: head.place?.city ?? null,
      nation: head.place?.nation ?? null,
      publisher: head.publisher,
      sport: head.sport,
      has_text: text !== null,
    },
    run,
    path: source.path,
    rows: builder.finish(),
    nations,
    described,
  };
}

/** PostgreSQL has no NUL in texts, and no database half a character: neither is changed on the sly. */
function assertKeepable(value: unknown, place: readonly string[]): void {
  if (typeof value === 'string') {
    const what = value.includes('\0') ? 'a NUL (U+0000)' : value.isWellFormed() ? null : 'half a surrogate pair';
    if (what !== null) throw new PodiumError('cannot-hold', { place: place.join('.'), what });
  } else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) {
      assertKeepable(key, [...place, 'a key']);
      assertKeepable(item, [...place, key]);
    }
}
