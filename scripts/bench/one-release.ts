import { execFileSync } from 'node:child_process';
import { compare, medians } from './measure.ts';
import { texts } from './texts.ts';

const CONTENDERS = ['remark-parse', 'compromise/one', 'compromise/three', 'wink-nlp', 'podium'];
const ROUNDS = 3;

export function oneRelease(): void {
  const each = medians(CONTENDERS, ROUNDS, 0, (name) =>
    Number(execFileSync(process.execPath, ['scripts/bench/alone.ts', name], { encoding: 'utf8' })),
  );
  compare(`One release of the corpus, warm (mean of ${texts.length}, one core, a process each)`, each, 'remark-parse');
}
