import type { Competitor, EventKey } from '../resolve/entities.ts';
import type { Member } from '../frames/groups.ts';
import { clauseAt, type Statement } from '../frames/statement.ts';
import { type Gender, type Mention, ofKind } from '../mentions/mention.ts';
import type { Range, Reading } from '../read/reading.ts';
import { eventKey } from './event-key.ts';
import { findSections, type Section, sectionAt } from './sections.ts';

/** A value of the discourse state, and the preference that decided it, for `explain`. */
export interface Decided<T> {
  readonly value: T;
  readonly by: string;
}

/** What a figure tells about its event: who it belongs to, and whether a given event can have it. */
export interface Hint {
  readonly competitor?: Competitor | null;
  readonly fits?: (event: EventKey) => boolean;
}

export interface DiscourseInput {
  readonly reading: Reading;
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
  /** Year of the release, where it is known. */
  readonly year: number | null;
}

/**
 * The state that moves through the document: which section, event, gender and round a position is in. Each question
 * is answered by an ordered list of preferences; the first that has an answer decides, and is named.
 */
export class Discourse {
  readonly sections: readonly Section[];
  private readonly events: readonly Mention<'event'>[];
  private readonly rounds: readonly Mention<'round'>[];
  private readonly settingEvents: readonly Mention<'event'>[];
  private readonly settingRounds: readonly Mention<'round'>[];
  private readonly input: DiscourseInput;
  private readonly ofCompetitor = new Map<string, EventKey[]>();

  constructor(input: DiscourseInput) {
    this.input = input;
    this.sections = findSections(input.reading);
    this.events = ofKind(input.mentions, 'event');
    this.rounds = ofKind(input.mentions, 'round');
    const sets = (mention: Mention) => this.setsContext(mention);
    this.settingEvents = this.events.filter(sets);
    this.settingRounds = this.rounds.filter(sets);
  }

  /** The event a position is about. */
  eventAt(statement: Statement, position: number, hint: Hint = {}): Decided<EventKey> | null {
    for (const [by, candidates] of this.eventPreferences(statement, position, hint)) {
      for (const mention of candidates()) {
        const event = 'kind' in mention ? this.complete(mention, statement, position, hint) : mention;
        if (event && (hint.fits?.(event) ?? true)) return { value: event, by };
      }
    }
    return null;
  }

  /** Remembers that a competitor took part in an event: a later figure without one may be of it. */
  note(competitor: Competitor, event: EventKey): void {
    const key = competitorKey(competitor);
    this.ofCompetitor.set(key, [...(this.ofCompetitor.get(key) ?? []), event]);
  }

  private eventPreferences(
    statement: Statement,
    position: number,
    hint: Hint,
  ): [string, () => readonly (Mention<'event'> | EventKey)[]][] {
    const clause = clauseAt(statement, position);
    const { sentence } = statement;
    const section = sectionAt(this.sections, position);
    const named = (range: Range) => within(this.events, range).filter((mention) => mention.value.name !== null);
    const setting = (range: Range) => within(this.settingEvents, range).filter((mention) => mention.value.name !== null);
    const before = { start: section.start, end: sentence.start };
    const after = { start: sentence.start, end: section.end };
    return [
      ['event/clause', () => nearest(named(clause), position)],
      ['event/sentence', () => nearest(setting({ start: sentence.start, end: position }), position)],
      ['event/section', () => setting(before).toReversed()],
      ['event/ahead', () => setting(after).slice(0, 1)],
      ['event/competitor', () => (hint.competitor ? (this.ofCompetitor.get(competitorKey(hint.competitor)) ?? []) : [])],
      ['event/release', () => this.headlined()],
      ['event/before', () => setting({ start: 0, end: section.start }).toReversed()],
    ];
  }

  /** The event the release is about: the only one its headline names, else the only one it names at all. */
  private headlined(): Mention<'event'>[] {
    const headlines = this.input.reading.blocks.filter((block) => block.zone === 'headline');
    const named = this.settingEvents.filter((mention) => mention.value.name !== null);
    const inHeadline = headlines.flatMap((block) => within(named, block));
    return [inHeadline, named].find((events) => new Set(events.map(({ value }) => value.name)).size === 1)?.slice(0, 1) ?? [];
  }

  private complete(mention: Mention<'event'>, statement: Statement, position: number, hint: Hint): EventKey | null {
    return eventKey(mention.value, mention.value.gender ?? this.genderAt(statement, position, hint)?.value ?? null);
  }

  /** Whose competition a position is about: by the competitor, the sentence, the section's heading or its last word on it. */
  genderAt(statement: Statement, position: number, hint: Hint = {}): Decided<Gender> | null {
    const own = hint.competitor ? genderOf(hint.competitor) : null;
    if (own) return { value: own, by: 'gender/competitor' };
    const section = sectionAt(this.sections, position);
    const gendered = (range: Range) => within(this.events, range).filter((mention) => mention.value.gender !== null);
    const last = (range: Range) => gendered(range).at(-1)?.value.gender ?? null;
    const { sentence } = statement;
    const clauseGender = nearest(gendered(clauseAt(statement, position)), position)[0]?.value.gender;
    if (clauseGender) return { value: clauseGender, by: 'gender/clause' };
    const sentenceGender = last({ start: sentence.start, end: position });
    if (sentenceGender) return { value: sentenceGender, by: 'gender/sentence' };
    const people = this.gendersOfPeople(statement);
    if (people) return { value: people, by: 'gender/people' };
    const sectionGender = last({ start: section.start, end: sentence.start }) ?? this.genderOfSection(section);
    if (sectionGender) return { value: sectionGender, by: 'gender/section' };
    const ahead = gendered({ start: position, end: section.end })[0]?.value.gender;
    return ahead ? { value: ahead, by: 'gender/ahead' } : null;
  }

  /** The gender all athletes named in a sentence share. */
  private gendersOfPeople(statement: Statement): Gender | null {
    const genders = new Set(
      statement.groups.flatMap((group) => group.members.flatMap((member) => genderOfMember(member) ?? [])),
    );
    return genders.size === 1 ? ([...genders][0] as Gender) : null;
  }

  private genderOfSection(section: Section): Gender | null {
    const count = { men: 0, women: 0, mixed: 0 };
    for (const statement of this.input.statements) {
      if (statement.sentence.start < section.start || statement.sentence.start >= section.end) continue;
      const gender = this.gendersOfPeople(statement);
      if (gender) count[gender] += 1;
    }
    if (count.men === count.women) return null;
    return count.men > count.women ? 'men' : 'women';
  }

  /** The round a position is in: by its clause, its sentence, or the last one the section speaks of. */
  roundAt(statement: Statement, position: number): Decided<string> | null {
    const clause = clauseAt(statement, position);
    const section = sectionAt(this.sections, position);
    const own = nearest(within(this.rounds, clause), position)[0];
    if (own) return { value: own.value.round, by: 'round/clause' };
    const inSentence = nearest(within(this.settingRounds, { start: statement.sentence.start, end: position }), position)[0];
    if (inSentence) return { value: inSentence.value.round, by: 'round/sentence' };
    const last = within(this.settingRounds, { start: section.start, end: statement.sentence.start }).at(-1);
    return last ? { value: last.value.round, by: 'round/section' } : null;
  }

  /**
   * A mention moves the state unless it looks back or aside: in a relative clause, after "after", "before", "already",
   * "had", inside speech, or under another year.
   */
  private setsContext(mention: Mention): boolean {
    const statement = this.input.statements.find(
      ({ sentence }) => sentence.start <= mention.start && mention.end <= sentence.end,
    );
    if (!statement) return true;
    if (!statement.items.some((item) => item.type === 'mention' && item.mention === mention)) return false;
    const clause = clauseAt(statement, mention.start);
    const words = statement.items.filter((item) => item.start >= clause.start && item.end <= mention.start);
    if (words.some((item) => item.type === 'word' && LOOKS_ASIDE.has(item.word))) return false;
    return !within(this.input.mentions, clause).some((other) => this.isPast(other));
  }

  /** A date or competition of a year before the release's. */
  private isPast({ kind, value }: Mention): boolean {
    const { year } = this.input;
    return (kind === 'date' || kind === 'competition') && value.year !== null && year !== null && value.year < year;
  }

  /** All events of a coordination: "the 500m and the 1500m", where the first is the one found. */
  alongside(event: EventKey, statement: Statement): EventKey[] {
    const { text } = this.input.reading;
    const events = within(this.events, statement.sentence).filter(({ value }) => value.name !== null);
    const index = events.findIndex(({ value }) => event.name.endsWith(value.name ?? ' '));
    const joined = (a: Range | undefined, b: Range | undefined) =>
      a !== undefined && b !== undefined && /^(?:,| and|, and)(?: the)? ?$/.test(text.slice(a.end, b.start));
    let [first, last] = [index, index];
    while (joined(events[first - 1], events[first])) first -= 1;
    while (joined(events[last], events[last + 1])) last += 1;
    return events.slice(first, last + 1).flatMap(({ value }) => eventKey(value, event.gender) ?? []);
  }
}

const LOOKS_ASIDE: ReadonlySet<string> = new Set(
  'who which whose that after having before since already previously formerly had earlier former ago'.split(' '),
);

const within = <T extends Range>(ranges: readonly T[], range: Range): T[] =>
  ranges.filter((each) => each.start >= range.start && each.end <= range.end);

/** Nearest first; of two as near, the one before the position. */
function nearest<T extends Range>(ranges: readonly T[], position: number): T[] {
  const distance = (range: Range) => (range.end <= position ? position - range.end : range.start - position + 0.5);
  return ranges.toSorted((a, b) => distance(a) - distance(b));
}

const genderOf = (competitor: Competitor): Gender | null =>
  competitor.kind === 'athlete' ? competitor.person.gender : null;

/** Of the athlete, or of the words: "the Japanese ladies", "the Norwegian Men". */
function genderOfMember({ competitor, mention }: Member): Gender | null {
  const worded = mention.kind === 'description' || mention.kind === 'nation' ? mention.value.gender : null;
  return genderOf(competitor) ?? worded;
}

export function competitorKey(competitor: Competitor): string {
  if (competitor.kind === 'athlete') return competitor.person.key;
  if (competitor.kind === 'nation') return competitor.code;
  return competitor.members.map((member) => member.key).join('/');
}
