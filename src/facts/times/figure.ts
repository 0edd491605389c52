import { type Group, type Member } from '../../frames/groups.ts';
import { clauseAt, focusAt, type Statement, type VerbItem } from '../../frames/statement.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Page } from '../page.ts';

/** A figure in its sentence, with the words around it: what the rules that read figures look at. */
export interface Figure {
  readonly mention: Mention<'time'>;
  readonly statement: Statement;
  /** Text of the sentence up to the figure, speech included. */
  readonly before: string;
  /** Text of the sentence after the figure. */
  readonly after: string;
  /** The competitor in whose brackets the figure stands: "Wrońska (37.36)". */
  readonly owner: Member | null;
  /** Inside speech. */
  readonly spoken: boolean;
  /** In a heading or caption. */
  readonly aside: boolean;
}

export function figureAt(page: Page, statement: Statement, mention: Mention<'time'>, spoken: boolean): Figure {
  const { text } = page.reading;
  const { sentence } = statement;
  return {
    mention,
    statement,
    before: text.slice(sentence.start, mention.start),
    after: text.slice(mention.end, sentence.end),
    owner: ownerOf(statement, mention),
    spoken,
    aside: sentence.block.zone !== 'body',
  };
}

function ownerOf(statement: Statement, mention: Mention): Member | null {
  const holds = (member: Member) => member.brackets.some((item) => item.type === 'mention' && item.mention === mention);
  for (const group of statement.groups) {
    const member = group.members.find(holds);
    if (member) return member;
  }
  return null;
}

/** The last verb of the table before the figure in its clause. */
export function verbBefore(figure: Figure): VerbItem | null {
  const clause = clauseAt(figure.statement, figure.mention.start);
  return (
    figure.statement.verbs.findLast((verb) => verb.start >= clause.start && verb.end <= figure.mention.start) ?? null
  );
}

/** Whom the sentence speaks of at the figure. */
export const focusOf = (figure: Figure, position = figure.mention.start): Group | null =>
  focusAt(figure.statement, position);
