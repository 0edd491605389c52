import { competitorKey } from '../discourse/competitor-key.ts';
import { isForPairs } from '../discourse/event-kinds.ts';
import { sameCompetitor } from './competitors.ts';
import type { Competitor } from './draft.ts';
import type { ScoreDraft } from './scores.ts';

/**
 * Sieves that guess whose a score is: nobody is named beside it. What a table lists, what the same figure says elsewhere
 * and what adds up knows better.
 */
const GUESSES: ReadonlySet<string> = new Set(
  ['carried', 'nearest', 'told-next', 'none'].map((sieve) => `scores/${sieve}`),
);
/** Sieves that see whom the sentence speaks of; a table may know better. */
const SPOKEN_OF: ReadonlySet<string> = new Set(['scores/focus', 'scores/second', 'scores/given', 'scores/fronted']);

/**
 * Gives scores with decimals that are nobody's for sure to whom the figures themselves tell: to the one whose row of a
 * table has the figure, to the one the prose names with the same figure, to the one whose two parts add up to it.
 */
export function withOwners(scores: readonly ScoreDraft[], rows: readonly ScoreDraft[]): ScoreDraft[] {
  const listed = scores.map((score) => fromRow(score, rows));
  const alike = listed.map((score) => fromSameFigure(score, listed));
  return triplesOf(alike).reduce(fromSum, alike);
}

/** Scores of judged events, allrounds and ski jumps: few are alike. */
const isFine = ({ unit, value }: ScoreDraft): boolean => unit === 'points' && !Number.isInteger(value);

/** Nobody in particular: a guess, or a nation where pairs or athletes compete. */
const isGuess = ({ rule, competitor, event }: ScoreDraft): boolean =>
  GUESSES.has(rule) || competitor === null || (competitor.kind === 'nation' && event !== null && isForPairs(event));

const sameFigure = (a: ScoreDraft, b: ScoreDraft): boolean =>
  a.unit === b.unit && hundredths(a) === hundredths(b) && (!a.event || !b.event || a.event.name === b.event.name);

const hundredths = ({ value }: ScoreDraft): number => Math.round(value * 1000);

function fromRow(score: ScoreDraft, rows: readonly ScoreDraft[]): ScoreDraft {
  if (!isFine(score) || !(isGuess(score) || SPOKEN_OF.has(score.rule))) return score;
  const row = onlyOne(rows.filter((each) => sameFigure(each, score)));
  if (!row || sameCompetitor(row.competitor, score.competitor)) return score;
  const { competitor, event, segment } = row;
  return { ...score, rule: 'scores/listed', certainty: 'inferred', because: [row], competitor, event, segment };
}

function fromSameFigure(score: ScoreDraft, all: readonly ScoreDraft[]): ScoreDraft {
  if (!isFine(score) || !isGuess(score)) return score;
  const other = onlyOne(all.filter((each) => each !== score && !isGuess(each) && sameFigure(each, score)));
  return other ? { ...score, rule: 'scores/same-figure', because: [other], competitor: other.competitor } : score;
}

/** The first of drafts that are all of one competitor. */
function onlyOne(drafts: readonly ScoreDraft[]): ScoreDraft | undefined {
  const owners = new Set(drafts.map(({ competitor }) => competitor && competitorKey(competitor)));
  return owners.size === 1 && !owners.has(null) ? drafts[0] : undefined;
}

/** Two parts and their total, told of one competitor as far as they are told of anybody for sure. */
interface Triple {
  readonly drafts: readonly ScoreDraft[];
  readonly owner: Competitor;
  readonly because: readonly ScoreDraft[];
}

function triplesOf(scores: readonly ScoreDraft[]): Triple[] {
  const fine = scores.filter(isFine);
  const totals = Map.groupBy(fine, hundredths);
  return fine.flatMap((one, index) =>
    fine.slice(index + 1).flatMap((other) =>
      (totals.get(hundredths(one) + hundredths(other)) ?? []).flatMap((total) => {
        const drafts = [one, other, total];
        const sure = drafts.filter((draft) => !isGuess(draft));
        const told = sure.length > 0 ? sure : drafts.filter(({ rule }) => rule === 'scores/carried');
        const owner = onlyOne(told)?.competitor;
        return owner && told.length < drafts.length && ofOneEvent(drafts) ? [{ drafts, owner, because: told }] : [];
      }),
    ),
  );
}

const ofOneEvent = (drafts: readonly ScoreDraft[]): boolean =>
  new Set(drafts.flatMap(({ event }) => event?.name ?? [])).size < 2;

function fromSum(scores: readonly ScoreDraft[], { drafts, owner, because }: Triple): ScoreDraft[] {
  return scores.map((score) =>
    drafts.includes(score) && isGuess(score)
      ? { ...score, rule: 'scores/adds-up', certainty: 'inferred', because, competitor: owner }
      : score,
  );
}
