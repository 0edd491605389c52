import { github } from './github.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { patch } from './patch.ts';
import { rdjson } from './rdjson.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every way a comparison can be reported, by the name it is asked for. */
export const REPORTERS = { text, markdown, github, sarif, rdjson, junit, patch } as const satisfies Record<
  string,
  Reporter
>;

export type ReportFormat = keyof typeof REPORTERS;
export const REPORT_FORMATS = Object.keys(REPORTERS) as ReportFormat[];
