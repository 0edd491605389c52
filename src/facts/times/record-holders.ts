import { isMention, type Statement } from '../../frames/statement.ts';
import { nationOfAdjective } from '../../knowledge/nations.ts';
import { COMPETITOR_NOUNS } from '../../knowledge/person-roles.ts';
import { recordVerbs } from '../../knowledge/record-verbs.ts';
import { anyOf } from '../../knowledge/words.ts';
import { overFigures } from '../../language/figures.ts';
import { standsIn } from '../../language/latin.ts';
import { oneOrPair } from '../competitors.ts';
import type { Competitor } from '../draft.ts';
import { isGiving } from '../given.ts';
import type { Page } from '../page.ts';
import { statementBehind } from '../statement-at.ts';
import { type Figure, focusOf } from './figure.ts';

/** "the record of 1:43.70 (Lind, 2031)": nobody but the name in the brackets behind. */
export function bracketsBehind({ statement, end, after }: Figure): Competitor | undefined {
  const group = statement.groups.find((each) => each.start >= end);
  const [only, ...more] = group?.members ?? [];
  if (!only || more.length > 0 || only.competitor.kind !== 'athlete') return undefined;
  const [open, close] = [after.slice(0, only.start - end), after.slice(only.end - end)];
  const alone =
    /^ \((?:[\p{Lu}][\p{L}-]+(?:['’]s)? )?$/u.test(open) && /^(?:, [\p{Lu}][\p{L}’' -]*)?(?:,? \d{4})?\)/u.test(close);
  return alone ? only.competitor : undefined;
}

/** What the owner is called in front of the name: "Swedish anchor", "Britain's", "Lind's brother, ". */
export const CALLED = String.raw`(?:the |a certain |his |her |their )?(?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?['’]s? (?:\p{Ll}+(?:,| [–—-]) )?)?(?:\p{Lu}\p{L}+ )?(?:compatriot |(?:[\p{Ll}-]+ )?${anyOf(COMPETITOR_NOUNS)} )?`;

/** "set in 2036 by", ") was established in Hamar by", "which had been held since May by". */
const DONE_BY = String.raw`\)?(?:,| [–—-])? (?:(?:mark|record|time|best|standard) )?(?:which |that )?(?:(?:was|is|had been) )?(?:held|set|skated|swum|run|ridden|owned|clocked|posted|established|made|registered|achieved|recorded)(?:,? (?:since|on|in|at|here|last|this|earlier) ?[^,;.()]{0,40}?)? by (?:[\p{L}'’-]+ ){0,4}`;

/** "had stood in the name of", "from 2029, was in the hands of": with no other mark on the way. */
const KEPT_BY = String.raw`(?:(?! (?:records?|mark|best|one|time)\b).)*\b(?:in the (?:name|hands|possession) of|belong(?:s|ed|ing) to|(?:is|remain(?:s|ed)|stay(?:s|ed)) the property of|(?:is|was|been) (?:still )?(?:held|owned) by)`;

/** Words between a figure and the name of its owner behind it. */
const OWNED_BY = overFigures(
  new RegExp(
    String.raw`^ (?:and [\d.:]+ )?(?:for|by|of) ${CALLED}$|^[ -](?:high |long |triple )?(?:vaulter|jumper|thrower|putter|performer|skater|runner|swimmer|m[ae]n|wom[ae]n) $|^${DONE_BY}$|^${KEPT_BY} ${CALLED}$`,
    'u',
  ),
);

/** "147.450 for Ter Horst", "27.5 and 29.0 for Lind", "2:17:01, held by Keitany", "2:11.610, had stood in the name of X". */
export function namedBehind(figure: Figure): Competitor | null | undefined {
  const hands = handsBehind(figure);
  if (hands) return hands;
  const group = figure.statement.groups.find((each) => each.start >= figure.end);
  if (!group || group.start - figure.end > 80) return undefined;
  const between = figure.after.slice(0, group.start - figure.end);
  if (/\bwithin (?:[a-z]+ )?$/.test(figure.before)) return undefined;
  // "Falk completed the podium in 1:54.20 for Germany": she did.
  const acts = oneOrPair(focusOf(figure));
  if (acts?.kind === 'athlete' && oneOrPair(group)?.kind === 'nation' && / for (?:the )?$/.test(between))
    return undefined;
  if (STOOD_AT.test(figure.before) && (TO.test(between) || SINCE.test(between))) return oneOrPair(group);
  if (SINCE.test(between) && standsIn(SET_IT, figure.after.slice(group.end - figure.end))) return oneOrPair(group);
  return standsIn(OWNED_BY, between) || (between === ', ' && standsIn(OF_A_RECORD, figure.before))
    ? oneOrPair(group)
    : undefined;
}

/** "The record had stood at 2:12.30 to Falk since 2031", "The old mark, 34.38, had stood since Lind set it". */
const STOOD_AT = /\b(?:records?|best|mark) (?:had )?(?:stood|been|was) at $/;
const TO = overFigures(new RegExp(`^ to ${CALLED}(?:\\p{Lu}\\p{L}+ )?$`, 'u'));
const SINCE = overFigures(
  new RegExp(`^,? (?:had |has )?(?:been|lasted|stood|survived)[^,;.]{0,20} since ${CALLED}$`, 'u'),
);

const IN_HANDS = overFigures(/^[^.;]{0,40}\bin (?<adjective>\p{Lu}\p{L}+) hands\b/u);
/** "3:41.62, had been in American hands since": a nation's. */
function handsBehind({ after }: Figure): Competitor | undefined {
  const word = IN_HANDS.exec(after)?.groups?.adjective;
  const code = nationOfAdjective(word ?? '');
  return code === undefined ? undefined : { kind: 'nation', code };
}

/** "previous best: 1:27.52, Netherlands, 2038". */
const OF_A_RECORD = /\b(?:record|best|mark)(?: was| is| of|:)? ?\(?$/;

/** "the 6:47.12 that Vondráčková had skated", "1:53:57.0, which he set in 2028", "the 1:41.04 Shani Davis set in 2009". */
export function relativeBehind(figure: Figure, page: Page): Competitor | null | undefined {
  const group = figure.statement.groups.find((each) => each.start >= figure.end);
  if (group?.role !== 'subject') return undefined;
  const link = figure.after.slice(0, group.start - figure.end);
  if (isGiving(link)) return undefined;
  if (/^,? (?:that|(?:with |in )?which)(?: the)?(?: (?!that )[\p{L}\d’'-]+){0,3} $/u.test(link))
    return oneOrPair(group);
  const behind = page.reading.text.slice(group.end, figure.statement.sentence.end);
  const direct = /^ (?:the )?$/.test(page.reading.text.slice(figure.end, group.start));
  return direct && standsIn(SET_IT, behind) ? oneOrPair(group) : undefined;
}

const SET_IT =
  /^(?: \([^()]{1,24}\))? (?:had |has |herself |himself )*(?:set|skated|swam|swum|ran|run|rode|rowed|clocked|posted|established|held|owned)\b/;

/**
 * "The old record stood at 1:53.50 and had been skated by Falk", "The previous mark, 1:53.50, was Lind's": a sentence about a
 * record tells behind its figure whose it is, and where it does not, no one person spoken of before has what was broken or stands.
 */
export function ofRecord(figure: Figure, page: Page): Competitor | null | undefined {
  const { statement, before, after, end, mention } = figure;
  const told = RECORD_TOLD.exec(before)?.groups;
  if (!told) return undefined;
  const next = statement.items.find(
    (item) => isMention(item) && item.mention.kind === 'time' && item.start > mention.start,
  );
  const behind = statement.groups.filter(
    ({ start }) => start >= end && start < (next?.start ?? Number.POSITIVE_INFINITY),
  );
  const owner = behind.find((group) => {
    const between = after.slice(0, group.start - end);
    const then = after.slice(group.end - end);
    return (
      standsIn(HAD_BY, between) ||
      (standsIn(WHEN, between) && standsIn(SET_IT, then)) ||
      (group.possessive && /^ (?:and|but) $/.test(between))
    );
  });
  if (owner) return oneOrPair(owner);
  const own = /\b(?:his|hers|theirs|(?:his|her|their|its) own)\b/.test(after);
  const stands = told.old !== undefined || told.verb !== undefined;
  return stands && statement.groups.length === 0 && !own && !isOfTeam(page, statement) ? null : undefined;
}

/** A team has its record before as well as behind: "Italy were third. The old record was". */
function isOfTeam(page: Page, statement: Statement): boolean {
  const [block, at] = [statement.sentence.block, statement.sentence.start];
  const before = page.statements.filter(({ sentence }) => sentence.block === block && sentence.start < at);
  return before.some(({ groups }) =>
    groups.some(({ members }) => members.length > 1 || members.some(({ competitor }) => competitor.kind === 'nation')),
  );
}

/** Up to its figure; what is "the new record" is of who set it. */
const RECORD_TOLD = overFigures(
  /(?:^|[;:] )The (?!new )(?:(?<old>old|previous|former|existing|outgoing|prior) )?(?:(?!new\b)[\p{L}\d'’-]+ ){0,4}?(?:records?|(?<=(?:old|previous|former|existing|outgoing|prior) (?:[\p{L}\d'’-]+ ){0,3})(?:marks?|best|benchmark|standard|one))(?: times?| marks?)?(?: (?:in|over|for|at|here) [^,;.]{1,30}?)?(?: \([^()]*\))?(?:,? from [^,;.]{3,20})?(?: of|,|:| \(|,? (?<verb>(?:had |has )?(?:stood|stands|been|was|is|remains?))(?: (?:at|still))*) ?(?:an? )?$/u,
);

/** Between the figure and whose it is: "was two years old and had been set by", "belongs to". */
const HAD_BY = overFigures(
  new RegExp(
    String.raw`^[^.;]*\b(?:(?:achieved|clocked|established|held|owned|posted|ridden|rowed|run|set|skated|swum)\b[^,;.]{0,40} by|belong(?:s|ed|ing) to|(?:name|hands|possession|property) of) ${CALLED}(?:same )?$`,
    'u',
  ),
);
const WHEN = overFigures(new RegExp(`^[^.;]*\\b(?:since|when) ${CALLED}$`, 'u'));

/** "The coaches had 6:00.15 on their boards. It was the world record of X": the sentence behind names the holder. */
export function toldNext(figure: Figure, page: Page): Competitor | null | undefined {
  if (figure.statement.groups.length > 0) return undefined;
  const next = statementBehind(page, figure.statement);
  const [owner] = next?.groups ?? [];
  if (!next || !owner || !['of', 'by'].includes(owner.preposition ?? '')) return undefined;
  const words = page.reading.text.slice(next.sentence.start, owner.start);
  return /^(?:It|That|This) (?:was|is|had been) [^,;]*\b(?:records?|best|mark)\b[^;]* (?:of|by) (?:the )?$/.test(words)
    ? oneOrPair(owner)
    : undefined;
}

/** "missing the national record of 34.35", "beating the old track record of 34.40 set in 2027": somebody's, who is not said. */
export function unnamedRecord({ before }: Figure): null | undefined {
  return standsIn(MISSED_RECORD, before) ? null : undefined;
}

const MISSED_RECORD = new RegExp(
  String.raw`\b(?:miss(?:ed|ing|es)?|short of|shy of|off|outside|inside|under|below|than|close to|closer to|near|required for|for|${recordVerbs('break')}|improv(?:e|ed|es|ing) (?:up)?on) the (?:[\p{L}-]+ ){0,4}(?:records?|best|mark) (?:time )?(?:of|from \d{4} of) (?:an? )?$`,
  'u',
);

/**
 * "The record of X, set by Y in 2029, survived by", "The margin over Y was": told of who won, who was told of before.
 */
export const OF_WINNER = overFigures(
  /(?:^|[;,] (?:and|but) )[Tt]he (?:winning |final )?(?:margin|lead|advantage|cushion) over [^,;:]{3,50} (?:was|came to|stood at|measured)(?: (?:just|only|a mere|almost|exactly))? $|\b(?:record|mark|best)\b[^;]*\b(?:survived|stood firm|(?:is|was|stayed|remained) (?:out of reach|safe|intact|untouched)|(?:was|is|been) (?:beaten|bettered|broken|cut|improved|lowered|shattered|smashed|trimmed)) by (?:[a-z]+ ){0,2}$/,
);
