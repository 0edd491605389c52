import { readNumber } from '../../knowledge/numbers.ts';
import { overFigures } from '../../language/figures.ts';
import { ofKind } from '../../mentions/mention.ts';
import { within } from '../../read/ranges.ts';
import { sameCompetitor } from '../competitors.ts';
import type { Competitor } from '../draft.ts';
import type { Mark } from './reference.ts';
import { PLURAL } from './status/words.ts';
import type { Side, Told } from './told.ts';

/** "Falk won in 37.20 and Ruiz in 40.10, both national records", "A 21.88, B 21.89, C 21.90, all three of them bests". */
const ALL_OF =
  /(?:,| [–—-]) (?<both>both|each|all(?: (?<count>two|three|four|five|six))?)(?: of them)?(?: (?:set|setting|ran|swam|skated|clocked|posted|recorded|achieving|with|in))?(?: (?:new|an?))* $/;
/** "fell three times: to". */
const TIMES = overFigures(/^[^.;:]{0,60}\b(?:twice|(?:two|three|four|five|six) times)\b/);
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
    ({ competitor, event }, at) =>
      !last.some(
        (other, later) =>
          later > at && sameCompetitor(other.competitor, competitor) && other.event?.name === event?.name,
      ),
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
  const bracketed = listed.map((mark) => inBrackets(page, mark));
  const broken = listed.findIndex(
    (mark, at) =>
      (mark.competitor === null && !bracketed[at]) ||
      NO_LIST.test(text.slice(listed[at - 1]?.end ?? chain.end, mark.start)),
  );
  const members = statement.groups.flatMap((group) => (group.possessive ? [] : [...group.members]));
  const own = (broken < 0 ? listed : listed.slice(0, broken)).map((mark, at) => {
    const from = listed[at - 1]?.end ?? chain.end;
    const named = members.findLast((member) => member.start >= from && member.end <= mark.start);
    const competitor = bracketed[at] ?? named?.competitor ?? (bracketed.some(Boolean) ? null : mark.competitor);
    return { competitor, mark, event: mark.event ?? undefined };
  });
  const isTwice = (side: Side, at: number) =>
    own.slice(0, at).some((other) => {
      return sameCompetitor(other.competitor, side.competitor) && other.event?.name === side.event?.name;
    });
  const again = TIMES.test(behind);
  if (own.length < 2 || own.some((side, at) => !again && !bracketed[at] && isTwice(side, at))) return [];
  const known = own.filter(({ competitor }) => competitor !== null);
  return areOfOne(own) ? known : known.map((side) => ({ ...side, event: null }));
}

/** "for Norway (Falk, 37.20)", "(1:53.20 by Ruiz)": the one person named in brackets with a mark. */
function inBrackets({ reading: { text }, mentions, people }: Told['page'], { start, end }: Mark): Competitor | null {
  const opened = text.lastIndexOf('(', start);
  const closed = text.indexOf(')', end);
  if (opened < 0 || closed < 0 || text.slice(opened, start).includes(')') || text.slice(end, closed).includes('('))
    return null;
  const named = ofKind(within(mentions, { start: opened, end: closed }), 'person').flatMap(
    (mention) => people.of(mention) ?? [],
  );
  const [person, ...others] = named;
  return person && others.every((other) => other === person) ? { kind: 'athlete', person } : null;
}

/** Whether marks that would all be of one event can be: none takes twice as long as another. */
function areOfOne(sides: readonly Side[]): boolean {
  const marks = sides.flatMap(({ mark }) => mark ?? []);
  const alike = new Set(marks.map(({ event }) => event?.name)).size === 1;
  const values = marks.map(({ value }) => value);
  return !alike || Math.max(...values) < 2 * Math.min(...values);
}
