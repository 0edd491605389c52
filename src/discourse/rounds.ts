import { clauseAt, type Statement } from '../frames/statement.ts';
import { partsOf } from '../knowledge/event-parts.ts';
import { splitEventName } from '../knowledge/events.ts';
import { standsIn } from '../language/latin.ts';
import { type Mention, ofKind } from '../mentions/mention.ts';
import { contains, lastUntil, nextFrom, within } from '../read/ranges.ts';
import type { Block, Range, Reading } from '../read/reading.ts';
import type { EventKey } from '../resolve/entities.ts';
import { leadsOn, nextAfter } from './advancing.ts';
import { CountedRaces } from './counted-races.ts';
import type { Decided } from './decided.ts';
import { goesByPoints } from './event-kinds.ts';
import { alwaysHasFinal, hasBronzeRace, isOneRace } from './finals.ts';
import { tellsOfFinals } from './finals-told.ts';
import { hasMedalist, isOfFinal, medalAt, WIN } from './medals-won.ts';
import { isDivision, isRace, type RoundMention, roundMentions } from './round-mentions.ts';
import {
  AFTER_RUN,
  bracketAt,
  EARLIER,
  FAR,
  HAD_QUALIFIED,
  IN_ROUND,
  isCalled,
  isGoal,
  isLikened,
  isOfAllRuns,
  isOfAnother,
  isOfMark,
  isParted,
  KNOCKOUT,
  LOOKS_BACK,
  MORNING_BEFORE,
  MORNING_BEHIND,
  MORNING_ROUNDS,
  NEAR,
  OPENS,
  QUALIFIES,
  ROUND_IN_FRONT,
  runCounted,
  SET_IN_ROUND,
  STAYS_THERE,
  WINS,
  WITH,
} from './round-words.ts';
import { type Section, sectionAt } from './sections.ts';
import { nearest, setsContext, statementOf, statementsIn, type Today } from './settings.ts';

/** How the round of a position is found, in the order asked. */
export const ROUND_PREFERENCES = [
  'round/part',
  'round/verb',
  'round/attached',
  'round/clause',
  'round/sentence',
  'round/medal',
  'round/contrast',
  'round/section',
  'round/race',
  'round/sport',
] as const;
type RoundPreference = (typeof ROUND_PREFERENCES)[number];
/** How that of a mark of before is found: by its own words alone. */
export const ROUND_OF_MARK = 'round/mark';

interface RoundsInput {
  readonly reading: Reading;
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
  readonly today: Today;
  readonly sport: string | null;
  readonly competition: string | null;
}

/** What the events tell of a position. */
interface Ask {
  readonly eventAt: (statement: Statement, position: number) => EventKey | null;
  /** The part of a combined event, by name. */
  readonly partAt: (statement: Statement, position: number, whole: EventKey) => string | null;
}

/** The round that a position is in, by the words of the clause, the sentence, the section, and the event's own races. */
export class Rounds {
  private readonly input: RoundsInput;
  private readonly sections: readonly Section[];
  private readonly ask: Ask;
  private readonly all: readonly RoundMention[];
  private readonly setting: readonly RoundMention[];
  private readonly sets: ReadonlySet<RoundMention>;
  private readonly headline: Block | null;
  private readonly events = new Map<RoundMention, EventKey | null>();
  private readonly races: CountedRaces;
  private byEvent: ReadonlyMap<string | undefined, readonly RoundMention[]> | null = null;
  private early: boolean | null = null;
  private medalists: readonly Statement[] | null = null;

  constructor(input: RoundsInput, sections: readonly Section[], ask: Ask) {
    this.input = input;
    this.sections = sections;
    this.ask = ask;
    this.all = roundMentions(input);
    const { text } = input.reading;
    this.setting = this.all.filter(
      (mention) =>
        !isOfMark(text, mention) &&
        !isCalled(text, mention) &&
        !isLikened(text, mention) &&
        setsContext(mention.words ?? mention, input.statements, input.mentions, input.today),
    );
    this.sets = new Set(this.setting);
    this.headline = input.reading.blocks.find(({ zone }) => zone === 'headline') ?? null;
    this.races = new CountedRaces(input, this.all, this.setting, (mention) => this.eventOf(mention));
  }

  /** @param event the event of what stands at the position: with it, what is told of the event elsewhere counts too */
  at(statement: Statement, position: number, event: EventKey | null): Decided<string> | null {
    const { start } = statement.sentence;
    const section = sectionAt(this.sections, position);
    const { text } = this.input.reading;
    const bracket = bracketAt(text, position);
    const figure = { start: position, end: this.endOfFigure(position) ?? position };
    const here = (mention: RoundMention) =>
      !isGoal(text, mention, position) &&
      !isOfAnother(text, figure, mention) &&
      !isOfMark(text, mention) &&
      !isLikened(text, mention) &&
      (bracketAt(text, mention.start) ?? bracket) === bracket &&
      !isParted(text, position, mention);
    const same = (mention: RoundMention) =>
      event === null || this.isOfAll(mention) || (this.eventOf(mention)?.name ?? event.name) === event.name;
    const named = (mention: RoundMention | undefined) => (mention ? this.inHeat(mention, section) : null);
    const lasts = (mention: RoundMention) =>
      !isDivision(mention) || this.isOfAll(mention) || mention.start >= statement.sentence.block.start;
    const told = () =>
      within(this.setting, { start: section.start, end: start }).filter(here).filter(lasts).findLast(same);
    const decide: Record<RoundPreference, () => string | null> = {
      'round/part': () => (event && isCombined(event) ? this.ask.partAt(statement, position, event) : null),
      'round/verb': () =>
        QUALIFIES.test(text.slice(start, position)) || HAD_QUALIFIED.test(text.slice(position, statement.sentence.end))
          ? this.qualifyingIn(decide['round/clause']() ?? decide['round/sentence']() ?? named(told()))
          : null,
      'round/attached': () =>
        this.attached(position, event) ?? this.inTheMorning(figure, event) ?? this.wonWith(position, event),
      'round/clause': () => named(nearest(within(this.all, clauseAt(statement, position)).filter(here), position)[0]),
      'round/sentence': () => {
        const races = this.inSentence({ start, end: position }).filter((at) => here(at) && (!isRace(at) || same(at)));
        const last = nearest(races, position)[0];
        return this.finalWonSince(last, position, event) ?? named(last);
      },
      'round/medal': () => (event ? this.finalOf(event, this.medalFor(statement, position, section, told())) : null),
      'round/contrast': () => this.byContrast(statement, position, event),
      'round/section': () => this.carried(told(), statement, position, event),
      'round/race': () => (event ? this.races.of(event, position) : null),
      'round/sport': () => (leadsOn(this.all, text, statement, position) ? null : this.ofSport(event)),
    };
    for (const by of ROUND_PREFERENCES) {
      const value = decide[by]();
      if (value !== null && /^(?:run|heat) \d$/.test(value) && isOfAllRuns(text.slice(start, position))) return null;
      if (value !== null && !(event && KNOCKOUT.has(value) && isOneRace(event, this.input))) return { value, by };
    }
    return null;
  }

  /** The round that its section told of last, or the one that followed it since. */
  private carried(
    last: RoundMention | undefined,
    statement: Statement,
    position: number,
    event: EventKey | null,
  ): string | null {
    if (!last) return null;
    const { text } = this.input.reading;
    const section = sectionAt(this.sections, position);
    const since =
      event && !leadsOn(this.all, text, statement, position) ? this.finalSince(last, statement, section, event) : null;
    const ofDay = since ?? this.races.ofDay(last, position);
    if (ofDay !== null) return ofDay;
    if (/^run \d$/.test(last.value.round) && WINS.test(this.words(statement.sentence))) return null;
    return nextAfter(this.all, text, last, statement, position, this.inHeat(last, section));
  }

  /** The round of a line of a table or list: the one it names, else the final, where the sport decides in finals. */
  ofLine(line: Range, event: EventKey | null): string | null {
    if (event && isOneRace(event, this.input)) return within(this.all, line).find(isDivision)?.value.round ?? null;
    return within(this.all, line)[0]?.value.round ?? this.ofSport(event) ?? (event ? this.finalOf(event, 1) : null);
  }

  /** The round that a mark of before was set in, where the words behind it say so. */
  ofMark(position: number): Decided<string> | null {
    const { text } = this.input.reading;
    const end = this.endOfFigure(position);
    const next = end === null ? undefined : nextFrom(this.all, end);
    const behind = next && end !== null && next.start - end <= FAR ? text.slice(end, next.start) : null;
    const set = next && behind !== null && SET_IN_ROUND.test(behind) ? next.value.round : this.inFront(position);
    return set === null ? null : { value: set, by: ROUND_OF_MARK };
  }

  /** Rounds that a sentence opens with or stays with: "in Thursday's first round, where Lind clocked", whenever that was. */
  private inSentence(range: Range): readonly RoundMention[] {
    const { text } = this.input.reading;
    return within(this.all, range).filter(
      (mention) =>
        this.sets.has(mention) ||
        OPENS.test(text.slice(range.start, mention.start)) ||
        STAYS_THERE.test(text.slice(mention.end, mention.end + 48)),
    );
  }

  /** "24.20 in the semi-finals", "his semi-final on Friday, 24.20": the round right behind the figure, or in front. */
  private attached(position: number, event: EventKey | null): string | null {
    const { text } = this.input.reading;
    const end = this.endOfFigure(position);
    const front = this.inFront(position) ?? runCounted(text.slice(Math.max(0, position - 60), position));
    if (front !== null) return front;
    const next = end === null ? undefined : nextFrom(this.all, end);
    if (!next || end === null || next.start - end > NEAR || isGoal(text, next)) return null;
    const own = event === null || this.isOfAll(next) || (this.eventOf(next)?.name ?? event.name) === event.name;
    const between = text.slice(end, next.start);
    const fits = IN_ROUND.test(between) || (/^(?:run|heat) \d$/.test(next.value.round) && AFTER_RUN.test(between));
    return own && fits ? next.value.round : null;
  }

  /** "a quicker 4:09.10 in the morning": before the final of the evening. */
  private inTheMorning({ start, end }: Range, event: EventKey | null): string | null {
    const {
      reading: { text },
      sport,
    } = this.input;
    const beside =
      standsIn(MORNING_BEHIND, text.slice(end, end + 24)) || standsIn(MORNING_BEFORE, text.slice(start - 24, start));
    return event && beside ? (MORNING_ROUNDS[event.sport ?? sport ?? ''] ?? null) : null;
  }

  /** "his semi-final on Friday, 24.20": the round whose figure comes right behind it. */
  private inFront(position: number): string | null {
    const { text } = this.input.reading;
    const last = lastUntil(this.all, position);
    if (this.endOfFigure(position) === null || !last || isGoal(text, last)) return null;
    return ROUND_IN_FRONT.test(text.slice(last.end, position)) ? last.value.round : null;
  }

  /** "took bronze in 24.55": the final that the medal was won in, whatever round the sentence names before. */
  private wonWith(position: number, event: EventKey | null): string | null {
    const medal = lastUntil(ofKind(this.input.mentions, 'place'), position);
    const { text } = this.input.reading;
    if (!event || !medal || !isOfFinal(text, medal) || position - medal.end >= NEAR) return null;
    return WITH.test(text.slice(medal.end, position)) ? this.finalOf(event, medal.value.rank) : null;
  }

  /** "After winning her semifinal Lind took the title; Falk was 0.05 back": the final, where one was won since the round named. */
  private finalWonSince(last: RoundMention | undefined, position: number, event: EventKey | null): string | null {
    if (!last || !event || !EARLIER.has(last.value.round)) return null;
    const since = within(ofKind(this.input.mentions, 'place'), { start: last.end, end: position });
    return since.some((place) => isOfFinal(this.input.reading.text, place)) ? this.finalOf(event, 1) : null;
  }

  private endOfFigure(position: number): number | null {
    const time = nextFrom(ofKind(this.input.mentions, 'time'), position);
    return time?.start === position ? time.end : null;
  }

  /**
   * "She won the first heat" under the heading "Semifinals", or where the text has come to them: a race of that round. So are
   * races that are counted where rounds are told, "won the second race".
   */
  private inHeat({ value, start, end }: RoundMention, section: Section): string {
    const single = /^race \d$/.test(value.round) || (value.round === 'heat' && !/s$/i.test(this.words({ start, end })));
    if (!single) return value.round;
    const told = within(this.setting, { start: section.start, end: start }).findLast(
      (mention) => !this.isHeat(mention) && !isGoal(this.input.reading.text, mention),
    );
    const around = (this.headed(section) ?? told)?.value.round;
    return around && EARLIER.has(around) ? around : value.round;
  }

  /** The round that the heading of a section names, or else the headline. */
  private headed({ heading }: Section): RoundMention | undefined {
    const headings = [heading, this.headline].filter((block) => block !== null);
    return headings.flatMap((block) => within(this.all, block).slice(0, 1))[0];
  }

  /** "heat two", "the second race": one of a round that has a name of its own. */
  private isHeat({ value }: RoundMention): boolean {
    return value.round === 'heat' || /^(?:race|run) \d$/.test(value.round);
  }

  private words({ start, end }: Range): string {
    return this.input.reading.text.slice(start, end);
  }

  /** The final, where somebody took a medal of the event since an earlier round of it was told, under no heading of that. */
  private finalSince(last: RoundMention, { sentence }: Statement, section: Section, event: EventKey): string | null {
    if (!EARLIER.has(last.value.round) || EARLIER.has(this.headed(section)?.value.round ?? '')) return null;
    const [decided] = statementsIn(this.withMedalists(), { start: last.end, end: sentence.start + 1 });
    const own = decided && this.ask.eventAt(decided, decided.sentence.start)?.name === event.name;
    return own ? this.finalOf(event, 1) : null;
  }

  /** "qualified fastest in 2:07.95" out of the round told of, where one is; on a track of cyclists heats are ridden to qualify. */
  private qualifyingIn(told: string | null): string {
    return told !== null && EARLIER.has(told) && !ON_TRACK.test(this.input.sport ?? '') ? told : 'qualifying';
  }

  /** The final, where the sport decides the event in one and its day has come. */
  private ofSport(event: EventKey | null): string | null {
    if (!event || this.beforeFinals()) return null;
    return alwaysHasFinal(event, this.input) || this.hadQualifying(event) ? 'final' : null;
  }

  /** On a track of cyclists, a race against the clock that somebody qualified for. */
  private hadQualifying(event: EventKey): boolean {
    if (!ON_TRACK.test(event.sport ?? this.input.sport ?? '') || goesByPoints(event)) return false;
    return this.setting.some(
      (mention) => mention.value.round === 'qualifying' && this.eventOf(mention)?.name === event.name,
    );
  }

  /** A heading that names a round and no event, "Semifinals", is of every event below it. */
  private isOfAll(mention: RoundMention): boolean {
    const { heading } = sectionAt(this.sections, mention.start);
    return (
      heading !== null &&
      contains(heading, mention) &&
      within(ofKind(this.input.mentions, 'event'), heading).length === 0
    );
  }

  /** The event a round is spoken of for. */
  private eventOf(mention: RoundMention): EventKey | null {
    const known = this.events.get(mention);
    if (known !== undefined) return known;
    const statement = statementOf(this.input.statements, mention);
    const event = statement ? this.ask.eventAt(statement, this.positionOf(mention)) : null;
    this.events.set(mention, event);
    return event;
  }

  /** Where to ask for the event of a round: "the second 500m" is told of what follows. */
  private positionOf({ start, end }: RoundMention): number {
    const next = nextFrom(ofKind(this.input.mentions, 'event'), end);
    return next && next.start - end < 3 ? next.end : start;
  }

  /** A medal in the clause; the "win" of a paragraph, or under a heading, on heats or semifinals is none. */
  private medalFor(
    statement: Statement,
    position: number,
    section: Section,
    told: RoundMention | undefined,
  ): number | null {
    const won = medalAt(statement, position);
    const here = told && told.start >= statement.sentence.block.start ? told : this.headed(section);
    return here && EARLIER.has(here.value.round) && won && WIN.test(this.words(won)) ? null : (won?.value.rank ?? null);
  }

  /** The final a medal of an event is won in: of two teams that race for bronze, not the one for gold. */
  private finalOf(event: EventKey, medal: number | null): string | null {
    if (medal === null) return null;
    if (alwaysHasFinal(event, this.input)) return 'final';
    this.byEvent ??= Map.groupBy(this.all, (mention) => this.eventOf(mention)?.name);
    const spoken = new Set(this.byEvent.get(event.name)?.map(({ value }) => value.round));
    if (medal === 3 && event.team)
      return spoken.has('final B') || (spoken.has('final') && hasBronzeRace(event)) ? 'final B' : null;
    return spoken.has('final') || (medal < 3 && spoken.has('final B')) ? 'final' : null;
  }

  /** "won in 1:29.07 after clocking 1:28.44 in the semi-finals": in the final, where only an earlier round is named, looking back. */
  private byContrast({ sentence }: Statement, position: number, event: EventKey | null): string | null {
    const { text } = this.input.reading;
    const named = within(this.all, sentence);
    const back = named.every(
      (mention) => EARLIER.has(mention.value.round) && LOOKS_BACK.test(text.slice(position, mention.start)),
    );
    const own = back && named.some((mention) => this.eventOf(mention)?.name === event?.name);
    return named.length > 0 && own ? 'final' : null;
  }

  /** The release tells of heats, of no final and of nobody who won a medal: its day came before the finals. */
  private beforeFinals(): boolean {
    this.early ??= this.endsBeforeFinals();
    return this.early;
  }

  private endsBeforeFinals(): boolean {
    const { text } = this.input.reading;
    const held = this.setting.filter((mention) => /^(?!run|race)/.test(mention.value.round) && !isGoal(text, mention));
    if (held.length === 0 || held.some(({ value }) => value.round === 'final')) return false;
    return this.withMedalists().length === 0 && !tellsOfFinals(this.input, this.sections, this.all);
  }

  private withMedalists(): readonly Statement[] {
    this.medalists ??= this.input.statements.filter(hasMedalist);
    return this.medalists;
  }
}

const ON_TRACK = /^(?:para |track )cycling$/;

const isCombined = ({ name }: EventKey): boolean => partsOf(splitEventName(name).name).length > 0;
