import type { Quotation } from '../language/quotations.ts';
import type { Sentence } from '../language/sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import { overlapping, within } from '../read/ranges.ts';
import type { Range, Reading } from '../read/reading.ts';
import type { Competitor, People, PersonEntity, Referee } from '../resolve/entities.ts';
import { itemize } from './items.ts';
import { analyse, type Statement } from './statement.ts';

export interface AnalysisInput {
  readonly reading: Reading;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly people: People;
  readonly referee: Referee;
}

/** Every sentence taken apart twice: the narrative without speech, and what is said inside speech. */
export function analyseAll(input: AnalysisInput): { statements: Statement[]; spoken: Statement[] } {
  const { reading, sentences, quotations } = input;
  const speech = quotations.filter((quotation) => quotation.use === 'speech');
  const whoIs = identify(input);
  const statements: Statement[] = [];
  const spoken: Statement[] = [];
  const opening = sentences.find(({ block }) => block.zone === 'body');
  for (const sentence of sentences) {
    const mentions = within(input.mentions, sentence);
    const said = overlapping(speech, sentence);
    const items = itemize(reading.text, sentence, mentions, said);
    statements.push(analyse(reading.text, sentence, items, whoIs, sentence === opening));
    for (const { inner } of said) {
      const part = cut(sentence, inner);
      spoken.push(analyse(reading.text, part, itemize(reading.text, part, within(mentions, part), []), whoIs));
    }
  }
  return { statements, spoken };
}

/** The part of a sentence inside a range. */
function cut(sentence: Sentence, range: Range): Sentence {
  const start = Math.max(sentence.start, range.start);
  const end = Math.min(sentence.end, range.end);
  return {
    ...sentence,
    start,
    end,
    tokens: sentence.tokens.filter((token) => token.start >= start && token.end <= end),
  };
}

/** Whom a mention stands for, as a competitor: a person, or a nation's team. */
function identify({ people, referee }: AnalysisInput): (mention: Mention) => Competitor | undefined {
  const athlete = (person: PersonEntity | undefined): Competitor | undefined => person && { kind: 'athlete', person };
  return (mention) => {
    if (mention.kind === 'person') return athlete(people.of(mention));
    const nation = teamOf(mention);
    if (nation !== undefined) return nation ? { kind: 'nation', code: nation } : undefined;
    if (mention.kind !== 'nation' && mention.kind !== 'pronoun' && mention.kind !== 'description') return undefined;
    return athlete(referee.resolve(mention)?.person);
  };
}

/** IOC code of a nation or team spoken of; null for several people of no one nation, undefined for one person. */
function teamOf({ kind, value }: Mention): string | null | undefined {
  if (kind === 'nation') return value.form === 'person' && !value.plural ? undefined : value.code;
  if (kind === 'pronoun') return value.plural ? null : undefined;
  if (kind === 'description') return value.plural || value.role === 'team' ? value.nation : undefined;
  return undefined;
}
