import { sectionAt } from '../../discourse/sections.ts';
import { statementsIn } from '../../discourse/settings.ts';
import type { Member } from '../../frames/groups.ts';
import { focusAt, isMention, type Statement } from '../../frames/statement.ts';
import { overFigures } from '../../language/figures.ts';
import type { Competitor } from '../draft.ts';
import type { Page } from '../page.ts';
import type { Figure } from './figure.ts';

/** "The winning time of 2:11.098": whoever the sentences before saw first; "Lind clocked a winning time of" tells of Lind. */
export function winner(figure: Figure, page: Page): Competitor | undefined {
  const found = WINNING.exec(figure.before);
  if (!found) return undefined;
  const at = figure.statement.sentence.start + found.index;
  const verb = figure.statement.verbs.findLast(({ end }) => end <= at);
  const own = verb && at - verb.end < 2 && verb.sense.family === 'clock' && focusAt(figure.statement, verb.start);
  return own || /^(?:an?|his|her|their) /i.test(found[0]) ? undefined : winnerBefore(figure, page);
}

const WINNING = overFigures(
  /\b(?:(?:the|an?|his|her|their) (?:[a-z]+ )?)?winning (?:time|mark|score|total)\b[^,;]{0,12} $|\bthe winner['’]s (?:[a-z]+ )?(?:time|mark|score|total)\b[^,;]{0,12} $/i,
);

/** Who is the last to have won in the section. */
export function winnerBefore(figure: Figure, page: Page): Competitor | undefined {
  const { start } = figure.statement.sentence;
  const section = sectionAt(page.discourse.sections, start);
  const earlier = statementsIn(page.statements, { start: section.start, end: start });
  for (const statement of earlier.toReversed()) {
    const first = firstOf(statement);
    if (first) return first.competitor;
  }
  return undefined;
}

/** Who wins in a sentence: the subject of "won", or the name beside "first" or a gold medal. */
function firstOf(statement: Statement): Member | undefined {
  const win = statement.verbs.find(({ sense }) => sense.family === 'win');
  if (win) return focusAt(statement, win.start)?.members[0];
  const place = statement.items.find(
    (item) => isMention(item) && item.mention.kind === 'place' && item.mention.value.rank === 1,
  );
  const group = place && statement.groups.findLast((each) => each.end <= place.start);
  return group?.members.findLast((member) => member.end <= (place?.start ?? 0));
}
