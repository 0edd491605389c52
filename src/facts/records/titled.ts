import type { Group } from '../../frames/groups.ts';
import { overFigures } from '../../language/figures.ts';
import type { RecordReference } from './reference.ts';

const HOLDER = /^[ -]?holders?\b/;
/** Between "the record holder" and the name: its nation, its event, a comma. */
const NAME_BEHIND = overFigures(
  /^[ -]?holders?(?: \([A-Z]{3}\))?(?: (?:in|over|for|at) (?:the )?[\p{L}\d’' -]{1,25})?(?:,| being| is| was)? $/u,
);
/** Between a name and "the record holder": an apposition opens, or "is". */
const NAME_BEFORE = overFigures(
  /^(?: \([^()]{1,20}\))?(?:,? (?:of|from) [\p{L} ]{2,25})?(?:,| [–—-]| is| was|, who is)(?: [^,;.()]{1,60}? and)? (?:also )?(?:the |a )?(?:[\p{L}\d-]+ ){0,2}$/u,
);

/** Who is called the holder of a record: named behind ("the world record holder Falk") or before ("Falk, the world record holder"). */
export function titledBy(text: string, { chain, statement }: RecordReference): Group | null {
  if (!HOLDER.test(text.slice(chain.end, statement.sentence.end))) return null;
  const { groups } = statement;
  const behind = groups.find(({ start }) => start >= chain.end);
  if (behind && NAME_BEHIND.test(text.slice(chain.end, behind.start))) return behind;
  const before = groups.findLast(
    ({ end, preposition }) => end <= chain.start && preposition !== 'from' && preposition !== 'of',
  );
  if (before && NAME_BEFORE.test(text.slice(before.end, chain.start))) return before;
  return groups.find(({ start, end }) => start <= chain.start && end > chain.end) ?? null;
}
