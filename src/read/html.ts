import { decodeString } from 'micromark-util-decode-string';
import type { Run } from './runs.ts';

const TAG = /<!--|-->|<\/?([A-Za-z][A-Za-z0-9]*)\b[^<>]*>|<[!?][^<>]*>/g;
const COMMENT = '!--';
/** Elements whose text no reader sees. */
const HIDDEN = new Set(['script', 'style', 'template']);
/** Elements that stay within a line; all others end it. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i img kbd mark q s small span strong sub sup u wbr'.split(' '),
);

/** Table cells stay on the line of their row, a tab between. */
const CELLS = new Set(['td', 'th']);

/** The lines of text in a block of HTML (`source` from `from` to `to`), tags left out. */
export function readHtml(source: string, from: number, to: number): Run[][] {
  const lines: Run[][] = [[]];
  let hidden: string | null = null;
  let at = from;
  const add = (end: number) => {
    if (hidden === null) lines.at(-1)?.push(...textRuns(source, at, end));
  };
  for (const match of source.slice(from, to).matchAll(TAG)) {
    add(from + match.index);
    at = from + match.index + match[0].length;
    const name = match[1]?.toLowerCase() ?? '';
    const visible = hidden === null;
    hidden = hiddenAfter(match[0], name, hidden);
    if (visible && CELLS.has(name)) lines.at(-1)?.push(tabFor(match[0], at));
    else if (visible && name !== '' && !INLINE.has(name)) lines.push([]);
  }
  add(to);
  return lines;
}

/** The tab that the end of a cell is worth; it stands for the last character of the tag. */
function tabFor(tag: string, end: number): Run {
  const text = tag.startsWith('</') ? '\t' : '';
  return { text, from: end - 1, to: end, exact: text !== '', link: null, strong: false };
}

/** The element, or comment, in which text is hidden behind a tag; null where it shows. */
function hiddenAfter(tag: string, name: string, hidden: string | null): string | null {
  if (hidden === COMMENT) return tag === '-->' ? null : hidden;
  if (tag === '<!--') return COMMENT;
  if (tag.startsWith('</')) return name === hidden ? null : hidden;
  return hidden ?? (HIDDEN.has(name) ? name : null);
}

/** Character references are decoded; line ends inside are white space, which `tidy` folds. */
function textRuns(source: string, from: number, to: number): Run[] {
  const runs: Run[] = [];
  let at = from;
  for (const match of source.slice(from, to).matchAll(/&#?[0-9A-Za-z]{1,32};/g)) {
    const start = from + match.index;
    const end = start + match[0].length;
    runs.push(plain(source, at, start), reference(source, start, end));
    at = end;
  }
  return [...runs, plain(source, at, to)].filter((run) => run.text !== '');
}

function plain(source: string, from: number, to: number): Run {
  return { text: source.slice(from, to), from, to, exact: true, link: null, strong: false };
}

function reference(source: string, from: number, to: number): Run {
  const text = decodeString(source.slice(from, to));
  return { ...plain(source, from, to), text, exact: false };
}
