import { type Mention, ofKind } from '../mentions/mention.ts';
import type { Range } from '../read/reading.ts';
import type { People, PersonEntity } from './entities.ts';
import type { Sex } from './gender-words.ts';
import { isHeading, type Stage } from './stage.ts';

/**
 * "Emil Berg cruised to the 3000m gold. [...] Mechaal took silver": in a sentence that names no event, the gender of those who are
 * named with the last event above it, in the same section.
 */
export function genderOfLastEvent(stage: Stage, people: People) {
  const events = ofKind(stage.lexical, 'event');
  const sexOf = (name: Mention<'person'>, person: PersonEntity): Sex | null => {
    const other = people.of(name);
    return other && other !== person && other.role === null ? other.gender : null;
  };
  return (mention: Mention<'person'>, person: PersonEntity): Sex | null => {
    const block = stage.blockAt(mention.start);
    const sentence = stage.sentenceAt(mention.start);
    if (!block || !sentence || isHeading(block) || stage.within(events, sentence).length > 0) return null;
    const last = stage.within(events, { start: 0, end: sentence.start }).at(-1);
    const told = last && last.value.gender === null ? stage.sentenceAt(last.start) : undefined;
    if (!told || !isInSection(stage, told, block)) return null;
    const known = new Set(stage.within(stage.names, told).flatMap((name) => sexOf(name, person) ?? []));
    return known.size === 1 ? ([...known][0] ?? null) : null;
  };
}

function isInSection(stage: Stage, told: Range, block: Parameters<Stage['sectionOf']>[0]): boolean {
  const above = stage.blockAt(told.start);
  return above !== undefined && !isHeading(above) && stage.sectionOf(above) === stage.sectionOf(block);
}
