import { inflect } from './inflection.ts';

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
 * particle ("hold off"); its forms are derived, irregular ones from `inflection.ts`. A new way of saying a thing is a
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
    'put in',
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
    'turn in',
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
    'collar',
    'defeat',
    'deny',
    'dethrone',
    'edge',
    'edge out',
    'get the better of',
    'have the better of',
    'have the measure of',
    'have too much for',
    'haul in',
    'hold off',
    'keep',
    'lead home',
    'leave',
    'nip',
    'nudge out',
    'out-kick',
    'out-last',
    'out-lean',
    'out-pace',
    'out-sprint',
    'out-touch',
    'outclass',
    'outduel',
    'outkick',
    'outlast',
    'outlunge',
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
    'scrape past',
    'see off',
    'shade',
    'shock',
    'squeak past',
    'precede',
    'stun',
    'surpass',
    'take down',
    'topple',
    'unseat',
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
    'head into',
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
