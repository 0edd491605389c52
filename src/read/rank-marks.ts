import { MONTHS } from '../knowledge/calendar.ts';
import { MEDALS } from '../knowledge/medals.ts';
import { anyOf } from '../knowledge/words.ts';
import type { Range } from './reading.ts';

/** A place that a line of results gives in front of whom it is for; the range ends where that begins. */
export interface RankMark extends Range {
  readonly rank: number;
}

interface Candidate extends RankMark {
  /** Written as a rank: "1.", "1,", "2)", "=3", "4th"; a bare number is one only in the right order. */
  readonly signed: boolean;
  readonly tied: boolean;
  readonly medal: boolean;
  /** Right behind a colon or semicolon. */
  readonly opening: boolean;
}

const NUMBER = String.raw`(?<tie>[=T])?(?<number>0{0,2}[1-9]\d{0,2})(?<sign>\.?\)|[.,:=]|(?:st|nd|rd|th)[.:]?)? ?[:–—-]{0,2} (?!${anyOf(MONTHS.keys())}\b)`;
const COLOURS = anyOf(
  [...MEDALS.keys()].flatMap((word) => [word, word.toUpperCase(), word[0]?.toUpperCase() + word.slice(1)]),
);
const MEDAL = `(?<medal>${COLOURS})(?: [Mm]edal(?:s|l?ists?)?)?(?: ?[:–—-]{1,2} ?| to | for |(?<=^(?:GOLD|SILVER|BRONZE)) )`;
/** Who is ranked follows, or in which race; or the time that ranks: "1. 2:10:59 – Name". */
const RANKED = String.raw`(?=["“(]?(?:\p{Lu}|\p{Ll}{1,3} \p{Lu}|d['’]\p{Lu})|\d{1,2}:\d{2}|(?:women|men|ladies|mixed|${COLOURS})\b)`;
const MARK = new RegExp(`(?<=^|[\\s:;,·•|(/–—-])(?:${NUMBER}|${MEDAL})${RANKED}`, 'gu');
/** What a medal's colour stands behind where it opens a part of a line. */
const OPENS_PART = /(?:^|[;,.:·•|(]| [–—-]) ?$/;

/**
 * The places a line of results is ordered by: "1. Name, 2. Name", "1 Name NED 34.2 2 Name NOR 34.5", "1, Name, Norway, 34.2.
 * 2, Name", "Gold: Name; Silver: Name", "GOLD Norway 3:57.9". Numbers are ranks in their order only: they begin the line or begin with 1, and each is the next; of the
 * signed ones behind a colon or semicolons, those of one nation, each is only further down: "500m: 4. Name; 19. Name".
 */
export function rankMarks(text: string): RankMark[] {
  const candidates = Array.from(text.matchAll(MARK), candidateOf).filter(
    ({ medal, start }) => !medal || OPENS_PART.test(text.slice(0, start)),
  );
  const marks: Candidate[] = [];
  for (const mark of candidates) {
    const last = marks.at(-1);
    const repeats = last?.end === mark.start && last.rank === mark.rank;
    if (last && repeats) marks[marks.length - 1] = { ...last, end: mark.end };
    else if (last ? follows(marks, mark) : begins(mark)) marks.push(mark);
  }
  const [first, second] = marks;
  return second || first?.start === 0 || first?.medal ? marks : [];
}

function candidateOf(match: RegExpExecArray): Candidate {
  const { tie, number, sign, medal } = match.groups ?? {};
  const rank = medal ? (MEDALS.get(medal.toLowerCase()) ?? 0) : Number(number);
  const tied = tie !== undefined || sign === '=';
  const signed = tied || sign !== undefined;
  const opening = /[:;] $/.test(match.input.slice(0, match.index));
  return {
    rank,
    signed,
    tied,
    medal: medal !== undefined,
    opening,
    start: match.index,
    end: match.index + match[0].length,
  };
}

const begins = ({ rank, start, medal, signed, opening }: Candidate): boolean =>
  medal || rank === 1 || start === 0 || (signed && opening);

/** The next rank, the same again where it is shared, or one further down where the list leaves some out. */
function follows(marks: readonly Candidate[], { rank, signed, tied, medal, opening }: Candidate): boolean {
  const [first, last] = [marks[0] as Candidate, (marks.at(-1) as Candidate).rank];
  if (medal) return true;
  if (rank === last) return tied || signed;
  const further = signed && rank > last && (opening || (first.signed && first.opening) || marks.length >= 2);
  return rank === last + 1 || rank === marks.length + first.rank || further;
}
