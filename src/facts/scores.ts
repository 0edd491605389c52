import { eventKey } from '../discourse/event-key.ts';
import { goesByMetres, goesByPoints, isForPairs } from '../discourse/event-kinds.ts';
import type { Refusal } from '../discourse/observer.ts';
import type { Group } from '../frames/groups.ts';
import { isMention, lastSubject, type Statement } from '../frames/statement.ts';
import { JUDGED_SEGMENTS } from '../knowledge/result-columns.ts';
import { overFigures } from '../language/figures.ts';
import { type Mention, ofKind } from '../mentions/mention.ts';
import { forEvent, nameOf } from './competitors.ts';
import type { Competitor, Draft, EventKey } from './draft.ts';
import { overallEvent } from './overall.ts';
import type { Page } from './page.ts';
import { asPair, crewAt, pairAt } from './pairs.ts';
import { isMetres, isPoints } from './points.ts';
import { crewOr } from './rows/crew.ts';
import { partsIn, segmentAt } from './segments.ts';
import { type Figure, figureAt } from './times/figure.ts';
import { holderOf } from './times/holders.ts';

export interface ScoreDraft extends Draft {
  /** Points or metres. */
  readonly value: number;
  readonly unit: 'points' | 'metres';
  readonly text: string;
  readonly competitor: Competitor | null;
  readonly event: EventKey | null;
  /** "Total", a part of a judged event, the standings; null elsewhere. */
  readonly segment: string | null;
}

/** Every score and mark the prose states, in text order. Leads, deficits and amounts in words are none. */
export function readScores(page: Page): ScoreDraft[] {
  const drafts: ScoreDraft[] = [];
  let carried: Group | null = null;
  for (const statement of page.statements) {
    if (statement.sentence.block.zone !== 'body') {
      carried = null;
      continue;
    }
    for (const mention of scoresIn(page, statement)) {
      const figure = figureAt(page, statement, mention, null);
      const refused = whyNone(page, figure);
      if (refused) page.observe?.({ question: 'score', at: mention, by: 'scores/read', answer: null, refused });
      else drafts.push(...shared(scoreOf(page, figure, carried)));
    }
    carried = lastSubject(statement) ?? carried;
  }
  return drafts;
}

/** "1.86, where Lind and Holm shared the silver": each has it, in an event that two do not enter together. */
function shared(score: ScoreDraft): ScoreDraft[] {
  const { competitor, event } = score;
  if (competitor?.kind !== 'pair' || !event || isForPairs(event) || !goesByMetres(event)) return [score];
  return competitor.members.map((person) => ({ ...score, competitor: { kind: 'athlete', person } }));
}

type ScoreMention = Mention<'score' | 'time'>;

/** Scores of a sentence, bare decimals that are points among them. */
function scoresIn(page: Page, statement: Statement): ScoreMention[] {
  return statement.items.filter(isMention).flatMap(({ mention }): ScoreMention[] => {
    if (mention.kind === 'score') return [mention];
    if (mention.kind !== 'time') return [];
    return isPoints(page, statement, mention) || isMetres(page, statement, mention) ? [mention] : [];
  });
}

const DIFFERENCE_BEFORE =
  /\b(?:by|within|(?<!\b(?:world|season|year|season['’]s|year['’]s)[ -])lead|leads|led by|advantage|margin|deficit|gap|cushion|difference|another|needs?|needed|lost|gained|gave away|made up|leading by|trail(?:s|ed|ing)? by|(?<!\b(?:pick|rack|notch|put|r[au]n|pil|chalk|end|wind|wound|add)(?:s|ed|ing|ting|ning)? )up(?! to))(?: (?:of|was|is|to))?(?: (?:just|only|a mere|some|almost|nearly|about|more than|less than|over|under|exactly))? $/i;
const DIFFERENCE_AFTER =
  /^ (?:lead|advantage|cushion|margin|gap|deficit|more|fewer|less|ahead|behind|clear|adrift|short|off|back|in front|up|down|apart|of (?:the|each|one)|from(?! (?:(?:18|19|20)\d\d|last))|better|worse|needed|to spare|shy|in hand|in arrears|further|between|separate[sd]?|separating|covers?|covered)\b/i;
/** What stands behind these is reached, whatever follows: "with 340 points from X". */
const SCORED = /\b(?:with|on|at|scored|earned|received|had|has|posted|totall?ed|total of)(?: an?)? $/i;
/** A mark that was tried, not reached. */
const NOT_REACHED = overFigures(
  /\b(?:(?:not|never|neither|nobody|none|nor|no one)\b[^,;]{0,24} successful (?:at|over)|unsuccessful (?:at|over)|(?:unable|not able|fail(?:s|ed|ing)?) to (?:clear|get over|go over|jump|make|negotiate|throw)|(?:could|did)(?: not|n['’]t) (?:clear|get over|make|negotiate)|(?:couldn|didn)['’]t (?:clear|get over|make|negotiate)|attempts? at|goes at|tries at|tried|tries|failed at|failing at|fail(?:ures?|s)(?: \p{L}+)? at|missed|misses at|skipp?(?:s|ed|ing)|pass(?:es|ed|ing)? (?:on|at)|opt(?:s|ed|ing)? for|(?:ask|call|aim)(?:s|ed|ing)? for|without success at|failed(?: \p{L}+){1,2} at|bar (?:(?:raised|set|moved|went|was|remained|stood|stayed|now)(?: \p{L}+)? )?(?:to|at|up to))(?: an?| the)?(?: [\p{L}-]+){0,3}(?: (?:of|at))? $/iu,
);

/** "by 209.44 points to 209.13": what both have. */
const VERSUS = /^ (?:to|against) \d/;

/** Why a figure of points or metres is no score; null where it is one. */
function whyNone(page: Page, { mention, before, after }: Figure): Refusal | null {
  if (mention.kind === 'score' && !/^\d/.test(page.reading.text.slice(mention.start, mention.end)))
    return { code: 'score-in-words', values: {} };
  const tried = NOT_REACHED.exec(before);
  if (tried) return { code: 'only-tried', values: { words: tried[0].trim() } };
  if (VERSUS.test(after)) return null;
  const between = DIFFERENCE_BEFORE.exec(before) ?? (SCORED.test(before) ? null : DIFFERENCE_AFTER.exec(after));
  return between && { code: 'difference', values: { words: between[0].trim() } };
}

function scoreOf(page: Page, figure: Figure, carried: Group | null): ScoreDraft {
  const { mention, statement } = figure;
  const value = mention.kind === 'time' ? mention.value.ms / 1000 : mention.value.value;
  const unit = unitOf(page, figure);
  const held = holderOf(figure, 'focus', page, carried);
  const range = { start: mention.start, end: mention.end };
  const segment = unit === 'points' ? segmentAt(page, statement, { ...range, value }) : null;
  const event = eventOf(page, figure, unit, segment, held.competitor);
  const counts = event !== null && (goesByPoints(event) || goesByMetres(event));
  const own = held.competitor;
  const competitor = counts
    ? crewOr(page, mention, asPair(page, forEvent(own, event), event, mention.start), event)
    : ((own && crewAt(page, own, event, mention.end)) ?? own);
  if (competitor && counts) page.discourse.note(competitor, event);
  const rule = `scores/${held.sieve}`;
  const text = page.reading.text.slice(mention.start, mention.end);
  page.observe?.({ question: 'score', at: range, by: rule, answer: text });
  page.observe?.({ question: 'competitor', at: range, by: `competitor/${held.sieve}`, answer: nameOf(competitor) });
  return {
    rule,
    certainty: 'stated',
    evidence: [range],
    because: [],
    value,
    unit,
    text,
    competitor,
    event,
    segment,
  };
}

function unitOf(page: Page, { mention, statement }: Figure): ScoreDraft['unit'] {
  if (mention.kind === 'score') return mention.value.unit === 'metres' ? 'metres' : 'points';
  return isPoints(page, statement, mention) ? 'points' : 'metres';
}

/** A score is of an event that goes by scores; points after several distances are of the whole. */
function eventOf(
  page: Page,
  { mention, statement }: Figure,
  unit: ScoreDraft['unit'],
  segment: string | null,
  competitor: Competitor | null,
): EventKey | null {
  const isPair = competitor !== null && pairAt(page, competitor, mention.start) !== null;
  const scored = unit === 'metres' ? goesByMetres : goesByPoints;
  // A sum is of the event whose parts its paragraph tells of.
  const part = segment === 'Total' ? (partsIn(page, statement.sentence.block)[0]?.value.round ?? segment) : segment;
  const fits = (event: EventKey) =>
    scored(event) && (competitor === null || !isPair || isForPairs(event)) && hasSegment(event, part);
  const own = page.discourse.eventAt(statement, mention.start, { competitor, fits });
  if (own) return own.value;
  const told = (by: string, event: EventKey | null) => {
    if (event) page.observe?.({ question: 'event', at: mention, by, answer: event.name });
    return event;
  };
  const named = isPair ? told('event/last-named', lastNamed(page, mention.start, fits)) : null;
  if (named) return named;
  if (isPair && part !== null && JUDGED_SEGMENTS.has(part)) return told('event/segment', judgedEvent(part));
  const gender = page.discourse.genderAt(statement, mention.start, { competitor })?.value ?? null;
  const overall = unit === 'points' && segment === 'Total' ? told('event/overall', overallEvent(page, gender)) : null;
  const around = overall ?? page.discourse.eventAt(statement, mention.start, { competitor })?.value ?? null;
  // Metres are no mark of a race, whatever race was told of last.
  return unit === 'metres' && around !== null && around.distance !== null ? null : around;
}

/** A Free Dance is of the Ice Dance, a Free Skating is not. */
const hasSegment = ({ name }: EventKey, segment: string | null): boolean =>
  segment === null || !JUDGED_SEGMENTS.has(segment) || /\bDance\b/.test(segment) === /\bDance\b/.test(name);

/** The event of pairs that a segment is of, where the release names none. */
const judgedEvent = (segment: string): EventKey => ({
  name: /\bDance\b/.test(segment) ? 'Ice Dance' : 'Pairs',
  sport: 'figure skating',
  gender: null,
  distance: null,
  team: false,
});

/** The last event named before a position that fits, else the first one behind it. */
function lastNamed(page: Page, position: number, fits: (event: EventKey) => boolean): EventKey | null {
  const events = ofKind(page.mentions, 'event').flatMap((mention) => {
    const event = eventKey(mention.value, null);
    return event && fits(event) ? [{ event, start: mention.start }] : [];
  });
  return (events.findLast(({ start }) => start < position) ?? events[0])?.event ?? null;
}
