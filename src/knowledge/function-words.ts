/** Words that open, join or steer clauses. Closed classes of English: any grammar lists them. */

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  `about above across after against ahead along alongside among around at before behind below beside between beyond by
  despite down during for from in inside into like near of off on onto out outside over past per since than through
  throughout to toward towards under until up upon versus via vs with within without`.split(/\s+/),
);

/** After these a new clause or conjunct begins, and what follows may be its subject. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set(
  `and but or nor yet so while whereas although though because as when whenever where before after until till if unless
  once that then since however meanwhile instead`.split(/\s+/),
);

/** In front of a noun: what follows is none of the verbs it may look like ("the lead", "their start"). */
export const DETERMINERS: ReadonlySet<string> = new Set(
  `a an the this that these those his her its their my our your each every another any no some both own new final last
  first second third best`.split(/\s+/),
);

export const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'whom']);

export const AUXILIARIES: ReadonlySet<string> = new Set(
  `am is are was were be been being has have had having do does did will would shall should can could may might must
  cannot couldn't didn't wasn't weren't hasn't hadn't wouldn't won't isn't doesn't don't can't`.split(/\s+/),
);

/** Adverbs without "-ly" between a subject and its verb: "Lind still led", "she’d never won". */
export const ADVERBS: ReadonlySet<string> = new Set(
  'again already also always even ever just later never not now once only soon still then twice'.split(' '),
);

/** Words that turn a statement into its opposite or into something that did not happen. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `not never no none unable without nobody couldn't didn't wasn't weren't hasn't hadn't wouldn't won't isn't doesn't don't
  can't cannot`.split(/\s+/),
);

/** Past forms without "-ed" of verbs that tell no result: "before Lind drew level". Source: any grammar of English. */
export const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  `began blew bought brought built chose dealt drew drove dug felt fought found gave grew hid hung kept knelt knew leapt
  lit made met paid rose sank sat saw sent shone shook shot slid sought spent spoke sprang stole stood strode struck stuck
  swung thought told tore understood withdrew woke wore wrote`.split(/\s+/),
);

/** Participles without "-ed": "she'd won" is had, "she'd win" is would. Source: any grammar of English. */
export const IRREGULAR_PARTICIPLES: ReadonlySet<string> = new Set(
  `beaten been begun bought broken brought built caught chosen come done drawn driven fallen felt fought found given gone
  got gotten had held hit hung kept led left lost made met paid put ridden risen run seen sent set shot skated slid spent
  spoken stood stuck swum taken thought thrown told withdrawn won worn`.split(/\s+/),
);

/** Words of what is still to be done, in front of "to" and a verb: "plans to add the 500m", "out to win". */
export const INTENDS: ReadonlySet<string> = new Set(
  `attempted attempting bidding due eager intend intended intending intends keen looking plan planned
  planning plans poised unable`.split(/\s+/),
);

/** Modals and verbs of wishing: what follows is not reported as done. */
export const UNREAL: ReadonlySet<string> = new Set(
  `would could should might may will hope hopes hoped hoping want wants wanted aim aims aimed aiming dream dreams dreamed
  try tries tried trying expect expects expected tipped favoured favored billed backed need needs thought believed seemed chance chances opportunity if`.split(
    /\s+/,
  ),
);
