import { goesByPoints } from '../../../discourse/event-kinds.ts';
import { sameCompetitor } from '../../competitors.ts';
import type { Page } from '../../page.ts';
import type { TimeDraft } from '../../times/draft.ts';
import { isCombined } from '../draft/overall.ts';
import type { PlacingDraft } from '../draft/placing.ts';

/** What says who was how far behind at the finish; a lead or a deficit on the way is none. */
const BEHIND: ReadonlySet<string> = new Set([
  'times/at-bay-by',
  'times/by',
  'times/gap',
  'times/kept-behind',
  'times/own-amount',
  'times/trails',
]);

/** How far (in characters) a gap may stand from the win it is a gap to, and one gap from the next in a breath. */
const NEAR = 600;
const NEXT = 90;

/**
 * Who was so far behind a winner, where nobody is told to be second: "The last lap gave her the win in 4:02.10. Ruiz was
 * beaten by 0.38." Who is told next in the same breath with a larger gap was third.
 */
export function ranksByGap(page: Page, times: readonly TimeDraft[], placings: readonly PlacingDraft[]): PlacingDraft[] {
  // Where several distances make one placing, a gap in one of them gives no rank.
  if (isCombined(page)) return [];
  const { text } = page.reading;
  const now = placings.filter(({ current, round }) => current && (round === null || round === 'final'));
  const wins = now.filter(({ rank, event }) => rank === 1 && event !== null && !goesByPoints(event));
  const events = new Set(wins.map(({ event }) => event?.name));
  return [...events].flatMap((name) => {
    const own = now.filter(({ event }) => event?.name === name);
    const [win, ...others] = own.filter(({ rank }) => rank === 1);
    const gaps = gapsIn(text, times, own, name).filter((gap) => gap.rule !== 'times/by' || isLost(text, gap));
    return win && others.length === 0 ? behind(win, gaps, own) : [];
  });
}

/** "was beaten by 0.38", "missed the win by 0.02", "came up short by 0.47"; not "edged Ruiz by 0.03", whoever Ruiz is. */
const isLost = (text: string, gap: TimeDraft): boolean =>
  LOST.test(text.slice(Math.max(0, startOf(gap) - 60), startOf(gap)));

const LOST =
  /\b(?:(?:was|were|is|been|being|narrowly|just|only) (?:beaten|defeated|edged|pipped|outsprinted|denied)|(?:miss|los|trail)\p{L}+(?: [\p{L}’'-]+){0,5}|lost(?: [\p{L}’'-]+){0,5}|(?:came|come|fell|coming) (?:up )?short) by (?:[\p{L}]+ ){0,3}$/u;

const startOf = ({ evidence }: TimeDraft | PlacingDraft): number => evidence[0]?.start ?? 0;

/** "another 0.2 behind", "0.8 further back": to the one in front, not to the winner. */
const isMore = (text: string, { evidence: [at] }: TimeDraft): boolean =>
  at !== undefined &&
  (MORE_BEFORE.test(text.slice(Math.max(0, at.start - 24), at.start)) ||
    MORE_BEHIND.test(text.slice(at.end, at.end + 24)));

const MORE_BEFORE = /\b(?:a further|another) (?:\p{L}+ )?$/u;
const MORE_BEHIND = /^(?: ?s| seconds?)? (?:further|more)\b/;

/** Gaps at the finish of those who have no place yet, the least first. */
function gapsIn(
  text: string,
  times: readonly TimeDraft[],
  own: readonly PlacingDraft[],
  name: string | undefined,
): TimeDraft[] {
  const isOpen = ({ competitor }: TimeDraft) => !own.some((draft) => sameCompetitor(draft.competitor, competitor));
  return times
    .filter((time) => time.kind === 'gap' && time.ms !== null && BEHIND.has(time.rule) && time.event?.name === name)
    .filter((time) => time.competitor !== null && (time.round === null || time.round === 'final') && isOpen(time))
    .filter((time) => !isMore(text, time))
    .toSorted((a, b) => (a.ms ?? 0) - (b.ms ?? 0));
}

function behind(win: PlacingDraft, gaps: readonly TimeDraft[], own: readonly PlacingDraft[]): PlacingDraft[] {
  const [first, ...rest] = gaps;
  const taken = (rank: number) => own.some((draft) => draft.rank === rank);
  if (!first || taken(2) || Math.abs(startOf(first) - startOf(win)) > NEAR) return [];
  const told = [first];
  for (const gap of rest) {
    const last = told.at(-1) as TimeDraft;
    const goesOn = startOf(gap) > startOf(last) && startOf(gap) - startOf(last) < NEXT;
    if (!goesOn || taken(told.length + 2) || gap.ms === last.ms) break;
    told.push(gap);
  }
  return told.flatMap((gap, index) => placing(gap, index + 2, win));
}

function placing(gap: TimeDraft, rank: number, win: PlacingDraft): PlacingDraft[] {
  const { competitor, evidence } = gap;
  const { event, round, competition } = win;
  if (!competitor) return [];
  const because = { certainty: 'inferred', because: [win, gap] } as const;
  return [
    { rule: 'placings/by-gap', ...because, evidence, competitor, event, rank, current: true, competition, round },
  ];
}
