import type { Statement } from '../frames/statement.ts';
import type { Page } from './page.ts';

/** The statement at a position of the reading, or the nearest before it: where the discourse is asked about a line. */
export function statementAt(page: Page, position: number): Statement | null {
  const { statements } = page;
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((statements[middle] as Statement).sentence.start <= position) low = middle + 1;
    else high = middle;
  }
  return statements[Math.max(0, low - 1)] ?? null;
}
