import { eventKey } from '../../../discourse/event-key.ts';
import type { Statement } from '../../../frames/statement.ts';
import { REPEATS } from '../../../knowledge/repeat-verbs.ts';
import { overFigures } from '../../../language/figures.ts';
import { matchesIn } from '../../../language/latin.ts';
import { ofKind } from '../../../mentions/mention.ts';
import { within } from '../../../read/ranges.ts';
import type { Range } from '../../../read/reading.ts';
import type { EventKey } from '../../draft.ts';
import type { Page } from '../../page.ts';
import { latest } from '../draft/leader.ts';
import type { PlacingDraft } from '../draft/placing.ts';
import { earlierAt } from '../when/earlier.ts';

/** When it was. */
const WHEN = '(?<when>(?:last|in|at|on|a|two|three|four|five|\\w+teen|\\d+) [^,;.]+)';
const RESULT =
  '(?:achievement|feat|finish|performance|place|placing|podium|position|rank|result|showing|success|triumph|victory|win)';
/** Behind a place: that it was the same at another time. */
const AS_BEFORE: readonly RegExp[] = [
  overFigures(
    new RegExp(
      `\\b(?:as|like) (?:(?:he|she|they|it) (?:did|had|had been|had done|has been|has done|was|were)(?: already| also)? )?${WHEN}`,
      'giu',
    ),
  ),
  overFigures(
    new RegExp(
      `\\b${REPEATS}(?:e[sd]?|s|ed|ing) (?:his|her|their|the) (?:[\\p{L}-]+ )?${RESULT}(?: (?:of|from|at|in|over)| (?:he|she|they) (?:had )?(?:achieved|took|had))? (?:the )?(?:[^,;.]{2,40} (?:of|from|at|in) )?${WHEN}`,
      'giu',
    ),
  ),
];
/** "to retain the title she also won last year": first before, too. */
const TITLE_OF_THEN = overFigures(
  new RegExp(
    `\\bthe (?:title|crown|gold|race|event) (?:that |which )?(?:he|she|they) (?:had )?(?:also |first |already |previously )?(?:claimed|landed|took|won) ${WHEN}`,
    'giu',
  ),
);
/** "a second win following her success in Oslo": where it was. */
const AFTER_WIN =
  /\b(?:after|following|to add to|adding to) (?:his|her|their) (?:one|win|victory|success|triumph) (?:in|at) (?<where>(?!\p{L}+day\b|(?:Wom|M)en\b)\p{Lu}[\p{L}’-]+)(?=[ .,;]|$)(?! (?:in |at )?\d)/gu;

/** "took bronze, as she had done in Nagano in 2030", "won again, just like last year": the same place before. */
export function readRepeated(page: Page, statement: Statement, own: readonly PlacingDraft[]): PlacingDraft[] {
  const { sentence } = statement;
  const words = page.reading.text.slice(sentence.start, sentence.end);
  const found = (patterns: readonly RegExp[]) => patterns.flatMap((pattern) => matchesIn(pattern, words));
  const read = (
    match: RegExpMatchArray,
    drafts: readonly PlacingDraft[],
    when: (at: Range) => Pick<PlacingDraft, 'competition'> | null,
  ) => {
    const start = sentence.start + (match.index ?? 0);
    const at = { start, end: start + match[0].length };
    const now = latest(drafts, start);
    const earlier = now && when(at);
    if (!now || !earlier) return [];
    const told = {
      certainty: 'inferred' as const,
      because: [now],
      rule: 'placings/as-before',
      evidence: [at],
      current: false,
      competition: earlier.competition,
    };
    return eventsWithin(page, at, now).map((event) => ({ ...now, ...told, event }));
  };
  const current = own.filter((draft) => draft.current);
  const won = current.filter(({ rank }) => rank === 1);
  const elsewhere = ({ groups }: RegExpMatchArray) => (groups?.where === page.header.place ? null : groups?.where);
  return [
    ...found(AS_BEFORE).flatMap((match) => read(match, current, ({ start }) => earlierAt(page, statement, start))),
    ...found([TITLE_OF_THEN]).flatMap((match) => read(match, won, ({ end }) => earlierAt(page, statement, end - 1))),
    ...found([AFTER_WIN]).flatMap((match) => {
      const competition = elsewhere(match);
      return competition ? read(match, won, () => ({ competition })) : [];
    }),
  ];
}

/** "her finish from the 100m and 200m of last year": the events that the words name, else the one of now. */
function eventsWithin(page: Page, at: Range, { event }: PlacingDraft): (EventKey | null)[] {
  const named = within(ofKind(page.mentions, 'event'), at).flatMap(
    ({ value }) => (value.name === null ? null : eventKey(value, event?.gender ?? null)) ?? [],
  );
  return named.length > 0 ? named : [event];
}
