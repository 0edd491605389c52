import type { Mention, RecordType } from '../../mentions/mention.ts';
import type { Page } from '../page.ts';

/** "a Games record", "the fastest in Games history". */
const OF_GAMES = /^(?:the )?games\b|\bgames history$/i;
const OLYMPIC = /\b(?:olympi\p{L}+|paralympi\p{L}+)\b/iu;
const PARALYMPIC = /\bparalympi/i;

/** The type of a record where its words alone leave it open: "Games" are those of the release, "PR" is Paralympic at the Paralympics. */
export function meantType(page: Page, { start, end, value }: Mention<'record'>): RecordType {
  const words = page.reading.text.slice(start, end);
  const games = page.header.competition;
  if (words === 'PR') return PARALYMPIC.test(page.reading.text) ? value.type : 'personal_best';
  return OF_GAMES.test(words) && games !== null && /\bgames\b/i.test(games) && !OLYMPIC.test(games)
    ? 'championship'
    : value.type;
}
