import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CORPUS = join(import.meta.dirname, '../../corpus');

/** Every release of the corpus: its path below the folder, and its text. */
export function corpusReleases(): { readonly path: string; readonly text: string }[] {
  return readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !path.endsWith('README.md'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(CORPUS, path), 'utf8') }));
}
