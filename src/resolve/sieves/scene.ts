import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, RELATIVES } from '../../knowledge/function-words.ts';
import { ROLES } from '../../knowledge/roles.ts';
import { overFigures } from '../../language/figures.ts';
import type { Quotation } from '../../language/quotations.ts';
import type { Sentence, Token } from '../../language/sentences.ts';
import { type Mention, ofKind } from '../../mentions/mention.ts';
import { firstAtOrAfter } from '../../read/ranges.ts';
import type { Range, Reading } from '../../read/reading.ts';
import type { People, PersonEntity } from '../entities.ts';

/** How prominent a mention is in its sentence: what pronouns and descriptions take up first. */
export const PROMINENCE = { other: 0, topic: 1, subject: 2 } as const;
export type Prominence = (typeof PROMINENCE)[keyof typeof PROMINENCE];

/** Somebody named, or pointed at and found, whom later words may point to again. */
export interface Antecedent extends Range {
  readonly person: PersonEntity;
  /** Index of the sentence. */
  readonly sentence: number;
  /** Index of the block. */
  readonly block: number;
  /** Counts headings: antecedents of an earlier section are taken up only as a last resort. */
  readonly section: number;
  readonly prominence: Prominence;
  /** The quotation it stands in, else null: names in speech are weak antecedents outside it. */
  readonly quotation: number | null;
}

export interface SceneInput {
  readonly reading: Reading;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly people: People;
}

/** Where a mention stands: what every sieve asks first. */
export type Place = Pick<Antecedent, 'sentence' | 'block' | 'section' | 'quotation' | 'prominence'>;

const JOINS: ReadonlySet<string> = new Set([...PREPOSITIONS, ...RELATIVES]);
/** The word behind a name, its nation skipped; "who" behind a comma counts, for a clause about the name follows. */
const VERB_BEHIND =
  /^(?:\s?\([^)]{1,30}\))?(?: of (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?(?:,? (who)|(, \p{Ll}{2,}ing)(?= )|\s(\p{Ll}[\p{L}'’]*))(?![\p{L}])/u;
const AGE_BEHIND = /^(?:\s?\([^)]{1,30}\))?,? \(?(\d{1,2})(?=[,.)])/;
const AGE_BEFORE = /(?<!\d)(\d{1,2})-year-old (?:\p{L}+ ){0,2}$/u;
/** Words that may stand between the start of a clause and its subject. */
const MAX_LEAD = 8;
/** A clause or phrase in front of what a sentence tells. */
const FRONTED = overFigures(
  /^["“]?(?:After|Although|As|At|Because|Before|Behind|By|Despite|For|From|If|In|On|Once|Since|Though|Unlike|Until|When|While|With|Without|\p{Lu}\p{Ll}+(?:ed|ing))(?![\p{L}])[^,]*$/u,
);
/** "When compatriot Falk withdrew, she got the call": somebody told by whose fellow it is, in a clause in front. */
const IN_PASSING =
  /^(?:After|As|Because|Once|Since|When|While|With) (?:her |his |the )?(?:(?:fellow )?country(?:man|woman)|compatriot|team-?mate) $/;
/** From the pronoun to the subject of the sentence: a comma, and at most what the subject is called. */
const SUBJECT_BEHIND = overFigures(/^[^,;:.()]*, (?:the )?(?:[\p{L}\d’'-]+ ){0,3}$/u);
const VERBLESS_CUT = /[,;:–—]|\s-\s/;

/** "The winner was Lind", "Then came Lind", "Fastest of all was Lind": who is brought in behind the verb. */
const INTRODUCES = overFigures(
  /\bit (?:is|was)(?: actually| again| once again| still| then)? (?:the )?$|^(?:(?:the )?(?:winner|champion|leader|runner-up|surprise|hero|heroine|fastest|quickest|best|next|last)\b[^,;:]{0,30} (?:was|is)|(?:then|next|last|finally|and then)(?: up)? (?:came|was)) (?:the )?$/i,
);

/** "a lap of 26.9 put Lind in front", "the win took Lind to the top": no person acts, and the clause is about whom it happens to. */
const HAPPENS_TO = overFigures(
  /(?:^|[,;] (?:but |and |so |yet )?|\b(?:but|and) )(?:[Aa]n?|[Tt]he|[Tt]hat|[Tt]his|[Oo]ne|[Tt]wo|[Tt]hree) (?:(?:[\p{Ll}-]+|\d[\d.:]*m?|in|of) ){1,6}(?:brought|carried|catapulted|earned|gave|handed|kept|lifted|moved|propelled|put|swept|took) (?:the )?(?:\p{Lu}\p{L}+['’]s )?$/u,
);

/** The text so far, as a reader remembers it: antecedents in text order, added while the mentions are read. */
export class Scene {
  readonly antecedents: Antecedent[] = [];
  /** Ages as stated at a name ("Falk, 31,"), by person. */
  readonly ages = new Map<PersonEntity, number>();
  /** Ages of those a description was taken for ("The 31-year-old"): no more certain than that was. */
  readonly likelyAges = new Map<PersonEntity, number>();
  readonly text: string;
  readonly people: People;
  private readonly input: SceneInput;
  private readonly named: readonly Mention<'person'>[];
  private readonly nations: ReadonlyMap<string, readonly PersonEntity[]>;
  private readonly called = new Map<string, readonly Mention<'person'>[]>();
  private readonly sectionOfBlock: readonly number[];

  constructor(input: SceneInput) {
    this.input = input;
    this.text = input.reading.text;
    this.people = input.people;
    this.named = ofKind(input.mentions, 'person').toSorted((a, b) => a.start - b.start);
    this.nations = Map.groupBy(
      input.people.all.filter((person) => person.nation !== null),
      (person) => person.nation as string,
    );
    let section = 0;
    this.sectionOfBlock = input.reading.blocks.map((block) => {
      if (block.kind === 'heading' || block.strong || block.zone === 'subhead') section += 1;
      return section;
    });
  }

  add(range: Range, person: PersonEntity, place: Place): void {
    this.antecedents.push({ start: range.start, end: range.end, person, ...place });
    const age =
      AGE_BEFORE.exec(this.text.slice(Math.max(0, range.start - 30), range.start))?.[1] ??
      AGE_BEHIND.exec(this.text.slice(range.end, range.end + 40))?.[1];
    if (age !== undefined) this.ages.set(person, Number(age));
  }

  /**
   * Who is named later in the sentence of a pronoun or description that is its subject, and so is somebody else: "He beat
   * Falk". Not behind a clause that is put in front: "When she crossed the line, Falk smiled"; nor "it was Falk".
   */
  namedBehind({ start, end }: Range, { prominence }: Place): ReadonlySet<PersonEntity> {
    const { sentences } = this.input;
    const sentence = sentences[firstAtOrAfter(sentences, start + 1) - 1];
    if (prominence !== PROMINENCE.subject || !sentence || FRONTED.test(this.text.slice(sentence.start, start)))
      return new Set();
    const behind = this.named.slice(firstAtOrAfter(this.named, end), firstAtOrAfter(this.named, sentence.end));
    const brought = behind.findIndex((name) => /\bit (?:is|was) $/.test(this.text.slice(end, name.start)));
    return new Set(behind.slice(0, brought < 0 ? undefined : brought).flatMap((name) => this.people.of(name) ?? []));
  }

  /**
   * Whom a pronoun in a clause put in front looks ahead to: "After she had won the 1000m, Falk (GER) rested". Only where a
   * paragraph begins so, for behind others the pronoun looks back.
   */
  namedAhead({ start, end }: Range, { block }: Place): PersonEntity | undefined {
    const { sentences } = this.input;
    const sentence = sentences[firstAtOrAfter(sentences, start + 1) - 1];
    const opens = sentence && sentences[sentence.index - 1]?.block.index !== block;
    if (!opens || !FRONTED.test(this.text.slice(sentence.start, start))) return undefined;
    const name = this.named[firstAtOrAfter(this.named, end)];
    return name && SUBJECT_BEHIND.test(this.text.slice(end, name.start)) ? this.people.of(name) : undefined;
  }

  /** Everybody whom the release has so far called by a title, in lower case, right before the name or behind it. */
  titled(title: string, until: number): readonly PersonEntity[] {
    const called = this.called.get(title) ?? this.calledBy(title);
    this.called.set(title, called);
    const sofar = called.slice(0, firstAtOrAfter(called, until + 1));
    return [...new Set(sofar.flatMap((name) => this.people.of(name) ?? []))];
  }

  private calledBy(title: string): readonly Mention<'person'>[] {
    const apposed = new RegExp(`^(?: \\([^()]*\\))?, (?:the )?(?:[\\p{Ll}-]+ )?${title}[,.]`, 'u');
    return this.named.filter(({ start, end }) => {
      const before = this.text.slice(Math.max(0, start - 40), start).toLowerCase();
      return before.endsWith(`${title} `) || apposed.test(this.text.slice(end, end + 60).toLowerCase());
    });
  }

  /** Everybody of a nation. */
  ofNation(nation: string): readonly PersonEntity[] {
    return this.nations.get(nation) ?? [];
  }

  placeOf(range: Range): Place {
    const { sentences, quotations } = this.input;
    const after = firstAtOrAfter(sentences, range.start + 1);
    const sentence = sentences[after - 1];
    const quote = firstAtOrAfter(quotations, range.start + 1) - 1;
    const speech = quotations[quote];
    const quoted = speech !== undefined && speech.end >= range.end && speech.use === 'speech';
    return {
      sentence: sentence?.index ?? 0,
      block: sentence?.block.index ?? 0,
      section: this.sectionOfBlock[sentence?.block.index ?? 0] ?? 0,
      quotation: quoted ? quote : null,
      prominence: sentence ? this.prominence(sentence, range) : PROMINENCE.other,
    };
  }

  /**
   * A subject begins its clause: only determiners, adjectives and nouns stand between the clause's start and it, or
   * what is fronted ("On Saturday the Swede took"). What owns the subject ("Falk's time"), is fronted by "for" or left
   * with something ("leaving Falk in fourth") is a topic.
   */
  private prominence(sentence: Sentence, range: Range): Prominence {
    const { tokens } = sentence;
    // The token that the mention begins in: words joined by a mark are one token.
    const at = Math.max(0, firstAtOrAfter(tokens, range.start + 1) - 1);
    if (tokens[at - 1]?.normal === 'leaving') return PROMINENCE.topic;
    if (IN_PASSING.test(this.text.slice(sentence.start, range.start))) return PROMINENCE.other;
    const before = this.text.slice(sentence.start, range.start);
    if (INTRODUCES.test(before) || HAPPENS_TO.test(before)) return PROMINENCE.subject;
    let from = at;
    while (from > 0 && at - from <= MAX_LEAD && !this.opensClause(tokens, from)) from -= 1;
    const lead = tokens.slice(from, at).map((token) => token.normal);
    if (lead.length > MAX_LEAD) return PROMINENCE.other;
    if (isBrought(this.text.slice(sentence.start, range.start))) return PROMINENCE.subject;
    if (lead[0] === 'for' && from === 0) return PROMINENCE.topic;
    const begins = from === 0 || (from === 1 && CONJUNCTIONS.has((tokens[0] as Token).normal));
    if (from > 0 && this.isSetBehind(tokens.slice(0, from), range)) return PROMINENCE.subject;
    return this.leadsTo(lead, range, begins || this.followsStop(tokens, from));
  }

  /** @param begins the clause is the sentence's first, or stands behind a semicolon */
  private leadsTo(lead: readonly string[], range: Range, begins: boolean): Prominence {
    const fronted = PREPOSITIONS.has(lead[0] ?? '');
    if (fronted && lead.length < 2) return PROMINENCE.other;
    // "Clocking 10.33 in her first split Lind opened": a participle is fronted without a comma.
    const doing = begins && /.{3}ing$/.test(lead[0] ?? '') && lead.length > 2 && this.verbFollows(range);
    if (!doing && lead.slice(fronted ? 1 : 0).some((word) => JOINS.has(word) || AUXILIARIES.has(word)))
      return PROMINENCE.other;
    if (isPossessive(this.text, range)) return PROMINENCE.topic;
    return (begins && !fronted) || this.verbFollows(range) ? PROMINENCE.subject : PROMINENCE.other;
  }

  /** "Falk's coach, former champion Ida Ruiz, was in tears", "In the sprint, Falk, 21, won": between commas, behind a first phrase. */
  private isSetBehind(phrase: readonly Token[], range: Range): boolean {
    const [first] = phrase;
    const last = phrase.at(-1);
    const closes = /^(?:\s?\([^)]{1,30}\))?, /.test(this.text.slice(range.end, range.end + 36));
    if (!first || !last || !closes || this.text.slice(first.start, last.end).includes(',')) return false;
    const calls = ROLES.has(last.normal) || PREPOSITIONS.has(first.normal);
    return (
      calls && !phrase.some(({ normal }) => AUXILIARIES.has(normal) || RELATIVES.has(normal) || /ed$/.test(normal))
    );
  }

  private followsStop(tokens: readonly Token[], index: number): boolean {
    return this.text.slice((tokens[index - 1] as Token).end, (tokens[index] as Token).start).includes(';');
  }

  private opensClause(tokens: readonly Token[], index: number): boolean {
    const before = tokens[index - 1] as Token;
    if (CONJUNCTIONS.has(before.normal) && !PREPOSITIONS.has(before.normal)) return true;
    return VERBLESS_CUT.test(this.text.slice(before.end, (tokens[index] as Token).start)) || this.afterQuote(before);
  }

  private afterQuote(token: Token): boolean {
    return /^[,.!?…]?["”’“]/.test(this.text.slice(token.end, token.end + 2));
  }

  /** Behind a subject in mid-sentence goes its verb or a relative clause, not a comma, an "and", a preposition or a mere "taking". */
  private verbFollows(range: Range): boolean {
    const found = VERB_BEHIND.exec(this.text.slice(range.end, range.end + 60));
    // "and Falk of Germany, racing for the first time since": an aside of her own.
    if (found?.[2] !== undefined) return true;
    const word = found?.[1] ?? found?.[3];
    return word !== undefined && word !== 'and' && !PREPOSITIONS.has(word) && !/..ing$/.test(word);
  }
}

/** "The winner was Falk", "Third was Ruiz": the name that a copula brings is what the sentence is about. */
const isBrought = (before: string): boolean =>
  /^(?:the )?(?:\p{Ll}+ )?(?:winner|runner-up|fastest|quickest|best|first|second|third|fourth|fifth|sixth|seventh|eighth|next)\b[^,;.]{0,48} (?:was|were|is|came) (?:the )?(?:\p{Lu}\p{L}+(?:['’]s)? )?$/iu.test(
    before,
  );

/** "Falk's", "Ruiz'": the words behind belong to the person. */
export function isPossessive(text: string, range: Range): boolean {
  return (
    /['’]s?$/.test(text.slice(range.start, range.end)) ||
    /^['’](?:s\b|\s\p{L})/u.test(text.slice(range.end, range.end + 3))
  );
}
