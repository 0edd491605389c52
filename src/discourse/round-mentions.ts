import { type Mention, ofKind } from '../mentions/mention.ts';
import { nextFrom } from '../read/ranges.ts';
import type { Reading } from '../read/reading.ts';

/** Words for a round; `words` are those of an event that name its division. */
export type RoundMention = Mention<'round'> & { readonly words?: Mention<'event'> };

interface Input {
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  readonly sport: string | null;
}

/** Sports that race a distance twice in one competition. Source: ISU special regulations. */
const RACED_TWICE: ReadonlySet<string> = new Set(['speed skating', 'short track']);

/** The words for rounds, and for the divisions that an event is raced in, in text order. */
export function roundMentions({ reading, mentions, sport }: Input): RoundMention[] {
  const events = ofKind(mentions, 'event');
  // "in front through the first 500m": where no distance is raced twice, a stretch.
  const isStretch = ({ value, end }: RoundMention) =>
    sport !== null &&
    !RACED_TWICE.has(sport) &&
    /^race \d$/.test(value.round) &&
    /^ (?:\p{L}+['’]s )?\d/u.test(reading.text.slice(end, end + 12)) &&
    (nextFrom(events, end)?.start ?? Number.POSITIVE_INFINITY) - end < 3;
  const rounds = ofKind(mentions, 'round').filter((mention) => !isStretch(mention));
  const divisions = events.flatMap((words): RoundMention[] => {
    const { start, end, rule, value } = words;
    return value.division === null
      ? []
      : [{ start, end, rule, kind: 'round', value: { round: `Division ${value.division}` }, words }];
  });
  return [...rounds, ...divisions].sort((a, b) => a.start - b.start);
}

/** Whether a round is a division: what is told of one holds no longer than its paragraph, or below its heading. */
export const isDivision = ({ words }: RoundMention): boolean => words !== undefined;

/** Whether a round is one of two races over a distance: no other distance's. */
export const isRace = ({ value }: RoundMention): boolean => /^race \d$/.test(value.round);
