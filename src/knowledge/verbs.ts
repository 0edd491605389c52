/** Ways to go by somebody. */
const PASSES = [
  ...[
    'burst',
    'charge',
    'come',
    'cruise',
    'dart',
    'dive',
    'ease',
    'edge',
    'fly',
    'get',
    'glide',
    'go',
    'move',
    'nip',
    'power',
  ],
  ...['push', 'race', 'roar', 'row', 'run', 'rush', 'sail', 'shoot', 'skate', 'ski', 'slide', 'slip', 'sneak', 'speed'],
  ...['sprint', 'squeeze', 'storm', 'streak', 'surge', 'sweep', 'swim'],
].map((verb) => `${verb} past` as const);

/**
 * The verbs of results, by frame family: the small grammar in which prose states who did what. A row is a verb with its
 * particle ("hold off"); its forms are derived, irregular ones from the table below. A new way of saying a thing is a
 * row here, not a rule elsewhere.
 *
 * Source: verbs met in the releases of corpus/ and in federations' reports of 2008-2026 (ISU, World Athletics, World Aquatics,
 * FIS, IBU, UCI); forms of irregular verbs from any grammar of English.
 */
export const FAMILIES = {
  /** Subject comes first; the object is an event, a title or a medal. */
  win: [
    ...(['be triumphant', 'be victorious', 'break the tape'] as const),
    'come out on top',
    'cruise home',
    'defend',
    'dominate',
    'emerge victorious',
    'go one better',
    'prevail',
    'prevail victorious',
    'regain',
    'reign supreme',
    'retain',
    'romp home',
    'rule',
    'triumph',
    'win',
  ],
  /** Subject gets the place, medal or event that follows. */
  take: [
    'add',
    'bag',
    'bring home',
    'capture',
    'carry off',
    'celebrate',
    'claim',
    'claim back',
    'clinch',
    'collect',
    'come away with',
    'complete',
    'earn',
    'gain',
    'get',
    'grab',
    'hold on to',
    'land',
    'nab',
    'pick up',
    'pocket',
    'receive',
    'reclaim',
    'repeat',
    'run away with',
    'scoop',
    'ride away with',
    'skate away with',
    'skate off with',
    'ski away with',
    'swim away with',
    'walk away with',
    'walk off with',
    'seal',
    'secure',
    'seize',
    'share',
    'snatch',
    'sweep',
    'take',
    'take home',
    'wrap up',
  ],
  /** Subject ends at the rank, or in the time, that follows. */
  finish: [
    'be',
    'become',
    'come',
    'come home',
    'come in',
    'cross the finish line',
    'cross the line',
    'drop to',
    'end',
    'end up',
    'fall to',
    'finish',
    'get home',
    'hit the wall',
    'move up to',
    'place',
    'rank',
    'slip to',
    'touch',
    'touch the wall',
    'wind up',
  ],
  /** Subject has the time or score that follows. */
  clock: [
    'clear',
    'clock',
    'clock in',
    'do',
    'go',
    'have',
    'heave',
    'hurl',
    'jump',
    'launch',
    'leap',
    'log',
    'need',
    'post',
    'produce',
    'record',
    'register',
    'ride',
    'row',
    'run',
    'score',
    'skate',
    'ski',
    'stop the clock',
    'swim',
    'tally',
    'throw',
    'time',
    'total',
    'vault',
  ],
  /** Subject has to take a lesser medal or place. */
  settle: [
    'settle for',
    'make do with',
    'be content with',
    'be satisfied with',
    'have to content with',
    'be left with',
  ],
  /** Subject is a medal, title or event; who comes behind "to" has it. */
  goTo: [
    'go to',
    'go instead to',
    'go the way of',
    'belong to',
    'fall to',
    'pass down to',
    'pass on to',
    'pass to',
    'remain with',
    'stay with',
  ],
  /** Subject is ahead of the object. */
  beat: [
    ...PASSES,
    'be better than',
    'be faster than',
    'be quicker than',
    'be stronger than',
    'be too fast for',
    'be too good for',
    'be too quick for',
    'be too strong for',
    'beat',
    'better',
    'catch',
    'chase down',
    'defeat',
    'deny',
    'edge',
    'edge out',
    'get the better of',
    'have the better of',
    'have the measure of',
    'have too much for',
    'hold off',
    'keep',
    'leave',
    'outclass',
    'outduel',
    'outkick',
    'outlast',
    'outpace',
    'outrun',
    'outscore',
    'outskate',
    'outsprint',
    'outswim',
    'outtouch',
    'reel in',
    'run down',
    'overcome',
    'overhaul',
    'overtake',
    'pip',
    'prove better than',
    'prove faster than',
    'prove quicker than',
    'prove stronger than',
    'prove too fast for',
    'prove too good for',
    'prove too quick for',
    'prove too strong for',
    'relegate',
    'see off',
    'shock',
    'precede',
    'stun',
    'surpass',
    'take down',
    'topple',
    'upset',
  ],
  /** Subject is behind the object, or loses what follows. */
  lose: [
    'lose',
    'lose out to',
    'lose to',
    'trail',
    'bow to',
    'give away',
    'give way to',
    'miss',
    'miss out on',
    'yield to',
  ],
  /** Subject is followed by, or ahead of, what follows. */
  follow: ['chase', 'follow'],
  /** Subject is in front for now. */
  lead: ['lead', 'top', 'head'],
  /** Subject passes a point of the course. */
  pass: [
    'come through',
    'go through',
    'hear the bell',
    'open',
    'open in',
    'pass',
    'reach',
    'get away',
    'start',
    'split',
    'turn',
  ],
  /** A record falls. */
  breakRecord: [
    'break',
    'erase',
    'improve',
    'lower',
    'raise',
    'rewrite',
    'set',
    'shatter',
    'shave',
    'slash',
    'smash',
    'eclipse',
    'establish',
  ],
  /** A record is reached to the hundredth. */
  equalRecord: ['equal', 'match', 'tie'],
  fall: ['crash', 'crash out', 'fall', 'go down', 'stumble', 'tumble', 'slide out', 'wipe out'],
  disqualify: ['disqualify', 'send off'],
  penalise: ['penalise', 'penalize', 'hand a penalty', 'give a penalty', 'relegate for'],
  notStart: ['not start', 'scratch'],
  notFinish: ['not finish', 'quit', 'abandon', 'pull out', 'drop out', 'pull up', 'retire'],
  withdraw: ['withdraw'],
  replace: ['replace', 'substitute'],
  /** Subject moves somebody into a place. */
  move: ['bump', 'consign', 'demote', 'force', 'knock', 'lift', 'move', 'nudge', 'promote', 'push'],
} as const;

export type Family = keyof typeof FAMILIES;

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  be: ['is', 'was', 'were', 'are', 'been', 'being', 'be'],
  beat: ['beat', 'beats', 'beaten', 'beating'],
  become: ['become', 'becomes', 'became', 'becoming'],
  bring: ['bring', 'brings', 'brought', 'bringing'],
  nab: ['nab', 'nabs', 'nabbed', 'nabbing'],
  bow: ['bow', 'bows', 'bowed', 'bowing'],
  break: ['break', 'breaks', 'broke', 'broken', 'breaking'],
  burst: ['burst', 'bursts', 'bursting'],
  catch: ['catch', 'catches', 'caught', 'catching'],
  come: ['come', 'comes', 'came', 'coming'],
  do: ['do', 'does', 'did', 'done', 'doing'],
  drop: ['drop', 'drops', 'dropped', 'dropping'],
  fall: ['fall', 'falls', 'fell', 'fallen', 'falling'],
  fly: ['fly', 'flies', 'flew', 'flown', 'flying'],
  get: ['get', 'gets', 'got', 'gotten', 'getting'],
  give: ['give', 'gives', 'gave', 'given', 'giving'],
  go: ['go', 'goes', 'went', 'gone', 'going'],
  grab: ['grab', 'grabs', 'grabbed', 'grabbing'],
  hand: ['hand', 'hands', 'handed', 'handing'],
  have: ['have', 'has', 'had', 'having'],
  hear: ['hear', 'hears', 'heard', 'hearing'],
  hit: ['hit', 'hits', 'hitting'],
  hold: ['hold', 'holds', 'held', 'holding'],
  keep: ['keep', 'keeps', 'kept', 'keeping'],
  leap: ['leap', 'leaps', 'leapt', 'leaped', 'leaping'],
  lead: ['lead', 'leads', 'led', 'leading'],
  leave: ['leave', 'leaves', 'left', 'leaving'],
  log: ['log', 'logs', 'logged', 'logging'],
  lose: ['lose', 'loses', 'lost', 'losing'],
  make: ['make', 'makes', 'made', 'making'],
  not: ['not'],
  outrun: ['outrun', 'outruns', 'outran', 'outrunning'],
  outswim: ['outswim', 'outswims', 'outswam', 'outswum', 'outswimming'],
  overcome: ['overcome', 'overcomes', 'overcame', 'overcoming'],
  overtake: ['overtake', 'overtakes', 'overtook', 'overtaken', 'overtaking'],
  pip: ['pip', 'pips', 'pipped', 'pipping'],
  quit: ['quit', 'quits', 'quitting'],
  ride: ['ride', 'rides', 'rode', 'ridden', 'riding'],
  run: ['run', 'runs', 'ran', 'running'],
  see: ['see', 'sees', 'saw', 'seen', 'seeing'],
  send: ['send', 'sends', 'sent', 'sending'],
  shoot: ['shoot', 'shoots', 'shot', 'shooting'],
  slide: ['slide', 'slides', 'slid', 'sliding'],
  speed: ['speed', 'speeds', 'sped', 'speeding'],
  stun: ['stun', 'stuns', 'stunned', 'stunning'],
  sweep: ['sweep', 'sweeps', 'swept', 'sweeping'],
  set: ['set', 'sets', 'setting'],
  slip: ['slip', 'slips', 'slipped', 'slipping'],
  split: ['split', 'splits', 'splitting'],
  stop: ['stop', 'stops', 'stopped', 'stopping'],
  swim: ['swim', 'swims', 'swam', 'swum', 'swimming'],
  bag: ['bag', 'bags', 'bagged', 'bagging'],
  take: ['take', 'takes', 'took', 'taken', 'taking'],
  throw: ['throw', 'throws', 'threw', 'thrown', 'throwing'],
  tie: ['tie', 'ties', 'tied', 'tying'],
  tally: ['tally', 'tallies', 'tallied', 'tallying'],
  top: ['top', 'tops', 'topped', 'topping'],
  total: ['total', 'totals', 'totalled', 'totaled', 'totalling', 'totaling'],
  upset: ['upset', 'upsets', 'upsetting'],
  win: ['win', 'wins', 'won', 'winning'],
  wind: ['wind', 'winds', 'wound', 'winding'],
  withdraw: ['withdraw', 'withdraws', 'withdrew', 'withdrawn', 'withdrawing'],
  wrap: ['wrap', 'wraps', 'wrapped', 'wrapping'],
};

/** All forms of a verb: "finish" → finish, finishes, finished, finishing. */
export function inflect(verb: string): readonly string[] {
  const known = IRREGULAR[verb];
  if (known) return known;
  if (/[^aeiou]y$/.test(verb)) return [verb, ...['ies', 'ied'].map((end) => verb.slice(0, -1) + end), `${verb}ing`];
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${stem}ed`, `${stem}ing`];
}

export interface Sense {
  readonly family: Family;
  /** The row of the table: "hold off". */
  readonly verb: string;
  /** Words of the form, all but the first the particle. */
  readonly words: readonly string[];
}

/** From the first word of a form to every sense it can begin, longest particle first. */
export const SENSES: ReadonlyMap<string, readonly Sense[]> = buildSenses();

function buildSenses(): Map<string, Sense[]> {
  const senses = new Map<string, Sense[]>();
  for (const [family, verbs] of Object.entries(FAMILIES) as [Family, readonly string[]][]) {
    for (const verb of verbs) {
      const [head = '', ...particle] = verb.split(' ');
      for (const form of inflect(head)) {
        const list = senses.get(form) ?? [];
        list.push({ family, verb, words: [form, ...particle] });
        senses.set(form, list);
      }
    }
  }
  for (const list of senses.values()) list.sort((a, b) => b.words.length - a.words.length);
  return senses;
}
