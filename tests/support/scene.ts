import { findQuotations, type Quotation } from '../../src/language/quotations.ts';
import { type Sentence, splitSentences } from '../../src/language/sentences.ts';
import { annotate } from '../../src/mentions/annotate.ts';
import { descriptionRules } from '../../src/mentions/descriptions.ts';
import type { Mention } from '../../src/mentions/mention.ts';
import { nationRules } from '../../src/mentions/nations.ts';
import { pronounRules } from '../../src/mentions/pronouns.ts';
import type { Block, Reading } from '../../src/read/reading.ts';
import type { People, PersonEntity, Referee } from '../../src/resolve/entities.ts';
import { createReferee } from '../../src/resolve/references.ts';

/** Somebody of a test: a name, and what is known of them. */
export interface Cast {
  readonly name: string;
  readonly nation?: string;
  readonly gender?: 'men' | 'women';
  readonly role?: string;
}

export interface TestScene {
  readonly reading: Reading;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly people: People;
  readonly referee: Referee;
}

/** A reading of plain paragraphs; one that begins with "# " is a heading. */
export function readingOf(...paragraphs: readonly string[]): Reading {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    const heading = paragraph.startsWith('# ');
    const words = heading ? paragraph.slice(2) : paragraph;
    if (text !== '') text += '\n\n';
    blocks.push({
      index: blocks.length,
      start: text.length,
      end: text.length + words.length,
      kind: heading ? 'heading' : 'paragraph',
      depth: heading ? 2 : 0,
      zone: heading ? 'subhead' : 'body',
      group: null,
      cells: [],
      strong: false,
    });
    text += words;
  }
  return { source: text, text, blocks, links: [], metadata: {}, toSource: (range) => [range] };
}

/** The scene as the pipeline would see it, its people given by hand: found by full and by family name. */
export function sceneOf(cast: readonly Cast[], ...paragraphs: readonly string[]): TestScene {
  const reading = readingOf(...paragraphs);
  const sentences = splitSentences(reading);
  const quotations = findQuotations(reading);
  const all = cast.map(personOf);
  const names = namesIn(reading.text, all);
  const rules = [...nationRules, ...descriptionRules, ...pronounRules];
  const lexical = annotate(reading, rules, names);
  const mentions = [...names, ...lexical].sort((a, b) => a.start - b.start);
  const bearers = (mention: Mention<'person'>) =>
    all.filter(({ name, family }) => mention.value.name === name || mention.value.name === family);
  const people: People = {
    all,
    of: (mention) => (bearers(mention).length === 1 ? bearers(mention)[0] : undefined),
    candidates: bearers,
  };
  const referee = createReferee({ reading, sentences, quotations, mentions, people });
  return { reading, sentences, quotations, mentions, people, referee };
}

/** Whom the words between ⟦ and ⟧ point to, and by which sieve: "Ida Falk by pronoun/…"; null for nobody. */
export function pointsTo(cast: readonly Cast[], ...paragraphs: readonly string[]): string | null {
  const marked = paragraphs.join('\n\n').replaceAll('# ', '');
  const start = marked.indexOf('⟦');
  const words = marked.slice(start + 1, marked.indexOf('⟧'));
  const scene = sceneOf(cast, ...paragraphs.map((paragraph) => paragraph.replace(/[⟦⟧]/g, '')));
  const mention = scene.mentions.find((each) => each.start < start + words.length && each.end > start);
  if (!mention) throw new Error(`no mention at "${words}"`);
  const reference = scene.referee.resolve(mention as Mention<'pronoun'>);
  return reference ? `${reference.person.name} by ${reference.sieve}` : null;
}

function personOf({ name, nation, gender, role }: Cast): PersonEntity {
  const [given = '', ...family] = name.split(' ');
  return {
    key: name.toLowerCase().replaceAll(' ', '-'),
    name,
    given,
    family: family.join(' '),
    gender: gender ?? null,
    nation: nation ?? null,
    role: role ?? null,
    competes: role === undefined,
    variants: new Set(),
    mentions: [],
  };
}

function namesIn(text: string, people: readonly PersonEntity[]): Mention<'person'>[] {
  const forms = [...new Set(people.flatMap(({ name, family }) => [name, family]))].sort((a, b) => b.length - a.length);
  const found: Mention<'person'>[] = [];
  for (const match of text.matchAll(new RegExp(`(?<!\\p{L})(?:${forms.join('|')})(?!\\p{L})`, 'gu'))) {
    const range = { start: match.index, end: match.index + match[0].length };
    found.push({ ...range, kind: 'person', value: { name: match[0] }, rule: 'test/name' });
  }
  return found;
}
