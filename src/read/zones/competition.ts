import { COMPETITION_NOUNS, SPONSOR_WORDS } from '../../knowledge/release-words.ts';
import { anyOf } from '../../knowledge/words.ts';
import { isNames } from './dateline.ts';
import { isFront, type ZoneRule } from './page.ts';

const LONGEST = 140;
const SPONSOR = new RegExp(`[,(]? ?${anyOf(SPONSOR_WORDS)} .*$`, 'iu');
const NOUN = `${anyOf(COMPETITION_NOUNS)}(?![\\p{L}\\p{N}])`;
/** After the noun: the year, the sport, the host, the day, the sponsor; no verb fits in there. */
const NAME = new RegExp(`(?<![\\p{L}\\p{N}])${NOUN}(.*)$`, 'iu');

/** A line that names a competition and says nothing about it. */
export function isCompetitionLine(text: string): boolean {
  if (text.length > LONGEST || /[.!?…:]$/u.test(text)) return false;
  const name = text.replace(SPONSOR, '');
  return NAME.test(name) && isNames(name) && !/["“”]/u.test(name);
}

export const competitionRules: readonly ZoneRule[] = [
  {
    name: 'competition/line',
    zone: 'competition',
    test: (block, index, page) => isFront(index, page) && block.origin === 'text' && isCompetitionLine(block.text),
  },
];
