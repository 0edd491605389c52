import type { Group } from '../../../frames/groups.ts';
import { type Item, isMark } from '../../../frames/items.ts';
import { clauseAt, isMention, isWord } from '../../../frames/statement.ts';
import { CONJUNCTIONS, PREPOSITIONS } from '../../../knowledge/function-words.ts';
import { overFigures } from '../../../language/figures.ts';
import { groupsAfter, type Place } from '../draft/place.ts';

/** "In third place finished X", "Fourth, almost unnoticed, was X": the subject stands behind its verb. */
export function inverted(place: Place): Group | undefined {
  const { statement, mention, next } = place;
  const joint = statement.items.findLast(
    (item) => item.end <= mention.start && (isMark(item, ';') || isWord(item, 'and', 'but', 'while')),
  );
  const from = Math.max(clauseAt(statement, mention.start).start, joint?.start ?? 0);
  const led = statement.groups.some(
    (group) => group.role === 'subject' && group.start >= from && group.end <= mention.start,
  );
  if (standsBehindFigure(place)) return groupBehindVerb(place);
  if (led || !next || !['finish', 'clock'].includes(next.sense.family)) return undefined;
  const group = groupsAfter(statement, next.end, statement.sentence.end)[0];
  const between = statement.items.filter(
    (item) => item.start >= next.end && group !== undefined && item.end <= group.start,
  );
  const near = group !== undefined && group.start - next.end < 40 && !between.some(endsClause);
  return near && (group.preposition ?? 'for') === 'for' ? group : undefined;
}

/** "came as a surprise, and X shook her head", "was decided when X fell": what follows is told of something else. */
const endsClause = (item: Item): boolean =>
  item.depth === 0 && isWord(item) && CONJUNCTIONS.has(item.word) && !PREPOSITIONS.has(item.word);

/** "second, in 1:53.64, was X": the figure stands between the place and its verb. */
const standsBehindFigure = ({ after }: Place): boolean => BEHIND_FIGURE.test(after);

const BEHIND_FIGURE = overFigures(
  /^(?: place)?, (?:(?:in|at|with|by) [^,;]{0,16}\d[^,;]{0,16}|[\d:.]+\d[^,;]{0,12}), (?:was|were|came|is)\b/u,
);

function groupBehindVerb({ statement, mention, after }: Place): Group | undefined {
  const from = mention.end + (BEHIND_FIGURE.exec(after)?.[0].length ?? 0);
  const group = groupsAfter(statement, from, statement.sentence.end)[0];
  return group &&
    group.start - from < 40 &&
    !statement.verbs.some(({ start, end }) => start >= from && end <= group.start)
    ? group
    : undefined;
}

/** "Second was X, third with another 3.9 seconds Y", "Third was X in 1:54.20, fourth her pair mate Y": the verb of the place before is left out. */
export function elliptic({ statement, mention, before, after }: Place): Group | undefined {
  const { items, sentence, verbs } = statement;
  const at = items.findIndex(({ start }) => start === mention.start);
  const led = items.findIndex((item, index) => index < at && isPlace(item) && isTurned(items[index + 1]));
  if (led < 0 || !/[,;] $|\band $/.test(before) || items.slice(led, at).some((item) => isMark(item, ';')))
    return undefined;
  const group = groupsAfter(statement, mention.end, sentence.end)[0];
  if (!group || !TO_NAME.test(after.slice(0, group.start - mention.end))) return undefined;
  const verb = verbs.some(({ start, end }) => start >= mention.end && end <= group.start);
  const next = items[group.last + 1];
  return verb || (isWord(next) && next.sense !== null) ? undefined : group;
}

const isPlace = (item: Item): boolean => isMention(item) && item.mention.kind === 'place';

const isTurned = (item: Item | undefined): boolean => isWord(item, 'was', 'were', 'is', 'came', 'finished');

/** From the place to the name: a figure, whose fellow it is, a nation. */
const TO_NAME = overFigures(
  /^(?! .*\b(?:but|that|which|who)\b)(?: place)?(?:,? (?:with|at|in|by) [^,;]{0,30}\d[^,;]{0,24}?,?|, [\d:.]+\d[^,;]{0,12},)? (?:(?:his|her|their|the|another) )?(?:[\p{L}’'-]+ ){0,4}$/u,
);
