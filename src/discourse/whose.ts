import { clauseAt, isMention, type Statement } from '../frames/statement.ts';
import type { Gender, Mention } from '../mentions/mention.ts';
import { within } from '../read/ranges.ts';
import type { Range } from '../read/reading.ts';
import type { Competitor } from '../resolve/entities.ts';
import type { Decided } from './decided.ts';
import { findGenderWords, findTurns, type GenderWord, genderOf, genderOfPeople, genderOfStretch } from './genders.ts';
import { type Section, sectionAt } from './sections.ts';
import { commaBehind, nearest, statementOf } from './settings.ts';

/** How the gender of an event is found where its words do not say, in the order asked. */
export const GENDER_PREFERENCES = [
  'gender/competitor',
  'gender/clause',
  'gender/sentence',
  'gender/contrast',
  'gender/people',
  'gender/told',
  'gender/section',
  'gender/block',
  'gender/stretch',
  'gender/ahead',
  'gender/release',
] as const;
type GenderPreference = (typeof GENDER_PREFERENCES)[number];

/** "Lind won the 1000m, and Berg won the men's 1000m": the same event of another's, named behind. */
function behind({ items, groups }: Statement, told: Mention<'event'>): Gender | null {
  const rival = groups.find(({ start }) => start > told.end);
  const same = items.find(
    (item) =>
      rival !== undefined &&
      item.start > rival.start &&
      isMention(item) &&
      item.mention.kind === 'event' &&
      item.mention.value.name === told.value.name,
  );
  return isMention(same) && same.mention.kind === 'event' ? same.mention.value.gender : null;
}

const otherThan = (gender: Gender | null): Gender | null =>
  gender === 'men' ? 'women' : gender === 'women' ? 'men' : null;

/** Whose competition a position is about: by the competitor, the clause, the sentence, its people, or the section. */
export class Genders {
  private readonly statements: readonly Statement[];
  private readonly sections: readonly Section[];
  private readonly all: readonly GenderWord[];
  /** Those that move the state: not of an event named in passing. */
  private readonly setting: readonly GenderWord[];
  /** Those that turn to the other gender's race. */
  private readonly turns: readonly GenderWord[];
  /** The one gender the release speaks of, if it speaks of one. */
  private readonly sole: Gender | null;
  private readonly ofStretches = new Map<Range, Gender | null>();

  /** @param aside events that are named in passing */
  constructor(statements: readonly Statement[], sections: readonly Section[], aside: readonly Range[]) {
    this.statements = statements;
    this.sections = sections;
    this.all = findGenderWords(statements);
    const passing = new Set(aside.map(({ start }) => start));
    this.setting = this.all.filter(({ start }) => !passing.has(start));
    this.turns = findTurns(statements, this.setting);
    const genders = new Set(this.all.map(({ gender }) => gender));
    this.sole = genders.size === 1 ? ([...genders][0] ?? null) : null;
  }

  /** @param told the words of the event, where it is one of another sentence */
  at(
    statement: Statement,
    position: number,
    competitor: Competitor | null,
    told: Mention<'event'> | null = null,
  ): Decided<Gender> | null {
    const { sentence } = statement;
    const section = sectionAt(this.sections, position);
    const of = (words: readonly GenderWord[]) => words[0]?.gender ?? null;
    // "Lind in the 1500m (4:02.33) and Falk, in the men's 400m": words behind the next who is named are theirs.
    const own = (word: Range) => !statement.groups.some(({ start, end }) => start > position && end <= word.start);
    const inSection = (end: number) => within(this.setting, { start: section.start, end }).toReversed();
    const decide: Record<GenderPreference, () => Gender | null> = {
      'gender/competitor': () => (competitor ? genderOf(competitor) : null),
      'gender/clause': () => of(this.inClause(statement, position).filter(own)),
      'gender/sentence': () => of(within(this.all, { start: sentence.start, end: position }).toReversed()),
      'gender/contrast': () => (told ? otherThan(behind(statement, told)) : null),
      'gender/people': () => genderOfPeople(statement),
      'gender/told': () => (told ? this.whereTold(told, sentence) : null),
      'gender/section': () => of(inSection(sentence.start)),
      'gender/block': () => this.ofStretch(sentence.block),
      'gender/stretch': () => this.ofStretch(section),
      'gender/ahead': () => of(within(this.all, { start: position, end: section.end })),
      'gender/release': () => this.sole,
    };
    for (const by of GENDER_PREFERENCES) {
      const value = decide[by]();
      if (value) return { value, by };
    }
    return null;
  }

  /**
   * The words of the clause, nearest first; those behind a comma only where none stand in front: "The Dutch men won in 1:18.40,
   * with the women coming second".
   */
  private inClause(statement: Statement, position: number): GenderWord[] {
    const words = nearest(within(this.all, clauseAt(statement, position)), position);
    const comma = commaBehind(statement, position);
    const near = words.filter(({ start }) => start < comma);
    return near.length > 0 ? near : words;
  }

  /** "Emil cruised to the 3000m gold. [...] Mechaal took silver": whose the event was in the sentence that names it, if no words since say. */
  private whereTold(event: Range, { start }: Range): Gender | null {
    const statement = event.end <= start ? statementOf(this.statements, event) : undefined;
    if (!statement || within(this.setting, { start: event.end, end: start }).length > 0) return null;
    const before = within(this.all, { start: statement.sentence.start, end: event.start });
    return this.inClause(statement, event.start)[0]?.gender ?? before.at(-1)?.gender ?? genderOfPeople(statement);
  }

  /** The gender that a stretch turns to last, in words of no event that is named. */
  turnedTo(range: Range): Gender | null {
    return within(this.turns, range).at(-1)?.gender ?? null;
  }

  private ofStretch(range: Range): Gender | null {
    const known = this.ofStretches.get(range);
    const gender = known === undefined ? genderOfStretch(this.statements, range) : known;
    this.ofStretches.set(range, gender);
    return gender;
  }
}
