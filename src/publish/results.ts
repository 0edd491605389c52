import type { ProblemDraft } from '../facts/problems/find.ts';
import type { CellDraft, ResultDraft } from '../facts/results.ts';
import type { Problem, Result } from '../schema/release.ts';
import type { FactIds } from './facts.ts';
import { idGiver } from './ids.ts';
import type { Registry } from './registry.ts';
import type { ToSpans } from './spans.ts';

/** Writes the results table down: every cell points at the facts it stands on. */
export function writeResults(drafts: readonly ResultDraft[], ids: FactIds, registry: Registry): Result[] {
  const id = idGiver();
  const cell = <T>(draft: CellDraft<T> | null) =>
    draft && {
      value: draft.value,
      facts: draft.facts.flatMap((fact) => ids.get(fact) ?? []),
      inferred: draft.inferred,
    };
  return drafts.map((draft) => {
    const competitor = registry.competitor(draft.competitor, draft.event) as string;
    const event = registry.event(draft.event) as string;
    return {
      id: id('result', event, draft.round, competitor),
      competitor,
      event,
      round: draft.round,
      rank: cell(draft.rank),
      medal: cell(draft.medal),
      time: cell(draft.time),
      gap: cell(draft.gap),
      score: cell(draft.score),
      status: cell(draft.status),
    };
  });
}

/** Writes down what an editor would query. */
export function writeProblems(drafts: readonly ProblemDraft[], ids: FactIds, spans: ToSpans): Problem[] {
  const id = idGiver();
  return drafts.map(({ code, values, facts, evidence }) => ({
    id: id('problem', code, ...Object.values(values).slice(0, 1)),
    code,
    values: { ...values },
    facts: facts.flatMap((fact) => ids.get(fact) ?? []),
    evidence: spans(...evidence),
  }));
}
