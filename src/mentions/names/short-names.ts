import { CAPITAL_PARTICLES, FAMILY_FIRST, PARTICLES } from '../../knowledge/name-particles.ts';
import { NICKNAMES } from '../../knowledge/nicknames.ts';
import { PROGRAMME_WORDS, THING_NOUNS, TITLE_WORDS } from '../../knowledge/not-names.ts';
import { DOUBTFUL_OPENERS, OPENING_WORDS } from '../../knowledge/opening-words.ts';
import { SIBLING_NOUNS, STAFF_NOUNS } from '../../knowledge/person-roles.ts';
import { CUES } from '../../knowledge/speech.ts';
import { fold, foldLoosely } from '../../language/fold.ts';
import { evidenceOf, isCapitals, isGivenName, SIBLINGS } from './evidence.ts';
import type { Candidate } from './full-names.ts';
import type { Scene } from './scene.ts';
import type { Run, Word } from './words.ts';

/** A name used short: found because the full one is known, or because the words around it vouch for it. */
export interface ShortName {
  readonly words: readonly Word[];
  readonly rule: 'names/known' | 'names/nickname' | 'names/single';
}

/** Every form in which the full names of a release may come back, as `foldLoosely` writes them. */
export function knownForms(full: readonly Candidate[]): ReadonlySet<string> {
  const forms = full.flatMap(({ words }) => formsOf(words.map((word) => word.text)));
  return new Set(forms.map(foldLoosely).filter((form) => form.length > 1));
}

/** Every stretch of a name that is more than particles, the same without a second family name, and parts of double names. */
function formsOf(words: readonly string[]): string[] {
  const stretches = words.flatMap((_, from) =>
    words.slice(from).map((_, length) => words.slice(from, from + length + 1)),
  );
  const named = stretches.filter((stretch) => !stretch.every(isParticle));
  const shortened = named.map((stretch) => [...stretch.slice(0, -1), (stretch.at(-1) ?? '').split(/[-‐‑]/)[0] ?? '']);
  const pieces = words.flatMap((word) => word.split(/[-‐‑]/)).filter((piece) => piece.length > 2 && !isParticle(piece));
  return [...[...named, ...shortened].map((stretch) => stretch.join(' ')), ...pieces];
}

function isParticle(word: string): boolean {
  return PARTICLES.has(fold(word)) || CAPITAL_PARTICLES.has(fold(word));
}

/** The short names of one run in which no full name was found. */
export function findShortNames(
  scene: Scene,
  run: Run,
  forms: ReadonlySet<string>,
  givens: ReadonlySet<string>,
): ShortName[] {
  const found: ShortName[] = [];
  for (let at = 0; at < run.words.length; ) {
    const words = longestKnown(run.words, at, forms);
    if (words && mayStand(run, words)) found.push({ words, rule: 'names/known' });
    at += words?.length ?? 1;
  }
  if (found.length > 0) return isThing(scene, run, found) ? [] : found;
  const single = soleWord(run);
  if (!single) return [];
  if (isNickname(scene, run, single, givens, forms)) return [{ words: [single], rule: 'names/nickname' }];
  return isVouchedFor(scene, run, single) ? [{ words: [single], rule: 'names/single' }] : [];
}

function longestKnown(words: readonly Word[], at: number, forms: ReadonlySet<string>): readonly Word[] | undefined {
  for (let length = Math.min(6, words.length - at); length > 0; length--) {
    const part = words.slice(at, at + length);
    const form = foldLoosely(part.map((word) => word.text).join(' '));
    if (forms.has(form) || (length === 1 && form.endsWith('s') && form.length > 4 && forms.has(form.slice(0, -1))))
      return part;
  }
  return undefined;
}

/** A common word at the start of a sentence is that word ("Even", "Young"), unless it owns something. */
function mayStand(run: Run, words: readonly Word[]): boolean {
  const [first] = words;
  if (!first || words.length > 1) return true;
  if (first.possessive) return true;
  const common = OPENING_WORDS.has(first.folded) || TITLE_WORDS.has(first.folded) || PROGRAMME_WORDS.has(first.folded);
  const shouted = run.words.length > 2 && run.words.every((word) => isCapitals(word.text));
  return !(common && (first.opening || shouted));
}

/** "Karl Kobler Arena" is no Karl: the run ends in a word for a thing, or has a capital word left that is no title. */
function isThing(scene: Scene, run: Run, found: readonly ShortName[]): boolean {
  if (run.words.every((word) => isCapitals(word.text))) return false;
  const last = run.words.at(-1);
  const used = new Set(found.flatMap((name) => name.words));
  if (last && !used.has(last) && THING_NOUNS.has(last.folded)) return true;
  const left = run.words.filter(
    (word) => !used.has(word) && word.shape === 'capital' && !word.opening && !isInitial(scene, run, word),
  );
  return (
    left.some((word) => !TITLE_WORDS.has(word.folded) && !OPENING_WORDS.has(word.folded)) && !used.has(last as Word)
  );
}

/** "Abrelo Ca.": enough of the given name to tell two of a family apart. */
const isInitial = (scene: Scene, run: Run, word: Word): boolean =>
  word.text.endsWith('.') || (word.text.length <= 3 && scene.behind(run.block, word.end).startsWith('.'));

/** The one word of a run that may be a name on its own. */
function soleWord(run: Run): Word | undefined {
  const words = run.words.filter((word) => word.shape === 'capital' && !TITLE_WORDS.has(word.folded));
  const [word] = words.length > 1 && words[0]?.opening && OPENING_WORDS.has(words[0].folded) ? words.slice(1) : words;
  if (!word || words.length > 2 || word.text.length < 2 || isCapitals(word.text) || /^I['’]/.test(word.text))
    return undefined;
  const opener = OPENING_WORDS.has(word.folded) && (word.opening || !DOUBTFUL_OPENERS.has(word.folded));
  const common = opener || [PROGRAMME_WORDS, THING_NOUNS, STAFF_NOUNS].some((table) => table.has(word.folded));
  return common ? undefined : word;
}

const BRACKET_BEHIND = /^ \((\p{Lu}[\p{L}’'-]+)\)/u;

/** "Lizzie (Abrelo)", “Theo” for Theodor. */
function isNickname(
  scene: Scene,
  run: Run,
  word: Word,
  givens: ReadonlySet<string>,
  forms: ReadonlySet<string>,
): boolean {
  const bracket = BRACKET_BEHIND.exec(scene.behind(run.block, word.end));
  if (bracket && forms.has(foldLoosely(bracket[1] ?? ''))) return true;
  if ((NICKNAMES[word.folded] ?? []).some((full) => givens.has(full))) return true;
  const quoted = /[“"‘']$/.test(scene.before(run.block, word.start));
  if (word.opening && !word.possessive && !quoted)
    return isClippedName(word.folded, givens) && isSubject(scene, run, word);
  return isClippedName(word.folded, givens);
}

function isClippedName(folded: string, givens: ReadonlySet<string>): boolean {
  return folded.length > 2 && [...givens].some((given) => given.startsWith(folded) && given.length > folded.length);
}

function isSubject(scene: Scene, run: Run, word: Word): boolean {
  const evidence = evidenceOf(scene, run.block, [word]);
  return evidence.has('speech') || evidence.has('verb');
}

/** Behind "Ivana", whose family name stands behind that of another: "and Josipa Jurković". */
const SIBLING_BEHIND = /^ (?:and|&) (\p{Lu}[\p{L}’'-]+) \p{Lu}\p{Ll}/u;

const ROLE_BEFORE = /(?:^|[^\p{L}])(\p{L}+) $/u;

/** A word nobody is known by, but a link, a code, a cue of speech, a role or kin in front speaks for it. */
function isVouchedFor(scene: Scene, run: Run, word: Word): boolean {
  const evidence = evidenceOf(scene, run.block, [word]);
  if (/(?:^|\s)(?:from|near|of|to) $/i.test(scene.before(run.block, word.start)) && !evidence.has('code')) return false;
  if (evidence.has('place') || evidence.has('city') || evidence.has('thing') || evidence.has('titleCase')) return false;
  const before = (ROLE_BEFORE.exec(scene.before(run.block, word.start))?.[1] ?? '').toLowerCase();
  const sibling = SIBLING_BEHIND.exec(scene.behind(run.block, word.end))?.[1];
  if (sibling !== undefined && isGivenName(fold(sibling)) && isGivenName(word.folded)) return true;
  if (evidence.has('link') || SIBLING_NOUNS.has(before) || SIBLINGS.test(scene.before(run.block, word.start)))
    return true;
  if (evidence.has('code') && isProse(run) && !FAMILY_FIRST.has(word.folded)) return !word.opening;
  if (evidence.has('speech') || CUES.get(before)?.kind === 'say') return !evidence.has('article');
  if (evidence.has('given') && word.possessive) return true;
  return evidence.has('role') && (evidence.has('verb') || isGivenName(word.folded));
}

function isProse(run: Run): boolean {
  return run.block.zone === 'body' || run.block.zone === 'caption';
}
