/*
 * What a release says is written by somebody else. These keep it from being anything but text where it is shown:
 * one function a format.
 */

/** Control and direction characters, which could move the cursor of a terminal or turn a line around. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** For a terminal or a log: characters that are not seen are shown by their number. */
export function printable(text: string): string {
  return text.replace(UNSEEN, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** For markdown: code, so that nothing in it is a link, a mention, markup or HTML. */
export function code(text: string): string {
  const line = printable(text);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = line.startsWith('`') || line.endsWith('`') || /^ .* $/.test(line) ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}

/**
 * For a cell of a markdown table: code without the bar that would end the cell. A backslash right before a bar would take
 * away the mark that keeps it: it is shown by its number.
 */
export function cell(text: string): string {
  const marked = text.replace(/\\+(?=\|)/g, (run) => '\\u{5c}'.repeat(run.length));
  return code(marked).replaceAll('|', '\\|');
}

/** For XML and HTML, text and attribute values alike; characters XML cannot hold are shown by their number. */
export function xml(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replace(/[\ud800-\udfff](?![\udc00-\udfff])|[\ufffe\uffff]/g, '\ufffd');
}

/** For the message of a GitHub workflow command. */
export function command(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** For a property of a GitHub workflow command. */
export function property(text: string): string {
  return command(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A path as the URI of an artifact; half characters, which no URI can hold, are replaced. */
export function uri(file: string): string {
  return file.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
