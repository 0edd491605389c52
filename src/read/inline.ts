import type { Image, ImageReference, Node, Nodes, Parents, PhrasingContent } from 'mdast';
import { align, type Piece } from './align.ts';
import type { Run } from './runs.ts';

/** What phrasing content comes to: its lines as they stand in the source, and the alt texts of its images. */
export interface Inline {
  readonly lines: Run[][];
  readonly images: Run[][];
}

/** The source with what its tree needs to find its way back: see `Parsed.shift`. */
export interface Origin {
  readonly source: string;
  readonly shift: number;
}

export interface Place {
  readonly from: number;
  readonly to: number;
}

interface Marks {
  readonly link: number | null;
  readonly strong: boolean;
}

/** Source offsets of a node; undefined for the nodes the autolink extension makes, which carry no position. */
export function placeOf(node: Node, origin: Origin): Place | undefined {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  return from === undefined || to === undefined ? undefined : { from: from + origin.shift, to: to + origin.shift };
}

/** Reads phrasing content. Links are numbered by where they start. */
export function readInline(children: readonly PhrasingContent[], within: Place, origin: Origin): Inline {
  const reader = new InlineReader(within, origin);
  reader.readAll(children, { link: null, strong: false });
  return { lines: reader.lines, images: reader.images };
}

class InlineReader {
  readonly lines: Run[][] = [[]];
  readonly images: Run[][] = [];
  private readonly within: Place;
  private readonly origin: Origin;
  /** Where reading has come to: the start of the next node when it has no position of its own. */
  private cursor: number;

  constructor(within: Place, origin: Origin) {
    this.within = within;
    this.origin = origin;
    this.cursor = within.from;
  }

  readAll(children: readonly Nodes[], marks: Marks): void {
    for (const child of children) this.read(child, marks);
  }

  private read(node: Nodes, marks: Marks): void {
    const place = placeOf(node, this.origin) ?? { from: this.cursor, to: this.within.to };
    this.cursor = place.from;
    switch (node.type) {
      case 'text':
        this.add(align(node.value, this.origin.source, place.from, place.to), marks);
        return;
      case 'inlineCode':
        this.add(this.literal(node.value, place), marks);
        break;
      case 'break':
        this.lines.push([]);
        break;
      case 'html':
        // A tag is no text, but <br> is a line break that a reader sees.
        if (/^<br[\s/>]/i.test(node.value)) this.lines.push([]);
        break;
      case 'image':
      case 'imageReference':
        this.addImage(node, place);
        break;
      default:
        if ('children' in node) this.readParent(node, place, marks);
    }
    if (node.position) this.cursor = place.to;
  }

  private readParent(node: Parents, place: Place, marks: Marks): void {
    if (node.type === 'link' || node.type === 'linkReference') {
      this.readAll(node.children, { ...marks, link: marks.link ?? place.from });
    } else if (node.type === 'strong' || node.type === 'emphasis') {
      this.readAll(node.children, { ...marks, strong: true });
    } else {
      this.readAll(node.children, marks);
    }
  }

  private add(pieces: readonly Piece[], marks: Marks): void {
    for (const { lineEnd, ...piece } of pieces) {
      if (lineEnd) this.lines.push([]);
      else this.lines.at(-1)?.push({ ...piece, ...marks });
      this.cursor = piece.to;
    }
  }

  private addImage(node: Image | ImageReference, place: Place): void {
    if (!node.alt) return;
    const { source } = this.origin;
    const pieces = align(node.alt, source, source.indexOf('[', place.from) + 1, place.to);
    this.images.push(pieces.map(({ lineEnd: _, ...piece }) => ({ ...piece, link: null, strong: false })));
  }

  /** Text that stands as it is between its marks. */
  private literal(value: string, place: Place): Piece[] {
    const at = this.origin.source.indexOf(value, place.from);
    const found = at >= 0 && at + value.length <= place.to;
    if (found) return [{ text: value, from: at, to: at + value.length, exact: true, lineEnd: false }];
    return [{ text: value, ...place, exact: false, lineEnd: false }];
  }
}
