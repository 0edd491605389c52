import { anyOf, WORD_END } from '../knowledge/words.ts';
import { overFigures } from '../language/figures.ts';
import { firstIn, standsIn } from '../language/latin.ts';
import type { Range } from '../read/reading.ts';

/** Rounds that a final follows. */
export const EARLIER: ReadonlySet<string> = new Set(['heat', 'qualifying', 'quarterfinal', 'semifinal']);

export const KNOCKOUT: ReadonlySet<string> = new Set([
  'final',
  'final A',
  'final B',
  'semifinal',
  'quarterfinal',
  'heat',
  'repechage',
]);

/** "a total of", "a combined time of", "for a two-run total of": of all runs together. */
const OF_ALL_RUNS =
  /\b(?:total|combined|aggregate|overall|cumulative)(?: (?:time|result|clocking))?(?: (?:of|was|in|at))?(?: an?)? $/iu;

/** What is told in front of a figure makes it one of no run. */
export const isOfAllRuns = (before: string): boolean => standsIn(OF_ALL_RUNS, before) || standsIn(WON_BY, before);

/** "run times of 54.60 and 54.80", "runs of 54.60 and": the runs, each with its time. */
const RUNS =
  /\b(?:(?:both|two|three|four) runs|run times|runs) (?:of |with |\()(?<earlier>(?:[\d:.]*\d(?:,|,? and) ){0,3})$/u;

/** The run whose time stands behind these words: the third behind "runs of 54.60, 54.80 and". */
export function runCounted(before: string): string | null {
  const earlier = firstIn(RUNS, before)?.groups?.earlier;
  return earlier === undefined ? null : `run ${earlier.split(' ').filter((word) => /\d/.test(word)).length + 1}`;
}

/** Between a figure and the words that go with it. */
export const NEAR = 40;
/** Between a figure and the round that it is of, behind and in front: "24.20 in the semis", "his semi on Friday, 24.20". */
export const IN_ROUND =
  /^(?: seconds)?\)?(?: (?:that |which )?(?:he|she|they|\p{Lu}[\p{L}’'-]+)(?:['’]d| had)? (?:clocked|did|done|posted|r[ao]n|run|ridden|rode|rowed|set|skated|sw[au]m))? (?:in|from|during) (?:the|his|her|their|its|\p{L}+['’]s) (?:[\p{L}’'-]+ ){0,2}$/u;
/** "led by 0.07 after the second run". */
export const AFTER_RUN = /^(?: seconds)? (?:after|on|following|at the end of) (?:the|his|her|their) $/u;
/** "to win by 0.12", "won by an impressive 0.12", "gave her victory in 2:11.30": over all runs, whichever the sentence named before. */
const WON_BY = overFigures(
  /\b(?:win|wins|winning|won)\b[^,;.]{0,24} by (?:an? )?(?:[\p{L}-]+ ){0,2}$|\b(?:win|wins|winning|won|victory|triumph\p{L}*)(?:(?! (?:run|heat)\b)[^,;.]){0,24} in (?:an? )?$/u,
);
export const ROUND_IN_FRONT = /^(?: on \p{L}+day)?(?: time)?(?:,| of| was| \() ?$/u;
/** Between a medal and a figure. */
export const WITH = /^(?: medal)?(?: (?:in|with|at)(?: an? (?:\p{L}+ ){1,3}of)? | \()$/u;

/** "4:36.75, a national record; in the heats she'd swum 4:38.90": another statement behind the semicolon. */
export const isParted = (text: string, position: number, { start }: Range): boolean =>
  start > position && text.slice(position, start).includes(';');

/** Where the bracket opens that a position stands in; null outside. */
export function bracketAt(text: string, position: number): number | null {
  const before = text.slice(Math.max(0, position - 160), position);
  const open = before.lastIndexOf('(');
  return open < 0 || /[)\n]/.test(before.slice(open)) ? null : position - before.length + open;
}

/** Between a figure and an earlier round behind it that is looked back at. */
export const LOOKS_BACK = /\b(?:after|had|having)\b/u;

/** "In Tuesday's heats she ran", "; in the B Division Lind won": a round that opens its sentence, or a part of it. */
export const OPENS = /(?:^|; |, (?:and|but|while) )(?:at|during|in) (?:[\p{L}’']+ ){0,3}$/iu;

/** A figure right behind a round: "author of the track record in the semifinal (1:23.9)". */
const OWN_FIGURE = /^(?: with)? \(?(?:\d+[:.,])+\d/u;
/** In front of a round in an apposition, and what may stand between the round and the end of it. */
const SUPERLATIVE = /, (?:by far )?(?:the )?(?:second-)?\p{L}+est (?:\p{L}+ )?(?:of|in|from) (?:the |\p{L}+['’]s )$/u;
const TO_END = /^(?: with [\d:.,]*\d| \([\d:.,]+\))?,/u;

/**
 * A round behind a figure that has a figure of its own, or is compared with, "quicker than anybody in the A final"; and one
 * of an apposition in front, "Lind, the fastest of the semifinals with 52.20, came home seventh in".
 */
export function isOfAnother(text: string, at: Range, { start, end }: Range): boolean {
  if (start >= at.end) {
    const behind = at.end > at.start && standsIn(OWN_FIGURE, text.slice(end, end + 24));
    const between = text.slice(at.end, start);
    return behind || standsIn(COMPARED, between) || standsIn(AFTER_ANOTHER, between);
  }
  const closed =
    standsIn(SUPERLATIVE, text.slice(Math.max(0, start - 60), start)) && firstIn(TO_END, text.slice(end, end + 24));
  return closed ? end + closed[0].length <= at.start : false;
}

const COMPARED =
  /\bthan (?:\p{L}+(?: else)? in (?:the )?(?:[A-D][ -])?|(?:her|his|its|their|the) \d[\d:.]* (?:from|in|of) (?:the |her |his |their )?)$/u;

/** "13.71, two nights after her 12.99 in the first round": the round is the second figure's. */
const AFTER_ANOTHER = overFigures(
  /\b(?:after|following|from|against|compared (?:to|with)) (?:a |an |the |his |her |their )[^.;!?]*?\d[\d:.]*\d (?:in|from|during) (?:the |his |her |their |\p{L}+['’]s )(?:[\p{L}’'-]+ )?$/u,
);

const GOES_ON = overFigures(/^,? (?:where|in which)(?!\p{L}| [^.;,]*\bwill\b)/u);
/**
 * "qualified for the Final in 1:25.3", "reached the semifinals", "will face Norway in Friday's final", "their record from
 * Sunday's quarterfinals": a round still to come, or of a mark of before, not the one skated.
 */
export function isGoal(text: string, mention: Range, position = mention.end): boolean {
  // "advanced to the semi-finals, where he was third", "missed the final, which Lind won": there, but for what is told in front.
  const behind = text.slice(mention.end, mention.end + 60);
  const goesOn = GOES_ON.test(behind) || WHICH_WAS_WON.test(behind);
  if (goesOn && position >= mention.start) return false;
  const before = text.slice(Math.max(0, mention.start - 120), mention.start);
  return standsIn(GOAL, before.slice(-48)) || standsIn(TO_COME, before) || standsIn(OF_A_MARK, before);
}

const WHICH_WAS_WON = /^,? which (?:(?:was|were) won|(?:\([A-Z]{3}\) |[\p{L}'’-]+ ){1,4}(?:won|took))\b/u;
const TO_COME = overFigures(
  /\bwill (?:\p{L}+ )?(?:face|meet|race|skate|swim|row|ride|start|return|compete)\b(?:(?!, (?:after|having|who|which)\b[^,]*$)[^.;!?]|\.\d)*$/u,
);
const OF_A_MARK =
  /\b(?:(?:records?|best|mark) (?:from|of)|times? from) (?:the |yesterday['’]s |\p{L}+day['’]s )(?:(?:heats?|qualifying|quarter-?finals?|semi-?finals?) (?:and|or) (?:the )?)?$/u;
const GOAL = overFigures(
  /\b(?:(?:(?:qualif\w+(?: (?:\p{L}+est|first|second|third|\p{L}+th|\p{L}+ly))?|advanc\w+|progress\w*|moves?|moved|goes|through|ticket|berth|spot|(?<!\b(?:first|second|third|\p{L}+th|\d(?:st|nd|rd|th)) )place) (?:for|to|into|in)|into|reach(?:ed|es|ing)?|ma(?:de|ke|kes|king)(?: it to| it into)?|miss(?:ed|es|ing)?(?: out on)?) (?:(?:the|a|his|her|their) )?(?:[\p{L}\d’'-]+ ){0,2})$/iu,
);

/** What a mark is called that stood before today. */
const STANDING_MARK = `(?:(?:[Tt]he|his|her|their|old|former|previous|['’]s) (?:[\\p{L}-]+ ){0,3}(?:records?|mark|best)|previous one|old one)`;
/** How a mark came about: "set in", "had been skated by Lind in". */
const SET = `${anyOf(['set', 'swum', 'skated', 'run', 'ran', 'rowed', 'ridden', 'clocked', 'posted', 'established'])}${WORD_END}`;
const IN_THE = `(?:in|during) (?:the |his |her |their |\\p{L}+['’]s )(?:[\\p{L}’'-]+ )?`;
const MARK_SET = overFigures(
  new RegExp(`${STANDING_MARK}(?!\\p{L})[^.;!?]*?${SET}(?: [\\p{L}’'-]+){0,3} ${IN_THE}$`, 'u'),
);

/** "the old record, set in the heats": of what was before. */
export const isOfMark = (text: string, { start }: Range): boolean =>
  standsIn(MARK_SET, text.slice(Math.max(0, start - 120), start));

/** "Lind, the fastest of the semifinals": what somebody is called. */
export const isCalled = (text: string, { start }: Range): boolean =>
  standsIn(SUPERLATIVE, text.slice(Math.max(0, start - 60), start));

/** "faster than the first race", "as in the first round": what is told of is likened to it. */
export const isLikened = (text: string, { start }: Range): boolean =>
  standsIn(LIKENED, text.slice(Math.max(0, start - 40), start));
const LIKENED =
  /\bthan (?:in |on )?(?:the |his |her |their )$|\b(?:[Aa]s|[Ll]ike|[Uu]nlike) (?:was the case )?(?:in|during) (?:the |his |her |their |\p{L}+['’]s )?$/u;

/** Between a mark of before and the round it was set in: "1:29.51 that Lind had set in Monday's heats", "(26.60, semifinal)". */
export const SET_IN_ROUND = overFigures(
  new RegExp(
    `^(?:(?:[^.;!?()]|\\([^()]*\\)){0,80}?${SET}[^.;!?()]{0,40} ${IN_THE}|,? from (?:the |\\p{L}+['’]s )(?:\\p{L}+ )?|, (?:[^.;!?()]{1,30}, )?)$`,
    'u',
  ),
);

/** "qualified fastest in 3:43.805", "as second-fastest qualifiers (4:12.033)". */
export const QUALIFIES = overFigures(
  /\bqualified (?:\p{L}+ )?in the (?:[\p{L}\d’'-]+ ){1,4}(?:at the (?:[\p{L}’'-]+ ){1,6})?(?:in|with) (?:an? )?$|\bqualif(?:y|ied|ying)(?: (?!spots?\b|times?\b|places?\b|marks?\b|berths?\b|standards?\b)\p{L}+){0,2} (?:in|with|at) (?:an? )?$|\bqualif(?:ied|iers?)(?: \p{L}+){0,2} \($|\b(?:topped|headed|led) (?:the )?(?:qualifying|qualifiers|qualification)\b[^;.]{0,50} (?:in|with|at) (?:an? )?$/u,
);

/** Behind a round that a sentence stays with, whenever it was: "in the semifinals of the 500m, where he". */
export const STAYS_THERE = overFigures(/^(?: (?:of|over) (?:the )?[\p{L}\d’' -]{1,30})?,? (?:where|in which) /u);

/** Behind the figure: "Lind (51.84) and Falk (51.95) had the best qualifying times". */
export const HAD_QUALIFIED = overFigures(
  /^(?:[^;.!?()]|\.\d|\([^()]{0,30}\)|\)){0,100}? (?:had|held|posted|set|clocked) the (?:[\p{Ll}-]+ ){0,2}qualifying (?:times?|marks?|results?)(?!\p{L})/u,
);

export const MORNING_BEHIND = /^(?: seconds)? in the morning(?!\p{L})/u;
export const MORNING_BEFORE = /\bin the morning,? (?:in |with )?(?:an? )?$/u;
/** What is raced in the morning of a day of finals. Source: programmes of World Aquatics and the UCI. */
export const MORNING_ROUNDS: Readonly<Record<string, string>> = {
  'para cycling': 'qualifying',
  'para swimming': 'heat',
  swimming: 'heat',
  'track cycling': 'qualifying',
};

/** "She crashed in the second run. That left X, who won in 1:23.45": a sentence of the whole race. */
export const WINS = /\b(?:bronze|gold|silver|third|victory|win|winning|won)\b/iu;

/** Between a mark and the round it was set in. */
export const FAR = 120;
