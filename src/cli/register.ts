import type { Command } from 'commander';
import type { Exit } from './terminal.ts';

/** Gives a command its arguments, options and action; the action calls `ended` with its exit code. */
export type Register = (command: Command, ended: (exit: Exit) => void) => void;
