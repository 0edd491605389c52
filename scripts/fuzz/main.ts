/**
 * `npm run fuzz [-- --seconds 60] [--seed N]`: texts made of the corpus and of generated releases, cut, spliced and
 * filled with hostile characters, held against what must be true of any text; and releases with a paragraph more or in other
 * writing (`rewordings.ts`), which must not change their facts. Runs until something breaks, the time is
 * up or Ctrl-C. What breaks is minimised and kept in `out/fuzz/`; the seed has the same texts made again. A release that
 * is held back is named and no more.
 */
import '../help.ts';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { isHeldBack } from '../../src/batch/held-back.ts';
import { findReleases } from '../../src/batch/inputs.ts';
import type { Release } from '../../src/schema/release.ts';
import { ASIDES } from '../generate/phrasings.ts';
import { generate } from '../generate/release.ts';
import { assertReworded, assertUnmoved, extracted, INVARIANTS } from './invariants.ts';
import { mutate, mutations } from './mutations.ts';
import { isKnown, REWORDINGS, type Rewording } from './rewordings.ts';
import { Workers } from './workers.ts';

const KEPT = 'out/fuzz';
const FOREVER = 0x7fffffff;
/** Of the time there is, what goes to texts alone, to releases with a paragraph more or in other writing, and to the workers. */
const SHARES = { texts: 0.55, paragraphs: 0.15, rewordings: 0.2, workers: 0.1 };
const DAY = 86_400;

/** A release that texts are made of. */
interface Base {
  readonly name: string;
  readonly text: string;
  readonly secret: boolean;
}

const corpus = findReleases(['corpus']).inputs.map(
  ({ file }): Base => ({ name: file, text: readFileSync(file, 'utf8'), secret: isHeldBack(file) }),
);
const bases: fc.Arbitrary<Base> = fc.oneof(
  fc.constantFrom(...corpus),
  fc.integer({ min: 1, max: 100_000 }).map((seed): Base => ({ ...generate(seed), secret: false })),
);
/** The start of one release and the rest of another now and then, and then mutations. */
const mutated = fc
  .record({
    base: bases,
    other: fc.option(bases, { freq: 4 }),
    at: fc.nat(9999).map((place) => place / 10_000),
    mutations,
  })
  .map(({ base, other, at, mutations: list }): Base => {
    const spliced = other === null ? base.text : cut(base.text, 0, at) + cut(other.text, at, 1);
    const name = other === null ? base.name : `${base.name} and ${other.name}`;
    return { name, text: mutate(spliced, list), secret: base.secret || (other?.secret ?? false) };
  });

const cut = (text: string, from: number, to: number) => text.slice(from * text.length, to * text.length);

/** What broke: which invariant, in what, and how. */
class Broken extends Error {
  readonly base: Base;

  constructor(invariant: string, base: Base, cause: unknown) {
    super(`${invariant}: broken in ${base.name}`, { cause });
    this.base = base;
  }
}

async function hold(invariant: string, base: Base, check: () => void | Promise<void>): Promise<void> {
  try {
    await check();
  } catch (error) {
    throw new Broken(invariant, base, error);
  }
}

const holdText = async (base: Base) => {
  let release: Release | undefined;
  await hold('nothing is thrown', base, () => {
    release = extracted(base.text);
  });
  for (const [invariant, check] of Object.entries(INVARIANTS))
    if (release) await hold(invariant, base, () => check(base.text, release as Release));
};

type Property =
  | fc.IAsyncProperty<[Base]>
  | fc.IAsyncProperty<[Base, string]>
  | fc.IAsyncProperty<[Base, [string, Rewording]]>
  | fc.IAsyncProperty<[Base[]]>;

async function run(property: Property, seconds: number, seed: number): Promise<number> {
  const limits = { seed, numRuns: FOREVER, interruptAfterTimeLimit: seconds * 1000 };
  const details = await fc.check(property as fc.IAsyncProperty<unknown>, limits);
  if (!details.failed) return details.numRuns;
  const { errorInstance: error } = details;
  // The time was up before the first was done.
  if (error === null) return 0;
  if (!(error instanceof Broken)) throw error;
  report(error, details.counterexamplePath);
  process.exit(1);
}

/** Says what broke, and keeps the text of what is no secret, with as few lines as break it. */
function report({ message, base, cause }: Broken, path: string | null): void {
  process.stdout.write(`${message}\n`);
  if (base.secret) return;
  const file = `${KEPT}/${Date.now()}.md`;
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(file, base.text);
  process.stdout.write(`${(cause as Error).stack}\nkept in ${file}; path ${path}\n`);
}

const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } });
const seconds = Number(values.seconds ?? DAY);
const seed = Number(values.seed ?? Math.floor(Math.random() * FOREVER));
process.stdout.write(`seed ${seed}\n`);

const texts = await run(fc.asyncProperty(mutated, holdText), seconds * SHARES.texts, seed);
const paragraph = fc.asyncProperty(bases, fc.constantFrom(...ASIDES), (base, aside) =>
  hold('a paragraph more changes no fact', base, () => assertUnmoved(base.text, aside)),
);
const paragraphs = await run(paragraph, seconds * SHARES.paragraphs, seed);
const rewording = fc.asyncProperty(bases, fc.constantFrom(...Object.entries(REWORDINGS)), (base, [name, reword]) =>
  isKnown(name, base.name)
    ? Promise.resolve()
    : hold(`${name} changes no fact`, base, () => assertReworded(base.text, reword)),
);
const rewordings = await run(rewording, seconds * SHARES.rewordings, seed);
const workers = await Workers.open();
// The rules are loaded before the clock runs.
await workers.assertAlike(corpus.slice(0, 3).map(({ text }) => text));
const together = fc.asyncProperty(fc.array(mutated, { minLength: 2, maxLength: 6 }), (group) => {
  const base = { name: group.map(({ name }) => name).join(', '), text: '', secret: true };
  return hold('order and number of workers make no difference', base, () =>
    workers.assertAlike(group.map(({ text }) => text)),
  );
});
const groups = await run(together, seconds * SHARES.workers, seed);
await workers.close();
process.stdout.write(
  `held: ${texts} texts, ${paragraphs} paragraphs, ${rewordings} rewordings, ${groups} groups for workers\n`,
);
