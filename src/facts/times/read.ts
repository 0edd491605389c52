import type { Decided } from '../../discourse/decided.ts';
import type { Hint } from '../../discourse/discourse.ts';
import { areOne, goesByPoints } from '../../discourse/event-kinds.ts';
import type { NearMiss, RefusalCode } from '../../discourse/observer.ts';
import { sectionAt } from '../../discourse/sections.ts';
import type { Group } from '../../frames/groups.ts';
import { isMention, lastSubject, type Statement } from '../../frames/statement.ts';
import { type Mention, ofKind } from '../../mentions/mention.ts';
import { contains } from '../../read/ranges.ts';
import type { Range } from '../../read/reading.ts';
import { forEvent, nameOf, nationOf } from '../competitors.ts';
import type { Competitor, EventKey } from '../draft.ts';
import type { Page } from '../page.ts';
import { canMeasure, isMetres, isPoints } from '../points.ts';
import type { QuoteDraft } from '../quotes.ts';
import { crewOr } from '../rows/crew.ts';
import type { TimeDraft } from './draft.ts';
import { echoing } from './echo.ts';
import { type Figure, figureAt, focusOf } from './figure.ts';
import { holderOf } from './holders.ts';
import type { KindRule, TimeKind } from './kind-rule.ts';
import { kindOf, kindsNear } from './kinds.ts';
import { alike, canBeLap, canBeLeg, canResult, kindByLength, msInEvent } from './lengths.ts';
import { isRecalled } from './recalled.ts';
import { continuesList, kindOfList, ruleGoingOn, type Told } from './series.ts';

/** Every time the prose states, speech included, in text order. */
export function readTimes(page: Page, quotes: readonly QuoteDraft[]): TimeDraft[] {
  const drafts: TimeDraft[] = [];
  const spoken: TimeDraft[] = [];
  let carried: Group | null = null;
  for (const statement of page.statements) {
    if (statement.sentence.block.zone !== 'body') {
      carried = null;
      continue;
    }
    drafts.push(...readStatement(page, statement, null, { carried, last: drafts.at(-1) ?? null }));
    carried = lastSubject(statement) ?? carried;
  }
  for (const statement of page.spoken) {
    const quote = quotes.find(({ evidence }) => evidence.some((range) => contains(range, statement.sentence)));
    if (quote) spoken.push(...echoing(page, quote, statement, readStatement(page, statement, quote, START), drafts));
    else for (const mention of timesIn(statement)) refuse(page, mention, 'no-utterance');
  }
  return [...drafts, ...spoken].sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

/** What the sentences before hand on: whom they speak of, and their last figure. */
interface Context {
  readonly carried: Group | null;
  readonly last: TimeDraft | null;
}

const START: Context = { carried: null, last: null };

function readStatement(page: Page, statement: Statement, speech: QuoteDraft | null, before: Context): TimeDraft[] {
  const drafts: TimeDraft[] = [];
  let previous: Read | null = null;
  const figures = timesIn(statement).flatMap((mention) => {
    const isScore = isPoints(page, statement, mention) || isMetres(page, statement, mention);
    if (!isScore) return [figureAt(page, statement, mention, speech)];
    refuse(page, mention, 'points');
    return [];
  });
  for (const [index, figure] of figures.entries()) {
    const { mention } = figure;
    const context: Context = { carried: before.carried, last: drafts.at(-1) ?? before.last };
    const listed: boolean = previous !== null && continuesList(page, previous.figure, figure);
    const own = kindOf(figure, page.header.sport) ?? kindOfList(page, figures, index);
    const rule: KindRule | undefined = own ?? ruleGoingOn(page, previous, figure);
    const draft = rule || figure.mention.value.form !== 'words' ? readFigure(page, figure, rule, context) : null;
    if (!draft || isMark(draft, mention)) {
      refuse(page, mention, draft ? 'points' : 'amount-in-words', () => kindsNear(figure));
      continue;
    }
    const series: TimeDraft = listed && previous && !own ? alike(previous.draft, draft) : draft;
    drafts.push(series);
    previous = { figure, rule: rule ?? RESULT, draft: series };
  }
  return drafts;
}

/** A bare decimal in a throw or a jump: metres. */
const isMark = ({ event }: TimeDraft, { value }: Mention<'time'>): boolean =>
  event !== null && value.form === 'decimal' && canMeasure(event, value.ms / 1000);

const timesIn = (statement: Statement): readonly Mention<'time'>[] =>
  ofKind(
    statement.items.filter(isMention).map((item) => item.mention),
    'time',
  );

/** `near` is asked only where somebody listens: it tries every rule, its words loosened, around the figure. */
function refuse(page: Page, at: Range, code: RefusalCode, near: () => readonly NearMiss[] = () => []): void {
  page.observe?.({ question: 'time', at, by: 'times/read', answer: null, refused: { code, values: {} }, near: near() });
}

interface Read extends Told {
  readonly draft: TimeDraft;
}

const RESULT: KindRule = { name: 'times/result', kind: 'result', holder: 'focus' };

function readFigure(page: Page, figure: Figure<'time'>, rule: KindRule | undefined, context: Context): TimeDraft {
  const { mention } = figure;
  const held = holderOf(figure, rule?.holder ?? 'focus', page, context.carried);
  const event = eventOf(page, figure, rule, held.competitor, context.last);
  const kind = rule?.kind ?? (isOfLeg(page, mention) ? 'split' : kindByLength(figure, event?.value ?? null));
  const ms = rule || !event ? mention.value.ms : msInEvent(figure, event.value);
  const own = isPart(kind)
    ? held.competitor
    : crewOr(page, figure.mention, inEvent(page, held.competitor, event?.value ?? null), event?.value ?? null);
  const competitor = own ?? (event?.value.team ? teamOfMembers(figure, context.carried) : null);
  if (competitor && event) {
    page.discourse.noteTime(competitor, event.value, mention);
    if (kind === 'result') page.discourse.note(competitor, event.value);
  }
  const by = rule?.name ?? `times/${kind}`;
  page.observe?.({ question: 'time', at: mention, by, answer: kind, near: kindsNear(figure) });
  page.observe?.({ question: 'competitor', at: mention, by: `competitor/${held.sieve}`, answer: nameOf(competitor) });
  return {
    rule: by,
    certainty: 'stated',
    evidence: [mention],
    because: [],
    kind,
    ms,
    text: page.reading.text.slice(mention.start, mention.end),
    competitor: kind === 'other' ? null : competitor,
    event: event?.value ?? null,
    round: roundOf(page, figure, event?.value ?? null),
  };
}

/** "## Swim": what is told under the heading of a leg is of that, where one race has several. */
function isOfLeg({ discourse, reading, header }: Page, { start, value }: Mention<'time'>): boolean {
  const { heading } = sectionAt(discourse.sections, start);
  if (header.sport !== 'triathlon' || value.ms > LONGEST_LEG) return false;
  return heading !== null && LEG.test(reading.text.slice(heading.start, heading.end));
}
/** 40 kilometres by bike; what takes longer is the whole race. */
const LONGEST_LEG = 75 * 60_000;
const LEG = /^(?:The )?(?:Swim(?:ming)?|Bik(?:e|ing)|Cycl(?:e|ing)|Run(?:ning)?)$/i;

/** The round of now; a mark of before has its own, if any. */
function roundOf(page: Page, figure: Figure<'time'>, event: EventKey | null): string | null {
  const at = figure.mention.start;
  const { discourse } = page;
  return (
    (isRecalled(figure) ? discourse.roundOfMark(at) : discourse.roundAt(figure.statement, at, event))?.value ?? null
  );
}

/** "Italy beat Norway. A, B and C clocked 3:35.10": several whose nation nobody says are the team spoken of before. */
function teamOfMembers(figure: Figure<'time'>, carried: Group | null): Competitor | null {
  const members = focusOf(figure)?.members ?? [];
  const several = members.length > 1 && members.every(({ competitor }) => nationOf(competitor) === null);
  const [team] = carried?.members ?? [];
  return several && team?.competitor.kind === 'nation' ? team.competitor : null;
}

/** A leg or a lap of a team's race is of who swam or rode it. */
const isPart = (kind: TimeKind): boolean => kind === 'split' || kind === 'lap';

/** Who has a figure in an event: in one for individuals several of a nation are nobody in particular. */
function inEvent(page: Page, competitor: Competitor | null, event: EventKey | null): Competitor | null {
  const own = forEvent(
    competitor?.kind === 'pair' && !areOne(event, page.header.sport) ? teamOf(competitor) : competitor,
    event,
  );
  return own?.kind === 'nation' && event && !event.team && event.distance !== null ? null : own;
}

function teamOf(pair: Competitor): Competitor | null {
  const code = nationOf(pair);
  return code ? { kind: 'nation', code } : null;
}

/** A result must be one the event can have; a difference or split fits any event that goes by time. */
function eventOf(
  page: Page,
  figure: Figure<'time'>,
  rule: KindRule | undefined,
  competitor: Competitor | null,
  last: TimeDraft | null,
): Decided<EventKey> | null {
  const { statement, mention } = figure;
  const at = mention.start;
  const isResult = !rule || rule.kind === 'result';
  // A part is shorter than the whole it is of, a barrier about as long as the time that broke it.
  const longest = (last?.ms ?? 0) * (rule?.kind === 'other' ? 1.5 : 1);
  const [evidence] = isResult || mention.value.ms < longest ? (last?.evidence ?? []) : [];
  const previous = last?.event && evidence ? { event: last.event, start: evidence.start, end: evidence.end } : null;
  const { ms } = mention.value;
  const ask = (hint: Hint) => page.discourse.eventAt(statement, at, { competitor, previous, ...hint });
  const whole = rule ? undefined : (event: EventKey) => canBeLap(event, ms);
  const exact = isResult
    ? ask({ fits: (event) => canResult(event, ms) || canBeLeg(event, ms), measured: true, whole })
    : null;
  // "a world record of 14:11.15", where the 100m was told of last: of another race, whichever it is.
  const fits = (event: EventKey) => !isResult || event.sport !== 'athletics' || ms <= (event.distance ?? ms) * SLOWEST;
  return exact ?? ask({ fits: (event) => !goesByPoints(event) && fits(event) }) ?? ask({ fits });
}

/** Milliseconds that nobody takes for a metre on foot. */
const SLOWEST = 600;
