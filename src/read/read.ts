import { assemble } from './assemble.ts';
import { readBlocks } from './blocks.ts';
import { assertShallow, DEFAULT_DEPTH } from './depth.ts';
import { metadataOf } from './frontmatter.ts';
import { splitFurniture } from './furniture.ts';
import { layOut } from './lines.ts';
import { joinCutParagraphs } from './pages.ts';
import { parse } from './parse.ts';
import type { Reading } from './reading.ts';
import { splitResultLines } from './result-lines.ts';
import { assignZones, findFirstBody } from './zones/assign.ts';
import { splitDateline } from './zones/dateline.ts';

/** Reads a release: markup gone, paragraphs whole, every block in its zone, every offset traceable to `source`. */
export function read(source: string, maxDepth = DEFAULT_DEPTH): Reading {
  assertShallow(source, maxDepth);
  const { tree, shift } = parse(source);
  const roughs = readBlocks(tree, { source, shift });
  const paragraphs = joinCutParagraphs(layOut(splitFurniture(roughs)));
  const drafts = splitResultLines(splitDateline(paragraphs, findFirstBody(paragraphs)));
  return assemble(source, drafts, assignZones(drafts), metadataOf(roughs));
}
