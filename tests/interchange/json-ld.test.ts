import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { phaseOf } from '../../src/interchange/json-ld/context.ts';
import { toJsonLd } from '../../src/interchange/json-ld/json-ld.ts';
import { roundNames } from '../../src/knowledge/rounds.ts';
import { assertSound } from '../../src/schema/integrity.ts';
import type { Release } from '../../src/schema/release.ts';
import { corpus, fullRelease, hostile } from './releases.ts';
import { CODES } from './sport-schema.ts';
import { mistakesIn, type Quad } from './vocabulary.ts';

/** The statements of a document, read by a JSON-LD processor that may fetch nothing. */
async function quadsOf(release: Release): Promise<Quad[]> {
  const documentLoader = async (url: string): Promise<never> => {
    throw new Error(`asks for ${url}`);
  };
  const document = JSON.parse(toJsonLd(release));
  // Safe: what would be lost on the way is an error.
  const options = { documentLoader, safe: true };
  return (await jsonld.toRDF(document, options)) as unknown as Quad[];
}

const BASE = /^ni:\/\/\/sha-256;[\w-]{43}(?:#|$)/;

/** What is said of a node by a property of schema.org, as written. */
function said(quads: readonly Quad[], node: string, property: string): string[] {
  return quads
    .filter(({ subject, predicate }) => subject.value.endsWith(`#${node}`) && predicate.value.endsWith(`/${property}`))
    .map(
      ({ object }) =>
        `${object.value.replace(BASE, '#')}${object.datatype ? ` ${object.datatype.value.split('#')[1]}` : ''}`,
    );
}

describe('every term is in its vocabulary, and used as that says', () => {
  test('of a release with something in every list', async () => {
    expect(assertSound(fullRelease().release)).toBeDefined();
    expect(mistakesIn(await quadsOf(fullRelease().release))).toEqual([]);
  });

  test.each(corpus())('of $path', async ({ release }) => {
    expect(mistakesIn(await quadsOf(release))).toEqual([]);
  });

  test('and the check sees one that is not', () => {
    const quad = (predicate: string) => ({
      subject: { termType: 'NamedNode', value: 'ni:x' },
      predicate: { termType: 'NamedNode', value: predicate },
      object: { termType: 'Literal', value: '1', datatype: { termType: 'NamedNode', value: 'xsd:string' } },
    });
    expect(mistakesIn([quad('http://schema.org/worldRecord')])).toEqual([expect.stringMatching(/^no property/)]);
    expect(mistakesIn([quad('https://sportschema.org/ontologies/main/rank')])).toContainEqual(
      expect.stringMatching(/^of another class/),
    );
  });

  test('rounds have the NewsCodes there are', () => {
    const codes = [...roundNames(), 'heat 3'].flatMap((round) => phaseOf(round) ?? []);
    expect(codes.filter((code) => !CODES.has(code))).toEqual([]);
    expect(phaseOf('heat 3')).toBe(phaseOf('heat'));
    expect(phaseOf('final B')).toBe(null);
  });
});

describe('the graph', () => {
  test.each([...corpus(), fullRelease()])(
    'of $path has a node for all that is found, and leads nowhere else',
    async ({ release }) => {
      const quads = await quadsOf(release);
      const nodes = new Set(quads.map(({ subject }) => subject.value));
      const pointed = quads.map(({ object }) => object).filter(({ value }) => value.startsWith('ni:'));
      expect(pointed.filter(({ value }) => !nodes.has(value)).map(({ value }) => value)).toEqual([]);
      const lists = ['competitions', 'events', 'nations', 'athletes', 'people', 'teams'] as const;
      const facts = ['times', 'scores', 'placings', 'records', 'quotes', 'schedule', 'incidents', 'results'] as const;
      const base = JSON.parse(toJsonLd(release))['@context']['@base'];
      for (const list of [...lists, ...facts])
        for (const { id } of release[list]) expect(nodes).toContain(`${base}#${list}/${id}`);
    },
  );

  test('has numbers that are numbers, to the last digit', async () => {
    const quads = await quadsOf(fullRelease().release);
    expect(said(quads, 'times/time-1', 'value')).toEqual(['113.200 decimal']);
    expect(said(quads, 'placings/placing-1', 'value')).toEqual(['1 integer']);
    expect(said(quads, 'scores/score-1', 'value')).toEqual(['12.5 decimal']);
    const values = quads.filter(({ predicate }) => predicate.value === 'http://schema.org/value');
    for (const { subject, object } of values.filter(({ subject }) => BASE.test(subject.value)))
      expect([subject.value, object.datatype?.value]).toContainEqual(expect.stringMatching(/#(?:integer|decimal)$/));
  });

  test('says who spoke, and on which words', async () => {
    const quads = await quadsOf(fullRelease().release);
    expect(said(quads, 'quotes/quote-1', 'spokenByCharacter')).toEqual(['#athletes/ida-solheim']);
    const [citation = ''] = said(quads, 'quotes/quote-1', 'citation');
    expect(said(quads, citation.slice(1), 'text')).toEqual(['I was lucky 🍀, string']);
  });

  test('says what the results table says', async () => {
    const quads = await quadsOf(fullRelease().release);
    expect(said(quads, 'results/result-1', 'participationBy')).toEqual(['#athletes/vera-lindqvist']);
    expect(said(quads, 'results/result-1', 'score')).toEqual(['1:53.20 string']);
    expect(said(quads, 'results/result-1', 'rank')).toEqual(['1 string']);
    expect(said(quads, 'teams/nor-team', 'award')).toEqual(["silver medal, Women's 1500m string"]);
    expect(said(quads, 'events/womens-1500m', 'participation')).toEqual(['#results/result-1']);
    expect(said(quads, 'events/womens-1500m/semifinal', 'participation')).toEqual(['#results/result-2']);
  });

  test('has the text as it is, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async ({ text, release }) => {
        const quads = await quadsOf(release);
        expect(mistakesIn(quads)).toEqual([]);
        const points = [...text];
        const passages = quads.filter(({ subject }) => subject.value.includes('#char='));
        for (const { subject, predicate, object } of passages.filter(({ predicate }) =>
          predicate.value.endsWith('/text'),
        )) {
          const [, start, end] = /#char=(\d+),(\d+)$/.exec(subject.value) ?? [];
          expect(predicate.value).toBe('http://schema.org/text');
          expect(points.slice(Number(start), Number(end)).join('')).toBe(object.value);
        }
        expect(said(quads, 'athletes/vera-lindqvist', 'name')).toEqual([`${release.athletes[0]?.name} string`]);
      }),
      { numRuns: 25 },
    );
  });

  test('is the same every time', () => {
    expect(toJsonLd(fullRelease().release)).toBe(toJsonLd(fullRelease().release));
    expect(toJsonLd(fullRelease().release).split('\n')).toHaveLength(2);
  });
});
