import { focusAt, type Statement } from '../../../frames/statement.ts';
import { MEDALS } from '../../../knowledge/medals.ts';
import { BEFORE_THE_FINAL } from '../../../knowledge/rounds.ts';
import { overFigures } from '../../../language/figures.ts';
import { matchesIn } from '../../../language/latin.ts';
import type { Page } from '../../page.ts';
import { inferred, isOf, startOf } from '../draft/leader.ts';
import { type PlacingDraft, placingsOf } from '../draft/placing.ts';
import { isDenied } from '../reported/reported.ts';
import { sidesOf } from '../wins/finals.ts';

/** Verbs of putting somebody into the place behind. */
const PUSHES: ReadonlySet<string> = new Set([
  'beat',
  'bump',
  'consign',
  'demote',
  'edge',
  'force',
  'knock',
  'nudge',
  'pip',
  'push',
  'relegate',
]);

/** "relegated X to second place", "edging X into second": whoever did it was first. */
export function readPushed(page: Page, statement: Statement, own: readonly PlacingDraft[]): PlacingDraft[] {
  const { text } = page.reading;
  return own.flatMap((draft) => {
    const from = startOf(draft);
    const verb = statement.verbs.findLast(({ end }) => end <= from);
    if (draft.rank !== 2 || !verb || !PUSHES.has(verb.sense.verb) || isDenied(statement, verb.start)) return [];
    const pusher = focusAt(statement, verb.start);
    const pushed = statement.groups.findLast((group) => group.end <= from && isOf(group)(draft));
    const put = pushed && pushed.start >= verb.end && INTO.test(text.slice(pushed.end, from));
    if (!put || pusher?.role !== 'subject' || pusher.members.length !== 1 || own.some(isOf(pusher))) return [];
    return pusher.members.flatMap((member) =>
      inferred(page, { statement, at: verb, rule: 'placings/pushed-into', rank: 1 }, member, draft),
    );
  });
}

const INTO = /^(?: \([^)]*\))*,? (?:back |down )?(?:in)?to (?:the )?$/;

/** "denied X the gold", "denied X victory by 0.02": the medal was the denier's; who is denied gold came right behind. */
export function readDenials(page: Page, statement: Statement): PlacingDraft[] {
  const { text } = page.reading;
  return statement.verbs.flatMap((verb) => {
    if (verb.sense.verb !== 'deny' || isDenied(statement, verb.start)) return [];
    const [winner, loser] = sidesOf(statement, verb);
    const denied = loser ? DENIED.exec(text.slice(loser.end, statement.sentence.end)) : null;
    if (!denied || !winner || !loser || winner === loser || focusAt(statement, verb.start) === loser) return [];
    const told = (rank: number) => ({ statement, at: verb, rule: 'placings/denied', rank });
    const rank = MEDALS.get(denied.groups?.colour ?? '') ?? 1;
    if (rank > 1) return placingsOf(page, told(rank), winner);
    return [...placingsOf(page, told(1), winner), ...placingsOf(page, told(2), loser)];
  });
}

const DENIED =
  /^(?: \([^)]*\))* (?:of )?(?:the |a |an |his |her |their |another )?(?:(?:first|second|third|fourth|fifth|maiden|home|successive|consecutive|brave|surprise|\p{L}+th) ){0,2}(?:(?<colour>gold|silver|bronze)|victory|win|title|crown)\b(?! (?:medal )?(?:race|final|match))/u;

/**
 * "narrowly missed bronze", "missed out on silver by 0.2", "was denied gold by X": one place behind the medal that was missed;
 * by whom it was missed has it.
 */
export function readMissed(page: Page, statement: Statement): PlacingDraft[] {
  const { sentence } = statement;
  return matchesIn(MISSED, page.reading.text.slice(sentence.start, sentence.end)).flatMap((match) => {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const rank = MEDALS.get((match.groups?.colour ?? '').toLowerCase()) ?? 1;
    const loser = isDenied(statement, start) ? null : focusAt(statement, start);
    if (!loser || loser.members.length > 1 || PART.test(page.reading.text.slice(sentence.start, sentence.end)))
      return [];
    const told = (place: number) => ({ statement, at: { start, end }, rule: 'placings/missed-medal', rank: place });
    const winner =
      match.groups?.by !== undefined
        ? statement.groups.find((group) => group.start >= end && group.preposition === 'by')
        : null;
    const drafts = [
      ...(winner ? placingsOf(page, told(rank), winner) : []),
      ...placingsOf(page, told(rank + 1), loser),
    ];
    return drafts.filter(({ current }) => current).map((draft) => ({ ...draft, certainty: 'inferred' as const }));
  });
}

const MEDAL =
  '(?:the |an? )?(?:\\p{L}+ )?(?<colour>gold|silver|bronze)(?: medal)?(?! (?:medal )?(?:race|final|match|medall?ist))';
const BY_SO_MUCH = '(?: in [^,;.]{1,30})? by (?:just |only |a mere |less than |\\p{L}+ly )*[\\d.]';
const MISSED = overFigures(
  new RegExp(
    `\\b(?:(?:narrowly|just|barely|agoni[sz]ingly) miss(?:ed|es|ing)(?: out)?(?: on)? ${MEDAL}|miss(?:ed|es|ing)(?: out)?(?: on)? ${MEDAL}(?=${BY_SO_MUCH})|(?:was|were|is|being) (?:\\p{L}+ )?denied ${MEDAL}(?: in [^,;.]{1,30})?(?<by>(?= by (?:the )?\\p{Lu})))`,
    'giu',
  ),
);
/** A part of the race: what was missed by so much there may still have been won. */
const PART = new RegExp(`\\b(?:${BEFORE_THE_FINAL}|first run|half-?way|before the last|would)\\b`, 'iu');
