import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, RELATIVES } from '../../knowledge/function-words.ts';
import type { Quotation } from '../../language/quotations.ts';
import type { Sentence, Token } from '../../language/sentences.ts';
import { firstAtOrAfter } from '../../mentions/annotate.ts';
import type { Mention } from '../../mentions/mention.ts';
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
export type Place = Pick<Antecedent, 'sentence' | 'section' | 'quotation' | 'prominence'>;

const VERBLESS_CUT = /[,;:–—]|\s-\s/;

/** The text so far, as a reader remembers it: antecedents in text order, added while the mentions are read. */
export class Scene {
  readonly antecedents: Antecedent[] = [];
  /** Ages as stated at a name ("Falk, 31,"), by person. */
  readonly ages = new Map<PersonEntity, number>();
  readonly text: string;
  readonly people: People;
  private readonly input: SceneInput;
  private readonly sectionOfBlock: readonly number[];

  constructor(input: SceneInput) {
    this.input = input;
    this.text = input.reading.text;
    this.people = input.people;
    let section = 0;
    this.sectionOfBlock = input.reading.blocks.map((block) => {
      if (block.kind === 'heading' || block.strong || block.zone === 'subhead') section += 1;
      return section;
    });
  }

  add(range: Range, person: PersonEntity, place: Place): void {
    this.antecedents.push({ start: range.start, end: range.end, person, ...place });
    const age = /^(?:\s?\([^)]{1,30}\))?, (\d{1,2})(?=[,.)])/.exec(this.text.slice(range.end, range.end + 40))?.[1];
    if (age !== undefined) this.ages.set(person, Number(age));
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
      section: this.sectionOfBlock[sentence?.block.index ?? 0] ?? 0,
      quotation: quoted ? quote : null,
      prominence: sentence ? this.prominence(sentence, range) : PROMINENCE.other,
    };
  }

  /**
   * A subject begins its clause: only determiners, adjectives and nouns stand between the clause's start and it. What
   * owns the subject ("Falk's time") or is fronted by "for" is a topic.
   */
  private prominence(sentence: Sentence, range: Range): Prominence {
    const { tokens } = sentence;
    const at = firstAtOrAfter(tokens, range.start);
    let from = at;
    while (from > 0 && !this.opensClause(tokens, from)) from -= 1;
    const lead = tokens.slice(from, at).map((token) => token.normal);
    if (lead.length > 6) return PROMINENCE.other;
    if (lead[0] === 'for' && from === 0) return PROMINENCE.topic;
    if (lead.some((word) => PREPOSITIONS.has(word) || AUXILIARIES.has(word) || RELATIVES.has(word)))
      return PROMINENCE.other;
    if (from > 0 && !this.verbFollows(tokens, range)) return PROMINENCE.other;
    return isPossessive(this.text, range) ? PROMINENCE.topic : PROMINENCE.subject;
  }

  private opensClause(tokens: readonly Token[], index: number): boolean {
    const before = tokens[index - 1] as Token;
    if (CONJUNCTIONS.has(before.normal) && !PREPOSITIONS.has(before.normal)) return true;
    return VERBLESS_CUT.test(this.text.slice(before.end, (tokens[index] as Token).start)) || this.afterQuote(before);
  }

  private afterQuote(token: Token): boolean {
    return /^[,.!?…]?["”’“]/.test(this.text.slice(token.end, token.end + 2));
  }

  /** Behind a subject in mid-sentence goes its verb, not a comma, an "and" or the next noun phrase's preposition. */
  private verbFollows(tokens: readonly Token[], range: Range): boolean {
    const next = tokens[firstAtOrAfter(tokens, range.end)];
    if (!next) return false;
    const gap = this.text.slice(range.end, next.start).replace(/\([^)]*\)/, '');
    return (
      /^(?:['’]s?)?\s*$/.test(gap) &&
      /^\p{Ll}/u.test(next.text) &&
      !PREPOSITIONS.has(next.normal) &&
      next.normal !== 'and'
    );
  }
}

/** "Falk's", "Ruiz'": the words behind belong to the person. */
export function isPossessive(text: string, range: Range): boolean {
  return (
    /['’]s?$/.test(text.slice(range.start, range.end)) ||
    /^['’](?:s\b|\s\p{L})/u.test(text.slice(range.end, range.end + 3))
  );
}
