import { readText } from '../batch/text.ts';
import { PodiumError } from '../errors.ts';
import { type Done, loadBatch, type Terms } from './batch.ts';
import type { Portion, Store } from './dialects/dialect.ts';
import { keyOf, sha256, short } from './hash.ts';
import { type Curated, nameIn } from './identity/curated.ts';
import { knownPaths } from './known.ts';
import { migrate } from './migrate.ts';
import { readSource } from './read-source.ts';
import type { Loadable } from './rows/rows.ts';
import { type Source, sourcesOf, type Unfound } from './sources.ts';
import type { Target } from './target.ts';
import { pack } from './values.ts';

/** Sources that one question to the database is about. */
const CHUNK = 500;

export interface LoadOptions {
  /** Paths are unique within a collection. */
  readonly collection: string;
  /** The folder that the releases of outputs lie in; it gives their sentences. */
  readonly releases?: string | undefined;
  /** Decisions by hand that replace those in the database; undefined leaves them. */
  readonly decisions?: readonly Curated[] | undefined;
  /** At most how many releases one transaction takes. */
  readonly batch?: number | undefined;
}

/** How a load goes; failures are told as they come, and the rest goes on. */
export interface LoadReport extends Done {
  failed: number;
  /** Releases that were loaded without their text, so that their facts lead to words and not to sentences. */
  withoutText: number;
}

/**
 * Loads releases and outputs into a database: a transaction for every few hundred releases. What was committed stays
 * when a later one fails; loading again does the rest.
 *
 * @param failed is told of everything that could not be loaded
 * @throws PodiumError where the database cannot be reached or refuses
 */
export async function load(
  paths: readonly string[],
  target: Target,
  options: LoadOptions,
  failed: (error: PodiumError) => void,
): Promise<LoadReport> {
  const report: LoadReport = { added: 0, replaced: 0, unchanged: 0, removed: 0, rows: 0, failed: 0, withoutText: 0 };
  const store = await target.open();
  try {
    const curated = await begin(store, target, options);
    const portion = options.batch === undefined ? store.portion : { ...store.portion, releases: options.batch };
    const terms: Terms = { collection: options.collection, curated };
    const told: Told = {
      known() {
        report.unchanged += 1;
      },
      failed(error) {
        report.failed += 1;
        failed(error);
      },
    };
    for await (const batch of batches(loadables(sourcesOf(paths), store, options, told), portion)) {
      report.withoutText += batch.filter(({ release }) => !release.has_text).length;
      const done = await store.exclusively((tx) => loadBatch(tx, batch, terms));
      for (const [what, count] of Object.entries(done)) report[what as keyof Done] += count;
    }
  } catch (error) {
    await store.abandon().catch(() => {});
    throw error;
  }
  await store.close();
  return report;
}

/** Makes the tables where there are none, and brings in the decisions by hand. */
function begin(store: Store, { name }: Target, { collection, decisions }: LoadOptions): Promise<Curated[]> {
  return store.exclusively(async (tx) => {
    await migrate(tx.db, store.making, name);
    const stored = (await tx.db.selectFrom('curated').selectAll().execute()) as Curated[];
    if (decisions === undefined || same(stored, decisions)) return stored;
    await tx.db.deleteFrom('curated').execute();
    await tx.insert('curated', pack('curated', decisions));
    const names = [...stored, ...decisions].flatMap(({ one, other }) => [nameIn(one), nameIn(other)]);
    await loadBatch(tx, [], { collection, curated: decisions, names });
    return [...decisions];
  });
}

function same(a: readonly Curated[], b: readonly Curated[]): boolean {
  const sorted = (rows: readonly Curated[]) => JSON.stringify(rows.map(({ id, reason }) => `${id} ${reason}`).sort());
  return sorted(a) === sorted(b);
}

/** What reading tells of on the way. */
interface Told {
  failed(error: PodiumError): void;
  /** The database has a release from the same bytes, under the same path, read by the same rules. */
  known(): void;
}

/** Groups what is to be loaded into parts that one transaction takes. */
async function* batches(loadables: AsyncIterable<Loadable>, portion: Portion): AsyncGenerator<Loadable[]> {
  let batch: Loadable[] = [];
  let rows = 0;
  for await (const loadable of loadables) {
    batch.push(loadable);
    rows += loadable.count;
    if (batch.length < portion.releases && rows < portion.rows) continue;
    yield batch;
    batch = [];
    rows = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Reads sources. What the database has from the same bytes and rules is not read again. */
async function* loadables(
  sources: AsyncIterable<Source | Unfound>,
  store: Store,
  options: LoadOptions,
  told: Told,
): AsyncGenerator<Loadable> {
  // What the outputs are of, by key and by path. They come first, and what they say otherwise is set right by the release
  // itself, though the database may have known it until then.
  const outputs = new Set<string | null>();
  for await (const some of inChunks(found(sources, told))) {
    const known = await knownAmong(some, store, options);
    for (const source of some) {
      const isKnown = known.get(source)?.every((name) => !outputs.has(name));
      const made = isKnown ? null : await readSource(source, options.releases);
      if (made === null) told.known();
      else if (made instanceof PodiumError) told.failed(made);
      else {
        if (!('input' in source)) outputs.add(made.release.id).add(made.path);
        yield made;
      }
    }
  }
}

/** Tells what stands for nothing, and passes on the rest. */
async function* found(sources: AsyncIterable<Source | Unfound>, told: Told): AsyncGenerator<Source> {
  for await (const source of sources)
    if ('error' in source) told.failed(source.error);
    else yield source;
}

async function* inChunks(sources: AsyncIterable<Source>): AsyncGenerator<Source[]> {
  let chunk: Source[] = [];
  for await (const source of sources) {
    chunk.push(source);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

/**
 * The releases among the sources that the database has from the same bytes, under the same path, by these rules: key and path
 * of each.
 */
async function knownAmong(
  sources: readonly Source[],
  store: Store,
  { collection }: LoadOptions,
): Promise<Map<Source, readonly [key: string, path: string]>> {
  const byPath = new Map<string, { readonly source: Source; readonly release: string; readonly path: string }>();
  for (const source of sources) {
    if (!('input' in source) || source.input.path === null) continue;
    const { file, path } = source.input;
    const release = hashOf(file);
    if (release !== null) byPath.set(keyOf('path', collection, path), { source, release, path });
  }
  const known = await knownPaths(store, new Map([...byPath].map(([key, { release }]) => [key, release])));
  return new Map(
    [...byPath].flatMap(([key, { source, release, path }]) => (known.has(key) ? [[source, [release, path]]] : [])),
  );
}

/** The key of the release in a file; null for a file that is none, of which reading tells later. */
function hashOf(file: string): string | null {
  try {
    return short(sha256(readText(file)));
  } catch {
    return null;
  }
}
