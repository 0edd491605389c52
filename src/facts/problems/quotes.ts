import { between, type Check, type ProblemDraft } from './problem.ts';

/** An utterance with nobody to have said it. */
export const quotesWithoutSpeaker: Check = (_, { quotes }) =>
  quotes.flatMap((quote): ProblemDraft[] =>
    quote.speaker === null ? [between('quote-without-speaker', [quote], { quote: shortened(quote.text) })] : [],
  );

/** An utterance whose closing mark is missing, and that no later paragraph takes up. */
export const quotesNeverClosed: Check = (_, { quotes }) =>
  quotes.flatMap((quote): ProblemDraft[] =>
    quote.closed ? [] : [between('quote-never-closed', [quote], { quote: shortened(quote.text) })],
  );

const MOST_WORDS = 8;

function shortened(text: string): string {
  const words = text.split(' ');
  return words.length <= MOST_WORDS ? text : `${words.slice(0, MOST_WORDS).join(' ')} …`;
}
