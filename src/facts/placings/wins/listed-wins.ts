import type { Member } from '../../../frames/groups.ts';
import { isMention } from '../../../frames/items.ts';
import type { Statement } from '../../../frames/statement.ts';
import { matchesIn } from '../../../language/latin.ts';
import { type Mention, ofKind } from '../../../mentions/mention.ts';
import { nextFrom } from '../../../read/ranges.ts';
import type { Page } from '../../page.ts';
import { type PlacingDraft, placing } from '../draft/placing.ts';
import { isDenied } from '../reported/reported.ts';

/** Several winners, each named behind with an event of their own. */
const WINS =
  /\b(?:winners|champions)(?: (?:of|on) (?:the )?\p{L}+)? (?:also )?(?:included?|were)\b|\b(?:wins|victories|successes|titles|golds|gold medals)(?: also)? (?:for|from|by|went to|came from)\b/giu;
/** Behind a name: in which event. */
const IN_EVENT = /^(?: \([^)]*\))*(?: of (?:the )?\p{Lu}[\p{L}-]+)? (?:in|over|at|to win|winning) (?:the |a )?$/u;

/** "Other winners included A (500m) and B (1000m)", "there were also wins for A in the 500m and B in the 1000m". */
export function readListedWins(page: Page, statement: Statement): PlacingDraft[] {
  const { sentence } = statement;
  return matchesIn(WINS, page.reading.text.slice(sentence.start, sentence.end)).flatMap((match) => {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    if (isDenied(statement, start)) return [];
    const members = statement.groups.filter((group) => group.start >= end).flatMap((group) => group.members);
    return members.flatMap((member) => {
      const near = eventBeside(page, member);
      const told = { statement, at: member, rule: 'placings/listed-win', rank: 1 };
      return near ? placing(page, { ...told, near }, member.competitor) : [];
    });
  });
}

/** The event told right behind a name, or in its brackets. */
function eventBeside(page: Page, { end, brackets }: Member): Mention<'event'> | undefined {
  const mentions = brackets.filter(isMention).map(({ mention }) => mention);
  const inside = ofKind(mentions, 'event').find(({ value }) => value.name !== null);
  const next = nextFrom(
    ofKind(page.mentions, 'event').filter(({ value }) => value.name !== null),
    end,
  );
  return inside ?? (next && IN_EVENT.test(page.reading.text.slice(end, next.start)) ? next : undefined);
}
