import { type Group, isPossessive } from '../frames/groups.ts';
import type { Range } from '../read/reading.ts';

/** "Hamersma's track record of 1:43.70": the group owns what follows, no clause boundary between. */
export function isPossessiveOf(text: string, group: Group, owned: Range): boolean {
  const last = group.members.at(-1);
  if (!last || !isPossessive(text, last)) return false;
  return !/[,;:(]|\b(?:and|but|who|which|was|is|were)\b/.test(text.slice(last.end, owned.start));
}
