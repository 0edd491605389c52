import { isMixedByNature } from '../knowledge/events.ts';
import { type Gender, type Mention, ofKind } from '../mentions/mention.ts';
import type { Range } from '../read/reading.ts';
import type { Sex } from './gender-words.ts';
import { isHeading, type Stage } from './stage.ts';

/** The gender of the events around a mention; null where none or both are named. */
export interface EventGenders {
  /** Of its own sentence. */
  inSentence(mention: Range): Sex | null;
  /** Of the sentence above that names an event last, in the same paragraph, else of the heading. */
  above(mention: Range): Sex | null;
  /** Of the paragraph above that names an event last, in the same section, else of the whole release. */
  inSection(mention: Range): Sex | null;
}

/** What the events of a release tell of the gender of those who are named around them. */
export function eventGenders(stage: Stage): EventGenders {
  const gendered = ofKind(stage.lexical, 'event').filter((event) => genderOf(event) !== null);
  const told = (range: Range) => new Set(stage.within(gendered, range).map((event) => genderOf(event) as Gender));
  const nearest = (ranges: readonly Range[]) => ranges.map(told).find((genders) => genders.size > 0);
  const whole = one(new Set(gendered.map((event) => genderOf(event) as Gender)));
  return {
    inSentence: (mention) => one(told(stage.sentenceAt(mention.start) ?? mention)),
    above: (mention) => {
      const block = stage.blockAt(mention.start);
      if (!block) return null;
      const sentences = stage.sentences.filter((other) => other.block === block && other.end <= mention.start);
      const heading = stage.reading.blocks.findLast((other) => other.index < block.index && isHeading(other));
      const said = nearest(sentences.toReversed());
      return one(said ?? (heading ? sidesOf(stage.text.slice(heading.start, heading.end), told(heading)) : new Set()));
    },
    inSection: (mention) => {
      const block = stage.blockAt(mention.start);
      const paragraphs = stage.reading.blocks.filter(
        (other) => block && stage.sectionOf(other) === stage.sectionOf(block) && other.index < block.index,
      );
      const said = nearest(paragraphs.toReversed());
      return said ? one(said) : whole;
    },
  };
}

/** A heading names a side without an event: "Final classification Women". */
function sidesOf(heading: string, told: ReadonlySet<Gender>): ReadonlySet<Gender> {
  const sides = new Set(told);
  if (/(?<!\p{L})(?:women|ladies|girls)(?!\p{L})/iu.test(heading)) sides.add('women');
  if (/(?<!\p{L})(?:men|boys)(?!\p{L})/iu.test(heading)) sides.add('men');
  return sides;
}

function genderOf({ value }: Mention<'event'>): Gender | null {
  return value.gender ?? (value.name !== null && isMixedByNature(value.name) ? 'mixed' : null);
}

function one(genders: ReadonlySet<Gender>): Sex | null {
  const [only] = genders;
  return genders.size === 1 && only !== undefined && only !== 'mixed' ? only : null;
}
