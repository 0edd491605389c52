import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/mentions/all.examples.ts';
import { annotate } from '../../src/mentions/annotate.ts';
import type { Examples } from '../../src/mentions/examples.ts';
import { RULES } from '../../src/mentions/index.ts';
import type { Kind, Rule } from '../../src/mentions/mention.ts';
import { readingOf } from '../support/reading.ts';

/** What a rule finds in a sentence when all rules read it, in the first zone the rule reads. */
function found(rule: Rule, sentence: string) {
  const reading = readingOf(sentence, rule.zones?.[0]);
  return annotate(reading, RULES)
    .filter((mention) => mention.rule === rule.name)
    .map((mention) => ({ text: reading.text.slice(mention.start, mention.end), value: mention.value }));
}

describe('the rules', () => {
  it('have names that are unique and begin with their file', () => {
    expect(new Set(RULES.map((rule) => rule.name)).size).toBe(RULES.length);
    for (const rule of RULES) expect(rule.name).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
  });

  it('have patterns that find all matches', () => {
    for (const rule of RULES) expect(rule.pattern.global, rule.name).toBe(true);
  });

  it('have the flag for spans where they narrow one', () => {
    for (const rule of RULES) {
      if (rule.pattern.source.includes('(?<span>')) expect(rule.pattern.hasIndices, rule.name).toBe(true);
    }
  });

  it('have all examples files gathered', async () => {
    const folder = new URL('../../src/mentions/', import.meta.url);
    const files = readdirSync(folder).filter((file) => /(?<!^all)\.examples\.ts$/.test(file));
    const modules = await Promise.all(files.map((file) => import(new URL(file, folder).href)));
    const names = modules.flatMap((module) => Object.values(module)).flatMap((book) => Object.keys(book as object));
    expect(Object.keys(EXAMPLES).sort()).toEqual(names.sort());
  });

  it('have no examples without a rule', () => {
    const names = new Set(RULES.map((rule) => rule.name));
    expect(Object.keys(EXAMPLES).filter((name) => !names.has(name))).toEqual([]);
  });
});

describe.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  const examples: Examples<Kind> = EXAMPLES[name] ?? { yes: [], no: [] };

  it('has examples for and against', () => {
    expect(examples.yes.length).toBeGreaterThan(0);
    expect(examples.no.length).toBeGreaterThan(0);
  });

  for (const [sentence, text, value] of examples.yes) {
    it(`finds "${text}" in: ${sentence}`, () => {
      expect(found(rule, sentence)).toContainEqual({ text, value });
    });
  }

  for (const sentence of examples.no) {
    it(`finds nothing in: ${sentence}`, () => {
      expect(found(rule, sentence)).toEqual([]);
    });
  }
});
