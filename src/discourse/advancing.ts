import { clauseAt, type Statement } from '../frames/statement.ts';
import { overFigures } from '../language/figures.ts';
import { within } from '../read/ranges.ts';
import type { RoundMention } from './round-mentions.ts';
import { isGoal } from './round-words.ts';

/** "went through in 1:04.70", "after qualifying fastest for the final in 1:04.50": no final, whatever the sport decides in one. */
const ADVANCES = overFigures(
  /\b(?:qualif(?:y|ied|ying) (?:\p{L}+ )?(?:for|to)|(?:advanc|progress)(?:ed|es|ing)|(?:goes|going|went|made it|c[ao]me|sailed|squeezed|booked|safely) (?:safely |comfortably |easily )?through(?! (?:the )?\d| halfway)|moved on|ma(?:de|king) it (?:to|into))(?: [^;,.]*)?$/u,
);

/** "qualified for the quarter-finals in 40.967": no final, whatever round led there. */
export function leadsOn(
  rounds: readonly RoundMention[],
  text: string,
  statement: Statement,
  position: number,
): boolean {
  const clause = clauseAt(statement, position);
  return ADVANCES.test(text.slice(clause.start, position)) || goalsIn(rounds, text, statement, position).length > 0;
}

/** "Advanced from the heats to the semifinals. Then she swam 2:07.20 to make the final": the semifinals. */
export function nextAfter(
  rounds: readonly RoundMention[],
  text: string,
  last: RoundMention | undefined,
  statement: Statement,
  position: number,
  told: string | null,
): string | null {
  if (!last || told !== 'heat') return told;
  const toFinal = goalsIn(rounds, text, statement, position).some(({ value }) => value.round === 'final');
  const between = within(rounds, { start: last.end, end: position });
  return toFinal && between.some(({ value }) => value.round === 'semifinal') ? 'semifinal' : told;
}

/** The rounds that are still to come at a position, in its clause. */
const goalsIn = (rounds: readonly RoundMention[], text: string, statement: Statement, position: number) =>
  within(rounds, clauseAt(statement, position)).filter((mention) => isGoal(text, mention, position));
