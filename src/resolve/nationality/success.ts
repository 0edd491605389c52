import { NATIONAL_GOODS } from '../../knowledge/national-goods.ts';
import { COMPETITOR_NOUNS, TEAM_NOUNS } from '../../knowledge/person-roles.ts';
import { anyOf } from '../../knowledge/words.ts';
import { overFigures } from '../../language/figures.ts';
import type { Mention } from '../../mentions/mention.ts';
import { lastUntil } from '../../read/ranges.ts';
import type { Range } from '../../read/reading.ts';
import type { People } from '../entities.ts';
import { isHeading, type Stage } from '../stage.ts';
import { isOpponent, isPlace, isQuoted } from './owned.ts';
import { coordination } from './shared.ts';

/** What a nation has when one of its own has done well. */
const SUCCESS = new RegExp(
  `(?<![\\p{L}\\d])(?:celebrat(?:ed|es|ing)|champions?|(?:${anyOf([...NATIONAL_GOODS])})s?|first|second|third|winners?|won|1-2(?:-3)?|one-two-three)(?![\\p{L}\\d])`,
  'u',
);
/** What three of a nation have together, and two. */
const OF_THREE = /(?<![\p{L}\d])(?:clean sweep|sw(?:eep|ept)|treble|1-2-3|one-two-three)(?![\p{L}\d])/u;
const OF_TWO =
  /(?<![\p{L}\d])(?:double|first and second|gold and silver|second and third|silver and bronze|1-2|one-two)(?![\p{L}\d])/u;
/** Words that go on with who it was: "as X", "thanks to X", "fell to X", "rested on X". */
const DONE_AS =
  /(?:,? (?:as|(?:all|both) (?:by|from)|(?:came|coming|come) (?:from|through)|with (?:the )?(?:bronze|gold|silver|title|victory|win) (?:going )?(?:for|to)|courtesy of|(?:fell|goes|going|went|belong(?:s|ed)) to|(?:lay|lies?|pinned|rest(?:s|ed|ing)?) (?:on|with)|thanks to|through|via|when|where|with)| in|: )(?: the)?(?: \p{Ll}[\p{Ll}-]*){0,2} ?$/u;
/**
 * "Kazakhstan earned a surprising one-two as X beat Y", "the Danish record fell to X", "Danish hopes rest on X", "there was more Korean success when X won", "a second gold for
 * Latvia thanks to X", "Ethiopia had second and third through X and Y": the nation that has the success is whose who is named behind it.
 */
export function successNation(stage: Stage, mention: Mention<'person'>): string | null {
  const sentence = stage.sentenceAt(mention.start);
  if (!sentence || isHeading(sentence.block)) return null;
  const before = { start: sentence.start, end: mention.start };
  const nations = stage.within(stage.nations, before);
  const nation = nations.findLast((each) => !isPlace(stage.text, each) && !isOpponent(stage.text, each));
  if (!nation || nation !== nations.at(-1) || isQuoted(stage, nation)) return null;
  const names = stage.within(stage.names, { start: nation.end, end: sentence.end });
  const [first] = names;
  if (!first || isNamesOwn(stage, nation) || !leadsTo(stage, nation, first)) return null;
  const success = stage.text.slice(sentence.start, first.start);
  const many = OF_THREE.test(success) ? 3 : OF_TWO.test(success) ? 2 : 0;
  const shared = names.slice(0, many).includes(mention);
  return shared || coordination(stage, first).includes(mention) ? nation.value.code : null;
}

/** "Falk of Spain was second, and there was delight in third, where X": the nation of who is named in front. */
function isNamesOwn({ text, names }: Stage, { start }: Range): boolean {
  const before = lastUntil(names, start);
  return before !== undefined && /^(?: ?[([]| (?:of|from) (?:the )?|, (?:the )?)$/.test(text.slice(before.end, start));
}

function leadsTo(stage: Stage, nation: Range, first: Range): boolean {
  const between = stage.text.slice(nation.end, first.start);
  const from = Math.max(stage.sentenceAt(nation.start)?.start ?? 0, nation.start - 30);
  const around = stage.text.slice(from, nation.start) + between;
  return between.length < LONGEST && DONE_AS.test(between) && SUCCESS.test(around);
}

/** How far, in characters, a nation may stand from the one who did it. */
const LONGEST = 100;

/** How far, in characters, a subject may stand from the start of its sentence. */
const LONGEST_LEAD = 50;
/** How many sentences a team is spoken of on. */
const REACH = 4;
/** "Japan just went 2:53.04", "Then came the Dutch": a sentence that opens with a team. */
const OPENS =
  /^(?:(?:And|But|In the end|Last|Next|Then)[, ]+|No, |(?:Also |Earlier )?[Oo]n \p{Lu}\p{Ll}+day,? )?(?:[Tt]he |came (?:the )?)?$/u;

/**
 * "Japan just went 2:53.04. A pulled for four laps": somebody without a nation, first in a sentence, is of the team that a
 * sentence before opens with, where nobody of another nation and no other team comes between.
 */
export function spokenNation(stage: Stage, mention: Mention<'person'>, people: People): string | null {
  const own = stage.sentenceAt(mention.start);
  if (stage.home || !own || isHeading(own.block)) return null;
  const first = people
    .of(mention)
    ?.mentions.find(({ start }) => !isHeading(stage.sentenceAt(start)?.block ?? own.block));
  if (first !== mention || !isFirst(stage, own, coordination(stage, mention)[0] ?? mention)) return null;
  for (let index = own.index - 1; index > own.index - REACH; index--) {
    const sentence = stage.sentences[index];
    if (!sentence || isHeading(sentence.block) || sentence.block.index < own.block.index - 1) return null;
    const code = opener(stage, sentence);
    if (code) return sentence.block === own.block || isAlone(stage, sentence.block) ? code : null;
    const others = stage.within(stage.names, sentence).flatMap((name) => people.of(name)?.nation ?? []);
    if (others.length > 0 || sentence.block !== own.block) return null;
  }
  return null;
}

/** A paragraph of one team: of several, the last is not spoken of on. */
const isAlone = (stage: Stage, block: Range): boolean =>
  new Set(stage.within(stage.nations, block).map(({ value }) => value.code)).size === 1;

/** Nobody and no nation stands before a name that begins its sentence, or nearly. */
function isFirst(stage: Stage, sentence: Range, mention: Range): boolean {
  if (mention.start - sentence.start > LONGEST_LEAD || isOpponent(stage.text, mention)) return false;
  const before = { start: sentence.start, end: mention.start };
  return stage.within(stage.names, before).length === 0 && stage.within(stage.nations, before).length === 0;
}

/** "Danish women", "Danish speed skaters". */
const THEY = new RegExp(
  `^ (?:\\p{Ll}+ ){0,2}(?:ladies|(?:wo)?men(?:['’]s \\p{Ll}+)?|${anyOf(TEAM_NOUNS)}|${anyOf(COMPETITOR_NOUNS)}s)(?!\\p{L})`,
  'u',
);

/** "It was a day to forget for Norway." */
const FOR_THEM = overFigures(
  /\b(?:day|evening|night|morning|afternoon|weekend|race|result)\b[^,;:]{0,30} for (?:the )?$/,
);

/** The team a sentence opens with, or tells the day of, where it names nobody. */
function opener(stage: Stage, sentence: Range): string | null {
  const [nation] = stage.within(stage.nations, sentence);
  if (!nation || stage.within(stage.names, sentence).length > 0) return null;
  const lead = stage.text.slice(sentence.start, nation.start);
  if (!(OPENS.test(lead) || FOR_THEM.test(lead)) || isPlace(stage.text, nation)) return null;
  const owns =
    nation.value.form === 'adjective' &&
    !nation.value.plural &&
    !THEY.test(stage.text.slice(nation.end, nation.end + 40));
  return owns || /^['’]s? /.test(stage.text.slice(nation.end, nation.end + 3)) ? null : nation.value.code;
}
