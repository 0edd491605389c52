/**
 * `npm run patterns [-- --all]`: asks recheck how long each regular expression of podium may take, and keeps what it says
 * in `verdicts.json`. Patterns that stand there already are not asked for again, unless `--all` is given.
 */
import '../help.ts';
import { writeFileSync } from 'node:fs';
import { collectPatterns, FILE, keptVerdicts, keyOf, recheckVersion, type Verdict, verdictOf } from './verdicts.ts';

/** Milliseconds for one pattern. */
const PATIENCE = 10_000;

const kept = process.argv.includes('--all') ? {} : keptVerdicts();
const patterns: Record<string, Verdict> = {};
for (const pattern of collectPatterns()) {
  const key = keyOf(pattern);
  const verdict = kept[key] ?? verdictOf(pattern, PATIENCE);
  patterns[key] = verdict;
  if (verdict !== 'safe' && verdict !== 'unknown')
    process.stdout.write(`${pattern.file}: ${verdict}: /${pattern.source.slice(0, 200)}/${pattern.flags}\n`);
}
const sorted = Object.fromEntries(Object.entries(patterns).sort());
writeFileSync(FILE, `${JSON.stringify({ recheck: recheckVersion(), patterns: sorted }, null, 2)}\n`);
const count = (wanted: string) => Object.values(sorted).filter((verdict) => verdict.startsWith(wanted)).length;
process.stdout.write(
  `${count('')} patterns: ${count('safe')} safe, ${count('unknown')} unknown, ${count('degree')} polynomial, ${count('exponential')} exponential\n`,
);
