#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Before anything else is loaded, so that all of it is compiled once a machine and not once a run.
enableCompileCache();
const { run } = await import('./program.ts');
const { endWithReader } = await import('./terminal.ts');

endWithReader();
process.exitCode = await run(process.argv.slice(2));
