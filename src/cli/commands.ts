import type { Register } from './register.ts';

/** A command as the program's own help shows it. The rest of it is loaded when it is called, or its help is. */
export interface Listed {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<{ readonly register: Register }>;
}

/** All commands, in the order of the help. */
export const COMMANDS: readonly Listed[] = [
  {
    name: 'extract',
    summary: 'read releases and write what they say',
    load: () => import('./commands/extract.ts'),
  },
  {
    name: 'load',
    summary: 'load releases and outputs into a database',
    load: () => import('./commands/load.ts'),
  },
  {
    name: 'enqueue',
    summary: 'put releases into a queue for a fleet of workers',
    load: () => import('./commands/enqueue.ts'),
  },
  {
    name: 'worker',
    summary: 'read and load releases from a queue',
    load: () => import('./commands/worker.ts'),
  },
  {
    name: 'status',
    summary: 'say how far the workers of a queue are',
    load: () => import('./commands/status.ts'),
  },
  {
    name: 'check',
    summary: 'compare releases with their accepted outputs',
    load: () => import('./commands/check.ts'),
  },
  {
    name: 'diff',
    summary: 'compare two folders or revisions of outputs',
    load: () => import('./commands/diff.ts'),
  },
  {
    name: 'accept',
    summary: 'make the present outputs the accepted ones',
    load: () => import('./commands/accept.ts'),
  },
  {
    name: 'review',
    summary: 'decide one change after another, at a terminal',
    load: () => import('./commands/review.ts'),
  },
  {
    name: 'gold',
    summary: 'read what was corrected in Label Studio back as gold',
    load: () => import('./commands/gold.ts'),
  },
  {
    name: 'migrate',

    summary: 'bring accepted outputs to the present schema',
    load: () => import('./commands/migrate.ts'),
  },
  {
    name: 'evaluate',
    summary: 'score what podium finds against gold facts',
    load: () => import('./commands/evaluate.ts'),
  },
  {
    name: 'explain',
    summary: 'say why a fact is there, and why another is not',
    load: () => import('./commands/explain.ts'),
  },
  {
    name: 'report',
    summary: 'write releases and their facts as a page to look at',
    load: () => import('./commands/report.ts'),
  },
  {
    name: 'rules',
    summary: 'list the rules, their examples, and how often they fire',
    load: () => import('./commands/rules.ts'),
  },
  {
    name: 'schema',
    summary: 'print the JSON Schema of the output',
    load: () => import('./commands/schema.ts'),
  },
];
