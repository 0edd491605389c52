import * as annotator from '@apache-annotator/selector';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { toWebAnnotations } from '../../src/interchange/web-annotation.ts';
import type { Release } from '../../src/schema/release.ts';
import { corpus, fullRelease, type Given, hostile } from './releases.ts';
import { Vocabulary } from './vocabulary.ts';

const iri = z.string().regex(/^ni:\/\/\/sha-256;[\w-]{43}(?:#\S+)?$/);
/** Source: https://www.w3.org/TR/annotation-model/, whose sections stand beside what they ask for. */
const collection = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'), // 5.1
  id: iri, // 5.1
  type: z.literal('AnnotationCollection'), // 5.1
  generator: z.strictObject({ type: z.literal('Software'), name: z.string() }), // 3.3.1, 3.3.2
  label: z.string(), // 5.1
  total: z.int().nonnegative(), // 5.1
  // 5.1, 5.2: a page within its collection says neither its context nor what it is part of.
  first: z.strictObject({
    id: iri,
    type: z.literal('AnnotationPage'),
    startIndex: z.literal(0),
    items: z.array(
      z.strictObject({
        id: iri, // 3.1
        type: z.literal('Annotation'), // 3.1
        motivation: z.enum(['identifying', 'describing']), // 3.3.5
        body: z.array(
          z.discriminatedUnion('type', [
            // 3.2.4, 3.3.5
            z.strictObject({
              type: z.literal('TextualBody'),
              purpose: z.enum(['tagging', 'describing']),
              value: z.string(),
              format: z.literal('application/json').optional(),
            }),
            // 4
            z.strictObject({ type: z.literal('SpecificResource'), purpose: z.literal('identifying'), source: iri }),
          ]),
        ),
        target: z
          .array(
            z.strictObject({
              id: iri, // 4
              type: z.literal('SpecificResource'), // 4
              source: iri, // 4
              selector: z.tuple([
                // 4.2.5
                z.strictObject({
                  type: z.literal('TextPositionSelector'),
                  start: z.int().nonnegative(),
                  end: z.int().nonnegative(),
                }),
                // 4.2.4
                z.strictObject({
                  type: z.literal('TextQuoteSelector'),
                  exact: z.string(),
                  prefix: z.string(),
                  suffix: z.string(),
                }),
              ]),
            }),
          )
          .min(1),
      }),
    ),
  }),
});
type Collection = z.infer<typeof collection>;

const read = ({ release, text }: Given): Collection => collection.parse(JSON.parse(toWebAnnotations(release, text)));

/** Finds what a selector selects: ranges of a text in UTF-16 units. */
type Matcher = (scope: object) => AsyncIterable<{ readonly startIndex: number; readonly endIndex: number }>;
/** The reader of the Apache Annotator. TypeScript does not find its types, for their paths have no extension. */
const { textPositionSelectorMatcher, textQuoteSelectorMatcher } = annotator as unknown as Record<
  'textPositionSelectorMatcher' | 'textQuoteSelectorMatcher',
  (selector: object) => Matcher
>;

async function found(matcher: Matcher, text: string): Promise<[number, number][]> {
  const none = () => null;
  const chunk = { data: text };
  const scope = { currentChunk: chunk, nextChunk: none, previousChunk: none, precedesCurrentChunk: () => false };
  const ranges: [number, number][] = [];
  for await (const { startIndex, endIndex } of matcher(scope)) ranges.push([startIndex, endIndex]);
  return ranges;
}

/** Both selectors, read by a reader that is not ours, lead to the words of the release. */
async function expectFound({ first }: Collection, text: string, most = 1000): Promise<void> {
  for (const { selector } of first.items.flatMap(({ target }) => target).slice(0, most)) {
    const [position, quote] = selector;
    const [place] = await found(textPositionSelectorMatcher(position), text);
    expect(text.slice(...(place as [number, number]))).toBe(quote.exact);
    expect(await found(textQuoteSelectorMatcher(quote), text)).toContainEqual(place);
  }
}

describe('the collection of annotations', () => {
  test.each([...corpus(), fullRelease()])('of $path is as the model asks, found by another reader', async (given) => {
    const { first, total } = read(given);
    expect(total).toBe(first.items.length);
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
    await expectFound(read(given), given.text, 40);
  });

  test('has words of the vocabulary', () => {
    const oa = new Vocabulary('oa');
    const { first } = read(fullRelease());
    const motivations = first.items.flatMap(({ motivation, body }) => [
      motivation,
      ...body.map(({ purpose }) => purpose),
    ]);
    const types = first.items.flatMap(({ type, body, target }) => [
      type,
      ...body.map((each) => each.type),
      ...target.flatMap((each) => [each.type, ...each.selector.map((selector) => selector.type)]),
    ]);
    for (const term of new Set([...motivations, ...types]))
      expect([term, oa.has(`http://www.w3.org/ns/oa#${term}`)]).toEqual([term, true]);
  });

  test('has one annotation for every mention, and one for every fact with all its words', () => {
    const { release, text, path } = fullRelease();
    const { first } = read({ release, text, path });
    const ids = first.items.map(({ id }) => id.split('#annotations/')[1]);
    const entities = ['competitions', 'events', 'nations', 'athletes', 'people', 'teams'] as const;
    const facts = ['times', 'scores', 'placings', 'records', 'quotes', 'schedule', 'incidents', 'problems'] as const;
    const mentions = entities.flatMap((list) =>
      (release[list] as Release['athletes']).flatMap(({ id, mentions }) =>
        mentions.map((_, index) => `${list}/${id}/mentions/${index + 1}`),
      ),
    );
    const told = facts.flatMap((list) => release[list].map(({ id }) => `${list}/${id}`));
    expect(ids.sort()).toEqual(['release/headline', 'release/date', 'release/place', ...mentions, ...told].sort());
  });

  test('loses nothing of a fact', () => {
    const given = fullRelease();
    const { first } = read(given);
    const { evidence, ...time } = given.release.times[0] as Release['times'][number];
    const annotation = first.items.find(({ id }) => id.endsWith('#annotations/times/time-1'));
    const [tag, data] = annotation?.body ?? [];
    expect(tag).toEqual({ type: 'TextualBody', purpose: 'tagging', value: 'time' });
    expect(data?.type === 'TextualBody' && JSON.parse(data.value)).toEqual(time);
    expect(annotation?.target.map(({ selector }) => selector[0])).toEqual(
      evidence.map(({ start, end }) => ({ type: 'TextPositionSelector', start, end })),
    );
  });

  test('leads to the words of any text', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (given) => expectFound(read(given), given.text)),
      { numRuns: 25 },
    );
  });
});
