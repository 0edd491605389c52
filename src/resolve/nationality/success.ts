import type { Mention } from '../../mentions/mention.ts';
import type { Range } from '../../read/reading.ts';
import { isHeading, type Stage } from '../stage.ts';
import { isOpponent, isPlace, isQuoted } from './owned.ts';
import { coordination } from './shared.ts';

/** What a nation has when one of its own has done well. */
const SUCCESS =
  /(?<![\p{L}\d])(?:bronze|cheer|double|first|gold|joy|medals?|podium|second|silver|success|third|sweep|titles?|triumph|treble|victor(?:y|ies)|wins?|1-2(?:-3)?|one-two(?:-three)?)(?![\p{L}\d])/u;
/** What several of a nation have together. */
const SHARED = /(?<![\p{L}\d])(?:double|sweep|treble|1-2(?:-3)?|one-two(?:-three)?)(?![\p{L}\d])/u;
/** Words that go on with who it was. */
const DONE_AS = /(?:,? (?:as|courtesy of|thanks to|through|via|when|with)|: )(?: the)?(?: \p{Ll}[\p{Ll}-]*){0,2} ?$/u;
/**
 * "Kazakhstan earned a surprising one-two as X beat Y", "there was more Korean success when X won", "a second gold for
 * Latvia thanks to X", "Ethiopia had second and third through X and Y": the nation that has the success is whose who is named behind it.
 */
export function successNation(stage: Stage, mention: Mention<'person'>): string | null {
  const sentence = stage.sentenceAt(mention.start);
  if (!sentence || isHeading(sentence.block)) return null;
  const before = { start: sentence.start, end: mention.start };
  const nations = stage.within(stage.nations, before);
  const nation = nations.findLast((each) => !isPlace(stage.text, each) && !isOpponent(stage.text, each));
  if (!nation || nation !== nations.at(-1) || isQuoted(stage, nation)) return null;
  const [first, second] = stage.within(stage.names, { start: nation.end, end: sentence.end });
  if (!first || !leadsTo(stage, nation, first)) return null;
  if (coordination(stage, first).includes(mention)) return nation.value.code;
  return second === mention && SHARED.test(stage.text.slice(nation.start, first.start)) ? nation.value.code : null;
}

function leadsTo(stage: Stage, nation: Range, first: Range): boolean {
  const between = stage.text.slice(nation.end, first.start);
  const around = stage.text.slice(Math.max(0, nation.start - 30), nation.start) + between;
  return between.length < LONGEST && DONE_AS.test(between) && SUCCESS.test(around);
}

/** How far, in characters, a nation may stand from the one who did it. */
const LONGEST = 100;
