import type { Group } from '../../../frames/groups.ts';
import { focusAt, type Statement } from '../../../frames/statement.ts';
import { overFigures } from '../../../language/figures.ts';
import { matchesIn } from '../../../language/latin.ts';
import type { Range } from '../../../read/reading.ts';
import type { Page } from '../../page.ts';
import { isCombined } from '../draft/overall.ts';
import { type PlacingDraft, placingsOf } from '../draft/placing.ts';
import { isDenied } from '../reported/reported.ts';
import { eventOfTitle } from './titles.ts';

/** Whose title it is, its event and competition, and the noun. */
const OWNED = String.raw`(?:his|her|their|its) (?:[\p{L}\p{N}'’-]+ ){0,5}?(?:title|crown)\b(?! (?:bid|challenge|chances?|charge|fight|hopes?|quest|race|rival|run)s?\b| (?:in|at) (?:the )?20\d\d| next )`;
const GIVES_AWAY =
  '(?:los(?:t|e[sd]?|ing)|relinquish(?:e[sd]|ing)?|surrender(?:ed|s|ing)?|g[ai]v(?:e[sn]?|ing) up|hand(?:ed|s|ing)? over|ced(?:e[sd]?|ing))';
/**
 * "X defends", "failed to defend her title", "was defending her crown", "lost her title", "has held the title since March":
 * first before, whatever happens now.
 */
const HELD = overFigures(
  new RegExp(
    String.raw`\b(?:(?:defend(?:ing)?|${GIVES_AWAY}) ${OWNED}|defends(?=[.,;]|$| ${OWNED})|ha(?:s|ve|d) held (?:the|his|her|their) (?:[\p{L}\p{N}'’-]+ ){0,4}(?:title|crown)\b)`,
    'giu',
  ),
);

/** Who defends, holds or loses a title has won it before. */
export function readDefenders(page: Page, statement: Statement): PlacingDraft[] {
  const { sentence } = statement;
  return matchesIn(HELD, page.reading.text.slice(sentence.start, sentence.end)).flatMap((match) => {
    const start = sentence.start + match.index;
    const at = { start, end: start + match[0].length };
    const told = statement.items.some((item) => item.start === start && item.type !== 'speech');
    return asBefore(page, statement, at, told ? focusAt(statement, start) : null);
  });
}

/** Between who has a title now and who had it: "dethroned X", "took the title from X", "succeeds X as champion". */
const FROM_WHOM = overFigures(
  /\b(?:dethron(?:ed|es|ing)|unseat(?:ed|s|ing)|(?:t(?:ook|akes?|aking|aken)|w[io]n(?:s|ning)?|wrest(?:ed|s|ing|led)|snatch(?:ed|es|ing)|seiz(?:ed|es|ing)|claim(?:ed|s|ing)|inherit(?:ed|s|ing)?) (?:the|his|her|their|a) (?:[\p{L}\p{N}'’-]+ ){0,4}(?:title|crown) (?:(?:away )?from|off)|(?<as>succeed(?:ed|s|ing)|replac(?:ed|es|ing)|t(?:ook|akes?|aking) over from)) (?:the |reigning |defending |title[ -]?holders? |champions? |\p{Lu}[\p{L}-]+['’]s ){0,4}$/u,
);
const AS_CHAMPION = overFigures(/^(?: \([^)]*\))*,? as (?:[\p{L}\p{N}'’-]+ ){0,4}(?:champions?|title[ -]?holders?)\b/u);
/** Behind a title that somebody lost: to whom. */
const TO_WHOM = overFigures(
  new RegExp(
    String.raw`\b${GIVES_AWAY} ${OWNED}(?: (?:in|over|at) (?:the )?[^,;]{2,40}?)? to (?:the |\p{Lu}[\p{L}-]+['’]s? )*$`,
    'u',
  ),
);

/** A title that goes from one to another: who had it before, and who has it now. */
export function readPassedOn(page: Page, statement: Statement): PlacingDraft[] {
  const { sentence, groups } = statement;
  const { text } = page.reading;
  return groups.flatMap((group) => {
    if (group.possessive) return [];
    const before = text.slice(sentence.start, group.start);
    const from = FROM_WHOM.exec(before);
    if (from && (!from.groups?.as || AS_CHAMPION.test(text.slice(group.end, sentence.end)))) {
      const at = { start: sentence.start + from.index, end: group.end };
      const now = focusAt(statement, at.start);
      const told = now && now !== group && !isDenied(statement, at.start) ? toldAt(page, statement, at) : null;
      return [...(told && now ? placingsOf(page, told, now) : []), ...asBefore(page, statement, at, group)];
    }
    const lost = TO_WHOM.exec(before);
    const at = { start: sentence.start + (lost?.index ?? 0), end: group.end };
    return lost ? placingsOf(page, toldAt(page, statement, at), group) : [];
  });
}

/** What is told of a title, in the event that its words name, or that is spoken of. */
function toldAt(page: Page, statement: Statement, at: Range) {
  const event = eventOfTitle(page, at);
  const about = event ? { near: event } : { overall: isCombined(page) };
  return { statement, at, rule: 'placings/defender', rank: 1, ...about };
}

const asBefore = (page: Page, statement: Statement, at: Range, group: Group | null): PlacingDraft[] =>
  (group ? placingsOf(page, toldAt(page, statement, at), group) : [])
    .filter(({ event }) => event !== null)
    .map((draft) => ({ ...draft, current: false, competition: null, round: null }));
