import { isMixedByNature } from '../knowledge/events.ts';
import { overFigures } from '../language/figures.ts';
import { type Gender, type Mention, ofKind } from '../mentions/mention.ts';
import { lastUntil, within } from '../read/ranges.ts';
import type { Block, Range } from '../read/reading.ts';
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

/** The event of its sentence that somebody is named with: behind them before the next is named, else in front of them. */
export type EventBeside = (mention: Range) => Mention<'event'> | null;

export function eventsBeside(stage: Stage): EventBeside {
  const events = ofKind(stage.lexical, 'event');
  return (mention) => {
    const sentence = stage.sentenceAt(mention.start);
    if (!sentence) return null;
    const next = stage.within(stage.names, { start: mention.end, end: sentence.end })[0];
    const behind = stage.within(events, { start: mention.end, end: next?.start ?? sentence.end })[0];
    return behind ?? stage.within(events, { start: sentence.start, end: mention.start }).at(-1) ?? null;
  };
}

/** What the events of a release tell of the gender of those who are named around them. */
export function eventGenders(stage: Stage, beside: EventBeside): EventGenders {
  const gendered = ofKind(stage.lexical, 'event').filter(
    (event) => genderOf(event) !== null && !isLookedBackAt(stage, event),
  );
  const told = (range: Range) => new Set(stage.within(gendered, range).map((event) => genderOf(event) as Gender));
  const nearest = (ranges: readonly Range[]) => {
    const range = ranges.find((each) => told(each).size > 0);
    return range && told(range);
  };
  const whole = one(new Set(gendered.map((event) => genderOf(event) as Gender)));
  return {
    inSentence: (mention) => {
      const own = beside(mention);
      const sole = one(told(stage.sentenceAt(mention.start) ?? mention));
      // "Lind took the 1500m, and Berg, a newcomer, the men's": the word for Berg's race says nothing of Lind.
      if (own && genderOf(own) === null && standsApart(stage, own, gendered)) return null;
      // "Lind won the women's mass start and Berg the men's": each with the race named behind.
      const behind = own && own.start >= mention.end && !isLookedBackAt(stage, own) ? genderOf(own) : null;
      return sideBehind(stage, mention) ?? sole ?? (behind ? one(new Set([behind])) : null);
    },
    above: (mention) => {
      const block = stage.blockAt(mention.start);
      if (!block) return null;
      const sentences = within(stage.sentences, { start: block.start, end: mention.start });
      const heading = lastUntil(stage.headings, block.start);
      const said = nearest(sentences.toReversed());
      return one(said ?? (heading ? sidesOf(stage.text.slice(heading.start, heading.end), told(heading)) : new Set()));
    },
    inSection: (mention) => {
      const block = stage.blockAt(mention.start);
      const said = block && nearest(aboveInSection(stage, block));
      return said ? one(said) : whole;
    },
  };
}

/** The blocks of a section above one of them, the nearest first. */
function aboveInSection(stage: Stage, block: Block): readonly Block[] {
  const first = isHeading(block) ? block.index : (lastUntil(stage.headings, block.start)?.index ?? 0);
  return stage.reading.blocks.slice(first, block.index).toReversed();
}

/** "Lind beat the women's course record, Berg took a close men's contest": the side first named behind somebody alone. */
function sideBehind(stage: Stage, mention: Range): Sex | null {
  const sentence = stage.sentenceAt(mention.start);
  if (!sentence) return null;
  const next = stage.within(stage.names, { start: mention.end, end: sentence.end })[0];
  const side = SIDE.exec(stage.text.slice(mention.end, next?.start ?? sentence.end));
  if (!side || isLookedBackAt(stage, { start: mention.end + side.index, end: mention.end + side.index })) return null;
  return side[1] === 'men' ? 'men' : 'women';
}

const SIDE = /(?<!\p{L})(women|ladies|men)['’]s? (?=[\p{L}\d])/u;

/** "its second gold, after Berg's triumph in Sunday's men's 500": said of another race, nobody around it started there. */
function isLookedBackAt(stage: Stage, event: Range): boolean {
  const sentence = stage.sentenceAt(event.start);
  return sentence !== undefined && LOOKS_BACK.test(stage.text.slice(sentence.start, event.start));
}

const LOOKS_BACK = overFigures(
  /(?<!\p{L})(?:after|following|since) [^,;:]{0,40}(?<!\p{L})(?:gold|silver|bronze|medal|success|title|triumph|victory|win)(?!\p{L})[^,;:]{0,30}$/iu,
);

/** Somebody is named between an event and every word of its sentence for whose race one is. */
function standsApart(stage: Stage, event: Range, gendered: readonly Mention<'event'>[]): boolean {
  const sentence = stage.sentenceAt(event.start);
  const words = sentence ? stage.within(gendered, sentence) : [];
  return words.every(
    (word) => word.start > event.end && stage.within(stage.names, { start: event.end, end: word.start }).length > 0,
  );
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
