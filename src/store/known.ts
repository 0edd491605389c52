import type { Store } from './dialects/dialect.ts';
import { rowsWhere } from './query.ts';
import { runOf } from './rows/rows.ts';
import { thisPodium } from './rule-set.ts';

/**
 * Which paths lead to what they are said to lead to, read by these rules, with its sentences: there is nothing to do.
 *
 * @param releases the key of the release wanted at each path, by the key of the path
 */
export async function knownPaths(store: Store, releases: ReadonlyMap<string, string>): Promise<Set<string>> {
  if (releases.size === 0) return new Set();
  const run = runOf(thisPodium()).id;
  return store.exclusively(async ({ db }) => {
    const paths = await rowsWhere(db, 'release_paths', 'id', [...releases.keys()]);
    const current = paths.filter(({ id, release_id }) => releases.get(id) === release_id);
    const rows = await rowsWhere(db, 'releases', 'id', [...new Set(current.map(({ release_id }) => release_id))]);
    const same = new Set(rows.filter(({ run_id, has_text }) => run_id === run && has_text).map(({ id }) => id));
    return new Set(current.flatMap(({ id, release_id }) => (same.has(release_id) ? [id] : [])));
  });
}
