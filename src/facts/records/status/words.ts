import { CARDINAL_PATTERN } from '../../../knowledge/numbers.ts';
import { COMPETITOR_NOUNS } from '../../../knowledge/person-roles.ts';
import { recordVerbs } from '../../../knowledge/record-verbs.ts';
import { anyOf } from '../../../knowledge/words.ts';
import { overFigures } from '../../../language/figures.ts';
import { FIGURE, IN_EVENT, TAIL } from '../figure.ts';
import { GAP, OBJECT_GAP, SUBJECT_GAP } from './reach.ts';

/* What stands right before a record and tells what happened to it; each pattern ends where the record begins. */

/** "The time is a", "which was a new". */
export const IT_IS = overFigures(
  /(?:\b(?:it|this|that|which|time|mark|performance|effort|score|total|run|throw|jump)|[.:]\d+(?:(?: ?m)?(?: (?:in|over|for|at) (?:the )?[\p{L}\d’' -]{1,30}?)?))(?:,? \p{L}+)? (?:is|was|are|were|means?|meant|constitutes?|represents?)(?: also| now| both| indeed| even)*(?: an?| the new| (?:the|his|her|their) \p{L}+(?:st|nd|rd|th))?(?: (?:new|fresh|first|outright))* $/iu,
);

export const before = (words: string): RegExp => overFigures(new RegExp(`\\b(?:${words})\\b${GAP}`, 'iu'));

export const LOST = overFigures(
  new RegExp(`\\b(?:${recordVerbs('lose')}|stripped of) (?:his|her|their|its|the)\\b${OBJECT_GAP}`, 'iu'),
);
export const CUT_OFF = overFigures(
  new RegExp(`\\b${recordVerbs('cut')}\\b[^,;:()]{0,60}\\b(?:off|from|out of)${OBJECT_GAP}`, 'iu'),
);
const BREAKING = `${recordVerbs('break')}|improvement|inside|under|ahead of(?= (?:the|his|her|their)(?: [\\w-]+){0,2} $)|(?:faster|quicker|better|higher|longer|further|farther|(?:points?|(?:centi)?met(?:re|er)s?) more) than`;
export const BROKE = overFigures(
  new RegExp(`(?<!-)\\b(?:${BREAKING})\\b(?! (?:(?:in|into|to|with|for) )?(?:an?|the new)\\b)${OBJECT_GAP}`, 'iu'),
);
/** "beat a", before a record whose owner is told: "she had set in 2027". */
export const BROKE_ONE = overFigures(new RegExp(`\\b(?:${BREAKING}) (?:an?|another)(?: [\\p{L}\\d-]+){0,2} $`, 'iu'));
/** Behind such a record: whose it was. */
export const OF_SOMEBODY =
  /^(?: times?| marks?)?(?: of [\d:.]+(?: ?\p{L}+)?)?,?(?: which| that)? (?:(?:he|she|they|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)(?: had| has)? \p{L}+|(?:set|held|owned|skated|run|swum) (?:\p{L}+ )?by|of \p{Lu}|that (?:had )?(?:belonged|stood))/u;
/** Verbs that leave a record as it is, or tell of it. */
const HARMLESS =
  'achieved|announced|approach(?:ed|ing)|apprais\\p{L}+|boasted|bring|called|celebrat(?:ed|ing)|claimed|clock(?:ed|ing)|confirm(?:ed|ing)|consider(?:ed|ing)|defend(?:ed|ing)|deserved|discussed|during|enjoy(?:ed|ing)|enter(?:ed|ing)|equal(?:l?ed|l?ing)|expected|explained|follow(?:ed|ing)|inherit(?:ed|ing)|hold(?:ing)?|includ(?:ed|ing)|joined|kept|keeping|mentioned|miss(?:ed|ing)|near(?:ed|ing)|needed|noted|own(?:ed|ing)|post(?:ed|ing)|preserv(?:ed|ing)|produc(?:ed|ing)|ratified|recall(?:ed|ing)|recogni[sz]ed|record(?:ed|ing)|regard(?:ed|ing)|remember(?:ed|ing)|required|retain(?:ed|ing)|return(?:ed|ing)|shar(?:ed|ing)|showed|skat(?:ed|ing)|studied|surviv(?:ed|ing)|threaten(?:ed|ing)|topped|trailed|trailing|used|using|wanted|watch(?:ed|ing)|welcomed';
/** Any other verb in the past or as a participle, right before whose record it is. */
export const SOME_VERB = overFigures(
  new RegExp(
    `(?<!\\b(?:be|been|is|was|were|are) )\\b(?!(?:${HARMLESS}|${recordVerbs('get')}|${recordVerbs('keep')}|${recordVerbs('lose')}|${recordVerbs('regain')})\\b)\\p{Ll}{2,}(?:ed|ing)(?: (?:down|up|out|off|away|apart|past|through|upon|on))? (?:the|(?:his|her|their|its)(?: own)?|(?:\\p{Lu}[\\p{L}’'-]+ ){0,3}\\p{Lu}[\\p{L}’'-]*['’]s?)(?: [\\p{L}\\d-]+){0,3} $`,
    'u',
  ),
);
/** "brought the", before "down to": the record goes to a new mark. */
export const SHIFTED = overFigures(
  new RegExp(`\\b${recordVerbs('shift')} (?:(?:the|his|her|their|its|[^,;:()]{2,40}['’]s?)\\b${OBJECT_GAP}|$)`, 'iu'),
);
export const TO_NEW_MARK = overFigures(
  /^(?: times?| marks?)?(?: even)?(?: further| back)?(?: (?:down|up))?(?:,? by [^,;:()]{1,30},?)? (?:to (?:an? (?:new )?\p{L}+ of )?\d|from [\d:.,]+ ?\p{L}* (?:down |up )?to |(?:down|up)\b)/u,
);
/** "add one centimetre to the": so much better. */
export const ADDED_TO = overFigures(
  new RegExp(
    `\\badd(?:s|ed|ing)? (?:\\S+ ){1,4}(?:c?m|(?:centi)?met(?:re|er)s?|points?|seconds?|tenths?|hundredths?)(?: more)? to (?:the|his|her|their)\\b${OBJECT_GAP}`,
    'iu',
  ),
);
/** Passing a point of the course inside a record is no record. */
export const ON_THE_WAY = overFigures(
  /\b(?:pass(?:ed|es|ing)?|went through|go(?:es|ing) through|through|open(?:ed|s|ing)|reach(?:ed|es|ing)|turn(?:ed|s|ing)|halfway|splits?|laps?|(?:at|after|through|to|until|by)(?: the)? \d+ ?m(?:etres?)?)\b[^,;:()]{0,40}\b(?:inside|under|ahead of|up on|below|faster than|quicker than|within)\b(?:(?!\b(?:old|previous|former)\b)[^,;:()])*$/i,
);
/** "was ahead of the", before "record until the last lap". */
export const AHEAD_OF = overFigures(
  /\b(?:inside|under|ahead of|up on|below|faster than|quicker than) (?:the|his|her|their|[^,;:()]{2,30}['’]s?)(?: [\p{L}\d-]+){0,2} $/iu,
);
export const AS_FAR_AS = overFigures(
  new RegExp(
    String.raw`^${TAIL}(?: pace| schedule| splits?| line)? (?:until|up to|through (?:\d|halfway)|at (?:halfway|the (?:halfway|bell|turn|\d)|\d+ ?m|\p{L}+ (?:metres|laps|kilomet(?:re|er)s))|with (?:\p{L}+ ){1,2}laps?|for (?:most|much|\p{L}+ laps|\d)|going into|after (?:\p{L}+ laps?|\d))`,
    'iu',
  ),
);
/** "her attempt at the"; not "at the third attempt to", a try of a jump or throw. */
export const ATTEMPTED = before(
  '(?<!\\b(?:first|second|third|fourth|fifth|sixth|opening|final|last|penultimate)[ -])attempt(?:s|ed)?|bids?|tries (?:at|for|to)|tried|assaults?|shots? at',
);
/** "was chasing the", "set out to break the": what came of it is told behind, if it was had. */
export const CHASED = before(
  `(?:was|were|had been|went out) (?:chasing|attacking|hunting|after|on (?:course|track|target|schedule) for)|(?:chased|attacked|hunted)|set out to (?:${recordVerbs('break')})`,
);
/** "behind the record of"; not "Behind the winner Lind lowered the". */
const BEHIND = `behind(?= (?:the|his|her|their|its|an?|[^,;:()]{2,30}['’]s?) )(?![^,;:()]*\\b(?:${recordVerbs('break')}|there|was|were|c[ao]me)\\b)`;
export const MISS = `troubl(?:e|ed|es|ing)|endanger(?:ed|s|ing)?|separat(?:ed|es|ing) [^,;]{1,30} from|lack(?:s|ed|ing)? [^,;]{1,30} (?:to|for|on)|miss(?:ed|es|ing)?(?: out on)?|short of|shy of|outside|off|adrift of|away from|close to|near|within [^,;]{1,20} of|${BEHIND}|(?:hundredths?|tenths?|thousandths?|seconds?)(?: of a second)? (?:above|over)|(?:slower|worse) than|threaten(?:ed|ing)?|(?:fail(?:ed|s|ing)?|un(?:able)|too slow|not (?:[a-z]+ )?enough) to (?:break|beat|improve|better|lower|threaten|take)|too slow for|not (?:[a-z]+ )?enough for|(?:everything|all) but (?:break|beat|set|take)|(?:could|did|would|does) ?n[o’']t (?:quite )?(?:break|beat|improve|better|lower|get|come)`;
export const MISSED = overFigures(new RegExp(`\\b(?:${MISS})\\b`, 'i'));
/** "set a", "with a fabulous 1500m", "two new": a record there was not before. */
export const NEW_ONE = overFigures(
  new RegExp(
    String.raw`\b(?:(?:an?|another|first|new)(?: (?!(?:of|in|on|at|by|to|for|from|with|than|and|but)\b)[\p{L}\d’'-]+){0,3}|(?:with|in|for)(?: (?:new|fresh|outright|official|brand-new|lifetime))*|(?:sets?|setting|both|two|three|${recordVerbs('post')})(?: (?:an?|new|the|fresh|outright|current|official|brand-new|lifetime))*) $`,
    'iu',
  ),
);
/** "went on to set the still-standing": on whatever occasion, in force. */
export const STILL_STANDS =
  /\b(?:set|sets|setting|ran|skated|swam|rode|established)(?: (?:the|an?|his|her|their))? (?:still[- ]standing|long-standing|existing|standing|reigning) $/i;
/** "took gold and the", "adding her own", "added gold to her 1500m". */
export const GOT = overFigures(
  new RegExp(
    `\\b(?:${recordVerbs('get')}\\b(?:(?:(?! by |, which )[^;:()]){0,60}\\b(?:the|and)(?: new)?| (?:his|her|their)(?: [\\p{L}\\d-]+){0,2})|add(?:s|ed|ing)? [^,;:()]{1,40} to (?:his|her|their)(?: [\\p{L}\\d-]+){0,2}) $`,
    'iu',
  ),
);
/** "The record fell", "was gone"; not "fell twice". */
export const FELL = overFigures(
  new RegExp(
    String.raw`^${TAIL}(?: (?:set|held|owned|skated|swum|run)\b[^,;.()]{0,60}?)?(?:, [^.;]{1,60},)? (?:also |finally |duly |then )?(?:fell|falls|tumble[sd]|crumble[sd]|was gone|is gone|is history|was history|(?:did not|didn[’']t) (?:survive|last|stand)|lasted (?:only )?until|was no more|bit the dust)\b(?! (?:twice|\p{L}+ times)(?![:,]? (?:first )?(?:to|by|with)\b))`,
    'iu',
  ),
);
/** "The record tumbled from 1:53.50 to 1:53.20", "went down to 1:53.20", "was cut to 1:53.20". */
export const WENT_TO = overFigures(
  new RegExp(
    String.raw`^${TAIL}(?:, [^.;]{1,60},)? (?:(?:has|had|have|was|were|is|got|now|then|again|finally|even) ){0,3}(?:been )?(?:tumble[sd]|fell|fallen|drop(?:s|ped)|goes|gone|went|comes?|came|moved?s?|plunge[sd]|plummet(?:s|ed)|shrank|shrunk|rose|risen|rises|grew|climb(?:s|ed)|crept|jump(?:s|ed)|improve[sd]?|lowered|cut|brought|taken|raised|trimmed|reduced|pushed|whittled|shaved|pared|bettered|sharpened|sliced|extended|stretched|down|up)(?: (?:down|up|further|again|all the way))*(?: by [^,;:()]{1,30}?)?(?: from ${FIGURE})?(?: (?:down|up|further))? to (?:an? (?:new )?\p{L}+ of )?${FIGURE}`,
    'iu',
  ),
);
/** "The record had belonged to Falk until". */
export const STOOD_UNTIL = overFigures(
  new RegExp(
    `^${TAIL} (?:(?:was|had been) (?:held|owned|in the|\\p{L}+['’]s)|(?:had )?(?:stood|belonged|lasted|survived))\\b[^;]*[^;\\p{L}]until (?!(?:19|20)\\d\\d|then\\b)`,
    'iu',
  ),
);
/** "now owns the", "With 1:53.20 she had the". */
export const NOW_OWNS = overFigures(
  /\bnow (?:also )?(?:owns?|holds?|has|have|boasts?|possess(?:es)?) (?:the|an?)(?: [\p{L}\d-]+){0,2} $|^With (?:an? |h(?:is|er) |their )?\d[\d:.,]*\d ?\p{L}*,? [^,;:.]{2,40} (?:(?:also|now) )?(?:has|had|have|holds?|owns?) the(?: [\p{L}\d-]+){0,2} $/u,
);
/** "put her name to the", "has his name beside the". */
export const NAME_TO = overFigures(
  /\b(?:put|puts|putting|etch(?:ed|es|ing)|wrote|writes?|writing|inscrib(?:ed|es|ing)|attach(?:ed|es|ing)|has|have|had) (?:his|her|their|its)(?: own)? names? (?:to|on|against|next to|alongside|beside) (?:the|an?)(?: new)?(?: [\p{L}\d-]+){0,2} $/u,
);
/** "is now in the name of", "belongs to Falk after her 1:53.20": hers since today. */
export const BELONGS_NOW = overFigures(
  new RegExp(
    String.raw`^${TAIL} (?:now (?:belongs?|stands?) to|is now (?:held|owned) by|(?:is now|now stands) in the (?:names?|hands|possession) of|(?:is now|is from now on) the property of|(?:belongs?|goes|passes) to [^,;.()]{2,40}(?: \([A-Z]{3}\))?,? (?:since today|from (?:today|now on)|(?:after|thanks to|with) (?:his|her|their|an?) (?:\p{L}+ )?\d))`,
    'u',
  ),
);
/** "has the", before "to herself". */
export const HAS_THE = overFigures(/\b(?:has|have|had|holds?|owns?) the(?: [\p{L}\d-]+){0,2} $/u);
export const TO_ONESELF = overFigures(new RegExp(`^${TAIL} (?:all )?to (?:him|her|it|them)sel(?:f|ves)\\b`, 'iu'));
/** "won with his", "became the first with her", before "record of 1:53.20". */
export const WON_WITH = overFigures(
  /\b(?:beat(?:ing)?|bec[ao]m(?:e|ing)|claim(?:ed|ing)|clinch(?:ed|ing)|crown(?:ed|ing)|earn(?:ed|ing)|fe?l(?:l|t)|finish(?:ed|ing)|secur(?:ed|ing)|seal(?:ed|ing)|stunn(?:ed|ing)|t[ao]k(?:e|ing)|took|w[io]n(?:ning)?)\b(?:[^,;:.]|[:.]\d)*(?:,? (?:with|thanks to|through|courtesy of)) (?:his|her|their|its)(?: (?:new|stunning|superb|brilliant|fine|great|sensational|first|second|third))* $/u,
);
/** "The record is now 1:53.20". */
export const NOW_IS = overFigures(
  new RegExp(
    String.raw`^${TAIL} (?:is now|now (?:is|stands at|reads)|stands now at|(?:stands|reads) now(?: at)?|now) (?:at )?\d`,
    'iu',
  ),
);
/** "gave Falk the", "handed the Spaniard a new". */
export const HANDED = overFigures(
  /\b(?:br(?:ing|ought)s?|g[ai]ve[sn]?|giving|earn(?:s|ed|ing)?|hand(?:s|ed|ing)?|net(?:s|ted|ting)?) [^,;:()]{2,40}(?:, [^,;:()]{1,30},)? (?:the|another)(?: new)? $/i,
);
/** "took the", before "from Falk". */
export const TAKEN = overFigures(
  new RegExp(
    `\\b(?:${recordVerbs('get')}|wrest(?:s|ed|ing)?) (?:the|his|her|their|[^,;:()]{2,30}['’]s?)(?: [\\p{L}\\d-]+){0,2} $`,
    'iu',
  ),
);
/** "took", before "it from her". */
export const TOOK_IT = new RegExp(`\\b(?:${recordVerbs('get')}|wrest(?:s|ed|ing)?|steal(?:s|ing)?|stole) $`, 'iu');
export const KEPT = overFigures(
  new RegExp(`\\b${recordVerbs('keep')} (?:his|her|their|its|the)\\b${OBJECT_GAP}`, 'iu'),
);
/** Not the subject of what follows: "the world record was something else". */
export const NO_SUBJECT =
  /^(?!(?: times?| marks?)? (?:is|was|were|had|has|have|stands?|stood|remain(?:s|ed)?|fell|goes|went|belong(?:s|ed)|still|looked|seemed)\b)/;
/** Not "with the", "has the" before "fastest time in the world this year": it may be of any day. */
export const NOT_HAD =
  /(?<!\b(?:has|have|had|holds?|held|with|owns?|boasts?)(?: \p{L}+)? (?:an?|the|his|her|their) )$/u;
/** "Track record for", "A meeting record from": opens the sentence or a part of it. */
export const OPENS = overFigures(
  /(?:^|[,;:–—] )(?:(?:a )?(?:gold|silver|bronze|victory|win|first place|(?:the )?title) (?:and|with) )?(?:an? |another )?(?:new )?(?:[\p{L}\d]+ )?$/iu,
);
/** "Lind skates 1500m", "Lind claims gold and": as headings tell, without an article. */
export const HEADED = overFigures(
  new RegExp(
    `\\b(?:${recordVerbs('get')}|clocks?|lands?|nets?|posts?|rides?|runs?|scores?|skates?|storms to|swims?)\\b(?: [\\p{L}\\d-]+){0,4} $`,
    'iu',
  ),
);
/** "will try to break the", "hopes for a": not yet. */
export const HOPED = overFigures(
  /\b(?:will|would|may|might|hop(?:e|es|ed|ing)|want(?:s|ed|ing)?|aim(?:s|ed|ing)?|dream(?:s|ed|ing)?|(?<!\b(?:his|her|its|my|our|their|the|of) )eye(?:s|d|ing)?|opt(?:s|ed|ing)? for|(?:asks?|asked|goes|went|going|calls?|called) for|plan(?:s|ned|ning)?|targets?|targeted|targeting|expect(?:s|ed|ing)?)\b(?: (?!(?:and|but)\b)[\p{L}\d’'-]+){0,6} $/iu,
);
/** "No one threatened", "none of them came near". */
export const NOBODY = overFigures(
  new RegExp(
    `\\b(?:no[ -]one|nobody|none|neither|no (?:other )?\\p{L}+)\\b[^.;:()]{0,60}\\b(?:${MISS}|${recordVerbs('break')})\\b${GAP}`,
    'iu',
  ),
);
/** "was not, however, an official world record", "did not improve her best". */
export const DENIED = overFigures(
  /(?:(?:\b(?:not|never|nor)|n['’]t)\b(?! (?:only|just))(?:(?:(?! (?:and|but|since|after|before|until|when) |, (?:owns|holds|has|is) )[^;:()]){0,50}\b(?:an?|the|as|any)\b| \p{L}+ (?:his|her|their))|\bwithout(?: (?:setting|breaking|beating|improving))? (?:an?|any|the|his|her|their))(?: [\p{L}-]+){0,2} $/iu,
);
/** "Five skaters", "all of the twelve women", "most riders": nobody in particular; not "the two skaters". */
export const COUNTED = overFigures(
  new RegExp(
    `(?<!\\bthe |[\\d.:,])\\b(?:${CARDINAL_PATTERN}|\\d+|all|many|most|several|some|numerous|dozens|a (?:handful|host|number|raft|series|string))(?: of)?(?: [\\p{L}\\d-]+){0,3} (?:${anyOf(COMPETITOR_NOUNS)}s|men|women|ladies|girls|boys|people)(?!['’])\\b${SUBJECT_GAP}`,
    'iu',
  ),
);
/** "The next three all set", "everyone else ran", "Skaters have set": nobody is named. */
export const THE_OTHERS = new RegExp(
  `(?:^|[,;:] |\\bas )(?:[\\p{L}-]+ ){0,2}(?:${anyOf(COMPETITOR_NOUNS)}s|men|women) (?:have|had|were|kept)(?: \\p{Ll}+){0,4} $|\\b(?:the (?:next|other|following|remaining|first|last|top|leading) (?:${CARDINAL_PATTERN}|\\d+)|the (?:others|rest(?: of the \\p{Ll}+)?)|every(?:one|body)(?: else)?|(?:all|each) of (?:his|her|their) (?:rivals|opponents|team-?mates))(?: \\p{Ll}+){0,5} $`,
  'iu',
);
/** "including three", "a total of five", "no fewer than six". */
export const COUNT = new RegExp(
  `\\b(?:${CARDINAL_PATTERN}|\\d+|many|several|some|numerous|dozens of)(?: (?:more|other|new|different|further))* $`,
  'iu',
);
/** Behind a record: it is of titles. */
export const COUNTED_BEHIND = new RegExp(
  `^ (?:of|for) (?:the )?(?:most )?(?:(?:${CARDINAL_PATTERN}|\\d+)(?: [\\p{L}-]+){0,4} )?(?:titles?|wins|victories|medals|golds|crowns|podiums|appearances|globes|starts)\\b`,
  'iu',
);
/** "There were 31 new": nobody's. */
export const THERE_WERE = new RegExp(`\\bthere (?:were|are|have been|had been) ${COUNT.source}`, 'iu');
/** "also finished inside the", of a record that was just broken: second to be better than it was. */
export const ALSO_INSIDE = before('also [^,;:()]*(?:inside|under|below|(?:faster|quicker|better) than)');
/** "The next three also broke the old": nobody is named. */
export const ALSO_BROKE = before(`(?:also|both|all) (?:${recordVerbs('break')})`);
export const PLURAL = /(?:records|bests|leads)(?: times?| marks?)?$|(?:PB|SB|NR|WR)s$/i;
/** Behind records: whose they are, one by one, each with a mark. */
export const LISTED_BEHIND = overFigures(
  new RegExp(
    String.raw`^(?: times?| marks?)?(?:,? (?:(?:(?:were|was) )?(?:set|broken)|fell|went|came|falling|going|coming))?${IN_EVENT}(?::| (?:for|by|to|from)) (?:[^.;()]|\([A-Z]{3}\)){1,80}(?:\([^()]{0,60}| in )\d{0,2}[.:]?\d{1,2}[.:]\d`,
    'u',
  ),
);
export const SUMMED = new RegExp(
  `\\b(?:including|among them|total of|fewer than|less than|as many as) ${COUNT.source}`,
  'iu',
);
