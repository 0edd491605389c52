import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { RDFormatValidator } from '@umbrelladocs/rdformat-validator';
import { Ajv } from 'ajv';
import draft04 from 'ajv-draft-04';
import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { parse as parseJunit } from 'junit2json';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { applyPatch } from 'rfc6902';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { type Accuracy, accuracyOf } from '../../src/check/accuracy.ts';
import { compareReleases } from '../../src/check/compare.ts';
import { printable } from '../../src/check/reporters/escape.ts';
import { REPORTERS } from '../../src/check/reporters/index.ts';
import { oneLine } from '../../src/check/reporters/reporter.ts';
import { toJson } from '../../src/schema/json.ts';
import { comparisonOf, different } from '../support/comparison.ts';
import type { makeRelease } from '../support/release.ts';
import { JUNIT, treeOf } from './junit-form.ts';

/*
 * Every format is read by a program that others wrote for it, whatever a release says.
 */

/** Text that means something in one format or another, between text that means nothing. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['</details>', '<script>alert(1)</script>', '<img src=x onerror=y>', '|', '`', '``', '[a](javascript:1)'],
        ...[
          '@all',
          '#1',
          '\n',
          '\r',
          '\n::error::x',
          '::stop-commands::x',
          '%0A',
          ',line=9::',
          '\u001b[31m',
          '\u009b2J',
        ],
        ...[
          '\u202e',
          ']]>',
          '&',
          '"',
          "'",
          '<!--',
          '-->',
          '\\',
          '/../',
          '\ud800',
          '\udfff',
          '\u0000',
          '\ufffe',
          '{"a":1}',
        ],
        ...['https://example.org', '<https://example.org>', '![x](y)', '~~~', '---', '# x', '- x', '1. x', '> x', '\t'],
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''))
  .filter((said) => said !== '');

const none: Accuracy = accuracyOf({ before: { releases: {} }, after: { releases: {} } });

/** A comparison in which the text says what it likes as a fact, a rule, a name of a file and an error. */
function comparison(said: string) {
  const bend = (after: ReturnType<typeof makeRelease>) =>
    Object.assign(after.times[0] as object, { text: said, rule: said, kind: 'split' });
  const verdict = { ...different(bend), file: `corpus/${said}.md` };
  const all = comparisonOf([verdict, { type: 'new', file: `corpus/new ${said}.md`, golden: said }], [said]);
  return { ...all, accuracy: none };
}

const always = (check: (said: string) => void | Promise<void>) =>
  fc.assert(
    fc.asyncProperty(hostile, async (said) => check(said)),
    { numRuns: 60 },
  );

const require = createRequire(import.meta.url);
const sarifSchema = JSON.parse(
  readFileSync(
    require.resolve('@microsoft/jest-sarif').replace(/index\.js$/, 'schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
);

test("sarif: valid by the format's own schema", async () => {
  const valid = new draft04.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
    sarifSchema,
  );
  await always((said) => {
    const log = JSON.parse(REPORTERS.sarif(comparison(said)));
    expect(valid(log), JSON.stringify(valid.errors)).toBe(true);
  });
});

test("rdjson: valid by reviewdog's schema, in its strict reading", async () => {
  const validator = new RDFormatValidator({ strictMode: true, allowExtraFields: false });
  await always(async (said) => {
    const { valid, errors } = await validator.validateString(REPORTERS.rdjson(comparison(said)));
    expect({ valid, errors }).toEqual({ valid: true, errors: [] });
  });
});

test('junit: in the form that Jenkins takes', async () => {
  const valid = new Ajv().compile(JUNIT);
  await always((said) => {
    expect(valid(treeOf(REPORTERS.junit(comparison(said)))), JSON.stringify(valid.errors)).toBe(true);
  });
  // The schema is no open door.
  const suite = (inside: string) =>
    `<testsuites><testsuite name="a" tests="1" failures="0" errors="0">${inside}</testsuite></testsuites>`;
  expect(valid(treeOf(suite('<testcase name="b"/>')))).toBe(true);
  for (const wrong of ['<testcase/>', '<testcase name="b"><failed/></testcase>', '<case name="b"/>', 'words'])
    expect(valid(treeOf(suite(wrong))), wrong).toBe(false);
  expect(valid(treeOf('<testsuite name="a" tests="1"/>'))).toBe(false);
});

test('junit: read by a parser of JUnit, with all cases and counts', async () => {
  await always(async (said) => {
    const text = REPORTERS.junit(comparison(said));
    expect(XMLValidator.validate(text)).toBe(true);
    const suites = await parseJunit(text);
    expect(suites).toMatchObject({ tests: 3, failures: 2, errors: 1 });
    const [suite] = (suites as { testsuite: { testcase: { name: string }[] }[] }).testsuite;
    expect(suite?.testcase).toHaveLength(3);
  });
});

test('patch: applied by a library, it makes the present output', async () => {
  await always((said) => {
    const { verdicts } = comparison(said);
    const [first] = verdicts;
    if (first?.type !== 'different') throw new Error('nothing differs');
    const accepted = JSON.parse(toJson(first.before));
    const patches = JSON.parse(REPORTERS.patch(comparison(said)));
    expect(applyPatch(accepted, patches[first.golden]).every((error) => error === null)).toBe(true);
    expect(compareReleases(accepted, first.after)).toEqual([]);
  });
});

test('markdown: read by remark, a release is code and nothing else', async () => {
  const remark = unified().use(remarkParse).use(remarkGfm);
  await always((said) => {
    const seen: { type: string; value?: string }[] = [];
    const visit = (node: { type: string; value?: string; children?: object[] }) => {
      seen.push(node);
      for (const child of node.children ?? []) visit(child as typeof node);
    };
    visit(remark.parse(REPORTERS.markdown(comparison(said))));
    const types = new Set(seen.map(({ type }) => type));
    for (const type of [
      'link',
      'image',
      'linkReference',
      'footnoteReference',
      'heading',
      'thematicBreak',
      'definition',
    ])
      expect(types.has(type)).toBe(false);
    const html = seen.filter(({ type }) => type === 'html').map(({ value }) => value);
    for (const tag of html)
      expect(tag).toMatch(/^<\/?details>(?:<summary>(?:\d+ in the release below|How right it is)<\/summary>)?$/);
    expect(seen.filter(({ type }) => type === 'tableRow').length).toBe(
      3 +
        new Set(
          comparison(said)
            .findings.filter(({ kind }) => kind !== 'output')
            .map(({ cause, kind }) => `${kind}${cause}`),
        ).size -
        1,
    );
  });
});

/** A workflow command as the runner of GitHub Actions reads it. */
function readCommand(line: string) {
  const [, name, properties = '', message = ''] = /^::([a-z]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? [];
  const plain = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const pairs = properties
    .split(',')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), plain(pair.slice(pair.indexOf('=') + 1))]);
  return { name, ...Object.fromEntries(pairs), message: plain(message) };
}

test('github: one command a line, and each says what was found', async () => {
  await always((said) => {
    const { findings } = comparison(said);
    const lines = REPORTERS.github(comparison(said)).trimEnd().split('\n').map(readCommand);
    expect(lines.map(({ name }) => name)).toEqual([...findings.map(() => 'warning'), 'error', 'notice', 'notice']);
    findings.forEach((finding, at) => {
      expect(lines[at]).toMatchObject({ file: finding.file, message: printable(oneLine(finding)) });
    });
  });
});

test('text: nothing of a release moves the cursor or turns a line around', async () => {
  await always((said) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are podium's own
    const text = REPORTERS.text(comparison(said)).replace(/\u001b\[\d+m/g, '');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
  });
});
