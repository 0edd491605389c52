/** One of the words of a list, which bars part. */
export const anyOf = (list: string): string =>
  `(?:${list
    .trim()
    .split(/\s*\|\s*/)
    .join('|')})`;

/** May stand between a cue and its figure: "by a mere 0.14", "by a massive 12 seconds". */
export const SOME = `(?:(?:${anyOf('just | only | almost | nearly | about | around | more than | less than | over | exactly | some | another | an? (?:comfortable|convincing|crushing|full|good|huge|massive|mere|narrow|staggering|whopping) | a | an | the')}) ){0,2}`;
/** Comes after a figure: who is spoken of trails. */
export const TRAILS = anyOf(
  'behind(?! (?:its|his|her|their) (?:names?|belt)) | adrift | back(?! (?:in (?!(?:the )?(?:\\p{L}+(?:st|nd|rd|th|cond)|first|gold|silver|bronze|medals?|podium)\\b)|at|home)) | down(?! the\\b) | slower | worse | gap | deficit | delay | short | off | outside | out(?! of) | too slow | more | later | in arrears | away | above(?= (?:the|his|her|their|\\p{Lu})) | shy | from (?:first|gold|victory) | to (?:make up|find)\\b',
);
/** Comes after a figure: who is spoken of leads. */
export const LEADS = anyOf(
  'ahead | by which | before(?= (?:the )?(?:\\p{Lu}|runner-up|second-placed)) | faster | quicker | closer | clear | up | under | inside | better | in front | in hand | to spare | advantage | lead(?!-) | cushion | margin | buffer | improvement | head start',
);
/** A difference as a noun, before "of T". */
export const MARGIN = anyOf(
  'margin | lead | advantage | gap | deficit | cushion | difference | delay | buffer | improvement',
);
/** Who is spoken of loses or wins the figure on somebody. */
export const LOSES_OR_GAINS = anyOf(
  `lost | lose | loses | losing | gained | gain | gains | gaining | made up | make up | making up | gave away |
   giving away | concede | conceded | conceding | shaved | shaving | sliced | slicing | knocked | knocking | chopped | clipped | clipping | cut | cuts | cutting | trimmed | trimming | took | takes |
   taking | pulled back | clawed back`,
);
export const KEEPS = anyOf('kept | keep | keeps | keeping | left | leave | leaves | leaving | held | holding');

/** "Lind's lead", "her cushion": a difference with an owner. */
export const OWN_GAP = new RegExp(
  `(?:(?<name>['’]s?)|\\b(?<pronoun>[Hh]is|[Hh]er|[Tt]heir)) (?:\\p{L}+ ){0,2}${anyOf('advantage | buffer | cushion | deficit | lead(?!-) | margin')}\\b`,
  'u',
);

/** "her margin was comfortable: 34.63 to 34.81": two results; but "her lead fell from 1.20 to 0.94". */
export const OF_TWO = /(?<!from )(?<![\d.:])\d[\d.:]*\d to $/u;

/** The words end right before a figure; begin right behind one. */
export const before = (words: string): RegExp => new RegExp(`${words}$`);
export const after = (words: string): RegExp => new RegExp(`^ ${words}`, 'u');
/** "the 30", "all six", "their 25": the whole of a course, not the first of its laps. */
export const WHOLE =
  '(?:the|all|its|his|her|their)(?: (?!first|second|third|last|final|opening|closing|penultimate)[\\p{L}\\d.,-]+){0,2}';
