import { setFlag } from '../batch/v8.ts';

/** What V8 is told, each for a reason that was measured (docs/performance.md). It holds for all threads. */
const FLAGS = [
  // A regular expression is compiled twice: to bytecode for its first run, to machine code for the second. Of podium's 2,000
  // nearly all run more than once in any release, and compiling them is most of a first run. Told by the number of runs in
  // bytecode: what Node has compiled until now goes on as it began, where taking the first step away altogether
  // (`--no-regexp-tier-up`) makes V8 jump to machine code that such a pattern has not got, and crash.
  '--regexp-tier-up-ticks=0',
  // Functions are compiled with the file they stand in and not one by one when they are called: so they are in the compile
  // cache, which Node fills as soon as a file is loaded. A start calls some 4,000 of them.
  '--no-lazy',
  // The second of two optimizing compilers gains nothing here, where all work is spread over thousands of functions, and takes
  // a tenth of the processor in two threads: it is left for what is called very often.
  '--invocation-count-for-turbofan=30000',
];

/**
 * To be called before the code of a command is loaded, and no sooner: Node's own code comes compiled for the flags it was
 * built with, and what is loaded of it after this is compiled anew.
 */
export function tuneEngine(): void {
  for (const flag of FLAGS) setFlag(flag);
}
