import type { Statement } from '../frames/statement.ts';
import { LAST_TIME } from '../knowledge/times-past.ts';
import { standsIn } from '../language/latin.ts';
import { type Mention, ofKind } from '../mentions/mention.ts';
import { within } from '../read/ranges.ts';
import type { Reading } from '../read/reading.ts';
import type { RoundMention } from './round-mentions.ts';
import { EARLIER } from './round-words.ts';
import { type Section, sectionAt } from './sections.ts';

interface Told {
  readonly reading: Reading;
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
}

/** So many races that were won, and not in heats, make a day of finals. */
const WINS = 3;

/**
 * Whether a release tells that finals were decided: a medal in a heading, "Women's Double Sculls – GOLD", one that somebody went
 * home with, "finished the weekend with silver", or races that were won and were no heats.
 */
export function tellsOfFinals(
  { reading: { text }, statements, mentions }: Told,
  sections: readonly Section[],
  rounds: readonly RoundMention[],
): boolean {
  const medals = ofKind(mentions, 'place').filter(({ value }) => value.form === 'medal');
  if (sections.some(({ heading }) => heading !== null && within(medals, heading).length > 0)) return true;
  const earlier = rounds.filter(({ value }) => EARLIER.has(value.round));
  const today = statements.filter(({ sentence }) => !standsIn(OF_BEFORE, text.slice(sentence.start, sentence.end)));
  if (
    today.some(({ sentence }) =>
      within(medals, sentence).some(({ start }) => standsIn(TAKEN, text.slice(Math.max(0, start - 24), start))),
    )
  )
    return true;
  const won = today.filter(({ sentence, verbs }) => {
    const { heading } = sectionAt(sections, sentence.start);
    const inHeat = within(earlier, sentence).length > 0 || (heading !== null && within(earlier, heading).length > 0);
    return !inHeat && verbs.some(({ sense }) => sense.family === 'win');
  });
  return won.length >= WINS;
}

/** Told of another year. */
const OF_BEFORE = new RegExp(
  `(?<!\\d)(?:19|20)\\d\\d(?!\\d)|(?<!\\p{L})(?:ago|defending|reigning|${LAST_TIME}|her last|his last)(?!\\p{L})`,
  'iu',
);
/** In front of a medal that somebody has now. */
const TAKEN =
  /(?<!\p{L})(?:with|wins?|won|takes?|took|claim(?:s|ed)|earn(?:s|ed)|secur(?:es|ed)) (?:the |a )?(?:\p{L}+ )?$/u;
