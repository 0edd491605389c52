import type { Group } from '../../frames/groups.ts';
import { CARDINAL_PATTERN } from '../../knowledge/numbers.ts';
import { KIN_NOUNS } from '../../knowledge/person-roles.ts';
import { overFigures } from '../../language/figures.ts';
import { standsIn } from '../../language/latin.ts';
import type { Range } from '../../read/reading.ts';
import type { Page } from '../page.ts';
import { isPossessiveOf } from '../possession.ts';
import { FIGURE, IN_EVENT, TAIL } from './figure.ts';
import type { RecordReference } from './reference.ts';

/** Behind "by": how much, not whom. */
const AMOUNT = String.raw`an?|half|just|only|barely|nearly|almost|about|around|over|under|well|more|less|${CARDINAL_PATTERN}|[\d.:,]+`;
const SET =
  'set|held|skated|swum|run|ran|ridden|rowed|owned|established|clocked|posted|achieved|recorded|jumped|thrown|cleared|made|registered|timed';
/** Between a record and whose it is. */
const OWNED: readonly RegExp[] = [
  overFigures(new RegExp(String.raw`^(?: times?| marks?)?${IN_EVENT},? (?:of|at) ${FIGURE} \($`, 'iu')),
  overFigures(
    new RegExp(
      String.raw`^(?: times?| marks?)?${IN_EVENT} \(${FIGURE}, (?:by |from |(?:(?:long )?the |still )?(?:property|possession|work) of (?:the )?)?(?:\p{Lu}[\p{L}-]+['’]s )?$`,
      'iu',
    ),
  ),
  overFigures(
    new RegExp(
      String.raw`^${TAIL},? (?:(?:away |back )?from|of|by(?! (?:\p{L}+ing|${AMOUNT})\b)|that|which)(?: the)?(?: [\p{L}\d’'-]+){0,3} $`,
      'iu',
    ),
  ),
  overFigures(
    new RegExp(String.raw`^(?: times?| marks?)?${IN_EVENT}(?: \([A-Z]{2,3}\))?: ?${FIGURE}(?:,| \(| [–—-]) ?$`, 'iu'),
  ),
  overFigures(/\bshare[sd]?(?: \p{L}+)? with(?: the)?(?: [\p{L}\d’'-]+){0,3} $/iu),
  overFigures(
    new RegExp(
      `^(?:(?!\\b(?:the|his|her|their) \\d)[^;])*?\\b(?:${SET})(?: [\\p{L}\\d]+){0,6} by(?: the)?(?: [\\p{L}\\d’'-]+){0,3} $`,
      'iu',
    ),
  ),
  overFigures(
    /\b(?:belong(?:s|ed|ing) to|(?:stands?|stood|standing)(?: at \d[\d:.,]*)? to|credited to|(?:stay|remain)(?:s|ed|ing)? with|(?:in|remain(?:s|ed|ing)?|is|was|be(?:came|en)) the (?:name|possession|property|hands|books) of)(?: the)?(?: (?!and |but )[\p{L}\d’'-]+,?){0,3} $/iu,
  ),
  overFigures(
    new RegExp(
      String.raw`^(?: times?| marks?)?${IN_EVENT}(?: (?:of|at)|,|:| \(|,? (?:is|was|had been|reads?|stands? at|stood at)(?: still)?) ?${FIGURE},? (?:by|from|of)(?: the)?(?: [\p{L}\d’'-]+){0,3} $`,
      'iu',
    ),
  ),
];
/** "a German track record: Falk's 1:53.50". */
const NAMES = /^(?: times?| marks?)?:(?: the)? $/u;
/** "had stood at 1:50.00 since Falk skated it": with the verb behind. */
const SINCE = /\bsince (?:\p{Lu}[\p{L}’' -]{2,20}['’]s |\p{Lu}\p{Ll}+ )?$/u;
/** "The previous best had been Falk's 6:38.118". */
const WAS_OF = overFigures(
  new RegExp(
    `^${TAIL}(?: (?:that|which) had (?:stood|survived|lasted)[^,;()]{0,30})?(?:,? [\\p{L}’']+){0,2} (?:is|was|were|had been|stays|stayed|remains|remained)(?: still)?(?: the)? $`,
    'iu',
  ),
);

/** Who is named with a record: "Falk's record", "the record of Falk", "the record that Falk had set", "held by Falk". */
export function ownerOf(page: Page, reference: RecordReference): Group | null {
  const { text } = page.reading;
  const { groups } = reference.statement;
  const { chain } = reference;
  const before = groups.findLast((group) => group.end <= chain.start);
  if (before && isOwnerBefore(text, before, reference)) return before;
  const [first, second] = groups.filter((group) => group.start >= chain.end);
  if (!first) return null;
  if (/ than$|^(?:replac|previously|formerly|until)/.test(text.slice(reference.start, reference.end))) return first;
  if (reference.form === 'brackets') return text.slice(chain.end, first.start).includes(')') ? null : first;
  if (second && standsIn(DOES, text.slice(first.end, first.end + 40)))
    return isOwnerBehind(text, chain, second) ? second : null;
  if (second && isKinOwner(text, first, second)) return isOwnerBehind(text, chain, first) ? second : null;
  return isOwnerBehind(text, chain, first) ? first : null;
}

/** "Falk's record", "Falk, whose record", "relieved Falk of her record", "succeeded Falk as record holder". */
function isOwnerBefore(text: string, group: Group, { chain, statement }: RecordReference): boolean {
  const between = text.slice(group.end, chain.start);
  return (
    isOwner(text, group, chain) ||
    /^[^;]*\bwhose (?:[\p{L}-]+ ){0,2}$/u.test(between) ||
    (standsIn(OF_HERS, between) && standsIn(RELIEVED, text.slice(statement.sentence.start, group.start))) ||
    (standsIn(AS_HOLDER, between) && /^[ -]?holder/.test(text.slice(chain.end)))
  );
}

/** "relieved Falk of her": before and behind the one who had it. */
const RELIEVED = /\b(?:depriv|reliev|stripp|robb)(?:e|ed|es|ing)(?: the)?(?: [\p{L}-]+){0,3} $/iu;
const OF_HERS = overFigures(/^(?: \([^()]{1,12}\))? of (?:his|her|their|its)(?: own)?(?: [\p{L}\d-]+){0,3} $/u);

/** "succeeded Falk as", before "record holder". */
const AS_HOLDER = /^(?: \([^()]{1,20}\))? as (?:the )?(?:new )?$/u;

/** Behind somebody who does something to the record of another: "which he now shares with Falk". */
const DOES =
  /^(?: \([^()]{1,12}\))? (?:now |then |had |has |have )*(?:shares?|shared|equal|match|br(?:oke|eak)|miss|beat|better|lower|improv)/;

function isOwnerBehind(text: string, record: Range, group: Group): boolean {
  const between = text.slice(record.end, group.start);
  const behind = text.slice(group.end, group.end + 40);
  if (group.possessive && (standsIn(WAS_OF, between) || standsIn(NAMES, between))) return true;
  if (standsIn(OF_EVENT, between) && standsIn(SETS, behind)) return true;
  if (standsIn(SINCE, between) && (group.possessive || standsIn(SETS, behind))) return true;
  return between.length < 90 && OWNED.some((pattern) => standsIn(pattern, between));
}

const SETS = new RegExp(
  `^(?: \\([^()]{1,12}\\))? (?:had |has )?(?:(?:just|only|\\p{L}+self) )?(?:${SET}|had (?=since|from|until))\\b`,
  'u',
);
/** "the record for the 500m that", "the record" right before "she set": between a record and who set it. */
const OF_EVENT = overFigures(
  new RegExp(`^${TAIL},?(?: (?:that|which))?(?: the)? $(?<! (?:after|as|before|but|when|where|while)(?: the)? )`, 'u'),
);

/** "Falk's record", "Falk's (GER) ten-year-old record"; in "Falk's time equalled the record" Falk owns the time. */
function isOwner(text: string, group: Group, record: Range): boolean {
  const between = text.slice(group.end, record.start);
  if (/\b(?:an?|the|his|her|their)\b/i.test(between)) return false;
  return (
    isPossessiveOf(text, group, record) ||
    (group.possessive && /^(?:['’]s?)? \([A-Z]{3}\)(?: [\p{L}\d-]+){0,3} $/u.test(between))
  );
}

/** "which Falk's fiancé Lind set": Falk only tells who Lind is. */
function isKinOwner(text: string, group: Group, next: Group | undefined): boolean {
  if (!next) return false;
  const last = /(\p{L}+),? $/u.exec(text.slice(group.end, next.start).replace(/^['’]s?/, ''));
  return KIN_NOUNS.has((last?.[1] ?? '').toLowerCase());
}

/** "his record", "her own mark", "her 60 metres hurdles world record": nothing else begins between, and it is not "her second record". */
export const isOwn = (before: string): boolean =>
  /\b(?:his|her|their|its)(?: own)?(?: (?!(?:and|at|by|for|from|in|of|on|over|to|with|an?|the|first|second|third|\p{L}+th)\b)[\p{L}\d’'-]+){0,4} $/iu.test(
    before,
  );
