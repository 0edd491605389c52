/** `node scripts/bench/alone.ts NAME`: milliseconds of the processor that a contender takes for a release, warm. */
import '../help.ts';
import { byTurns, cpu, print } from './measure.ts';
import { texts } from './texts.ts';

const every = (read: (text: string) => unknown) => () => texts.forEach(read);

/** Each is loaded and run in a process of its own, for compromise/three changes compromise/one. */
const CONTENDERS: Readonly<Record<string, () => Promise<() => unknown>>> = {
  'remark-parse': async () => {
    const remark = (await import('unified'))
      .unified()
      .use((await import('remark-parse')).default)
      .freeze();
    return every((text) => remark.parse(text));
  },
  'compromise/one': async () => every((await import('compromise/one')).default),
  'compromise/three': async () => every((await import('compromise/three')).default),
  'wink-nlp': async () => {
    const wink = (await import('wink-nlp')).default((await import('wink-eng-lite-web-model')).default);
    return every((text) => wink.readDoc(text));
  },
  podium: async () => {
    const { extract } = await import('../../src/extract.ts');
    return every((text) => extract(text));
  },
};

const name = process.argv[2] ?? '';
const run = await CONTENDERS[name]?.();
if (run) print(String((byTurns({ [name]: run }, 5, 3, cpu).get(name) ?? Number.NaN) / texts.length));
