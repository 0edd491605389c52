import { overFigures } from '../../../language/figures.ts';
import { AT_POINTS } from './points.ts';
import type { Sign } from './sign.ts';
import { OF_OTHERS, UNDER_WAY } from './under-way.ts';

/** "won the ride for bronze", "took the sprint for second": what was raced for is won, whatever else is said of it. */
export const RACED_FOR =
  /\b(?:w[io]n(?:s|ning)?|t(?:ake[sn]?|ook|aking)|claim(?:s|ed|ing)?) (?:the |an? )(?:[\p{L}-]+ ){0,2}(?:battle|fight|race|sprint|duel|ride|match|contest|final|shoot-?out|run-off|photo[- ]finish) for (?:the |(?:\p{L}+ )?(?=bronze|silver))?$/iu;

/** "0.05 seconds separated Lind from fourth-placed Falk": behind this "from" somebody has the place. */
const TAKEN_FROM = overFigures(
  new RegExp(`${RACED_FOR.source}|\\b(?:separat|divid|part)(?:e[sd]?|ed|ing|s)? [^,;]* from $`, 'iu'),
);

/** Behind "two": what is still to be raced. */
const TO_GO =
  '(?:laps?|lengths?|turns?|met(?:er|re)s|m|kilomet(?:er|re)s|km|minutes?|strokes?|loops?) (?:to go|left|remaining)\\b';

/** Which of several: "the first", "a clean", "his short". */
const WHICH =
  'the|his|her|their|cleaning|a|clean|run|round|lap|opening|first|second|third|fourth|fifth|prone|standing|final|last|shooting|short|free|rhythm|original|compulsory|downhill|slalom|super-g|swim|bike|cycling|running|skiing|one|two|three|four|\\d+';
/** A part of a race or contest, behind which it goes on. */
const PART =
  "portion|segment|swim|bike|program(?:me)?|skate|dance|jumping|day(?: \\d)?|yesterday(?:['’]s \\w+)?|(?:race )?run|stage|shooting|prone|standing|legs?|laps?|jump|rounds?|split|exchange|change|bell|half|heats?|descents?|checkpoint|time check|halfway mark|(?:one|two|three) events|\\d+ ?(?:km|m|metres|meters|kilometres)";
const STAGE = `(?:(?:(?:${WHICH}) )*(?:${PART})\\b(?! (?:race|start|final|of the season|in \\d|medal))|the (?:second|third|fourth)(?=[.,;]| (?:with|and|but|in)\\b|$))`;

/** "at Skate Canada", "at the opening round in Oslo": a competition of a series. */
const OF_MEETING =
  /^(?: place| position| spot)?,? at (?:Skate \p{Lu}|(?:the |last (?:week|month|year)['’]s )?(?:\p{L}+ ){1,3}?(?:rounds?|stages?|legs?) (?:(?:of|in|at) (?!the (?:race|competition))|last (?:week|month|year)))/u;

/** What is passed on the way. */
const POINT =
  '(?:lap|circuit|bell|halfway|half-way|midway|mile|kilomet(?:er|re)|\\d[\\d,]* ?(?:k?m|k|metres|meters|kilomet(?:er|re)s|miles))';
/** What is told of the end of a race. */
const HOME = '\\b(?:win|won|finish\\p{L}*|cross\\p{L}*|line|home|came|gold|silver|bronze|victory|medals?)\\b';

/** In the order in which they are asked: the first that holds is the one that is told. */
export const SIGNS: readonly Sign[] = [
  {
    code: 'no-result',
    says: '<third> place would be enough',
    side: 'behind',
    words:
      /^(?: medal| place| position| spot)?(?: for \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})? (?:would|could|might|may|will|should)\b/iu,
  },
  {
    code: 'no-result',
    says: '<bronze> medal race',
    side: 'behind',
    words:
      /^(?: medal)?[ -](?:race|final|match|medall?ists?|run-off|contest|hunt|bid|dreams?|ambitions?|charge|challenge|rivals?|hopes?|chances?)\b/i,
  },
  {
    code: 'no-result',
    says: '<silver> was out of reach',
    side: 'behind',
    words:
      /^ (?:(?:was|were|is) )?(?:out of reach|beyond (?:him|her|them)|at stake|up for grabs|in sight|within reach|(?:still )?(?:wide )?open|(?:going|heading|coming) into (?:the|her|his)|to (?:skate|race|play|fight|swim|run|ride|go) for)\b/i,
  },
  {
    code: 'no-result',
    says: '<seventh> in a fortnight',
    side: 'behind',
    form: 'ordinal',
    words:
      /^ in (?:a|as many|the space of|just|two|three|four|five|six|seven|\d+) ?(?:\p{L}+ )?(?:fortnight|days?|weeks?|months?|years?|seasons?)\b/iu,
  },
  {
    code: 'no-result',
    says: '<victory> seemed assured',
    side: 'behind',
    words: /^ (?:(?:had )?(?:seemed|looked|appeared|beckoned)|(?:was|were) (?:within|in) (?:reach|sight|touching))\b/i,
  },
  {
    code: 'no-result',
    says: '<No.5> outdoor all-time in Britain',
    side: 'behind',
    words: /^(?: [\p{Ll}-]+){0,2},? all[- ]time\b/u,
  },
  {
    code: 'no-result',
    says: '<second> at halfway',
    side: 'behind',
    words:
      /^(?: place| position)? (?:at (?:that|this|the) (?:moment|time|point|stage|halfway|bell)|at (?:every|each) |at halfway|by (?:the )?(?:\d[\d,]* ?(?:k?m|met(?:re|er)s)\b|halfway|half-way|bell)|after (?:cleaning|shooting|missing)\b|so far|until (?:then|that point|(?:the|a|his|her|two|three|four|five|\d+)\b)|for (?:most|much|the (?:first|opening|best part)|long|a (?:while|time|few))\b)/i,
  },
  {
    code: 'no-result',
    says: '<first> place with two laps to go',
    side: 'behind',
    words: new RegExp(`^(?: place| position)? with [\\w-]+ ${TO_GO}`, 'i'),
  },
  {
    code: 'no-result',
    says: '<second> of the first three',
    side: 'behind',
    words: /^(?: place| position)? of (?:the|his|her) (?:first|last|previous) (?:two|three|four|five)\b/i,
  },
  {
    code: 'not-taken',
    says: 'still holds the <title>',
    side: 'clause',
    form: 'title',
    words:
      /\b(?:held|holds?|holding|owns?|owned|surrender\p{L}*|relinquish\p{L}*|ceded|(?:was|were|is|are|been) defending) (?:on to )?(?:the|a|his|her|their|both) (?:\p{L}+ ){0,3}$/iu,
  },
  {
    code: 'not-taken',
    says: 'to add to her 3000m <title>',
    side: 'clause',
    unlessBehind:
      /^(?: medal)? (?:(?:in|over) (?:(?:the|yesterday['’]s|\p{Lu}\p{L}+day['’]s) )*(?:(?:wo)?men['’]s )?\d|(?:from|at|of|in) (?:the )?(?:(?:19|20)\d\d|last ))/u,
    words: /\badd(?:s|ed|ing)? to (?:[\p{L}\d.,’'-]+ ){0,5}$/iu,
  },
  {
    code: 'in-sight',
    says: 'almost moved her into <second>',
    side: 'clause',
    words: overFigures(/\b(?:almost|nearly|narrowly failed to) (?:[a-z]+ed|took|won)\b[^,;]*$/i),
  },
  {
    code: 'in-sight',
    says: 'separated her from earning the <silver>',
    side: 'clause',
    words: overFigures(
      /\b(?:separat|stop|prevent|ke(?:ep|pt))\p{L}* [^,;.]{1,40} from (?:claim|earn|gain|secur|storm|tak|winn)ing (?:[\p{L}-]+ ){0,2}$/iu,
    ),
  },
  {
    code: 'in-sight',
    says: 'on course for <gold>',
    side: 'clause',
    words: overFigures(
      /\b(?:on (?:course|track|pace)|close|set|ready|poised|looking|needed|not enough) (?:to|for)\b[^,;]*$/i,
    ),
  },
  {
    code: 'not-taken',
    says: 'the fight for the <bronze>',
    side: 'clause',
    unless: RACED_FOR,
    words:
      /\b(?:battle|fight|fighting|race|sprint|duel|contention|chance|hopes?|favou?rite|bid|eyes?|shoot-?out|going|contest|match|playing|vying) for (?:the |a |an |her |his |their )*$/i,
  },
  {
    code: 'not-taken',
    says: 'neither Lind nor Falk in <second>',
    side: 'sentence',
    words: /\bneither\b[^,;]{2,80} nor [^,;]{2,60} $/iu,
  },
  {
    code: 'not-taken',
    says: 'felt like a <win>',
    side: 'clause',
    unless: RACED_FOR,
    words: /\b(?:like|as good as|treated (?:it|this|that) as) (?:the |a |an |her |his |their )*$/i,
  },
  {
    code: 'not-taken',
    says: 'began the day in <fourth>',
    side: 'clause',
    unless: RACED_FOR,
    words: overFigures(
      /\b(?:start(?:s|ed|ing)?|(?<!\b(?:was|were|been|being) )(?:left|leaving)(?! (?:him|her|them|it) )|set off|began|lying|lay|running|skating) [^,;]{0,30}\b(?:in|from) $/i,
    ),
  },
  {
    code: 'under-way',
    says: 'Overall, Lind is taking the lead, and <second>',
    side: 'sentence',
    form: 'ordinal',
    words: /^(?:and )?overall(?: (?:classification|standings|ranking))?, [^;]{1,60}?\b(?:is|are|leads?)\b[^;]*$/i,
  },
  {
    code: 'counted',
    says: 'her third medal here and <fifth>',
    side: 'clause',
    form: 'ordinal',
    words: overFigures(
      /\b[\p{L}\d]+(?:st|nd|rd|th|cond) (?:[\p{L}-]+ )?(?:medal|win|victory|title|podium|gold|success)\b[^,;.]{0,30} and (?:his |her |their |the )?$/iu,
    ),
  },
  {
    code: 'counted',
    says: 'won for the third time this season and <47th>',
    side: 'clause',
    form: 'ordinal',
    words: overFigures(/\bfor (?:the|a) [\p{L}\d-]+ time\b[^,;.]{0,30} and (?:the )?$/iu),
  },
  {
    code: 'under-way',
    says: 'started <17th>',
    side: 'clause',
    form: 'ordinal',
    words: /\b(?:start(?:ed|ing|s)|set(?:ting)? off|went off|wearing bib) (?:only |just )?$/iu,
  },
  {
    code: 'not-taken',
    says: 'knocked out of the <bronze>',
    side: 'clause',
    unlessBehind: /^(?: medal| place)? by (?:the )?\p{Lu}/u,
    words:
      /\b(?:knock(?:s|ed|ing)?|push(?:es|ed|ing)?|edg(?:es?|ed|ing)|bump(?:s|ed|ing)?|skated|squeez(?:es?|ed|ing)|ke(?:ep|pt)|shut|forc(?:es?|ed|ing)|nudg(?:es?|ed|ing)) (?:[\p{L}'’.-]+ ){0,3}out of (?:the |a |an )?$/iu,
  },
  {
    code: 'not-taken',
    says: 'came up short of claiming <gold>',
    side: 'clause',
    words:
      /\b(?:short of|without|instead of|rather than|denied|(?:no|little) chance of) (?:\p{L}+(?:ing)) (?:the |a |an |another |(?:his|her|their) (?:\p{L}+ )?)?$/iu,
  },
  {
    code: 'no-result',
    says: 'Lind and Falk divide the distance <titles>',
    side: 'clause',
    form: 'title',
    unlessBehind: overFigures(/^[^,;.]* from /),
    words: overFigures(/\b(?:divid(?:e[sd]?|ing)|split(?:s|ting)?) (?:the|all|both) (?:[\p{L}\d-]+ ){0,2}$/iu),
  },
  {
    code: 'not-taken',
    says: 'two points short of her <third>',
    side: 'clause',
    unless: TAKEN_FROM,
    words:
      /\b(?:from|over|since|about|towards?|off|near|missed|missing|short of|without|(?<!\bno (?:better|higher|further) )than) (?:the |a |an |her |his |their |overall |(?:[\p{L}-]+ ){0,2}\p{L}+['’]s ){0,5}$/iu,
  },
  {
    code: 'under-way',
    says: 'going into the last lap, lying <third>',
    side: 'clause',
    words:
      /\b(?:(?:left|leav(?:e[sd]?|ing)|exit(?:ed|s|ing)?|came out of) the (?:(?:shooting )?range|stadium)|sits?|sitting|sat|starting|(?:head|com|go)ing into|(?:went|came|goes|headed|heads) into|enter(?:ed|s|ing)|handed over|tagged|reached halfway|lying|lay|hiding|hid|lurking|lurked|tucked (?:in|away)|exchang(?:ed|ing)|turn(?:ed|s|ing)|qualified|qualifying|drawn|seeded|overnight|now|briefly|temporarily|provisionally|briefly took|had been(?= (?:running |lying |sitting )?in)|mov(?:e[sd]?|ing) (?:up |straight |quickly )?into)(?: (?:[\p{L}'’-]+ ){0,4}(?:in|from|as|up to))? (?:the |provisional )?$/iu,
  },
  {
    code: 'under-way',
    says: 'got off the line <third>',
    side: 'clause',
    form: 'ordinal',
    words:
      /\b(?:got (?:off|away)(?: (?:from )?(?:the )?(?:blocks|gun|line|start))?|(?:off|out of) the (?:blocks|gate|line|start)) (?:in )?$/iu,
  },
  {
    code: 'under-way',
    says: 'came to the 500m mark <second>',
    side: 'clause',
    form: 'ordinal',
    words: overFigures(
      /\b(?:to|at|past|over|around) (?:the )?[^,;.]{0,24}\b(?:markers?|marks?|points?|buoys?|(?<!\dm )hurdles?|corners?|bends?|exchanges?|checkpoints?) $/iu,
    ),
  },
  {
    code: 'not-taken',
    says: 'a slow last lap cost her the <bronze>',
    side: 'sentence',
    words: /\bcost(?:s|ing)? (?:[\p{L}'’.-]+ ){1,3}(?:(?:the|a|an|his|her|their) )?$/iu,
  },
  {
    code: 'under-way',
    says: 'Lind led them through the first lap, with Falk in <third>',
    side: 'sentence',
    form: 'ordinal',
    words: new RegExp(
      `\\b(?:through|past|to|reached|passed|hit) (?:the )?(?:(?:first|second|third|opening|halfway) )*${POINT}\\b(?:(?!${HOME})[^;])*? with [^;]*$`,
      'iu',
    ),
  },
  {
    code: 'under-way',
    says: 'in the fourth round Lind threw 21.30m, moving past Falk into <second>',
    side: 'sentence',
    form: 'ordinal',
    words: overFigures(
      /\b(?:first|second|third|fourth|fifth|opening|next) (?:round|attempt|throw|jump|effort)s?\b[^;]*\b(?:mov(?:e[sd]?|ing)|went|going|go|climb(?:ed|ing)|jump(?:ed|ing)|slipp(?:ed|ing)|dropp(?:ed|ing)) (?:him |her |them |past [^,;]{2,30} )?(?:up |back |down )?(?:in)?to (?:the )?$/iu,
    ),
  },
  {
    code: 'not-taken',
    says: 'Lind pulled away from the 2030 champion, who had taken <silver>',
    side: 'sentence',
    words: overFigures(
      /\b(?:against|behind|beat|beating|by|from|of|off|over|passed|past|than|to|with) the (?:[\p{L}\d-]+ ){0,4}(?:champion|holder|medall?ist|runner-up|winner),? who [^,;]*$/u,
    ),
  },
  {
    code: 'under-way',
    says: '<second> behind Falk with only two laps to go',
    side: 'behind',
    form: 'ordinal',
    words: new RegExp(
      `^(?: (?!after|as|having|but|when|while|despite|and)[\\p{L}()’'-]+){0,6} with (?:only |just |about )?[\\w.-]+ ${TO_GO}`,
      'u',
    ),
  },
  {
    code: 'under-way',
    says: 'with two laps left Lind was <third>',
    side: 'sentence',
    form: 'ordinal',
    words: new RegExp(
      `\\b${TO_GO},? (?:(?!and\\b)[\\p{L}()’'-]+ ){0,5}(?:was|were|lay|sat|ran|skated|held) (?:in |only |still |already )*(?:the )?$`,
      'iu',
    ),
  },
  {
    code: 'under-way',
    says: 'Lind, after cleaning as well, was <fourth>',
    side: 'sentence',
    form: 'ordinal',
    words:
      /\bafter (?:cleaning|shooting|missing)(?: [\p{L}-]+){0,3},? (?:(?!ha[ds])[\p{L}’'-]+ ){0,3}?(?:was|were|lay|sat) (?:in |only |still )*(?:the )?$/iu,
  },
  {
    code: 'under-way',
    says: 'had fallen back into <sixth>',
    side: 'clause',
    form: 'ordinal',
    words: /\b(?:crept|crawled|inched|fallen|nosed) (?:back |up |down |out )?(?:in)?to $/iu,
  },
  {
    code: 'counted',
    says: '<winners> included Lind',
    side: 'behind',
    words: /^(?: (?:of|on|at|in|from) (?:the )?(?:[\p{L}-]+ ){0,2}[\p{L}-]+)? (?:also )?included?\b/u,
  },
  {
    code: 'under-way',
    says: '<first> out of the water',
    side: 'behind',
    form: 'ordinal',
    words:
      /^ (?:out of (?:the )?(?:water|swim|transition|T[12]|blocks?|gate)|off the (?:bike|blocks|line|start)|(?:on ?)?to the (?:bike|run)|into (?:T[12]|transition)|to the (?:first )?(?:buoy|turn|bell|corner|bend))\b/i,
  },
  {
    code: 'under-way',
    says: '<fourth> place now',
    side: 'behind',
    form: 'ordinal',
    words:
      /^(?: place| position| spot)?,? (?:now|for now|so far|currently|at (?:the moment|(?:this|that) (?:point|stage)))\b/,
  },
  {
    code: 'under-way',
    says: '<second> before the javelin',
    side: 'behind',
    form: 'ordinal',
    words:
      /^(?: place| position| spot)? (?:before|ahead of|going into|heading into) the (?:final|last|closing|[\d,.]+ ?k?m\b|discus|hammer|high jump|hurdles|javelin|long jump|pole vault|shot|triple jump)/i,
  },
  {
    code: 'prospect',
    says: 'Lind has a lead big enough to win the <title>',
    side: 'sentence',
    words: overFigures(
      /\b(?:has|have) (?:an? |the )?(?:[\p{L}-]+ ){0,3}(?:lead|chance|enough|advantage|cushion)\b[^,;.]{0,30} to (?:clinch|claim|take|win) (?:(?:the|a|an|his|her|their) )?(?:[\p{L}-]+ ){0,2}$/u,
    ),
  },
  {
    code: 'taken-away',
    says: '<third>, but the referee disqualified him',
    side: 'behind',
    words: /^[^;]*\bdisqualified (?:him|her|them)\b/i,
  },
  {
    code: 'taken-away',
    says: '<second> but was later penalised',
    side: 'behind',
    words: overFigures(
      /^,? (?:was|were|had been|got) (?:later |subsequently |then )?(?:disqualified|penali[sz]ed|relegated)\b|^[^.;]{0,40}\b(?:but|only to be|before being|until|and) (?:[\p{L}'’]+ ){0,3}?(?:disqualified|penali[sz]ed|relegated|handed a penalty|given a penalty|received a (?:penalty|yellow card)|stripped)\b/iu,
    ),
  },
  {
    code: 'taken-away',
    says: '<tenth> but recovered',
    side: 'behind',
    words: overFigures(
      /^[^.]{0,30}(?:\bbut|\bbefore|;)(?: (?:he|she|they))? (?:recover(?:ed|ing)|rall(?:ied|ying)|(?:fought|fighting|battled|battling|bounced|came|coming|worked (?:his|her) way|climbed|climbing|moved|moving) back)\b/iu,
    ),
  },
  {
    code: 'under-way',
    says: '<second> after the prone stage',
    side: 'behind',
    form: 'ordinal',
    unlessBehind: OF_MEETING,
    words: new RegExp(
      `^(?: place| position| spot)?(?: behind (?:the )?(?:\\p{Lu}[\\p{L}’'-]+ ?){1,3}(?<! ))?,? (?:after|following|through|at) ${STAGE}`,
      'iu',
    ),
  },
  ...UNDER_WAY,
  ...AT_POINTS,
  ...OF_OTHERS,
];
