import { accuracyOf, heldAgainst, type Sides, scoreSides } from '../check/accuracy.ts';
import type { Verdict } from '../check/check.ts';
import { findingsOf, tally } from '../check/findings.ts';
import { REPORTERS, type ReportFormat } from '../check/reporters/index.ts';
import { readBaseline } from '../evaluate/baseline.ts';
import { isShut } from '../evaluate/gate.ts';
import { gateLines } from '../evaluate/report/gate.ts';
import { errorLine } from './messages.ts';
import { complain, EXIT, type Exit, tell } from './terminal.ts';

export interface ReportOptions {
  readonly format: ReportFormat;
  /** Whether facts that only moved in the text are different. */
  readonly strict?: boolean;
  /** Whether both sides are scored against the gold beside the releases. */
  readonly gold?: boolean;
  /** A kept evaluation that the present outputs are held against, too. */
  readonly baseline?: string;
}

/** Reports a comparison on standard output, and says how it ended. `what`: "checked against output". */
export async function report(
  verdicts: Iterable<Verdict> | AsyncIterable<Verdict>,
  what: string,
  { format, strict = false, gold = false, baseline }: ReportOptions,
): Promise<Exit> {
  const kept = baseline === undefined ? null : readBaseline(baseline);
  const all: Verdict[] = [];
  for await (const verdict of verdicts) all.push(verdict);
  const errors = all.flatMap((verdict) => (verdict.type === 'failed' ? [verdict.error] : []));
  errors.forEach(complain);
  const sides = gold || kept !== null ? scoreSides(all) : null;
  const comparison = {
    verdicts: all,
    findings: all.flatMap(findingsOf),
    failures: errors.map(errorLine),
    tally: `${what}: ${tally(all)}`,
    accuracy: sides && accuracyOf(sides),
  };
  process.stdout.write(REPORTERS[format](comparison));
  const fell = sides !== null && kept !== null && baseline !== undefined && !holds(sides, kept, baseline);
  if (errors.length > 0) return EXIT.failed;
  const isSame = (verdict: Verdict) => verdict.type === 'same' && !(strict && verdict.moved);
  return all.every(isSame) && !fell ? EXIT.ok : EXIT.differs;
}

/** Tells what fell and rose against a kept evaluation, and whether nothing fell. */
function holds(sides: Sides, kept: ReturnType<typeof readBaseline>, file: string): boolean {
  const gate = heldAgainst(kept, sides);
  tell(...gateLines(gate, file));
  return !isShut(gate);
}
