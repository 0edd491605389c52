import { FELLOW_NOUNS, SIBLING_NOUNS } from '../../knowledge/person-roles.ts';
import { anyOf } from '../../knowledge/words.ts';
import { overFigures } from '../../language/figures.ts';
import { standsIn } from '../../language/latin.ts';
import type { Mention } from '../../mentions/mention.ts';
import { placeOf } from '../../read/ranges.ts';
import type { Range } from '../../read/reading.ts';
import type { People } from '../entities.ts';
import type { Stage } from '../stage.ts';
import { coordination } from './shared.ts';

/** Words by which two who are named one behind the other in a sentence are told to be of one nation. */
interface Tie {
  readonly gap: RegExp;
  /** What stands in front of the first, and behind the second. */
  readonly before?: RegExp;
  readonly behind?: RegExp;
  /** The first is the first of its sentence: whose fellow the second is cannot be another. */
  readonly opens?: boolean;
  /** What the paragraph speaks of. */
  readonly about?: RegExp;
}

const MARKS = '^(?: \\([^()]{1,20}\\))?';
const WORDS = '(?:[\\p{Ll}\\p{N}-]+ )';
const FELLOW = anyOf([...FELLOW_NOUNS, 'fellow-countryman', 'team mate', 'team mates']);
/** Of one nation, whatever adjective stands in front: "her Danish partner" need not be. */
const COUNTRYMAN = '(?:compatriots?|(?:fellow-)?country(?:m[ae]n|wom[ae]n)|team[- ]?mates?)';
const RELAY =
  /(?<!\p{L})(?:anchor|baton|exchange|leg|legs|madison|medley|quartet|relays?|team (?:pursuit|sprint))(?!\p{L})/iu;

const TIES: readonly Tie[] = [
  // "X and her teammate Y of Norway"
  { gap: overFigures(new RegExp(`${MARKS} and (?:her|his|their) ${WORDS}{0,2}${FELLOW},? $`, 'u')) },
  // "X followed in the footsteps of fellow Norwegian Y"
  { gap: overFigures(/^[^.;:]{0,120} fellow \p{Lu}\p{L}+,? $/u) },
  // "X beat compatriot Y", "X saw his team-mate Y finish", "X, like her compatriot Y,"
  {
    gap: overFigures(
      new RegExp(
        `^(?!['’]s?)[^.;:]*?(?: (?:\\p{Lu}\\p{Ll}+ )?${COUNTRYMAN}|(?<!\\p{Lu}\\p{Ll}{1,24}) ${FELLOW}),? $`,
        'u',
      ),
    ),
    opens: true,
  },
  // "X's teammate Y", "X's Danish teammate Y"
  {
    gap: overFigures(
      new RegExp(`^['’]s? ${WORDS}{0,3}(?:and )?(?:(?:\\p{Lu}\\p{Ll}+|USA|U\\.S\\.) )?${COUNTRYMAN},? $`, 'u'),
    ),
  },
  // "X, a teammate of Y's", "X, compatriot of Y"
  { gap: overFigures(new RegExp(`${MARKS}, (?:an? |the )?${WORDS}?${FELLOW} of (?:the )?$`, 'u')) },
  // "X, Y's teammate and room-mate,"
  {
    gap: new RegExp(`${MARKS}, $`),
    behind: overFigures(new RegExp(`^['’]s? ${WORDS}{0,2}?${FELLOW}(?:,| and | or |\\.)`, 'u')),
  },
  // "Like her compatriot X, Y"
  {
    before: overFigures(
      new RegExp(`(?:^|[.!?] )(?:As with|Like|Unlike) (?:her |his |their )?${WORDS}?${FELLOW} $`, 'u'),
    ),
    gap: new RegExp(`${MARKS}, $`),
  },
  // "X beat her twin sister Y"
  {
    gap: overFigures(new RegExp(`^(?!['’]s?)[^.;:]*? (?:her|his) ${WORDS}{0,3}${anyOf(SIBLING_NOUNS)}s?,? $`, 'u')),
    opens: true,
  },
  // "X, who replaced Y", "Y stepped in for the injured X"
  {
    gap: overFigures(
      new RegExp(
        `^(?: \\([^()]{1,14}\\))?(?:,? who)? (?:(?:(?:came |coming |stepped |standing |subbed |subbing )?in )?(?:at (?:bow|stroke) )?for (?:the )?(?:absent|ill|injured|sick|suspended)|(?:(?:had )?replaced|replacing|replaces|stepped in for|came in for|stood in for)(?: the ${WORDS}?)?) ?$`,
        'u',
      ),
    ),
  },
  // "X handed over to Y", "Y took over from X", "X tagged Y"
  {
    gap: overFigures(
      new RegExp(
        `^(?!['’]s?)[^.;:]*? (?:hand(?:ed|ing|s) (?:over|off) to|pass(?:ed|es|ing) (?:over |the baton )?to|relieved|sent|tagg(?:ed|ing)|tags|t(?:akes|aking|ook) over from) ${WORDS}?$`,
        'u',
      ),
    ),
    behind: /^(?! (?:as|at the (?:head|top))\b)/,
    about: RELAY,
  },
  // "X broke the national record that Y had set", "X took a second off the national record held by Y"
  {
    gap: overFigures(
      /\bnational (?:junior |under-\d+ )?(?:record|best|mark)s?(?!\p{L})[^.;]{0,60}? (?:that|which|of|by|from|shared with) (?:the )?(?:\p{Ll}[\p{Ll}-]* ){0,3}$/u,
    ),
  },
  // "X bettered Y's national record"
  {
    gap: overFigures(/^(?!['’]s?)[^.;:]* $/),
    behind: /^['’]s? (?:[\p{Ll}\d-]+ ){0,2}national (?:\p{Ll}+ )?(?:record|best|mark)(?!\p{L})/u,
    opens: true,
  },
  // "Latvia's X with Y on the brakes"
  {
    gap: /^(?: \(\p{Lu}{3}\))?,? with (?:(?:brake(?:man|woman)|pilot|push athlete) )?$/u,
    behind: /^ (?:as (?:her|his) (?:brake|partner|pusher)|(?:at|in) the back|behind (?:her|him)|on the brakes?)/u,
  },
];

/** The nation of whom somebody is told to be a fellow, a sibling, a substitute or the next on the relay of, either way round. */
export function tiedNation(stage: Stage, mention: Mention<'person'>, people: People): string | null {
  const [first] = coordination(stage, mention);
  const at = placeOf(stage.names, mention);
  const next = stage.names[at + 1];
  const front = stage.names[(first ? placeOf(stage.names, first) : at) - 1];
  const nationOf = (name: Mention<'person'>) => people.of(name)?.nation ?? null;
  const byNext = next && areTied(stage, mention, next) ? nationOf(next) : null;
  if (byNext || !front || !first) return byNext;
  const several = first === mention || /s,? $/.test(stage.text.slice(0, first.start).slice(-8));
  return several && areTied(stage, front, first) ? nationOf(front) : null;
}

function areTied(stage: Stage, left: Range, right: Range): boolean {
  const sentence = stage.sentenceAt(left.start);
  if (!sentence || right.end > sentence.end) return false;
  const gap = stage.text.slice(left.end, right.start);
  const before = stage.text.slice(sentence.start, left.start);
  const behind = stage.text.slice(right.end, right.end + 60);
  const opens = stage.within(stage.names, sentence)[0] === left;
  return TIES.some(
    (tie) =>
      standsIn(tie.gap, gap) &&
      (!tie.before || standsIn(tie.before, before)) &&
      (!tie.behind || standsIn(tie.behind, behind)) &&
      (!tie.opens || opens) &&
      (!tie.about || tie.about.test(stage.text.slice(sentence.block.start, sentence.block.end))),
  );
}
