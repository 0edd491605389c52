import type { Statement } from '../../frames/statement.ts';
import { sameCompetitor } from '../competitors.ts';
import { startOf } from './draft/leader.ts';
import type { PlacingDraft } from './draft/placing.ts';

/** A line above the report or a part of it, or below a picture. */
export const isHeading = ({ sentence: { block } }: Statement): boolean =>
  block.zone === 'headline' || block.zone === 'subhead' || block.zone === 'caption';

/**
 * "Lind wins 1500m" above a report that tells how she raced and never that she won: what a headline states of today, where
 * the report gives neither her a place nor anybody that place.
 */
export function onlyInHeadlines(
  heads: readonly { readonly statement: Statement; readonly own: readonly PlacingDraft[] }[],
  told: readonly PlacingDraft[],
): PlacingDraft[] {
  const now = told.filter(({ current }) => current);
  const isTold = ({ competitor, event, rank }: PlacingDraft) =>
    now.some(
      (other) =>
        sameCompetitor(other.competitor, competitor) || (other.rank === rank && other.event?.name === event?.name),
    );
  return heads.flatMap(({ statement, own }) =>
    own.filter((draft) => draft.current && draft.event !== null && isStated(statement, draft) && !isTold(draft)),
  );
}

/** A verb in front of the place: "Lind with her gold medal" is what a picture shows. */
const isStated = ({ verbs }: Statement, draft: PlacingDraft): boolean =>
  !VERBLESS.has(draft.rule) || verbs.some(({ start }) => start < startOf(draft));

/** Sieves that find somebody without any verb. */
const VERBLESS: ReadonlySet<string> = new Set(['placings/apposed', 'placings/subject']);
