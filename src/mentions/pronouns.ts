import { AUXILIARIES } from '../knowledge/function-words.ts';
import { after, before, isFunctionWord, nextWord } from './context.ts';
import type { Rule, Values } from './mention.ts';

type Pronoun = Values['pronoun'];

function pronoun(gender: Pronoun['gender'], plural: boolean, possessive: boolean): Pronoun {
  return { gender, plural, possessive };
}

const PERSONAL: Readonly<Record<string, Pronoun>> = {
  he: pronoun('men', false, false),
  him: pronoun('men', false, false),
  himself: pronoun('men', false, false),
  his: pronoun('men', false, true),
  she: pronoun('women', false, false),
  herself: pronoun('women', false, false),
  hers: pronoun('women', false, true),
  they: pronoun(null, true, false),
  them: pronoun(null, true, false),
  themselves: pronoun(null, true, false),
  their: pronoun(null, true, true),
  theirs: pronoun(null, true, true),
};

/** Adverbs that follow an object and verbs behind it, "beat her again", "behind her came": never a noun she owns. */
const ADVERBS: ReadonlySet<string> = new Set(
  'came finished followed crossed took won again too back away home down up there here once twice a an the only just'.split(
    ' ',
  ),
);

/** "her time" owns, "beat her in the final" does not: a noun, figure of distance or adjective must follow. */
function owns(match: RegExpExecArray): boolean {
  if (/^ home (?!and |but |in |to |for |with |at |on )\p{L}/u.test(after(match))) return true;
  const next = nextWord(match)?.toLowerCase();
  if (next !== undefined)
    return (
      next === 'own' ||
      !(isFunctionWord(next) || AUXILIARIES.has(next) || ADVERBS.has(next) || /\p{L}{4}ly$/u.test(next))
    );
  if (/(?:^| )(?:for|with|of|after)[ \u00a0]$/i.test(before(match)) && /^ \d+[:.,]\d/.test(after(match))) return true;
  return /^ (?:[“"‘']\p{L}|\d+(?!\d|[.:]|st\b|nd\b|rd\b|th\b))/u.test(after(match));
}

/** Third persons only: who "I" is, a quotation's speaker tells. */
export const pronounRules: readonly Rule<'pronoun'>[] = [
  {
    name: 'pronouns/personal',
    kind: 'pronoun',
    pattern: /(?<![\p{L}\d'’-])(?:he|him|himself|his|she|herself|hers|they|them|themselves|theirs?)(?![\p{L}\d-])/giu,
    read: ([word]) => PERSONAL[word.toLowerCase()],
  },
  {
    name: 'pronouns/her',
    kind: 'pronoun',
    pattern: /(?<![\p{L}\d'’-])her(?![\p{L}\d-])/giu,
    read: (match) => pronoun('women', false, owns(match)),
  },
];
