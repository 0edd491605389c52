import type { Member } from '../frames/groups.ts';
import type { Item } from '../frames/items.ts';
import { isMention, isWord, type Statement } from '../frames/statement.ts';
import type { Gender } from '../mentions/mention.ts';
import type { Range } from '../read/reading.ts';
import type { Competitor } from '../resolve/entities.ts';
import { statementsIn } from './settings.ts';

/** Words that say whose competition it is. */
export interface GenderWord extends Range {
  readonly gender: Gender;
}

const WORDS: ReadonlyMap<string, Gender> = new Map([
  ['women', 'women'],
  ['ladies', 'women'],
  ['men', 'men'],
  ['gentlemen', 'men'],
]);

/** "the men", "Ladies", "the Dutch women": in events, and on their own. */
export function findGenderWords(statements: readonly Statement[]): GenderWord[] {
  return statements.flatMap(({ items }) =>
    items.flatMap((item) => {
      const event = isMention(item) && item.mention.kind === 'event' ? item.mention.value.gender : null;
      const gender = event ?? sideOf(item);
      return gender ? [{ start: item.start, end: item.end, gender }] : [];
    }),
  );
}

/** Words in front of the verb of a sentence, of no event that is named: "In the women's race there was", "Men. Italy won". */
export function findTurns(statements: readonly Statement[], words: readonly GenderWord[]): GenderWord[] {
  const turns = new Set(
    statements.flatMap(({ items, verbs }) => {
      const verb = verbs[0]?.start ?? Number.POSITIVE_INFINITY;
      return items.flatMap((item, index) =>
        item.start < verb &&
        !(isMention(item) && item.mention.kind === 'event' && item.mention.value.name !== null) &&
        !isTimedBy(items, index)
          ? [item.start]
          : [],
      );
    }),
  );
  return words.filter(({ start }) => turns.has(start));
}

/** "an hour after the men", "unlike the women": those whom a race is only told from. */
function isTimedBy(items: readonly Item[], index: number): boolean {
  const last = items[index - (isWord(items[index - 1], 'the') ? 2 : 1)];
  return isWord(items[index]) && isWord(last, 'after', 'before', 'than', 'like', 'unlike', 'alongside', 'as');
}

/**
 * The side that a sentence turns to behind an event of the other, told of as who acts: "In the Men's Relay Italy took bronze,
 * with the ladies finishing fifth"; not "quicker than the women", "most of the men".
 */
export function sideBehind({ items }: Statement, { start, end }: Range): Gender | null {
  const word = items.findLast((item) => item.start >= start && item.end <= end && sideOf(item) !== null);
  const before = items.slice(Math.max(0, items.indexOf(word as Item) - 3), items.indexOf(word as Item));
  return word && !before.some((item) => isWord(item, 'of', 'than', 'among', 'by')) ? sideOf(word) : null;
}

/** Who start together: "the women's quartet". */
const CREWS: ReadonlySet<string> = new Set(['hosts', 'pair', 'team']);

/** Of words for a side: "the men", "the women's race", "the Dutch women", "the women's quartet". */
function sideOf(item: Item): Gender | null {
  if (!isMention(item)) return item.type === 'word' ? (WORDS.get(item.word) ?? null) : null;
  const { kind, value } = item.mention;
  if (kind === 'event') return value.name === null ? value.gender : null;
  return (kind === 'nation' || (kind === 'description' && CREWS.has(value.role ?? ''))) && value.plural
    ? value.gender
    : null;
}

/** Of an athlete, or of the partners of a pair, as far as known. */
export function genderOf(competitor: Competitor): Gender | null {
  if (competitor.kind === 'nation') return null;
  const people = competitor.kind === 'athlete' ? [competitor.person] : competitor.members;
  const genders = new Set(people.flatMap(({ gender }) => gender ?? []));
  return genders.size === 1 ? ([...genders][0] ?? null) : null;
}

/** Of the athlete, or of the words: "the Japanese ladies", "the Norwegian Men", "Japan (ladies)", "Japan for the men". */
export function genderOfMember({ competitor, mention, brackets }: Member): Gender | null {
  const worded = mention.kind === 'description' || mention.kind === 'nation' ? mention.value.gender : null;
  return genderOf(competitor) ?? worded ?? brackets.map(sideOf).find((side) => side !== null) ?? null;
}

/** The gender that all people and pronouns of a sentence share; null where they differ or tell nothing. */
export function genderOfPeople(statement: Statement): Gender | null {
  const named = statement.groups.flatMap((group) => group.members.flatMap((member) => genderOfMember(member) ?? []));
  const pronouns = statement.items.flatMap((item) =>
    isMention(item) && item.mention.kind === 'pronoun' ? (item.mention.value.gender ?? []) : [],
  );
  const genders = new Set([...named, ...(named.length > 0 ? [] : pronouns)]);
  return genders.size === 1 ? ([...genders][0] as Gender) : null;
}

/** The gender most sentences of a stretch speak of. */
export function genderOfStretch(statements: readonly Statement[], range: Range): Gender | null {
  const count = { men: 0, women: 0, mixed: 0 };
  for (const statement of statementsIn(statements, range)) {
    const gender = genderOfPeople(statement);
    if (gender) count[gender] += 1;
  }
  if (count.men === count.women) return null;
  return count.men > count.women ? 'men' : 'women';
}
