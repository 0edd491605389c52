import { existsSync } from 'node:fs';
import { findReleases, type Input } from '../../batch/inputs.ts';
import { naming, readText } from '../../batch/text.ts';
import { PodiumError } from '../../errors.ts';
import { type Explanation, explain } from '../../explain/explain.ts';
import { factLines, lineLines } from '../../explain/report.ts';
import type { Register } from '../register.ts';
import { complain, EXIT, type Exit, print } from '../terminal.ts';

interface Options {
  readonly in: string;
}

const EXAMPLES = `
Examples:
  podium explain release.md                  every fact, with its rule and the words it rests on
  podium explain release.md:14               line 14: its facts, and what came to nothing, and why
  podium explain placing.now.womens-1500m.vera-lindqvist.1 --in season/
                                             a fact by its id, wherever it is in these releases

Why: the rule, the evidence, what decided the event, gender, round and competitor, and the facts it was worked out from.
Why not: rules that lost to a longer or earlier one, and rules whose conditions did not hold; figures, places and records
that no fact rests on, each with the condition that failed; rules that came close besides; and figures that no rule reads.
`;

const AT_LINE = /^(.+):(\d+)$/;

export const register: Register = (command, ended) => {
  command
    .description('Why facts are there, and why others are not: for a release, for one line of it, or for one fact.')
    .argument('<target>', 'FILE, FILE:LINE, or the id of a fact')
    .option('--in <dir>', 'the releases in which an id is looked for', 'corpus')
    .addHelpText('after', EXAMPLES)
    .action((target: string, options: Options) => ended(run(target, options)));
};

function run(target: string, options: Options): Exit {
  const [, file, line] = AT_LINE.exec(target) ?? [];
  if (existsSync(target)) return explainFile(target);
  if (file !== undefined && existsSync(file)) return explainLine(file, Number(line));
  if (/[\\/]|\.(?:md|markdown)(?::\d+)?$/i.test(target)) throw new PodiumError('not-found', { file: target });
  return explainFact(target, options.in);
}

function explainFile(given: string): Exit {
  const { inputs, failures } = findReleases([given]);
  failures.forEach(complain);
  for (const input of inputs)
    print(
      ...explained(input)
        .facts()
        .flatMap((fact) => factLines(fact, input.file)),
    );
  return failures.length > 0 ? EXIT.failed : EXIT.ok;
}

function explainLine(file: string, line: number): Exit {
  const explanation = explained({ file, path: null });
  const found = explanation.line(line);
  if (!found) throw new PodiumError('no-such-line', { file, line, lines: explanation.lines.length });
  print(...lineLines(found, file));
  return EXIT.ok;
}

function explainFact(id: string, folder: string): Exit {
  const { inputs, failures } = findReleases([folder]);
  failures.forEach(complain);
  const found = inputs.flatMap((input) => {
    const fact = explained(input).fact(id);
    return fact ? factLines(fact, input.file) : [];
  });
  if (found.length === 0) throw new PodiumError('no-such-fact', { id, places: folder });
  print(...found);
  return EXIT.ok;
}

function explained({ file, path }: Input): Explanation {
  return naming(file, () => explain(readText(file), path === null ? {} : { path }));
}
