import type { Command } from 'commander';
import type { Exit } from './terminal.ts';

/** Adds a command to the program; the command calls `ended` with its exit code. */
export type Register = (program: Command, ended: (exit: Exit) => void) => void;
