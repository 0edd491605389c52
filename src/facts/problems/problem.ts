import type { Range } from '../../read/reading.ts';
import type { Problem } from '../../schema/release.ts';
import type { Competitor, Draft } from '../draft.ts';
import type { IncidentDraft } from '../incidents.ts';
import type { Page } from '../page.ts';
import type { PlacingDraft } from '../placings/draft/placing.ts';
import type { QuoteDraft } from '../quotes.ts';
import type { RecordDraft } from '../records/read.ts';
import type { ScoreDraft } from '../scores.ts';
import type { TimeDraft } from '../times/draft.ts';

/** What a careful editor would query: values for the words of the message, the facts concerned and where they stand. */
export interface ProblemDraft {
  readonly code: Problem['code'];
  readonly values: Readonly<Record<string, string>>;
  readonly facts: readonly Draft[];
  readonly evidence: readonly Range[];
}

/** All facts of a page. */
export interface Facts {
  readonly times: readonly TimeDraft[];
  readonly scores: readonly ScoreDraft[];
  readonly placings: readonly PlacingDraft[];
  readonly records: readonly RecordDraft[];
  readonly quotes: readonly QuoteDraft[];
  readonly incidents: readonly IncidentDraft[];
}

/** Looks for one kind of problem. */
export type Check = (page: Page, facts: Facts) => readonly ProblemDraft[];

/** A problem between facts: its evidence is theirs. */
export function between(
  code: ProblemDraft['code'],
  facts: readonly Draft[],
  values: ProblemDraft['values'],
): ProblemDraft {
  return { code, facts, values, evidence: facts.flatMap((fact) => fact.evidence) };
}

/** What a competitor is called in a message. */
export function nameOf(competitor: Competitor): string {
  if (competitor.kind === 'nation') return competitor.code;
  return competitor.kind === 'athlete'
    ? competitor.person.name
    : competitor.members.map(({ name }) => name).join(' / ');
}

export const startOf = (draft: Draft): number => draft.evidence[0]?.start ?? 0;

/** The words of a fact, as they stand in the text. */
export const wordsOf = (page: Page, { evidence: [range] }: Draft): string =>
  range ? page.reading.text.slice(range.start, range.end) : '';
