import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';

/** podium's own version, as its package says: found from wherever this code lies, source or built. */
export function version(): string {
  const file = findPackageJSON('.', import.meta.url);
  return (JSON.parse(readFileSync(file as string, 'utf8')) as { version: string }).version;
}
