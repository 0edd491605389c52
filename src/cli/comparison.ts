import { type Command, InvalidArgumentError, Option } from 'commander';
import { writeWhole } from '../batch/outputs.ts';
import { accuracyOf, heldAgainst, type Sides, scoreSides } from '../check/accuracy.ts';
import type { Verdict } from '../check/check.ts';
import { findingsOf, tally } from '../check/findings.ts';
import { REPORT_FORMATS, REPORTERS, type ReportFormat } from '../check/reporters/index.ts';
import { readBaseline } from '../evaluate/baseline.ts';
import { isShut } from '../evaluate/gate.ts';
import { gateLines } from '../evaluate/report/gate.ts';
import { errorLine } from './messages.ts';
import { complain, EXIT, type Exit, tell } from './terminal.ts';

/** A form of the report, and the file it goes to. */
export interface Also {
  readonly format: ReportFormat;
  readonly file: string;
}

export interface ReportOptions {
  readonly format: ReportFormat;
  /** Other forms of the same report, each for a file. */
  readonly also?: readonly Also[];
  /** Whether facts that only moved in the text are different. */
  readonly strict?: boolean;
  /** Whether both sides are scored against the gold beside the releases. */
  readonly gold?: boolean;
  /** A kept evaluation that the present outputs are held against, too. */
  readonly baseline?: string;
}

/** Gives a command the options that say how a comparison is reported. */
export function addReportOptions(command: Command): Command {
  return command
    .option('--strict', 'a fact that only moved in the text counts as different')
    .option('--gold', 'score both sides against the gold beside the releases (NAME.gold.json), by kind and rule')
    .option(
      '--baseline <file>',
      'exit with 1 when a kind fell against this evaluation, and name the rules (implies --gold)',
    )
    .addOption(new Option('-f, --format <format>', 'how to report').choices(REPORT_FORMATS).default('text'))
    .option('--also <format=file>', 'write the report to a file in another format, too; may be repeated', also);
}

function also(given: string, before: readonly Also[] = []): Also[] {
  const [, name, file] = /^(\w+)=(.+)$/.exec(given) ?? [];
  const format = REPORT_FORMATS.find((each) => each === name);
  if (format === undefined || file === undefined)
    throw new InvalidArgumentError(`Expected FORMAT=FILE, with one of ${REPORT_FORMATS.join(', ')}.`);
  return [...before, { format, file }];
}

/** Reports a comparison on standard output, and says how it ended. `what`: "checked against output". */
export async function report(
  verdicts: Iterable<Verdict> | AsyncIterable<Verdict>,
  what: string,
  { format, also = [], strict = false, gold = false, baseline }: ReportOptions,
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
  for (const other of also) writeWhole(other.file, REPORTERS[other.format](comparison));
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
