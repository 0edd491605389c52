/**
 * The verbs and nouns that attribute an utterance to a speaker. Forms are derived; irregular ones stand in the row.
 *
 * Source: the verbs of reporting of any grammar of English, checked against federations' releases of 2008-2026 for the
 * ones sports writers put in their place (laugh, beam, sigh).
 */

/**
 * How a verb takes an utterance. `say`: as its object, before or after; `tell`: with a listener between; `manner`: only
 * where it touches the quotation or a colon, for elsewhere it is no speaking ("she smiled and left").
 */
export type CueKind = 'say' | 'tell' | 'manner';

const CUE_VERBS: Readonly<Record<CueKind, string>> = {
  say: `accuse acknowledge add admit advise affirm agree allege analyse analyze announce answer argue ask assert assess assure begin
    believe blurt boast brag call cite claim clarify comment complain concede conclude concur confess confide confirm
    contend continue counter cry declare demand deny describe detail elaborate emphasise emphasize enthuse exclaim
    explain express gripe guess hint implore infer insist interject joke judge lament maintain mention muse note object
    observe offer opine paraphrase plead pledge point post praise predict proclaim promise propose protest query
    question quip quote reason recall reckon recite recount reflect reiterate relate remark remember reminisce repeat
    reply report respond retort reveal rule say scream shout sing speculate state stress suggest sum summarise summarize
    surmise swear tease testify text tweet urge venture volunteer vow warn wonder write yell`,
  tell: 'inform interview remind tell thank',
  manner: `bark beam beg bellow blast boom breathe cackle chant chime chuckle correct croak cut declaim fire gasp giggle grin groan growl grumble
    gush gulp hiss howl laugh moan mumble mutter nod plead rave read roar scoff scold share shrug sigh smile smirk snap sneer sob
    vent wail weep whisper wink`,
};

/** base: third person, past, past participle, -ing. Only what the ending rules get wrong. */
const IRREGULAR: Readonly<Record<string, readonly [third: string, past: string, participle: string, ing: string]>> = {
  admit: ['admits', 'admitted', 'admitted', 'admitting'],
  beg: ['begs', 'begged', 'begged', 'begging'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  brag: ['brags', 'bragged', 'bragged', 'bragging'],
  cry: ['cries', 'cried', 'cried', 'crying'],
  cut: ['cuts', 'cut', 'cut', 'cutting'],
  deny: ['denies', 'denied', 'denied', 'denying'],
  grin: ['grins', 'grinned', 'grinned', 'grinning'],
  infer: ['infers', 'inferred', 'inferred', 'inferring'],
  nod: ['nods', 'nodded', 'nodded', 'nodding'],
  quip: ['quips', 'quipped', 'quipped', 'quipping'],
  read: ['reads', 'read', 'read', 'reading'],
  reply: ['replies', 'replied', 'replied', 'replying'],
  say: ['says', 'said', 'said', 'saying'],
  shrug: ['shrugs', 'shrugged', 'shrugged', 'shrugging'],
  sing: ['sings', 'sang', 'sung', 'singing'],
  snap: ['snaps', 'snapped', 'snapped', 'snapping'],
  sob: ['sobs', 'sobbed', 'sobbed', 'sobbing'],
  sum: ['sums', 'summed', 'summed', 'summing'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  tell: ['tells', 'told', 'told', 'telling'],
  testify: ['testifies', 'testified', 'testified', 'testifying'],
  weep: ['weeps', 'wept', 'wept', 'weeping'],
  write: ['writes', 'wrote', 'written', 'writing'],
};

export interface Cue {
  readonly verb: string;
  readonly kind: CueKind;
  /** `ing` has its subject elsewhere in the sentence ("..., saying: ..."). */
  readonly form: 'base' | 'finite' | 'participle' | 'ing';
}

/** From a form in lower case to the cue verb it belongs to. */
export const CUES: ReadonlyMap<string, Cue> = buildCues();

/** Nouns that stand for an utterance: "was the verdict of X", "in the words of X". */
export const UTTERANCE_NOUNS: ReadonlySet<string> = new Set(
  `advice analysis answer assessment comment comments conclusion explanation judgement judgment message opinion prediction
  quote quotes reaction reply response statement summary thoughts tweet verdict view warning word words`.split(/\s+/),
);

/** Whom an utterance is addressed to: never its speaker. */
export const LISTENERS: ReadonlySet<string> = new Set(
  `audience congress crowd fans journalists lawmakers listeners media press reporter reporters supporters them us viewers
  voters me him`.split(/\s+/),
);

function buildCues(): Map<string, Cue> {
  const cues = new Map<string, Cue>();
  for (const [kind, verbs] of Object.entries(CUE_VERBS) as [CueKind, string][]) {
    for (const verb of verbs.split(/\s+/)) {
      const [third, past, participle, ing] = IRREGULAR[verb] ?? regular(verb);
      const add = (word: string, form: Cue['form']) => cues.set(word, { verb, kind, form });
      add(verb, 'base');
      add(ing, 'ing');
      add(participle, 'participle');
      add(past, 'finite');
      add(third, 'finite');
    }
  }
  return cues;
}

function regular(verb: string): [string, string, string, string] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [third, `${stem}ed`, `${stem}ed`, `${stem}ing`];
}
