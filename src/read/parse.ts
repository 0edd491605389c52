import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Built once: setting up the extensions costs more than parsing a release. */
const plain = unified().use(remarkParse).use(remarkGfm).freeze();
const withFrontMatter = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze();

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
  const processor = FRONT_MATTER.test(text) ? withFrontMatter : plain;
  return { tree: processor.parse(text), shift };
}
