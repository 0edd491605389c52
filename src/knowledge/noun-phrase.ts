import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, RELATIVES } from './function-words.ts';
import { SENSES } from './verbs.ts';

/** Verb forms that are nouns at least as often: "the Norwegian lead" does not end at "Norwegian". */
const NOUNS_TOO: ReadonlySet<string> = new Set(
  `record total time lead place rank miss match tie score run row ride need top head turn start split reach pass push
  race sprint chase charge surge jump throw
  lift move land share ski do go have get keep leave open better post log clock skate swim finish follow win take
  claim end wind edge trail slide crash fall tumble records times leads places ranks matches scores runs rides
  starts splits heads turns misses shares skis finishes wins ends crashes falls leaves clocks skating running rowing
  skiing swimming riding starting finishing winning opening leading landing timing moving turning ranking`.split(/\s+/),
);

const STEERING: ReadonlySet<string> = new Set([
  'again',
  'also',
  'already',
  'both',
  'even',
  'had',
  'has',
  'here',
  'just',
  'never',
  'not',
  'only',
  'still',
  'there',
  'too',
  'himself',
  'herself',
  'themselves',
  'today',
  'yesterday',
  'now',
  'soon',
  'finally',
  'eventually',
  'later',
  'could',
  'this',
  'all',
  'the',
  'a',
  'an',
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'respectively',
  'overall',
  'alike',
  'together',
  'afterwards',
  'instead',
  'once',
  'twice',
  'always',
]);

/** Verbs in the past that no ending gives away: "the Norwegian told reporters". */
const PASTS: ReadonlySet<string> = new Set(
  `became began bore bounced bought brought built burst caught chose cut dealt dove drew drove fought found flew gave
  grew hurt knew laid led let lost made met paid put rose said sang sat sent shone shook shot slept slid slung spent
  spoke sprang stood stole struck stuck swept swung thought threw told took tore understood went woke wore won wrote
  says tells thinks knows`.split(/\s+/),
);

/**
 * Whether the words so far can be a whole noun phrase, from what stands next: punctuation, the end, a verb or a function
 * word, but no further noun. `next` is the text right behind.
 */
export function endsNounPhrase(next: string): boolean {
  const word = /^[ \u00a0]([\p{L}][\p{L}'’-]*)/u.exec(next)?.[1];
  if (word === undefined) return !/^[ \u00a0-]?[\p{L}\p{N}]/u.test(next);
  if (word !== word.toLowerCase()) return false;
  if (NOUNS_TOO.has(word)) return false;
  return (
    [PREPOSITIONS, CONJUNCTIONS, AUXILIARIES, RELATIVES, STEERING, PASTS].some((set) => set.has(word)) ||
    SENSES.has(word) ||
    /^\p{L}*(?:[^e]ed|ly)$/u.test(word)
  );
}
