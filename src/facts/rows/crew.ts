import { isForTwo } from '../../discourse/event-kinds.ts';
import { sectionAt } from '../../discourse/sections.ts';
import type { Block } from '../../read/reading.ts';
import type { Competitor, EventKey } from '../draft.ts';
import type { Page } from '../page.ts';

/**
 * Who a nation stands for in a list of an event for one or two ("Result: LTU, SUI, NZL"): the one athlete, or the two,
 * of the nation that the section has spoken of. Null for teams, and where the text names nobody, or more.
 */
export function crewOf(page: Page, block: Block, code: string, event: EventKey): Competitor | null {
  const two = isForTwo(event);
  if (event.team && !two) return null;
  const section = sectionAt(page.discourse.sections, block.start);
  const crew = page.people.all.filter(
    ({ competes, role, nation, gender, mentions }) =>
      competes &&
      role === null &&
      nation === code &&
      (gender === null || event.gender === null || event.gender === 'mixed' || gender === event.gender) &&
      mentions.some(({ start }) => start >= section.start && start < block.start),
  );
  const [first] = crew;
  if (two && crew.length === 2) return { kind: 'pair', members: crew };
  return !two && first && crew.length === 1 ? { kind: 'athlete', person: first } : null;
}
