import type { Verdict } from '../check/check.ts';
import { findingsOf, tally } from '../check/findings.ts';
import { REPORTERS, type ReportFormat } from '../check/reporters/index.ts';
import { errorLine } from './messages.ts';
import { complain, EXIT, type Exit } from './terminal.ts';

export interface ReportOptions {
  readonly format: ReportFormat;
  /** Whether facts that only moved in the text are different. */
  readonly strict?: boolean;
}

/** Reports a comparison on standard output, and says how it ended. `what`: "checked against output". */
export async function report(
  verdicts: Iterable<Verdict> | AsyncIterable<Verdict>,
  what: string,
  { format, strict = false }: ReportOptions,
): Promise<Exit> {
  const all: Verdict[] = [];
  for await (const verdict of verdicts) all.push(verdict);
  const errors = all.flatMap((verdict) => (verdict.type === 'failed' ? [verdict.error] : []));
  errors.forEach(complain);
  const comparison = {
    verdicts: all,
    findings: all.flatMap(findingsOf),
    failures: errors.map(errorLine),
    tally: `${what}: ${tally(all)}`,
  };
  process.stdout.write(REPORTERS[format](comparison));
  if (errors.length > 0) return EXIT.failed;
  const isSame = (verdict: Verdict) => verdict.type === 'same' && !(strict && verdict.moved);
  return all.every(isSame) ? EXIT.ok : EXIT.differs;
}
