import type { Item } from '../../frames/items.ts';
import { clauseAt, isWord } from '../../frames/statement.ts';
import type { Competitor } from '../draft.ts';
import type { Figure } from './figure.ts';

/** "I", "we": words of their own, and no pronouns that point to anybody named. */
const isFirstPerson = (item: Item): boolean => isWord(item, 'i', 'we');

/** "I gave away 0.86 to him": the speaker's own. */
export function speakerOf({ speaker, statement, mention }: Figure): Competitor | null {
  const clause = clauseAt(statement, mention.start);
  const first = statement.items.find((item) => item.start >= clause.start && isFirstPerson(item));
  return speaker && first && first.start < mention.start ? { kind: 'athlete', person: speaker } : null;
}

/** "My opener was 24.9": a figure of nobody else in what somebody tells of their own race. */
export function ownOfSpeaker({ speaker, before }: Figure): Competitor | null {
  return speaker?.competes && /(?<!\p{L})(?:I|[Mm]y)(?!\p{L})/u.test(before)
    ? { kind: 'athlete', person: speaker }
    : null;
}
