#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

// V8 compiles a regular expression twice: to bytecode for its first run, to machine code for the second. Of podium's 1,400
// nearly all run more than once in any release, and compiling them is most of a first run: without the first step one release
// takes 0.99 s of processor instead of 1.32, and 78 in one thread 7.6 instead of 9.3 (both in turns on a busy machine). The
// price is 7 ms of every start, for Node's own code is kept for the flags it was built with. It holds for all threads.
// Told by the number of runs in bytecode: what Node has compiled until now goes on as it began, where taking the first step
// away altogether (`--no-regexp-tier-up`) makes V8 jump to machine code that such a pattern has not got, and crash.
const { v8 } = process.versions;
// The versions that are known to have the flag; another one would complain on standard error.
if (Number.parseInt(v8, 10) <= 14) setFlagsFromString('--regexp-tier-up-ticks=0');

// Before anything else is loaded, so that all of it is compiled once a machine and not once a run.
enableCompileCache();
const { run } = await import('./program.ts');
const { endWithReader } = await import('./terminal.ts');

endWithReader();
process.exitCode = await run(process.argv.slice(2));
