import { isMention, type Statement } from '../../frames/statement.ts';
import { oneOrPair } from '../competitors.ts';
import type { Competitor } from '../draft.ts';
import type { Page } from '../page.ts';
import { statementBefore } from '../statement-at.ts';
import type { Figure } from './figure.ts';

/** "Norway led from the start. They crossed the line in 3:41.07, with Italy second": who the sentence before is about. */
export function theyBefore(figure: Figure, page: Page): Competitor | undefined {
  const { statement, mention } = figure;
  const between = statement.groups.some(({ end }) => end <= mention.start);
  if (!opensWithThey(statement) || between) return undefined;
  const before = statementBefore(page, statement);
  if (before?.sentence.block !== statement.sentence.block) return undefined;
  const subject = before.groups.find(({ role }) => role === 'subject');
  return oneOrPair(subject ?? null) ?? undefined;
}

function opensWithThey({ items: [first] }: Statement): boolean {
  return isMention(first) && first.mention.kind === 'pronoun' && isThey(first.mention.value);
}

const isThey = (value: { readonly plural: boolean; readonly possessive: boolean }): boolean =>
  value.plural && !value.possessive;
