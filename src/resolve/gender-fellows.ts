import type { Mention } from '../mentions/mention.ts';
import type { Range } from '../read/reading.ts';
import type { People, PersonEntity } from './entities.ts';
import type { EventBeside } from './gender-events.ts';
import type { Sex } from './gender-words.ts';
import { isHeading, type Stage } from './stage.ts';

/** A stretch of text whose competitors may be of one gender, and how many must agree. */
export interface Scope {
  readonly range: Range;
  readonly quorum: number;
}

type ScopeOf = (mention: Mention<'person'>) => Scope | null;

/** Where to look for a competitor's fellows, nearest first: the sentence, the table or list, the paragraph, the section. */
export function fellowScopes(stage: Stage): readonly ScopeOf[] {
  const { blocks } = stage.reading;
  const groups = Map.groupBy(blocks, ({ group }) => group);
  const sections = Map.groupBy(blocks, stage.sectionOf);
  const spanning = (some: readonly Range[] | undefined): Range | null => {
    const [first, last] = [some?.[0], some?.at(-1)];
    return first && last ? { start: first.start, end: last.end } : null;
  };
  const within = (range: Range | null | undefined, quorum: number): Scope | null => (range ? { range, quorum } : null);
  return [
    (mention) => within(stage.sentenceAt(mention.start), 1),
    (mention) => {
      const group = stage.blockAt(mention.start)?.group ?? null;
      return group === null ? null : within(spanning(groups.get(group)), 2);
    },
    (mention) => within(stage.blockAt(mention.start), 1),
    (mention) => {
      const block = stage.blockAt(mention.start);
      return within(spanning(block && sections.get(stage.sectionOf(block))), 2);
    },
  ];
}

/**
 * The gender of the competitors named in a scope, if they agree: those told of together start together, unless each is
 * told of with an event of their own.
 */
export function fellowsGender(stage: Stage, people: People, beside: EventBeside) {
  return (mention: Mention<'person'>, person: PersonEntity, scope: Scope | null): Sex | null => {
    if (!scope) return null;
    const own = beside(mention);
    const fellows = new Set<PersonEntity>();
    for (const name of stage.within(stage.names, scope.range)) {
      const other = people.of(name);
      const block = stage.blockAt(name.start);
      if (own && isOtherEvent(own, beside(name))) continue;
      if (other && other !== person && other.role === null && block && !isHeading(block)) fellows.add(other);
    }
    const known = [...fellows].flatMap(({ gender }) => gender ?? []);
    const [only] = known;
    return only && known.length >= scope.quorum && known.every((gender) => gender === only) ? only : null;
  };
}

/** "Lind won the 100m. Berg was fifth in the 400m hurdles." */
function isOtherEvent(own: Mention<'event'>, other: Mention<'event'> | null): boolean {
  return other !== null && own !== other && own.value.name !== null && own.value.name !== other.value.name;
}
