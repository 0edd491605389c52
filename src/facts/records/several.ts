import { readNumber } from '../../knowledge/numbers.ts';
import { within } from '../../read/ranges.ts';
import { sameCompetitor } from '../competitors.ts';
import type { Mark } from './marks.ts';
import type { Side, Told } from './sides.ts';

/** "Falk won in 37.20 and Ruiz in 40.10, both national records", "A 21.88, B 21.89, C 21.90, all three of them bests". */
const ALL_OF = /, (?<both>both|all(?: (?<count>two|three|four|five|six))?)(?: of them)?(?: new)? $/;
const PLURAL = /(?:records|bests|leads)(?: times?| marks?)?$|PBs$/i;
/** "fell three times: to". */
const TIMES = /^[^.;:]{0,60}\b(?:twice|(?:two|three|four|five|six) times)\b/;
/** Between two marks: the next is somebody's whom the words only compare, or a record that was broken. */
const NO_LIST =
  /\b(?:ahead|behind|who|whose|which|that|beat\p{L}*|than|old|previous|former|while|but|where|break\p{L}*|improv\p{L}*|lower\p{L}*|before|from)\b/iu;

/** Several who are told to have a record each, with the mark and event of each: before the records, or listed behind. */
export function severalOf(told: Told, here: readonly Mark[]): Side[] {
  const before = bothBefore(told, here);
  return before.length > 0 ? before : listedBehind(told);
}

function bothBefore({ before, reference: { start } }: Told, here: readonly Mark[]): Side[] {
  const { both, count } = ALL_OF.exec(before)?.groups ?? {};
  if (!both) return [];
  const many = both === 'both' ? 2 : (readNumber(count ?? '') ?? here.length);
  const last = here.filter((mark) => mark.end <= start && mark.competitor !== null).slice(-many);
  const different = last.every(
    ({ competitor }, at) => !last.some((other, later) => later > at && sameCompetitor(other.competitor, competitor)),
  );
  return last.length > 1 && different ? last.map((mark) => ({ competitor: mark.competitor, mark })) : [];
}

/** "records for Falk in the 500m (37.20) and Ruiz in the 1500m (1:53.20)", "fell twice: to Falk in 37.30 and to Ruiz in 37.20". */
function listedBehind({ page, marks, reference, next }: Told): Side[] {
  const { start, end, chain, statement } = reference;
  const { text } = page.reading;
  const behind = text.slice(chain.end, next ?? statement.sentence.end);
  if (!PLURAL.test(text.slice(start, end)) && !TIMES.test(behind)) return [];
  const listed = within(marks, { start: chain.end, end: next ?? statement.sentence.end });
  const broken = listed.findIndex(
    (mark, at) => mark.competitor === null || NO_LIST.test(text.slice(listed[at - 1]?.end ?? chain.end, mark.start)),
  );
  const members = statement.groups.flatMap((group) => (group.possessive ? [] : [...group.members]));
  const own = (broken < 0 ? listed : listed.slice(0, broken)).map((mark, at) => {
    const from = listed[at - 1]?.end ?? chain.end;
    const named = members.findLast((member) => member.start >= from && member.end <= mark.start);
    return { competitor: named?.competitor ?? mark.competitor, mark, event: mark.event };
  });
  const isTwice = (side: Side, at: number) =>
    own.slice(0, at).some((other) => {
      return sameCompetitor(other.competitor, side.competitor) && other.event?.name === side.event?.name;
    });
  return own.length > 1 && !own.some(isTwice) ? own : [];
}
