/** A stretch of the release that the same facts stand on. */
export interface Segment {
  readonly text: string;
  /** Numbers of the facts, in their own order. */
  readonly facts: readonly number[];
}

/** Evidence of a fact, in code points of the file. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly fact: number;
}

/** The whole text in order, cut wherever evidence begins or ends. Joined, the segments are the text. */
export function segmentsOf(text: string, evidence: readonly Evidence[]): Segment[] {
  const points = [...text];
  const opening = Map.groupBy(evidence, ({ start }) => start);
  const closing = Map.groupBy(evidence, ({ end }) => end);
  const edges = [...new Set([0, ...opening.keys(), ...closing.keys(), points.length])].sort((a, b) => a - b);
  const open = new Map<number, number>();
  const segments: Segment[] = [];
  edges.forEach((edge, index) => {
    for (const { fact } of closing.get(edge) ?? []) change(open, fact, -1);
    for (const { fact } of opening.get(edge) ?? []) change(open, fact, 1);
    const words = points.slice(edge, edges[index + 1] ?? edge).join('');
    if (words !== '') segments.push({ text: words, facts: [...open.keys()].sort((a, b) => a - b) });
  });
  return segments;
}

/** A fact may stand on two spans that touch or overlap: it is open as long as one of them is. */
function change(open: Map<number, number>, fact: number, by: 1 | -1): void {
  const count = (open.get(fact) ?? 0) + by;
  if (count > 0) open.set(fact, count);
  else open.delete(fact);
}
