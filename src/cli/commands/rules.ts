import { existsSync } from 'node:fs';
import { findReleases } from '../../batch/inputs.ts';
import { type RuleReport, type RuleSort, reportRules } from '../../explain/rules.ts';
import type { Register } from '../register.ts';
import { complain, EXIT, type Exit, plural, print } from '../terminal.ts';

interface Options {
  readonly over: string;
}

const EXAMPLES = `
Examples:
  podium rules                               every rule, and how often it fired over corpus/
  podium rules times/                        the rules of times, with their examples
  podium rules event/                        the preferences that decide which event a fact is of
  podium rules places/medal --over season/   one rule, counted over other releases

Rules of words find one kind of mention; their examples are sentences in which they must find exactly those words, and
sentences in which they must find nothing. Rules of facts tell what a mention comes to: kinds of times, statuses of
records, sieves of places and speakers. Links are the preferences and sieves that decide a fact's event, gender, round
and competitor. Facts and links rest on more than words and have no table of examples; what stands in no list of rules
is shown if it fired.
`;

export const register: Register = (command, ended) => {
  command
    .description('Every rule, how often it fired over a folder of releases, and the examples it is tested by.')
    .argument('[names...]', 'names of rules or their beginnings: show those, with their examples')
    .option('--over <dir>', 'the releases to count in', 'corpus')
    .addHelpText('after', EXAMPLES)
    .action((names: string[], options: Options) => ended(run(names, options)));
};

function run(names: readonly string[], { over }: Options): Exit {
  const { inputs, failures } = existsSync(over) ? findReleases([over]) : { inputs: [], failures: [] };
  failures.forEach(complain);
  const asked = ({ name }: RuleReport) => names.length === 0 || names.some((start) => name.startsWith(start));
  const rules = reportRules(inputs.map(({ file }) => file)).filter(asked);
  for (const sort of SORTS) print(...sortLines(sort, rules, names.length > 0));
  print(`${plural(rules.length, 'rule')}, counted over ${plural(inputs.length, 'release')} of ${over}`);
  return failures.length > 0 ? EXIT.failed : EXIT.ok;
}

const SORTS: readonly (readonly [sort: RuleSort, title: string])[] = [
  ['words', 'Rules of words:'],
  ['facts', 'Rules of facts:'],
  ['links', 'What decides the links of facts:'],
];

function sortLines([sort, title]: (typeof SORTS)[number], rules: readonly RuleReport[], inFull: boolean): string[] {
  const own = rules.filter((rule) => rule.sort === sort);
  const lines = own.flatMap((rule) => [ruleLine(rule), ...(inFull ? exampleLines(rule) : [])]);
  return own.length > 0 ? [title, ...lines, ''] : [];
}

function ruleLine({ name, makes, fired, examples }: RuleReport): string {
  const tested = examples ? plural(examples.yes.length + examples.no.length, 'example') : '';
  return `${String(fired).padStart(7)}  ${name.padEnd(40)} ${makes.padEnd(12)} ${tested}`.trimEnd();
}

function exampleLines({ examples }: RuleReport): string[] {
  if (!examples) return ['         has no table of examples'];
  const yes = examples.yes.map(
    ([sentence, found, value]) => `         + ${sentence}\n             "${found}" ${JSON.stringify(value)}`,
  );
  return [...yes, ...examples.no.map((sentence) => `         - ${sentence}`)];
}
