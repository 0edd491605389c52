import type { Group } from '../../../frames/groups.ts';
import { focusAt, isMention, type Statement } from '../../../frames/statement.ts';
import { overFigures } from '../../../language/figures.ts';
import { matchesIn } from '../../../language/latin.ts';
import { sameCompetitor } from '../../competitors.ts';
import type { Page } from '../../page.ts';
import { type PlacingDraft, placingsOf } from '../draft/placing.ts';
import { isDenied } from '../reported/reported.ts';

const FASTEST = '(?:fastest|strongest|quickest|best|swiftest)';

/** "was the strongest", "proved to be the best", "proved too strong for everybody", "was unbeatable". */
const BEST = new RegExp(
  `\\b(?:(?:(?<!which )(?:was|were)|is|are|proved|proved to be|turned out to be) (?:simply |clearly |again |once more |once again |also |by far |the clear )?(?:(?:the )?${FASTEST}(?: (?:man|woman|skater|runner|swimmer|skier|rider|team))?|unbeatable|untouchable|(?:faster|quicker|better|stronger) than (?:every(?:one|body)(?: else)?|any(?:one|body) else|all (?:the )?others|the rest)|in a (?:class|league) of (?:her|his|its|their) own|(?:a class apart|the class of the (?:field|race)))|proved (?:far |much )?too (?:strong|fast|good|quick|powerful)|(?:(?:was|were) (?:also |simply |just |far |much )*too (?:strong|fast|good|quick|powerful)|had (?:simply |just |far )*too much(?: (?:speed|power|strength|class))?)(?: for (?:every(?:one|body)(?: else)?|the (?:rest|field|others|opposition)|(?:all )?(?:her|his|their|the) (?:rivals|opponents|competitors))(?= in\\b|[.,;]|$)|(?= in the (?:gold[- ]medal )?final\\b)))(?=[.,;]|$| of (?:all|the (?:day|field|evening|night|race))\\b| (?:in|over|with|on|for|again|once)\\b)|\\bcrossed the (?:finish(?:ing)? )?line (?:alone|unchallenged|on (?:her|his) own)\\b`,
  'giu',
);
/** "dominated the field", "led everyone home", "blew away the rest". */
const FIELD =
  '(?:the (?:(?:whole|entire|rest of the) )?(?:field|opposition|competition)|the rest|every(?:one|body)(?: else)?|all (?:(?:her|his|their|the|of the) )?(?:rivals|opponents|others|comers))';
const BEST_OF_ALL = new RegExp(
  `\\b(?:(?:beat|defeated|destroyed|dominated|outclassed|outpaced|outran|outskated|outsprinted|outswam|swept aside|blew away|led home|finished ahead of|finished clear of) ${FIELD}|(?:led ${FIELD} home|blew ${FIELD} away))(?=[.,;]|$| (?:in|by|over|with|to)\\b)`,
  'giu',
);
/** In front from the start, or to the end. */
const LED =
  /\b(?:was|were) never headed\b|\bled (?:all the way )?from (?:start to finish|gun to tape|wire to wire|pillar to post)\b|\bled the way(?=,? (?:followed by|ahead of)\b)/giu;
/** "skated the fastest time", "set the second-best time of the day". */
const TIME = overFigures(
  new RegExp(
    `\\b(?:skated|raced|sped|set|clocked|posted|recorded|ran|swam|rowed|had|produced)(?: to)? (?:the|by far the) (?:(?<rank>second|third|fourth|fifth)[ -])?${FASTEST} (?:race |winning )?time(?! so far| up to| until| (?:with|of) (?:the )?(?:first|opening|last)|[^.;]{0,40}\\b(?:lap|leg|split|opener|stage|semi\\p{L}*|quarter\\p{L}*|heats?|qualif\\p{L}+|loop|course|shooting)\\b)(?=[.,;:]|$| (?:of the (?:day|race|field|evening)|in|over|on|with)\\b)`,
    'giu',
  ),
);
/** "posted the winning time", "stopped the clock at the winning time of 1:54.21". */
const WINNING_TIME =
  /\b(?:skated|raced|set|clocked|posted|recorded|ran|swam|rowed|had|produced|finished (?:in|with)|stopped the clock (?:at|in|with)) (?:the|a|her|his|their) winning (?:time|mark)\b(?! (?:from|last|so far))/giu;
const LATER =
  /\b(?:so far|until|at that (?:point|time)|before|pair\b|heat|semi|quarter|qualif|first lap|last lap|split|half)/i;

const RANKS: ReadonlyMap<string, number> = new Map([
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
]);

/**
 * Superlatives that mean a place in the race: the fastest is the winner, whom nobody matched too, and the second-fastest
 * time is second.
 */
export function readSuperlatives(page: Page, statement: Statement): PlacingDraft[] {
  return [...readBest(page, statement), ...readUnmatched(page, statement)];
}

/** "nobody could match X", "no one was faster than X": X won; "only X was faster than Y": first and second. */
const UNMATCHED =
  /\b(?:nobody|no[- ]one|none of (?:her|his|the|their) (?:rivals|others|opponents)|no other (?:skater|runner|swimmer|rider|skier|team|woman|man)) (?:else )?(?:could|can|was able to|managed to|came close to|got near|got close to|was (?:faster|quicker) than) ?(?:match(?:ing)?|beat(?:ing)?|catch(?:ing)?|stop(?:ping)?|touch(?:ing)?|better(?:ing)?|follow|keep up with|live with|hold)? ?$|\bthere was no (?:stopping|catching|beating|touching) $/iu;
const ONLY_FASTER = /^Only $/;

function readUnmatched(page: Page, statement: Statement): PlacingDraft[] {
  const { groups, sentence } = statement;
  const { text } = page.reading;
  if (LATER.test(text.slice(sentence.start, sentence.end))) return [];
  const told = (group: Group, rank: number) =>
    placingsOf(page, { statement, at: group, rule: 'placings/unmatched', rank }, group);
  const [first, second] = groups;
  const faster =
    first &&
    second &&
    ONLY_FASTER.test(text.slice(sentence.start, first.start)) &&
    FASTER_THAN.test(text.slice(first.end, second.start));
  if (faster)
    return [
      ...inTurn(first).flatMap((each, index) => told(each, index + 1)),
      ...told(second, first.members.length + 1),
    ];
  const best = groups.find((group) => !group.possessive && UNMATCHED.test(text.slice(sentence.start, group.start)));
  const sole =
    first &&
    ONLY_FASTER.test(text.slice(sentence.start, first.start)) &&
    FASTER.test(text.slice(first.end, sentence.end));
  if (sole && first.members.length === 1) return told(first, 1);
  return best ? told(best, 1) : [];
}

/** Each of a group on its own. */
const inTurn = (group: Group): Group[] => group.members.map((member) => ({ ...group, members: [member] }));

/** "Only X was quicker." */
const FASTER = overFigures(
  /^(?: \([^)]*\))*(?:,[^,]{2,60},)? (?:was|were|proved|went|skated|ran|swam|rode) (?:even )?(?:faster|quicker|better)(?:[.,;]|$| in \d| on the (?:day|night))/,
);
const FASTER_THAN = overFigures(
  /^(?: \([^)]*\))*(?:, [^,]{2,40},)? (?:(?:(?:was|finished|came home|crossed the line) (?:ahead|in front) of|(?:was able to |managed to )?beat) $|(?:was|were|proved|went|skated|ran|swam|rode) (?:even )?(?:faster|quicker|better|stronger) than $)/,
);

/** A place of the group's own is told in the sentence. */
const hasPlace = (statement: Statement, { members }: Group): boolean =>
  statement.items.some(
    (item) =>
      isMention(item) &&
      item.mention.kind === 'place' &&
      focusAt(statement, item.start)?.members.some((other) =>
        members.some((own) => sameCompetitor(own.competitor, other.competitor)),
      ),
  );

function readBest(page: Page, statement: Statement): PlacingDraft[] {
  const { sentence } = statement;
  const text = page.reading.text.slice(sentence.start, sentence.end);
  return [BEST, BEST_OF_ALL, TIME, WINNING_TIME, LED].flatMap((words) =>
    matchesIn(words, text).flatMap((match) => {
      const start = sentence.start + match.index;
      const at = { start, end: start + match[0].length };
      const group = focusAt(statement, at.start);
      const told = statement.items.some(
        (item) => item.start >= at.start && item.start < at.end && item.type !== 'speech',
      );
      if (!group || !told || isDenied(statement, at.start) || (words !== LED && LATER.test(text))) return [];
      if (hasPlace(statement, group)) return [];
      const rank = RANKS.get(match.groups?.rank ?? '') ?? 1;
      return placingsOf(page, { statement, at, rule: 'placings/superlative', rank }, group);
    }),
  );
}
