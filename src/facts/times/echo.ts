import type { Statement } from '../../frames/statement.ts';
import { ofKind } from '../../mentions/mention.ts';
import { within } from '../../read/ranges.ts';
import type { PersonEntity } from '../../resolve/entities.ts';
import { forEvent, nameOf, sameCompetitor } from '../competitors.ts';
import type { Competitor } from '../draft.ts';
import type { Page } from '../page.ts';
import type { QuoteDraft } from '../quotes.ts';
import type { TimeDraft } from './draft.ts';

/* Speech takes up what the narrative has told: its figures are those, where the words leave it open. */

/** Whose an amount is that speech takes up: the speaker's own, who raced for it, else whose it was when it was told. */
function echoOf(page: Page, own: TimeDraft, speaker: PersonEntity | null): Competitor | null {
  const at = own.evidence[0]?.start ?? 0;
  const { sentence } = page.statements.find((each) => each.sentence.start <= at && at < each.sentence.end) ?? {};
  const mine = speaker?.competes ? forEvent({ kind: 'athlete', person: speaker }, own.event) : null;
  const near = page.statements.filter((each) => each.sentence.block === sentence?.block);
  const raced = near.some(({ groups }) =>
    groups.some(({ members }) => members.some(({ competitor }) => sameCompetitor(competitor, mine))),
  );
  return raced ? mine : own.competitor;
}

/** "1:06.3, I could not believe it", where somebody won in 1:06.38: that result, told as exactly as one says it. */
function asTold(page: Page, draft: TimeDraft, told: readonly TimeDraft[]): TimeDraft {
  const { ms } = draft;
  const step = STEPS[/[.,]\d+$/.exec(draft.text)?.[0].length ?? 0];
  if (!OPEN.has(draft.rule) || ms === null || step === undefined) return draft;
  const same = told.filter(
    (other) => other.kind === 'result' && other.ms !== null && other.ms - (other.ms % step) === ms,
  );
  const [own, ...others] = same;
  if (!own || others.some(({ competitor }) => !sameCompetitor(competitor, own.competitor))) return draft;
  const at = draft.evidence[0] ?? { start: 0, end: 0 };
  page.observe?.({ question: 'time', at, by: 'times/echo', answer: 'result' });
  page.observe?.({ question: 'competitor', at, by: 'competitor/echo', answer: nameOf(own.competitor) });
  const { competitor, event, round } = own;
  return { ...draft, rule: 'times/echo', kind: 'result', competitor, event, round };
}

/** Kinds that nothing in the speech itself tells. */
const OPEN: ReadonlySet<string> = new Set(['times/spoken', 'times/spoken-shown']);
/** Milliseconds that a figure is exact to, by the length of what stands behind its seconds. */
const STEPS: readonly (number | undefined)[] = [undefined, undefined, 100, 10, 1];

/**
 * "Four hundredths, that is nothing", on a defeat by four hundredths told of before: the same figure of the same race, where
 * the speech names no other.
 */
export function echoing(
  page: Page,
  { speaker }: QuoteDraft,
  { sentence }: Statement,
  spoken: readonly TimeDraft[],
  told: readonly TimeDraft[],
) {
  const figures = spoken.map((draft) => asTold(page, draft, told));
  if (within(ofKind(page.mentions, 'event'), sentence).length > 0) return figures;
  return figures.map((draft) => {
    const same = told.filter(({ ms, event }) => ms !== null && ms === draft.ms && event !== null);
    const own =
      same.findLast(({ event }) => event?.name === draft.event?.name) ??
      same.findLast(({ evidence }) => (evidence[0]?.start ?? 0) < sentence.start) ??
      same[0];
    if (!own?.event) return draft;
    const at = draft.evidence[0] ?? sentence;
    const { event, round } = own;
    const place = { start: at.start, end: at.start };
    page.observe?.({ question: 'event', at: place, by: 'event/echo', answer: event.name });
    const competitor = draft.competitor ?? (own.kind === draft.kind ? echoOf(page, own, speaker) : null);
    if (competitor && !draft.competitor)
      page.observe?.({ question: 'competitor', at: place, by: 'competitor/echo', answer: nameOf(competitor) });
    return { ...draft, event, round, competitor };
  });
}
