import type { Statement } from '../frames/statement.ts';
import type { Page } from './page.ts';

/** The statement at a position of the reading, or the nearest before it: where the discourse is asked about a line. */
export function statementAt({ statements }: Page, position: number): Statement | null {
  return statements[placeAt(statements, position)] ?? null;
}

/** The statement of the report in front of one of its statements. */
export function statementBefore({ statements }: Page, statement: Statement): Statement | undefined {
  const place = placeAt(statements, statement.sentence.start);
  return statements[place] === statement ? statements[place - 1] : undefined;
}

/** The statement of the report behind one of its statements. */
export function statementBehind({ statements }: Page, statement: Statement): Statement | undefined {
  const place = placeAt(statements, statement.sentence.start);
  return statements[place] === statement ? statements[place + 1] : undefined;
}

function placeAt(statements: readonly Statement[], position: number): number {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((statements[middle] as Statement).sentence.start <= position) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
