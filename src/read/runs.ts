/**
 * A stretch of reading text and the stretch of the source it stands for (UTF-16 offsets). `exact`: the characters are
 * the same, one by one; otherwise the run stands for its stretch as a whole ("&amp;", a line break, an indentation).
 */
export interface Run {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
  /** Number of the link the run belongs to. */
  readonly link: number | null;
  /** Inside strong or emphasis. */
  readonly strong: boolean;
}

export type Line = readonly Run[];

/** White space of any kind; characters no reader sees; letters whose accents stand apart. */
const UNTIDY = /\s+|[\u00ad\u200b\u200e\u200f\u2060]+|\p{L}\p{M}+/gu;

/**
 * Runs as a reader sees them: any white space is one plain space, invisible characters are gone, accents that stand
 * apart are composed (NFC), nothing stands before the first word or after the last.
 */
export function tidy(line: Line): Run[] {
  const runs: Run[] = [];
  for (const run of line.flatMap(splitUntidy)) {
    const blank = run.text === ' ';
    if (run.text === '' || (blank && (runs.length === 0 || endsBlank(runs)))) continue;
    runs.push(run);
  }
  if (endsBlank(runs)) runs.pop();
  return runs;
}

function endsBlank(runs: readonly Run[]): boolean {
  return runs.at(-1)?.text === ' ';
}

function splitUntidy(run: Run): Run[] {
  if (!run.exact) return [{ ...run, text: run.text.replace(/\s+/gu, ' ') }];
  const pieces: Run[] = [];
  let at = 0;
  for (const match of run.text.matchAll(UNTIDY)) {
    pieces.push(slice(run, at, match.index), replaced(run, match.index, match[0]));
    at = match.index + match[0].length;
  }
  return pieces.length === 0 ? [run] : [...pieces, slice(run, at, run.text.length)];
}

function slice(run: Run, start: number, end: number): Run {
  return { ...run, text: run.text.slice(start, end), from: run.from + start, to: run.from + end };
}

function replaced(run: Run, at: number, found: string): Run {
  const text = /^\s/u.test(found) ? ' ' : /^\p{L}/u.test(found) ? found.normalize('NFC') : '';
  const piece = slice(run, at, at + found.length);
  return { ...piece, text, exact: text === found };
}

export function textOf(line: Line): string {
  let text = '';
  for (const run of line) text += run.text;
  return text;
}

/**
 * Two lines as one, with a space (or `between`) that stands for whatever stands between them in the source; for
 * nothing when that is `foreign`, text of another block.
 */
export function joinLines(before: Line, after: Line, between = ' ', foreign = false): Run[] {
  const left = before.at(-1);
  const right = after[0];
  if (!left || !right) return [...before, ...after];
  const to = foreign ? left.to : Math.max(left.to, right.from);
  const link = left.link === right.link ? left.link : null;
  const join = { text: between, from: left.to, to, exact: false, link, strong: left.strong && right.strong };
  return [...before, join, ...after];
}

/** A line cut in two before the character at `at` of its text, each half tidy. A run that is not exact is not cut. */
export function splitLine(line: Line, at: number): readonly [before: Run[], after: Run[]] {
  const before: Run[] = [];
  const after: Run[] = [];
  let start = 0;
  for (const run of line) {
    const cut = at - start;
    if (cut >= run.text.length) before.push(run);
    else if (cut <= 0 || !run.exact) after.push(run);
    else {
      before.push(slice(run, 0, cut));
      after.push(slice(run, cut, run.text.length));
    }
    start += run.text.length;
  }
  return [tidy(before), tidy(after)];
}
