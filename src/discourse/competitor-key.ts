import type { Competitor } from '../resolve/entities.ts';

/** What tells competitors apart: a person's key, a nation's code, the keys of a pair. */
export function competitorKey(competitor: Competitor): string {
  if (competitor.kind === 'athlete') return competitor.person.key;
  if (competitor.kind === 'nation') return competitor.code;
  return competitor.members.map((member) => member.key).join('/');
}
