import type { Code, Heading, List, ListItem, Nodes, Paragraph, Root, Table, TableCell } from 'mdast';
import { joinNameColumns, plainTable } from './columns.ts';
import { type Rough, rough } from './drafts.ts';
import { readFrontMatter } from './frontmatter.ts';
import { readHtml } from './html.ts';
import { type Inline, type Origin, placeOf, readInline } from './inline.ts';
import { joinLines, type Line, type Run, tidy } from './runs.ts';

/** What a block of a list takes over from it. */
interface ListPlace {
  readonly group: number;
  readonly depth: number;
  /** Marker of an ordered item ("3."), which a reader sees and a result needs. */
  readonly marker: Run | null;
}

/** The blocks of a markdown tree in reading order, their lines as they stand in the source. */
export function readBlocks(tree: Root, origin: Origin): Rough[] {
  const reader = new BlockReader(origin);
  for (const node of tree.children) reader.read(node, null);
  return reader.blocks;
}

class BlockReader {
  readonly blocks: Rough[] = [];
  private readonly origin: Origin;
  private groups = 0;

  constructor(origin: Origin) {
    this.origin = origin;
  }

  read(node: Nodes, list: ListPlace | null): void {
    const place = placeOf(node, this.origin) ?? { from: 0, to: 0 };
    switch (node.type) {
      case 'yaml':
        this.blocks.push(...readFrontMatter(this.origin.source, place));
        break;
      case 'heading':
        this.readHeading(node);
        break;
      case 'paragraph':
        this.readParagraph(node, list);
        break;
      case 'list':
        this.readList(node, list);
        break;
      case 'table':
        this.readTable(node);
        break;
      case 'code':
        this.pushLines('code', this.codeLines(node));
        break;
      case 'html':
        this.readHtml(readHtml(this.origin.source, place.from, place.to));
        break;
      case 'blockquote':
      case 'footnoteDefinition':
        for (const child of node.children) this.read(child, list);
        break;
    }
  }

  private push(block: Rough): void {
    if (block.lines.length > 0) this.blocks.push(block);
  }

  /** Lines of text, or the rows of the table that they are set as. */
  private pushLines(kind: 'paragraph' | 'code', lines: readonly Line[]): void {
    const table = plainTable(lines);
    if (table) this.pushRows(table);
    else this.push(rough(kind, lines));
  }

  /** Neighbouring lines with tabs are the rows of one table; every other line is a paragraph. */
  private readHtml(lines: readonly Line[]): void {
    let table: Line[] = [];
    for (const line of lines) {
      if (line.some((run) => run.text === '\t')) table.push(line);
      else if (line.some((run) => run.text.trim() !== '')) {
        this.pushLines('paragraph', table);
        table = [];
        this.push(rough('paragraph', [line]));
      }
    }
    this.pushLines('paragraph', table);
  }

  private pushRows(rows: readonly (readonly Line[])[]): void {
    this.groups += 1;
    for (const columns of joinNameColumns(rows))
      this.push({ ...rough('row', columns), group: this.groups, columns: columns.map(tidy) });
  }

  private inline(node: Paragraph | Heading): Inline {
    const inline = readInline(node.children, placeOf(node, this.origin) ?? { from: 0, to: 0 }, this.origin);
    for (const image of inline.images) this.push(rough('paragraph', [image], { origin: 'image' }));
    return inline;
  }

  private readHeading(node: Heading): void {
    const lines = this.inline(node).lines.map(tidy);
    const line = lines.reduce<Line>((before, after) => joinLines(before, after), []);
    this.push(rough('heading', [line], { depth: node.depth }));
  }

  private readParagraph(node: Paragraph, list: ListPlace | null): void {
    const { lines } = this.inline(node);
    if (!list) {
      this.pushLines('paragraph', lines);
      return;
    }
    const [first = [], ...rest] = lines;
    const marked = list.marker ? [joinLines([list.marker], tidy(first)), ...rest] : lines;
    this.push(rough('item', marked, { group: list.group, depth: list.depth }));
  }

  private readList(node: List, outer: ListPlace | null): void {
    if (!outer) this.groups += 1;
    const place = outer ?? { group: this.groups, depth: 0, marker: null };
    for (const item of node.children) this.readItem(item, node.ordered === true, place);
  }

  private readItem(item: ListItem, ordered: boolean, outer: ListPlace): void {
    // "- 1. Name" is a list in a list for markdown, but one list for a reader.
    const bare = item.children[0]?.type === 'list';
    const depth = bare ? outer.depth : outer.depth + 1;
    let marker = ordered ? this.marker(item) : null;
    for (const child of item.children) {
      const inner = child.type === 'list';
      this.read(child, { group: outer.group, depth: inner ? depth : outer.depth + 1, marker });
      marker = null;
    }
  }

  private marker(item: ListItem): Run | null {
    const from = placeOf(item, this.origin)?.from ?? 0;
    const written = /^\d{1,9}[.)]/.exec(this.origin.source.slice(from, from + 12))?.[0];
    if (!written) return null;
    return { text: written, from, to: from + written.length, exact: true, link: null, strong: false };
  }

  private readTable(table: Table): void {
    const cell = ({ children, ...node }: TableCell) => {
      const { lines } = readInline(children, placeOf(node, this.origin) ?? { from: 0, to: 0 }, this.origin);
      return lines.map(tidy).reduce<Line>((before, after) => joinLines(before, after), []);
    };
    this.pushRows(table.children.map((row) => row.children.map(cell)));
  }

  /** The lines of a code block, found one after the other in the source, their indentation left out. */
  private codeLines(node: Code): Run[][] {
    const { from = 0, to = 0 } = placeOf(node, this.origin) ?? {};
    let at = from;
    return node.value.split(/\r\n|\n|\r/).flatMap((written) => {
      const text = written.trim();
      const found = this.origin.source.indexOf(text, at);
      if (text === '' || found < 0 || found + text.length > to) return [];
      at = found + text.length;
      return [[{ text, from: found, to: at, exact: true, link: null, strong: false }]];
    });
  }
}
