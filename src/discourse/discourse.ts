import { clauseAt, type Statement } from '../frames/statement.ts';
import { isPartOf } from '../knowledge/event-parts.ts';
import { splitEventName } from '../knowledge/events.ts';
import { type Gender, type Mention, ofKind } from '../mentions/mention.ts';
import { rangeAt, runAround, within } from '../read/ranges.ts';
import type { Range, Reading } from '../read/reading.ts';
import type { Competitor, EventKey } from '../resolve/entities.ts';
import { type Specify, specifier } from '../resolve/specific-events.ts';
import { withoutRepeats } from './background.ts';
import { namesSomebody } from './called.ts';
import type { Decided } from './decided.ts';
import { type Home, isOfOthers } from './elsewhere.ts';
import { besideFigure, Entries } from './entries.ts';
import { eventKey, isCalled, withGender } from './event-key.ts';
import { sideBehind } from './genders.ts';
import { type Hint, suits } from './hint.ts';
import { isBehindDash, isJoined, isNotLikened, isTimeAt, isWhatWasBefore, JOINS } from './joined.ts';
import { LastingEvents, looksAway } from './lasting.ts';
import type { Observer } from './observer.ts';
import { wholeOf } from './parts.ts';
import { EVENT_PREFERENCES, type EventPreference, isElsewhere, type Preference, passesOf } from './preferences.ts';
import { racesOfCompetitions } from './races.ts';
import { isLikened } from './round-words.ts';
import { Rounds } from './rounds.ts';
import { findSections, type Section, sectionAt } from './sections.ts';
import { inProgramme, isHonour, isToCome, nearest, setsContext, statementOf, todayOf } from './settings.ts';
import { ofSide } from './sides.ts';
import { soleEvent } from './sole-event.ts';
import { findStrokes, type Stroke, strokeAt, withStroke } from './strokes.ts';
import { Topics } from './topics.ts';
import { Genders } from './whose.ts';

export interface DiscourseInput {
  readonly reading: Reading;
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
  /** ISO date of the release, where it is known. */
  readonly date: string | null;
  /** Sport of the release, for events whose words do not say. */
  readonly sport: string | null;
  /** Name of the competition the release is about, where it is known. */
  readonly competition?: string | null;
  /** The city that it is from, where it is known. */
  readonly place?: string | null;
  /** Is told of every decision, where somebody wants to know why. */
  readonly observe?: Observer | undefined;
}

export type { Decided } from './decided.ts';
export type { Hint } from './hint.ts';

type EventMention = Mention<'event'>;
/** An event as it was decided, and the mention it was taken from; null where no words name it. */
interface DecidedEvent extends Decided<EventKey> {
  readonly mention: EventMention | null;
}

/**
 * The state that moves through the document: which section, event, gender and round a position is in. Each question
 * is answered by an ordered list of preferences; the first that has an answer decides, and is named.
 */
export class Discourse {
  readonly sections: readonly Section[];
  private readonly input: DiscourseInput;
  private readonly genders: Genders;
  private readonly events: readonly EventMention[];
  /** Those that move the state within their sentence, and beyond it. */
  private readonly settingEvents: readonly EventMention[];
  private readonly lasting: LastingEvents;
  private readonly sets: ReadonlySet<EventMention>;
  private readonly specify: Specify;
  private readonly strokes: readonly Stroke[];
  private readonly rounds: Rounds;
  private readonly entries = new Entries();
  private readonly topics: Topics;
  private readonly home: Home;
  private about: readonly EventMention[] | null = null;

  constructor(input: DiscourseInput) {
    this.input = input;
    this.sections = findSections(input.reading);
    const races = racesOfCompetitions(input.mentions, input.sport);
    const events = [...ofKind(input.mentions, 'event'), ...races.keys()].sort((a, b) => a.start - b.start);
    const { text } = input.reading;
    const today = todayOf(input);
    this.events = events.filter((mention) => mention.value.name !== null && !isToCome(text, mention));
    this.specify = specifier(events.map(({ value }) => value));
    this.strokes = findStrokes(input.reading, this.events, input.sport);
    this.rounds = new Rounds({ ...input, today, competition: input.competition ?? null }, this.sections, {
      eventAt: (statement, at) => this.eventAt(statement, at)?.value ?? null,
      partAt: (statement, at, whole) => this.partAt(statement, at, whole),
    });
    const sets = (mention: EventMention) =>
      setsContext(races.get(mention) ?? mention, input.statements, input.mentions, today);
    const aside = events.filter((mention) => mention.value.gender !== null && !sets(mention));
    this.genders = new Genders(input.statements, this.sections, aside);
    const setting = this.events.filter(
      (mention) => sets(mention) && !isLikened(text, mention) && !inProgramme(input.reading, mention),
    );
    this.sets = new Set(setting);
    this.settingEvents = withoutRepeats(setting, this.events, input.reading.blocks);
    this.home = { place: input.place ?? null, competition: input.competition ?? null };
    this.lasting = new LastingEvents(this.settingEvents, { ...input, sections: this.sections, today, home: this.home });
    this.topics = new Topics(input, this.sections, this.events, {
      complete: (mention, statement, hint) => this.complete(mention, statement, mention.start, hint),
      eventAt: (statement, at) => this.eventAt(statement, at)?.value ?? null,
      isTold: (mention) => this.sets.has(mention as EventMention),
    });
  }

  /** The event a position is about. */
  eventAt(statement: Statement, position: number, hint: Hint = {}): Decided<EventKey> | null {
    const decided = this.decideEvent(statement, position, hint);
    if (decided) this.report(decided, statement, position, hint);
    return decided;
  }

  /** The same, where it only helps to tell what a figure measures: nobody is told of the decision. */
  likelyEventAt(statement: Statement, position: number, competitor?: Competitor): EventKey | null {
    return this.decideEvent(statement, position, competitor ? { competitor } : {})?.value ?? null;
  }

  private decideEvent(statement: Statement, position: number, hint: Hint): DecidedEvent | null {
    const decided = this.decidePart(statement, position, hint);
    return decided && this.ofWhole(decided, position);
  }

  /** An event, be it a part of a combined one. */
  private decidePart(statement: Statement, position: number, hint: Hint): DecidedEvent | null {
    const preferences = this.preferences(statement, position, hint);
    // Two in a breath may be a pair, or two who share a figure of the event at hand.
    const loose = hint.competitor?.kind === 'pair' && within(this.events, statement.sentence).length > 0;
    for (const [tried, strict] of passesOf(preferences, loose ? null : hint)) {
      const decided = this.firstFitting(tried, statement, position, hint, strict);
      if (decided)
        return isElsewhere(decided.by) && this.hasWhole(preferences, statement, position, hint) ? null : decided;
    }
    return null;
  }

  /** The event told of around a position is one that the figure there can be a part of. */
  private hasWhole(preferences: readonly Preference[], statement: Statement, position: number, hint: Hint): boolean {
    const around = preferences.filter(([by]) => !isElsewhere(by));
    const { whole, fits: _, ...loose } = hint;
    const likely = whole ? this.firstFitting(around, statement, position, { ...loose, measured: false }, false) : null;
    return likely !== null && whole?.(likely.value) === true;
  }

  private firstFitting(
    preferences: readonly Preference[],
    statement: Statement,
    position: number,
    hint: Hint,
    strict: boolean,
  ): DecidedEvent | null {
    for (const [by, candidates] of preferences) {
      for (const candidate of candidates()) {
        const mention = 'kind' in candidate ? candidate : null;
        const event =
          'kind' in candidate
            ? this.complete(candidate, statement, position, hint)
            : this.whose(candidate, statement, position, hint);
        const sole = by === 'event/clause' && mention !== null && this.isSoleOfClause(mention, statement);
        if (event && suits(event, hint, strict && !sole, sole && mention.value.gender !== null))
          return { value: event, by, mention };
      }
    }
    return null;
  }

  /** "topped the men's 1000m": the only event of its clause says whose it is better than a given name or a nation does. */
  private isSoleOfClause(mention: EventMention, statement: Statement): boolean {
    return within(this.events, clauseAt(statement, mention.start)).length === 1;
  }

  /** What decided an event, and its gender: the event's own words, or what is around where they do not say. */
  private report({ value, by, mention }: DecidedEvent, statement: Statement, position: number, hint: Hint): void {
    const { observe } = this.input;
    if (!observe) return;
    const at = { start: position, end: position };
    observe({ question: 'event', at, by, answer: value.name, ...(mention ? { from: mention } : {}) });
    if (!mention || !value.gender) return;
    const around = mention.value.gender ? null : this.genderAt(statement, position, hint, mention);
    observe({ question: 'gender', at, by: around?.by ?? 'gender/event', answer: value.gender });
  }

  /** Remembers that a competitor took part in an event: a later figure without one may be of it. */
  note(competitor: Competitor, event: EventKey): void {
    this.entries.note(competitor, event);
  }

  /** Remembers of which event a time is: what else its sentence tells of whose it is may be of the same. */
  noteTime(competitor: Competitor, event: EventKey, at: Range): void {
    this.entries.noteTime(competitor, event, at);
  }

  private preferences(statement: Statement, position: number, hint: Hint): Preference[] {
    const { sentence } = statement;
    const section = sectionAt(this.sections, position);
    const setting = (range: Range) => within(this.settingEvents, range);
    const candidates: Record<EventPreference, Preference[1]> = {
      'event/other-side': () => this.otherSide(statement, position),
      'event/clause': () => nearest(this.inClause(statement, position), position),
      'event/sentence': () =>
        nearest(setting({ start: sentence.start, end: position }), position).filter(
          (mention) => !this.lasting.isLeft(statement, mention, position),
        ),
      'event/sentence-ahead': () => this.aheadIn(statement, position, section),
      'event/own-time': () => this.entries.ofOwnTimes(statement, position, hint, this.input.reading.text),
      'event/turned': () => this.turned(position, section),
      'event/paragraph': () => this.ofParagraph(statement, position, section),
      'event/section': () => this.lasting.within({ start: section.start, end: sentence.start }).toReversed(),
      'event/figure': () => this.goingOn(statement, position, hint),
      'event/called': () => (hint.measured ? this.calledBy(statement, position) : []),
      'event/figure-beside': () => besideFigure(statement, position, hint, this.events, this.input.reading.text),
      'event/topic': () => [this.topics.of(section) ?? []].flat(),
      'event/ahead': () =>
        hint.measured
          ? setting({ start: sentence.start, end: section.end })
          : setting({ start: sentence.start, end: sentence.block.end }).slice(0, 1),
      'event/aside': () =>
        within(this.events, { start: (hint.measured ? section : sentence.block).start, end: position }).toReversed(),
      'event/competitor': () => (hint.competitor ? this.entries.of(hint.competitor) : []),
      'event/release': () => (this.about ??= this.headlined()),
      'event/before': () => setting({ start: 0, end: section.start }).toReversed(),
      'event/sport': () => soleEvent(this.input.sport, this.input.mentions, position, hint.competitor),
    };
    return EVENT_PREFERENCES.map((by) => [by, candidates[by]]);
  }

  /** Events of the clause; of what somebody is called, "the Olympic 500m champion", only for what is asked about those words. */
  private inClause(statement: Statement, position: number): EventMention[] {
    const { text } = this.input.reading;
    const isFigure = isTimeAt(statement, position);
    const told = within(this.settingEvents, { start: statement.sentence.start, end: position }).length > 0;
    const { start } = sectionAt(this.sections, position);
    const spoken = this.lasting.within({ start, end: position }).length > 0;
    return within(this.events, clauseAt(statement, position)).filter(
      (mention) =>
        (mention.start <= position && position < mention.end) ||
        (!namesSomebody(statement, mention) &&
          !this.lasting.isLeft(statement, mention, position) &&
          !isHonour(statement, mention, position) &&
          !(told && isBehindDash(text, mention, position)) &&
          !(spoken && isWhatWasBefore(text, mention, position)) &&
          (this.sets.has(mention) || (isFigure ? isJoined : isNotLikened)(text, mention, position))),
    );
  }

  /**
   * "Lind won in 1:53.20, beating Falk, in the 1500m": the only event of a sentence, named behind the position, where
   * neither the heading nor the paragraph so far names one; or where the sentence speaks of nobody else before it.
   */
  private aheadIn(statement: Statement, position: number, { heading }: Section): EventMention[] {
    const { sentence, turns } = statement;
    const setting = within(this.settingEvents, { start: position, end: sentence.end });
    const [first, ...more] = setting.filter((mention) => !looksAway(mention, statement));
    const inHeading = heading ? within(this.settingEvents, heading).length > 0 : false;
    if (!first || inHeading || more.some(({ value }) => value.name !== first.value.name)) return [];
    const goesOn = !turns.some(({ start }) => start > position && start < first.start);
    const from = goesOn ? sentence.start : sentence.block.start;
    return within(this.settingEvents, { start: from, end: position }).length === 0 ? [first, ...more] : [];
  }

  /** "In the women's race", after the men's 500m: that of the women; their own, where both were named in a sentence. */
  private turned(position: number, section: Section): EventKey[] {
    const told = this.lasting.within({ start: section.start, end: position });
    const last = told.at(-1);
    const ended = last && (statementOf(this.input.statements, last)?.sentence.end ?? position) < position;
    const side = last ? this.genders.turnedTo({ start: last.end, end: position }) : null;
    return last ? ofSide(side, last, ended ? told : [], this.input) : [];
  }

  /** "In the Men's Relay Italy took bronze, with the ladies finishing fifth": the sentence's event as the other side's. */
  private otherSide(statement: Statement, position: number): EventKey[] {
    const last = within(this.events, { start: statement.sentence.start, end: position }).at(-1);
    return last ? ofSide(sideBehind(statement, { start: last.end, end: position }), last, [], this.input) : [];
  }

  /** The event that a paragraph returns to, after one in passing. */
  private ofParagraph(statement: Statement, position: number, section: Section): EventKey[] {
    const { block } = statement.sentence;
    const latest = this.lasting.within({ start: section.start, end: position }).at(-1);
    if (!latest || latest.start >= block.start || statementOf(this.input.statements, latest) === undefined) return [];
    return [this.topics.returnedTo(block, latest) ?? []].flat();
  }

  /** "Olympic 1500m champion Lind placed eighth in her heat in 4:09.77": the event that somebody in front is called by. */
  private calledBy(statement: Statement, position: number): EventMention[] {
    const before = within(this.events, { start: statement.sentence.start, end: position });
    return before.filter((mention) => namesSomebody(statement, mention)).toReversed();
  }

  /** The event of the figure before, where nothing has named another since. */
  private goingOn(statement: Statement, position: number, { previous }: Hint): EventKey[] {
    const { block } = statement.sentence;
    if (!previous || previous.start < block.start) return [];
    const since = this.lasting.within({ start: previous.end, end: position });
    return since.length > 0 ? [] : [previous.event];
  }

  /** The event the release is about: the only one its headline or its text tells of, else the only one it names at all. */
  private headlined(): EventMention[] {
    const headlines = this.input.reading.blocks.filter((block) => block.zone === 'headline');
    const inHeadline = headlines.flatMap((block) => within(this.settingEvents, block));
    const sole = (events: readonly EventMention[]) => new Set(events.map(({ value }) => value.name)).size === 1;
    return [inHeadline, this.settingEvents, this.events].find(sole)?.slice(0, 1) ?? [];
  }

  private complete(mention: EventMention, statement: Statement, position: number, hint: Hint): EventKey | null {
    const gender = mention.value.gender ?? this.genderAt(statement, position, hint, mention)?.value ?? null;
    return eventKey(this.full(mention, gender), gender);
  }

  /** Under its full name: over the stroke of its sentence, "in the backstroke she won the 100m", else as the release has it. */
  private full(mention: EventMention, gender: Gender | null): EventMention['value'] {
    const value = { ...mention.value, sport: mention.value.sport ?? this.input.sport };
    const { heading } = sectionAt(this.sections, mention.start);
    const stroke = strokeAt(this.strokes, mention, [rangeAt(this.input.reading.blocks, mention.start), heading]);
    if (isOfOthers(this.home, this.input.reading.text, mention)) return withStroke(value, stroke);
    const near = stroke && statementOf(this.input.statements, { start: stroke.start, end: mention.end }) !== undefined;
    return withStroke(this.specify(near ? withStroke(value, stroke) : value, gender), stroke);
  }

  /** "She ran 23.41 in the 200m": of the heptathlon that the section tells of, not a 200m of its own. */
  private ofWhole(decided: DecidedEvent, position: number): DecidedEvent {
    const whole = wholeOf(decided.value, decided.mention, position, this.sections, this.lasting.all);
    const event =
      whole && eventKey({ ...whole.value, sport: whole.value.sport ?? this.input.sport }, decided.value.gender);
    return event ? { ...decided, value: event } : decided;
  }

  /** The part of a combined event that a position tells of: "200m" of the heptathlon. */
  private partAt(statement: Statement, position: number, whole: EventKey): string | null {
    // A time is of a race: "13.08 in the hurdles, 1.86m in the high jump".
    const hint: Hint = isTimeAt(statement, position) ? { fits: ({ distance }) => distance !== null } : {};
    const part = this.decidePart(statement, position, hint);
    const name = part && splitEventName(part.value.name).name;
    return name && isPartOf(name, splitEventName(whole.name).name) ? name.toLowerCase() : null;
  }

  /** An event known without its gender, as that of the women or men the position is about. */
  private whose(event: EventKey, statement: Statement, position: number, hint: Hint): EventKey {
    return event.gender === null ? withGender(event, this.genderAt(statement, position, hint)?.value ?? null) : event;
  }

  /**
   * Whose competition a position is about.
   *
   * @param event the words that name it, where they are known
   */
  genderAt(
    statement: Statement,
    position: number,
    hint: Hint = {},
    event: EventMention | null = null,
  ): Decided<Gender> | null {
    return this.genders.at(statement, position, hint.competitor ?? null, event);
  }

  /** The round a position is in; with its event also where only the event tells. */
  roundAt(statement: Statement, position: number, event: EventKey | null = null): Decided<string> | null {
    return this.reportRound(this.rounds.at(statement, position, event), position);
  }

  /** The round that a mark of before was set in, where its words say so. */
  roundOfMark(position: number): Decided<string> | null {
    return this.reportRound(this.rounds.ofMark(position), position);
  }

  private reportRound(decided: Decided<string> | null, position: number): Decided<string> | null {
    const at = { start: position, end: position };
    if (decided) this.input.observe?.({ question: 'round', at, by: decided.by, answer: decided.value });
    return decided;
  }

  /** The round of a line of a table or list. */
  roundOfLine(line: Range, event: EventKey | null): string | null {
    return this.rounds.ofLine(line, event);
  }

  /** All events of a coordination: "the 500m and the 1500m", where the first is the one found. */
  alongside(event: EventKey, statement: Statement): EventKey[] {
    const events = within(this.events, statement.sentence);
    const names = events.map((mention) => this.full(mention, event.gender).name ?? ' ');
    const found = names.findIndex((name) => isCalled(event, name));
    return runAround(events, found, this.input.reading.text, JOINS).flatMap(
      (mention) => eventKey({ ...this.full(mention, event.gender), sport: event.sport }, event.gender) ?? [],
    );
  }
}
