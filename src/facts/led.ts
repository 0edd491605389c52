import type { Group } from '../frames/groups.ts';
import type { Statement } from '../frames/statement.ts';

/** Verbs of an athlete whose object, the team, gets what follows. */
const LEADS =
  /\b(?:bring|brought|help|lead|guid|steer|inspir|spearhead|anchor|power|propel|captain|carr|fir)(?:s|es|ed|ing|ies|ied|ying)? (?:the |its |his |her |their |a )?(?:\p{L}+ )?$|\bled (?:the |its |his |her |their |a )?(?:\p{L}+ )?$/u;
/** From the team to what it gets. */
const TO_IT =
  /^(?:['’]s?)?(?: (?:team|squad|quartet|trio|quintet|side|women|men|girls|boys)(?:['’]s)?){0,2} (?:to|home in(?= (?:an? (?:time of )?)?$)|(?:to )?(?:claim|clinch|collect|earn|land|secure|seal|take|win)(?:ning|ing)?)(?= )/u;

/** "led Spain to silver", "helping the German team win the gold with 22 points": the team that gets what stands at a position. */
export function ledTo(text: string, { groups, sentence }: Statement, position: number): Group | undefined {
  const group = groups.findLast(({ end }) => end <= position);
  const isTeam = group?.members.length === 1 && group.members[0]?.competitor.kind === 'nation';
  if (!group || !isTeam || position - group.end > 80) return undefined;
  const between = text.slice(group.end, position);
  const led = LEADS.exec(text.slice(sentence.start, group.start))?.[0];
  // "anchored the quartet home in 47.40": the leg of who did.
  const own = led?.startsWith('anchor') && / home in /.test(between);
  return led !== undefined && !own && TO_IT.test(between) && !/[,;]/.test(between) ? group : undefined;
}
