/**
 * `npm run build [-- DIR]`: the package as it is published. Its code in a few files with all that it depends on, which is
 * what makes it start quickly; the drivers of databases stay outside, for who uses none installs none. Types beside it.
 */
import './help.ts';
import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { RULE_SET_FILE, ruleSetOf } from '../src/store/rule-set.ts';

const out = process.argv[2] ?? 'dist';
const { optionalDependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
/** A worker lies beside the code that starts it, and the rules in one folder, whose hash stands for them. */
const CODE = 'code';

rmSync(out, { recursive: true, force: true });
const bundle = await rolldown({
  input: { main: 'src/cli/main.ts', index: 'src/index.ts', worker: 'src/batch/worker.ts' },
  platform: 'node',
  external: Object.keys({ ...optionalDependencies, ...peerDependencies }),
});
await bundle.write({
  dir: out,
  format: 'esm',
  entryFileNames: ({ name }) => (name === 'worker' ? `${CODE}/worker.js` : '[name].js'),
  chunkFileNames: `${CODE}/[name]-[hash].js`,
});
await bundle.close();
writeFileSync(path.join(out, RULE_SET_FILE), ruleSetOf('src'));
chmodSync(path.join(out, 'main.js'), 0o755);
execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', out], { stdio: 'inherit' });
