import { canEnter } from '../../discourse/event-kinds.ts';
import type { Draft } from '../draft.ts';
import type { ResultDraft } from '../results.ts';
import type { PlacingDraft } from './placing.ts';

/**
 * Ranks that follow from times: when somebody is second and one other was faster, that one won. Only where the ranks
 * before a known one are exactly as many as the faster times without a rank, all in one round. Where a medallist's own
 * time is not told, all times without a rank count.
 */
export function ranksByTime(rows: readonly ResultDraft[]): PlacingDraft[] {
  const races = Map.groupBy(rows, ({ event, round }) => `${event.name}|${round === 'final' ? '' : (round ?? '')}`);
  return [...races.values()].flatMap(ranksOfRace);
}

function ranksOfRace(rows: readonly ResultDraft[]): PlacingDraft[] {
  const known = rows.filter(({ rank }) => rank).sort((a, b) => rankOf(a) - rankOf(b));
  const ranked = new Set(rows.flatMap(({ rank }) => rank?.value ?? []));
  for (const row of known) {
    const faster = rows.filter(
      ({ competitor, event, rank, time, status }) =>
        !rank &&
        canEnter(competitor, event) &&
        time &&
        status?.value === 'finished' &&
        (row.time ? time.value < timeOf(row) : isOnPodium(row)),
    );
    const open = Array.from({ length: rankOf(row) - 1 }, (_, index) => index + 1).filter((rank) => !ranked.has(rank));
    if (open.length === 0 || open.length !== faster.length || tied(faster)) continue;
    const inOrder = faster.toSorted((a, b) => timeOf(a) - timeOf(b));
    return inOrder.map((each, index) => placing(each, open[index] as number, row));
  }
  return [];
}

/** Without a time of its own, a medallist tells only how many others there were: those with times must be all of them. */
const isOnPodium = (row: ResultDraft): boolean => rankOf(row) <= 3;

const rankOf = (row: ResultDraft): number => row.rank?.value ?? 0;
const timeOf = (row: ResultDraft): number => row.time?.value ?? 0;
const tied = (rows: readonly ResultDraft[]): boolean => new Set(rows.map(timeOf)).size < rows.length;

function placing(row: ResultDraft, rank: number, behind: ResultDraft): PlacingDraft {
  const { competitor, event, round, time } = row;
  const reasons: readonly Draft[] = [
    ...(time?.facts ?? []),
    ...(behind.time?.facts ?? []),
    ...(behind.rank?.facts ?? []),
  ];
  return {
    rule: 'placings/by-time',
    certainty: 'inferred',
    evidence: (time?.facts ?? []).flatMap(({ evidence }) => evidence.slice(0, 1)),
    because: reasons,
    competitor,
    event,
    rank,
    current: true,
    competition: null,
    round,
  };
}
