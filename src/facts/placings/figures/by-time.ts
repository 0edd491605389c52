import { canEnter, goesByMetres, goesByPoints, isForTwo } from '../../../discourse/event-kinds.ts';
import { sameCompetitor } from '../../competitors.ts';
import type { Draft } from '../../draft.ts';
import type { CellDraft, ResultDraft } from '../../results.ts';
import type { ScoreDraft } from '../../scores.ts';
import type { PlacingDraft } from '../draft/placing.ts';

/** What decides a race, the less the better, and the rule that is told with it. */
interface Performance {
  readonly value: number;
  readonly rule: string;
  readonly facts: readonly Draft[];
}

type Row = ResultDraft & { readonly by: Performance | null };

/**
 * Ranks that follow from times, totals and marks: when somebody is second and one other was better, that one won. Only
 * where the ranks before a known one are exactly as many as the better performances without a rank, all of the final.
 * Where a medallist's own performance is not told, all without a rank count.
 */
export function ranksByTime(rows: readonly ResultDraft[]): PlacingDraft[] {
  const finals = rows.filter(({ round }) => round === null || round === 'final');
  const races = Map.groupBy(finals, ({ event }) => event.name);
  const inferred = [...races.values()].flatMap((race) =>
    ranksOfRace(race.map((row) => ({ ...row, by: performanceOf(row) }))),
  );
  return inferred.filter((placing) => !rows.some((row) => tells(row, placing)));
}

/** The same place of the same competitor, told of a part of the event. */
const tells = ({ competitor, event, rank }: ResultDraft, placing: PlacingDraft): boolean =>
  rank?.value === placing.rank && event.name === placing.event?.name && sameCompetitor(competitor, placing.competitor);

function ranksOfRace(rows: readonly Row[]): PlacingDraft[] {
  const known = rows.filter(({ rank }) => rank).sort((a, b) => rankOf(a) - rankOf(b));
  const ranked = new Set(rows.flatMap(({ rank }) => rank?.value ?? []));
  for (const row of known) {
    const better = rows.filter(
      ({ competitor, event, rank, by, status }) =>
        !rank &&
        canEnter(competitor, event) &&
        !(competitor.kind === 'athlete' && event.team && !isForTwo(event)) &&
        by &&
        (status === null || status.value === 'finished') &&
        (row.by ? by.rule === row.by.rule && by.value < row.by.value : isOnPodium(row)),
    );
    const open = Array.from({ length: rankOf(row) - 1 }, (_, index) => index + 1).filter((rank) => !ranked.has(rank));
    if (open.length === 0 || open.length !== better.length || tied(better)) continue;
    const inOrder = better.toSorted((a, b) => figureOf(a) - figureOf(b));
    return inOrder.flatMap((each, index) => placing(each, open[index] as number, row));
  }
  return [];
}

/** The time, mark or total of a row; null where what was scored may be a part. */
function performanceOf({ event, time, score }: ResultDraft): Performance | null {
  if (time) return { value: time.value, rule: 'placings/by-time', facts: time.facts };
  if (!score) return null;
  const rule = 'placings/by-score';
  if (goesByMetres(event)) return { value: -score.value, rule, facts: score.facts };
  if (!goesByPoints(event) || !isTotal(score)) return null;
  return { value: FEWEST_POINTS.has(event.sport ?? '') ? score.value : -score.value, rule, facts: score.facts };
}

/** Sports in which the fewest points win. Source: ISU, Special Regulations Speed Skating, rule 206. */
const FEWEST_POINTS: ReadonlySet<string> = new Set(['speed skating']);

const isTotal = ({ facts }: CellDraft<number>): boolean =>
  facts.some((fact) => (fact as Partial<ScoreDraft>).segment === 'Total');

/** Without a performance of its own, a medallist tells only how many others there were: those told must be all of them. */
const isOnPodium = (row: ResultDraft): boolean => rankOf(row) <= 3;

const rankOf = (row: ResultDraft): number => row.rank?.value ?? 0;
const figureOf = ({ by }: Row): number => by?.value ?? 0;
const tied = (rows: readonly Row[]): boolean => new Set(rows.map(figureOf)).size < rows.length;

function placing(row: Row, rank: number, behind: Row): PlacingDraft[] {
  const { competitor, event, round, by } = row;
  if (!by) return [];
  const because: readonly Draft[] = [...by.facts, ...(behind.by?.facts ?? []), ...(behind.rank?.facts ?? [])];
  const evidence = by.facts.flatMap((fact) => fact.evidence.slice(0, 1));
  return [
    {
      rule: by.rule,
      certainty: 'inferred',
      evidence,
      because,
      competitor,
      event,
      rank,
      current: true,
      competition: null,
      round,
    },
  ];
}
