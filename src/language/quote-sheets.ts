import type { Block, Range } from '../read/reading.ts';

/** What heads a list of what people said. */
const HEAD =
  /^(?:(?:athletes?|flash|medal(?:l?ists)?|mixed[ -]zone|post-race|selected|skaters?|winners?)['’]?s?['’]? )?(?:comments|in their (?:own )?words|quotables?|quotes?(?: of the (?:day|race|week|weekend))?|reactions|soundbites|voices|what (?:they|the (?:\p{L}+ )?\p{L}+) said)(?: (?:after|from|of|on) [^.:]{1,60})?:?$/iu;
/** "Ida Falk (SWE), silver: ", "Ida Falk, on her last lap: ". */
const LABEL =
  /^(?:\p{Lu}[\p{L}'’.-]*|al|bin|da|de|del|den|der|di|dos|el|la|le|ten|ter|van|von)(?: (?:\p{Lu}[\p{L}'’.-]*|al|bin|da|de|del|den|der|di|dos|el|la|le|ten|ter|van|von)){1,4}(?:,? ?\([^()]{1,40}\))?(?:, [^.:]{1,60})?: (?=\p{Lu})/u;
const MARK = /["“”„«»]/;

/** A block that heads a list of quotes: a heading, or a line of its own. */
export function isSheetHead(text: string, block: Block): boolean {
  const line = text.slice(block.start, block.end).trim();
  return line.length < 90 && (block.kind === 'heading' || block.kind === 'paragraph') && HEAD.test(line);
}

/** Under such a head, what somebody says behind name and colon, where no mark tells: "Ida Falk, silver: It was hard." */
export function findOnSheet(text: string, block: Block): Range | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return undefined;
  const line = text.slice(block.start, block.end);
  const label = LABEL.exec(line)?.[0].length;
  if (label === undefined || MARK.test(line) || line.slice(label).trim().split(/\s+/).length < 3) return undefined;
  return { start: block.start + label, end: block.end };
}
