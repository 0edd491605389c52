import { overFigures } from '../../language/figures.ts';
import { type Mention, ofKind } from '../../mentions/mention.ts';
import { within } from '../../read/ranges.ts';
import type { Range } from '../../read/reading.ts';
import { sameCompetitor } from '../competitors.ts';
import type { Competitor } from '../draft.ts';
import type { Page } from '../page.ts';
import { earlierAt } from '../placings/when/earlier.ts';
import type { ScoreDraft } from '../scores.ts';
import { statementAt } from '../statement-at.ts';
import type { TimeDraft } from '../times/draft.ts';
import type { Measure } from './record.ts';
import type { Mark, RecordReference } from './reference.ts';

/** Records of a part of a race: "a start record of 4.61". */
export const OF_PART = /\b(?:start|push|lap|split)\b/;

/** Splits and laps, which records of a part are told by. */
export const partsOf = (times: readonly TimeDraft[]): Mark[] =>
  marksOf(
    times.flatMap((time) =>
      time.kind === 'split' || time.kind === 'lap' ? [{ ...time, kind: 'result' as const }] : [],
    ),
    [],
  );

/** Finishing times and scores, in text order. */
export function marksOf(times: readonly TimeDraft[], scores: readonly ScoreDraft[]): Mark[] {
  const of = (draft: TimeDraft | ScoreDraft, measure: Measure): Mark[] =>
    draft.evidence.slice(0, 1).map(({ start, end }) => {
      return { start, end, competitor: draft.competitor, event: draft.event, ...measure, draft };
    });
  return [
    ...times.flatMap((time) =>
      time.kind === 'result' && time.ms !== null ? of(time, { unit: 'ms', value: time.ms }) : [],
    ),
    ...scores.flatMap((score) => of(score, { unit: unitOf(score), value: score.value })),
  ].sort((a, b) => a.start - b.start);
}

const unitOf = ({ unit, event }: ScoreDraft): Measure['unit'] =>
  unit === 'points' && event?.sport === 'speed skating' ? 'fewest points' : unit;

/** "will attempt 6.31m", "failed at 4.93m": not done. */
const NOT_DONE =
  /\b(?:will|would|wants?|wanted|hop(?:es?|ing)|aim(?:s|ed|ing)?|plan(?:s|ned|ning)?|intends?|attempt(?:s|ed|ing)?|fail(?:s|ed|ing)?|failures?|tr(?:y|ies|ied|ying)|attempts?) (?:(?!(?:and|but|before|after)\b)\p{L}+ ){0,4}$/iu;

/** Whether the words around a mark put it at no earlier occasion, and do not only speak of trying. */
export function isOfToday(page: Page, mark: Mark): boolean {
  const statement = statementAt(page, mark.start);
  if (NOT_DONE.test(page.reading.text.slice(Math.max(statement?.sentence.start ?? 0, mark.start - 60), mark.start)))
    return false;
  return !statement || earlierAt(page, statement, mark.start) === null;
}

/** The mark nearest to a position, those of a competitor alone if one is given. */
export function nearestMark(marks: readonly Mark[], position: number, competitor?: Competitor | null): Mark | null {
  const own = competitor === undefined ? marks : marks.filter((mark) => sameCompetitor(mark.competitor, competitor));
  const distance = (mark: Mark) => Math.abs(mark.start - position);
  return own.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** "from 1:53.50 to 1:53.20", behind a record: the mark behind a word. */
export function markBehind(
  { reading: { text } }: Page,
  { chain, statement: { sentence } }: RecordReference,
  marks: readonly Mark[],
  word: 'from' | 'to',
): Mark | null {
  const behind = within(marks, { start: chain.end, end: sentence.end });
  return behind.find(({ start }) => text.slice(chain.end, start).endsWith(` ${word} `)) ?? null;
}

/** What joins a record to its mark: "of 1:43.70", ", 2:11.610,", "for Germany in the 500m: 37.20", "stands at 46.78", "had been Falk's 6:38.118". */
const JOINS = [
  overFigures(/^(?: times?| marks?)? (?:from|of|by|held by|set by) [^,;()]{2,40} \($/),
  overFigures(
    /^(?:(?! by )[^,;:.()]){0,40} (?:(?:held|set|owned) by|belong(?:s|ed) to) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}(?: \([A-Z]{3}\))?, $/u,
  ),
  /^[ -]?holders?(?: \([A-Z]{3}\))?,? (?:at|with|on|in) $/,
  overFigures(/^[ -]?holders?(?:,| being| is| was)? \p{Lu}[^,;]{2,40} (?:at|with|in) $/u),
  overFigures(/^[ -]?holders? [^,;]{3,60}, whose (?:\p{L}+ of )?$/u),
  /^[ -](?:breaking|equall?ing)(?: (?!in\b|with\b)\p{L}+){0,2} $/u,
  overFigures(/^ by [^,;:()]{1,20},? from $/),
  overFigures(/^ by (?=[^,;:()]*\p{Lu})[^,;:()\d]{2,40}(?: \([A-Z]{3}\))?(?:,| with| at| in) $/u),
  /^ \p{Lu}[\p{L}’' -]{2,30}['’]s (?:with |at |in )?$/u,
  overFigures(/^ (?:at|in|of|on) the (?:[\p{L}\d’'-]+ ){0,5}[\p{L}\d’'-]+, $/u),
  /^(?: times?| marks?)?(?:(?:,? (?:of|at|from)(?: \p{L}+ing)?|,(?: the)?|:| \() ?| )$/iu,
  overFigures(
    /^(?:(?! (?:in|with|to|by) \d)[^,;:.()–—]){0,60} (?:had |has |have )?(?:set|held|skated|swum|swam|run|ran|ridden|rode|rowed|clocked|posted|established|broke|took down|beat|smashed)\b[^,;:.()–—]{0,50} \($/u,
  ),
  /^ (?:is|was|had been) (?:his|hers|theirs|its)(?: [\p{L}]+){0,3} \($/u,
  overFigures(/^(?:(?! by )[^,;:.()]){0,60}: (?:\p{Lu}[\p{L}’' -]{1,40}['’]s )?$/u),
  overFigures(
    /^[^.;:()]{0,60}\b(?:stands?|stood|remain(?:s|ed|ing)?|stay(?:s|ed|ing)?)(?: since \d{4})?(?: unchanged)? at $/iu,
  ),
  overFigures(
    /^ (?:in|over|for|at) (?:the )?(?:(?!with\b|in\b)[\p{L}\d’']+ ){1,5}(?:(?:is|was|had been|stands at|stood at)(?: (?:still|now))?|of|from) $|^ (?:in|over|for|at) (?:the )?(?:(?!with\b|in\b)[\p{L}\d’']+ ){0,4}(?!with\b|in\b)[\p{L}\d’']+,? (?:the |\()$/iu,
  ),
  /^(?: [\p{L}’']+){0,3} (?:is|was|had been|were|remain(?:s|ed)|stay(?:s|ed))(?: still| now)? (?:(?:the|an?) |\p{Lu}[\p{L}’' -]{1,40}['’]s? )?$/iu,
];

/** "1:53.20 NR (1:53.50)": the mark of a code stands before it. */
const CODE = /^[A-Z]{2,4}$/;
/** "the 1:06.42 world record". */
const DETERMINED = /(?:\b(?:the|an?|his|her|their)|['’]s)(?: [\p{L}-]+){0,2} $/iu;

/** The mark that the words beside a record give as the record itself. */
export function attachedMark(
  { mentions, reading: { text } }: Page,
  record: Range,
  marks: readonly Mark[],
): Mark | null {
  const last = marks.findLast((mark) => mark.end <= record.start);
  if (last && text.slice(last.end, record.start) === ' ' && DETERMINED.test(text.slice(last.start - 40, last.start)))
    return last;
  const next = marks.find((mark) => mark.start >= record.end);
  const isCode = CODE.test(text.slice(record.start, record.end));
  // "PB 3:54.99, SB 3:58.13": a code parted from the mark before it leads to the next.
  if (
    last &&
    next &&
    isCode &&
    / ?[,;] $/.test(text.slice(last.end, record.start)) &&
    / $/.test(text.slice(record.end, next.start)) &&
    next.start - record.end === 1
  )
    return next;
  if (last && isCode && /^,? ?[([]?$/.test(text.slice(last.end, record.start))) return null;
  if (last && isOnlyEvent(text, mentions, last.end, record.start)) return last;
  if (!next) return null;
  const between = text.slice(record.end, next.start);
  return between.length < 70 && JOINS.some((join) => join.test(between)) ? next : null;
}

/** "15.41m shot put PB": nothing but an event stands between. */
function isOnlyEvent(text: string, mentions: readonly Mention[], start: number, end: number): boolean {
  const event = ofKind(within(mentions, { start, end }), 'event')[0];
  return event !== undefined && `${text.slice(start, event.start)}${text.slice(event.end, end)}`.trim() === '';
}
