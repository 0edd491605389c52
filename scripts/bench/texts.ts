import { readFileSync } from 'node:fs';
import { findReleases } from '../../src/batch/inputs.ts';

/** One release of the corpus in so many: enough of every kind, and a run of minutes. */
const EVERY = 7;

export const texts = findReleases(['corpus'])
  .inputs.filter((_, index) => index % EVERY === 0)
  .map(({ file }) => readFileSync(file, 'utf8'));
