import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { walk } from './inputs.ts';

/**
 * What stands for the rules: a hash over podium's own code, the packages installed beside it and the Node that runs it. A
 * change to any of them makes another, so nothing has to be raised by hand and nothing old is taken for new.
 */
export function codeVersion(root = fileURLToPath(new URL('..', import.meta.url))): string {
  const sum = createHash('sha256').update(JSON.stringify([process.versions.node, process.versions.unicode]));
  for (const file of walk(root, (name) => /\.(?:js|ts|json)$/.test(name) && !name.endsWith('.d.ts')))
    sum.update(path.relative(root, file)).update('\0').update(readFileSync(file));
  const installed = installedPackages(root);
  if (installed !== undefined) sum.update(readFileSync(installed));
  return sum.digest('hex');
}

/** npm's own list of what it installed, with versions: the nearest one above the code. */
function installedPackages(folder: string): string | undefined {
  const list = path.join(folder, 'node_modules', '.package-lock.json');
  if (existsSync(list)) return list;
  const above = path.dirname(folder);
  return above === folder ? undefined : installedPackages(above);
}
