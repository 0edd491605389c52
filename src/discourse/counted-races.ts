import type { Statement } from '../frames/statement.ts';
import { type Mention, ofKind } from '../mentions/mention.ts';
import { within } from '../read/ranges.ts';
import type { Reading } from '../read/reading.ts';
import type { EventKey } from '../resolve/entities.ts';
import { statementOf } from './settings.ts';

type RoundMention = Mention<'round'>;

interface RacesInput {
  readonly reading: Reading;
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
}

/** The one number that all counted races of an event have, and where it is told first. */
interface Told {
  readonly race: string | null;
  readonly first: RoundMention | null;
}

/** Races of an event that is raced twice: which of them a position is about, where it does not say. */
export class CountedRaces {
  private readonly input: RacesInput;
  private readonly all: readonly RoundMention[];
  private readonly setting: readonly RoundMention[];
  private readonly eventOf: (mention: RoundMention) => EventKey | null;
  private readonly known = new Map<string, Told>();

  /** @param setting those of all that move the state */
  constructor(
    input: RacesInput,
    all: readonly RoundMention[],
    setting: readonly RoundMention[],
    eventOf: (mention: RoundMention) => EventKey | null,
  ) {
    this.input = input;
    this.all = all;
    this.setting = setting;
    this.eventOf = eventOf;
  }

  /** "the second 500m": the one race of the event, or of the other gender's, that the release is about. */
  of(event: EventKey, position: number): string | null {
    const key = `${event.distance} ${event.name}`;
    const told = this.known.get(key) ?? this.find(event);
    this.known.set(key, told);
    return told.race === 'race 2' && this.isBefore(told.first, position) ? 'race 1' : told.race;
  }

  private find(event: EventKey): Told {
    const told = this.racesOf(event, this.setting);
    const [race, ...more] = new Set(told.map(({ value }) => value.round));
    if (race !== undefined) return { race: more.length === 0 ? race : null, first: told[0] ?? null };
    // "bounced back from second place in the first 500m": where it is looked back at, the other one is told of.
    const passed = new Set(this.racesOf(event, this.all).map(({ value }) => value.round));
    return { race: passed.size === 1 && passed.has('race 1') ? 'race 2' : null, first: null };
  }

  private racesOf(event: EventKey, mentions: readonly RoundMention[]): readonly RoundMention[] {
    const races = mentions.filter(({ value }) => /^race \d$/.test(value.round));
    const own = races.filter((race) => this.eventOf(race)?.name === event.name);
    const others = races.filter((race) => event.distance !== null && this.eventOf(race)?.distance === event.distance);
    return own.length > 0 ? own : others;
  }

  /** "In the 500m Lind was second in 37.41. In the second 500m": told of in paragraphs in front, below the lead. */
  private isBefore(second: RoundMention | null, position: number): boolean {
    if (!second) return false;
    const body = this.input.reading.blocks.filter(({ zone }) => zone === 'body');
    const turn = body.findIndex(({ start, end }) => start <= second.start && second.end <= end);
    const own = body.findIndex(({ start, end }) => start <= position && position < end);
    return own > 0 && own < turn;
  }

  /** "On Friday Lind won the first race in 34.19. On Sunday she clocked 34.20": the race after the one of the day before. */
  ofDay(last: RoundMention, position: number): string | null {
    const number = /^race (\d)$/.exec(last.value.round)?.[1];
    const told = statementOf(this.input.statements, last);
    if (!number || !told) return null;
    const days = ofKind(this.input.mentions, 'date');
    const isDay = ({ value }: Mention<'date'>) => value.weekday !== null;
    const first = within(days, told.sentence).find(isDay)?.value.weekday ?? null;
    const since = within(days, { start: told.sentence.end, end: position }).findLast(isDay)?.value.weekday ?? null;
    return first !== null && since !== null && since > first ? `race ${Number(number) + 1}` : null;
  }
}
