import pc from 'picocolors';
import { assertNotMachine } from '../../check/accept.ts';
import { check, type Folders, type Verdict } from '../../check/check.ts';
import { findingLines } from '../../check/reporters/text.ts';
import { type Question, Review } from '../../check/review.ts';
import { PodiumError } from '../../errors.ts';
import { Dialogue } from '../dialogue.ts';
import type { Register } from '../register.ts';
import { complain, EXIT, type Exit, plural, print } from '../terminal.ts';

interface Options extends Folders {
  readonly again?: boolean;
}

const HELP = `
  a  accept: it goes into the accepted output at once, which is written whole or not at all
  r  reject: it stays different, and is not asked about again until it says something else
  s  skip: it is asked about the next time
  A, R, S  the same for it and all to come of the same kind and cause
  q  quit (Ctrl-C, Ctrl-D): what is decided stays decided, and the next review goes on from there
`;

const EXAMPLES = `
Examples:
  podium review                              every change of the corpus, one after another
  podium review corpus/biathlon              of one discipline
  podium review --again                      also what was rejected before

Each change is shown at its place, with its sentence, the words underlined, and the rules behind it. Answer with
${HELP}
What was rejected is kept in .podium-review.json beside the accepted outputs. A release that is new, gone, or has changed
its text is one question. Refused where CI is set. Exit codes: 0 nothing is left, 1 something differs still, 2 something
failed.
`;

export const register: Register = (command, ended) => {
  command
    .description('Extract releases again and decide, one change after another, what goes into their accepted outputs.')
    .argument('[paths...]', 'releases and folders of releases (default: the root)')
    .option('--root <dir>', 'the folder of releases', 'corpus')
    .option('--golden <dir>', 'the folder of accepted outputs, laid out like the root', 'output')
    .option('--again', 'ask about what was rejected before, too')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: Options) => ended(await run(paths, options)));
};

async function run(paths: readonly string[], { again = false, ...folders }: Options): Promise<Exit> {
  assertNotMachine('review');
  if (!process.stdin.isTTY || !process.stdout.isTTY) throw new PodiumError('no-terminal');
  const verdicts: Verdict[] = [];
  for await (const verdict of check(paths.length > 0 ? paths : [folders.root], folders, () => false))
    verdicts.push(verdict);
  const errors = verdicts.flatMap((verdict) => (verdict.type === 'failed' ? [verdict.error] : []));
  errors.forEach(complain);
  const review = new Review(verdicts, folders, { again });
  const session = new Session(review);
  await session.decideAll();
  print(session.summary());
  if (errors.length + session.failed > 0) return EXIT.failed;
  return session.open + review.rejectedBefore === 0 ? EXIT.ok : EXIT.differs;
}

type Answer = 'accept' | 'reject' | 'skip';
const ANSWERS: Readonly<Record<string, Answer>> = { a: 'accept', r: 'reject', s: 'skip' };
const PROMPT = 'accept, reject, skip, all like it (A R S), quit, help? ';

/** One sitting: the questions of a review, and what was answered. */
class Session {
  failed = 0;
  readonly #review: Review;
  readonly #count: Record<Answer, number> = { accept: 0, reject: 0, skip: 0 };
  /** What was answered for all of a kind and cause. */
  readonly #forAlike = new Map<string, Answer>();
  #left: number;

  constructor(review: Review) {
    this.#review = review;
    this.#left = review.questions.length;
  }

  /** What differs still. */
  get open(): number {
    return this.#left + this.#count.reject + this.#count.skip;
  }

  async decideAll(): Promise<void> {
    const { questions } = this.#review;
    if (questions.length === 0) return;
    const dialogue = new Dialogue();
    try {
      for (const [index, question] of questions.entries()) {
        const answer = question.isSettled()
          ? 'accept'
          : (this.#forAlike.get(question.alike) ?? (await this.#ask(dialogue, question, index)));
        if (answer === null) return;
        await this.#settle(question, answer);
      }
    } finally {
      dialogue.close();
    }
  }

  summary(): string {
    const { accept, reject, skip } = this.#count;
    const before = this.#review.rejectedBefore;
    const parts = [
      `${accept} accepted`,
      `${reject} rejected`,
      `${skip} skipped`,
      ...(this.#left > 0 ? [`${this.#left} not asked`] : []),
      ...(before > 0 ? [`${before} rejected before (--again asks again)`] : []),
    ];
    return `${plural(this.#review.questions.length, 'change')} to decide: ${parts.join(', ')}`;
  }

  async #ask(dialogue: Dialogue, question: Question, index: number): Promise<Answer | null> {
    const place = pc.bold(`${index + 1} of ${this.#review.questions.length}`);
    print('', place, ...question.findings.flatMap(findingLines));
    for (;;) {
      const given = await dialogue.ask(PROMPT);
      if (given === null) print('');
      if (given === null || given === 'q') return null;
      const answer = ANSWERS[given.toLowerCase()];
      if (answer === undefined) print(HELP);
      else {
        if (given !== given.toLowerCase()) this.#forAlike.set(question.alike, answer);
        return answer;
      }
    }
  }

  async #settle(question: Question, answer: Answer): Promise<void> {
    this.#left -= 1;
    try {
      if (answer === 'accept' && !question.isSettled()) await question.accept();
      if (answer === 'reject') this.#review.reject(question);
      this.#count[answer] += 1;
    } catch (error) {
      if (!(error instanceof PodiumError)) throw error;
      this.failed += 1;
      complain(error);
    }
  }
}
