import { splitSentences } from '../language/sentences.ts';
import { locate } from '../read/position.ts';
import { read } from '../read/read.ts';

/** A sentence of a release as a reader sees it, and the stretches of the file it came from, in code points. */
export interface SourceSentence {
  readonly text: string;
  readonly line: number;
  readonly stretches: readonly { readonly start: number; readonly end: number }[];
}

/** The sentences of a release, in the order of the file. */
export function sentencesOf(text: string): SourceSentence[] {
  const reading = read(text);
  const positionOf = locate(reading.source);
  return splitSentences(reading)
    .map(({ block, start: first, end }) => {
      // The marks before the first word belong to the sentence, too.
      const before = /["“‘«„'([]*$/u.exec(reading.text.slice(block.start, first))?.[0].length ?? 0;
      const whole = { start: first - before, end };
      const ranges = reading.toSource(whole).filter(({ start, end }) => end > start);
      return {
        text: reading.text.slice(whole.start, whole.end),
        line: positionOf(ranges[0]?.start ?? 0).line,
        stretches: ranges.map(({ start, end }) => ({
          start: positionOf(start).codePoint,
          end: positionOf(end).codePoint,
        })),
      };
    })
    .filter(({ stretches }) => stretches.length > 0)
    .sort((a, b) => start(a) - start(b));
}

/** Finds the sentence that holds a code point; the one before it where the point lies between two, in markup. */
export function finder(sentences: readonly SourceSentence[]): (point: number) => SourceSentence | undefined {
  const stretches = sentences
    .flatMap((sentence) => sentence.stretches.map((stretch) => ({ ...stretch, sentence })))
    .sort((a, b) => a.start - b.start);
  return (point) => {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle] as { start: number }).start <= point) low = middle + 1;
      else high = middle;
    }
    return (stretches[low - 1] ?? stretches[0])?.sentence;
  };
}

function start({ stretches }: SourceSentence): number {
  return stretches[0]?.start ?? 0;
}
