import { isDoneTo } from '../../knowledge/done-to.ts';
import { overFigures } from '../../language/figures.ts';
import { firstIn, standsIn } from '../../language/latin.ts';
import type { Mention } from '../../mentions/mention.ts';
import { lastUntil, nextFrom } from '../../read/ranges.ts';
import type { Range } from '../../read/reading.ts';
import type { People, PersonEntity } from '../entities.ts';
import type { Stage } from '../stage.ts';

const PLACE_BEFORE =
  /(?:^|[^\p{L}])(?:home of (?:the )?(?:\p{Ll}+)?|in|at|near|towards|through|across|around|via|(?:back|flew|fly|heads?|headed|moved?|moves|returns?|returned|travel|travels) to) (?:the )?$/iu;
const PLACE_BEHIND =
  /^(?:['’]s)? (?:arena|capital|circuit|city|coast|course|crowds?|fans|federation|Games|Grand Prix|ice|island|leg|Open|Oval|pool|public|rink|round|slopes|snow|soil|stadium|stage|stop|town|tracks?|venue|village|waters?|World Cup)\b/;
const OPPONENT_BEFORE =
  /(?:^|[^\p{L}])(?:over|against|ahead of|behind|from|beat|beating|beats|defeated|defeating|held off|edged|edging|overtook|overtaking|passing|round(?:ed|ing)|(?:chas|follow|pursu|trail)(?:e|ed|es|ing|s)|catch(?:es|ing)?|caught|past|(?:back|heels|hip|shoulders?|tails?|wheel) of|than|versus|vs|(?:battle|clash|duel|fight|race|sprint|tussle) with) (?:the )?(?:[\p{Ll}-]+ ){0,3}$/u;
/** "Canada and ", "Canada, ": another of a list that a nation stands in. */
const LISTED_BEFORE = /(?:\p{Lu}[\p{L}-]+ ){0,2}\p{Lu}[\p{L}-]+(?: \([^()]{1,20}\))?(?:,? and |, )(?:the )?$/u;

/** "in Hong Kong", "in Whistler, British Columbia,": where something happens, not who competes. */
const CITY_BEFORE = /\b(?:[Ii]n|[Aa]t|[Tt]o) (?:\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}, ){1,2}(?:the )?$/u;

export function isPlace(text: string, nation: Range): boolean {
  return (
    standsIn(PLACE_BEFORE, text.slice(Math.max(0, nation.start - 20), nation.start)) ||
    standsIn(CITY_BEFORE, text.slice(Math.max(0, nation.start - 60), nation.start)) ||
    standsIn(PLACE_BEHIND, text.slice(nation.end, nation.end + 14))
  );
}

/** "ahead of the Dutch", "beat Canada", "behind Canada and Italy": whom somebody races, not whom for. */
export function isOpponent(text: string, { start }: Range): boolean {
  const before = text.slice(Math.max(0, start - 50), start);
  if (standsIn(OPPONENT_BEFORE, before) || isDoneTo(before.replace(/\bthe (?:[\p{Ll}-]+ )?$/u, ''))) return true;
  const listed = firstIn(LISTED_BEFORE, before);
  // "behind Canada, Italy won": a comma alone goes on with a clause as often as with a list.
  const goesOn =
    listed &&
    (/and (?:the )?$/.test(listed[0]) || /^[\p{L} -]{3,20},? and (?:the )?\p{Lu}/u.test(text.slice(start, start + 40)));
  return goesOn ? isOpponent(text, { start: start - listed[0].length, end: start }) : false;
}

/** "No Canadian", "None of the Canadians": who is named beside them is none; "no Canadian since Lind" makes an exception. */
export const isNone = (text: string, { start, end }: Range): boolean =>
  standsIn(NONE_BEFORE, text.slice(Math.max(0, start - 24), start)) && !standsIn(EXCEPTION, text.slice(end, end + 120));
const EXCEPTION = /^[^.;:]* (?:after|apart from|besides|but|except|other than|save|since) /;
const NONE_BEFORE = /(?<!\p{L})(?:no(?: other)?|not an?|none of the|neither of the) (?:\p{Ll}+ )?$/iu;

/** In somebody's speech: a quotation mark opens before it in the paragraph and does not close. */
export function isQuoted(stage: Stage, nation: Range): boolean {
  const before = stage.text.slice(stage.blockAt(nation.start)?.start ?? nation.start, nation.start);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.split('"').length - 1) % 2 === 1;
}

/** Between a nation and the name it belongs to: nothing but words that lead to the name. */
const TO_NAME = overFigures(/^(?:['’]s?)? (?:[\p{L}\p{N}’'-]+ ){0,5}$/u);
/** Between a name and the nation that belongs to it. */
const FROM_NAME = /^(?: ?[([](?:both |all )?|, (?:an?|the) (?:[\p{Ll}\p{N}-]+ ){0,3}| (?:of|from) (?:[Tt]he )?|, )$/u;

/** "Falk of Latvia set a Latvian record": a record that is told of who is named in front. */
const TO_RECORD = overFigures(/^[^.;]* (?:an?|the|new|own|(?:his|her|their)(?: own)?) $/u);
const hasOfRecord = (
  { text }: Stage,
  { end, value }: Mention<'nation'>,
  name: Mention<'person'> | undefined,
  people: People,
): boolean =>
  name !== undefined &&
  people.of(name)?.nation === value.code &&
  /^ (?:[\p{Ll}\p{N}-]+ ){0,3}record\b/u.test(text.slice(end, end + 40));

/** Says of somebody else's nation: it stands right beside the name of a person who has that nation. */
export function isOwnedByAnother(
  stage: Stage,
  nation: Mention<'nation'>,
  person: PersonEntity,
  people: People,
): boolean {
  const before = lastUntil(stage.names, nation.start);
  const behind = nextFrom(stage.names, nation.end);
  const has = (name: Mention<'person'> | undefined, between: string, gap: RegExp) => {
    const other = name && people.of(name);
    return other !== undefined && other !== person && other.nation !== null && gap.test(between);
  };
  return (
    has(before, stage.text.slice(before?.end ?? 0, nation.start), FROM_NAME) ||
    (hasOfRecord(stage, nation, before, people) &&
      has(before, stage.text.slice(before?.end ?? 0, nation.start), TO_RECORD)) ||
    has(behind, stage.text.slice(nation.end, behind?.start ?? 0), TO_NAME)
  );
}
