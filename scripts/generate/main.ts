/**
 * `npm run generate -- --count 1000 --seed 1 --out DIR`: releases that a seed makes, each with its gold beside it, as
 * in corpus/. For tests of scale and for whoever wants more phrasings than the corpus has.
 */
import '../help.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { goldJson } from '../../src/schema/gold.ts';
import { generate } from './release.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: 'generated' },
  },
});
const [count, seed] = [Number(values.count), Number(values.seed)];
mkdirSync(values.out, { recursive: true });
for (let at = seed; at < seed + count; at += 1) {
  const { name, text, gold } = generate(at);
  writeFileSync(path.join(values.out, `${name}.md`), text);
  writeFileSync(path.join(values.out, `${name}.gold.json`), goldJson(gold));
}
process.stdout.write(`${count} releases of the seeds from ${seed} in ${values.out}\n`);
