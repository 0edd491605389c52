import type { Statement } from '../../frames/statement.ts';
import { matchesIn } from '../../language/latin.ts';
import type { Page } from '../page.ts';
import { earlierAt } from './earlier.ts';
import { latest } from './leader.ts';
import type { PlacingDraft } from './placing.ts';

/** Behind a place: that it was the same at another time. */
const AS_BEFORE =
  /\b(?:as|like) (?:(?:he|she|they|it) (?:did|had|had done|has done)(?: already| also)? )?(?<when>(?:last|in|at|on|a|two|three|four|five|\w+teen|\d+) [^,;.]+)/giu;

/** "took bronze, as she had done in Nagano in 2030", "won again, just like last year": the same place before. */
export function readRepeated(page: Page, statement: Statement, own: readonly PlacingDraft[]): PlacingDraft[] {
  const { sentence } = statement;
  return matchesIn(AS_BEFORE, page.reading.text.slice(sentence.start, sentence.end)).flatMap((match) => {
    const start = sentence.start + match.index;
    const now = latest(
      own.filter(({ current }) => current),
      start,
    );
    const earlier = now && earlierAt(page, statement, start);
    if (!now || !earlier) return [];
    const because = { certainty: 'inferred' as const, because: [now] };
    const evidence = [{ start, end: start + match[0].length }];
    const { competition } = earlier;
    return [{ ...now, ...because, rule: 'placings/as-before', evidence, current: false, competition }];
  });
}
