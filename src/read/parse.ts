import type { Root } from 'mdast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/**
 * The extensions that GFM is made of, in its order, each with the signs without which it changes nothing ("&" may spell
 * any other sign). All of them take three times as long as markdown without any, and most releases need none or one.
 */
const EXTENSIONS = [
  { signs: /www|http|[@&]/i, syntax: gfmAutolinkLiteral(), tree: gfmAutolinkLiteralFromMarkdown() },
  { signs: /\[\^/, syntax: gfmFootnote(), tree: gfmFootnoteFromMarkdown() },
  { signs: /~/, syntax: gfmStrikethrough(), tree: gfmStrikethroughFromMarkdown() },
  { signs: /\||:-|-:/, syntax: gfmTable(), tree: gfmTableFromMarkdown() },
  { signs: /\[[\sx]\]/i, syntax: gfmTaskListItem(), tree: gfmTaskListItemFromMarkdown() },
];

/** A fence and, comments aside, a key. A release may also begin with a ruled line. */
const FRONT_MATTER = /^---[ \t]*(?:\r?\n|\r(?!\n))(?:[ \t]*(?:#[^\r\n]*)?(?:\r?\n|\r(?!\n)))*[A-Za-z"'][\w "'-]*:/;

export const BYTE_ORDER_MARK = '\uFEFF';

/** The markdown tree of a release, and how far its offsets lie behind those of the source. */
export interface Parsed {
  readonly tree: Root;
  readonly shift: number;
}

/** Parses without the byte-order mark, which remark would swallow and not count. */
export function parse(source: string): Parsed {
  const shift = source.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const text = source.slice(shift);
  return { tree: processorFor(text).parse(text), shift };
}

type Processor = ReturnType<typeof setUp>;

/** Built once: setting up the extensions costs more than parsing a release. */
const PROCESSORS = new Map<string, Processor>();

function processorFor(text: string): Processor {
  const needed = EXTENSIONS.map(({ signs }) => signs.test(text));
  const frontMatter = FRONT_MATTER.test(text);
  const key = String([...needed, frontMatter]);
  const processor = PROCESSORS.get(key) ?? setUp(needed, frontMatter);
  PROCESSORS.set(key, processor);
  return processor;
}

function setUp(needed: readonly boolean[], frontMatter: boolean) {
  const extensions = EXTENSIONS.filter((_, index) => needed[index]);
  return unified()
    .data({
      micromarkExtensions: extensions.map(({ syntax }) => syntax),
      fromMarkdownExtensions: extensions.map(({ tree }) => tree),
    })
    .use(remarkParse)
    .use(frontMatter ? [[remarkFrontmatter, ['yaml']]] : [])
    .freeze();
}
