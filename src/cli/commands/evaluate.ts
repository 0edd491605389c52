import { InvalidArgumentError, Option } from 'commander';
import { exceptListed } from '../../batch/inputs.ts';
import { writeWhole } from '../../batch/outputs.ts';
import { PodiumError } from '../../errors.ts';
import { baselineJson, readBaseline, toBaseline } from '../../evaluate/baseline.ts';
import { causes } from '../../evaluate/causes.ts';
import { confusions } from '../../evaluate/confusion.ts';
import { costliest } from '../../evaluate/costliest.ts';
import { evaluate, type Part, type Scored } from '../../evaluate/evaluate.ts';
import { holdAgainst, isShut } from '../../evaluate/gate.ts';
import { toJsonForm } from '../../evaluate/json.ts';
import { markdown } from '../../evaluate/markdown.ts';
import { causeLines, confusionLines } from '../../evaluate/report/confusion.ts';
import { gateLines } from '../../evaluate/report/gate.ts';
import { measureLines, partsLine } from '../../evaluate/report/measures.ts';
import { costliestLines, missLines } from '../../evaluate/report/misses.ts';
import { ruleLines } from '../../evaluate/report/rules.ts';
import { layOut } from '../../schema/json.ts';
import type { Register } from '../register.ts';
import { complain, EXIT, type Exit, print, tell } from '../terminal.ts';

interface Options {
  readonly rules?: string | true;
  readonly confusion?: boolean;
  readonly causes?: boolean;
  readonly costliest?: number | true;
  readonly misses?: boolean;
  readonly reveal?: boolean;
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly read?: boolean;
  readonly heldBack?: boolean;
  readonly outside?: string;
  readonly except?: string;
  readonly baseline?: string;
  readonly tolerance: number;
  readonly writeBaseline?: string;
}

const COSTLIEST = 20;

const EXAMPLES = `
Examples:
  podium evaluate corpus                     precision, recall and F1 over all disciplines
  podium evaluate corpus --read --costliest  what to mend first, and the rule that came closest
  podium evaluate corpus/biathlon --misses   every disagreement with the gold, extras with the rule that made them
  podium evaluate corpus --rules             how right each rule is, and which preference decides links wrongly
  podium evaluate corpus --rules times/      those rules, and what they made that is extra
  podium evaluate corpus --confusion --causes  which part of the facts is wrong
  podium evaluate corpus --json              all of it for a machine, release by release
  podium evaluate corpus --baseline evaluation.json
                                             exit with 1 when a kind fell, and name the rules that moved

Every NAME.gold.json at any depth is held against what podium finds in NAME.md. Below each kind stand its links, scored
only on facts that were found; "loosely" counts what is found when its links are left aside. docs/gold.md describes the
gold form and how facts are paired.

A third of all releases is held back, chosen by the hash of the name: whoever writes rules does not look at them, so that
their score says what podium makes of releases it was not written for. No section prints what they say, unless --reveal.

A miss costs a point for every fact or link it loses or makes up. The gate compares F1 by kind and part, over releases
that stand in both; a kind may lose --tolerance. When a fall is meant, write the baseline anew and commit it.
`;

export const register: Register = (command, ended) => {
  command
    .description('Precision, recall and F1 of every kind of fact and link, against the gold facts beside releases.')
    .argument('<paths...>', 'releases NAME.md with NAME.gold.json beside them, or folders of such')
    .option('--rules [name]', 'how right each rule is; with a name or its beginning, also the extras of those')
    .option('--confusion', 'which part of the facts of each kind is wrong, gold against found')
    .option('--causes', 'the share of each cause in what was lost')
    .option('--costliest [count]', `the misses that cost most, and the rule that came closest (${COSTLIEST})`, number)
    .option('-m, --misses', 'list everything missed, extra and wrongly linked')
    .option('--reveal', 'also list what releases say that are held back, or from elsewhere')
    .option('--json', 'print everything as JSON')
    .option('--markdown', 'print the measures and causes as tables for a document')
    .addOption(new Option('--read', 'only the releases that are not held back').conflicts('heldBack'))
    .option('--held-back', 'only the third that is held back')
    .option('--outside <dir>', 'score releases from elsewhere besides, as a part of their own')
    .option('--except <list>', 'leave out the releases that this file lists, one path a line')
    .option('--baseline <file>', 'compare with what was kept, and exit with 1 when a kind fell')
    .option('--tolerance <f1>', 'how much F1 a kind may lose against the baseline, from 0 to 1', number, 0)
    .option('--write-baseline <file>', 'keep this evaluation; refused where CI is set')
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], options: Options) => ended(run(paths, options)));
};

function run(paths: readonly string[], options: Options): Exit {
  const { writeBaseline, outside, baseline } = options;
  if (writeBaseline !== undefined && process.env.CI) throw new PodiumError('baseline-in-ci');
  const kept = baseline === undefined ? null : readBaseline(baseline);
  const except = exceptListed(options.except);
  const only = onlyPart(options);
  const { scored, failures } = evaluate(paths, { except, outside, only });
  failures.forEach(complain);
  show(scored, options);
  if (failures.length > 0) return EXIT.failed;
  if (writeBaseline !== undefined) writeWhole(writeBaseline, baselineJson(toBaseline(scored)));
  if (kept === null || baseline === undefined) return EXIT.ok;
  const places = outside === undefined ? paths : [...paths, outside];
  const expected = (file: string) =>
    (only === undefined || kept.releases[file]?.part === only) &&
    !except(file) &&
    places.some((place) => isIn(file, place));
  const gate = holdAgainst(kept, toBaseline(scored), { expected, tolerance: options.tolerance });
  tell(...gateLines(gate, baseline));
  return isShut(gate) ? EXIT.differs : EXIT.ok;
}

function show(scored: readonly Scored[], options: Options): void {
  const shown = options.reveal ? scored : scored.filter(({ part }) => part === 'read');
  const most = typeof options.costliest === 'number' ? options.costliest : COSTLIEST;
  if (options.json) process.stdout.write(layOut(toJsonForm(scored, shown, most)));
  else if (options.markdown) print(markdown(toBaseline(scored)));
  else showSections(scored, shown, most, options);
}

function showSections(scored: readonly Scored[], shown: readonly Scored[], most: number, options: Options): void {
  const { rules } = options;
  if (options.misses) print(...missLines(shown), '');
  if (rules !== undefined) print(...ruleLines(scored, shown, rules === true ? null : rules));
  if (options.confusion) print(...confusionLines(confusions(scored)));
  if (options.causes) print(...causeLines(causes(scored)));
  if (options.costliest !== undefined) print(...costliestLines(costliest(shown, most)), '');
  print(...measureLines(scored), partsLine(scored));
  const hidden = scored.length - shown.length;
  const asked = options.misses || options.costliest !== undefined || (rules !== undefined && rules !== true);
  if (asked && hidden > 0) tell(`what ${hidden} of them say is not listed: they are held back (--reveal lists it too)`);
}

function onlyPart({ read, heldBack }: Options): Part | undefined {
  if (read) return 'read';
  return heldBack ? 'held-back' : undefined;
}

/** Whether a release was found through a path, as `evaluate` writes its name. */
function isIn(file: string, place: string): boolean {
  const folder = place.replace(/\/+$/, '');
  return file === folder || file.startsWith(`${folder}/`);
}

function number(written: string): number {
  const value = Number(written);
  if (!(value >= 0) || written.trim() === '') throw new InvalidArgumentError('Expected a number from 0 on.');
  return value;
}
