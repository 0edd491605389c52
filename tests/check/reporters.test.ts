import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { applyPatch } from 'rfc6902';
import { describe, expect, test } from 'vitest';
import { REPORT_FORMATS, REPORTERS } from '../../src/check/reporters/index.ts';
import { toJson } from '../../src/schema/json.ts';
import { comparisonOf, different } from '../support/comparison.ts';
import { makeRelease, TEXT } from '../support/release.ts';

const COMPARISON = comparisonOf([
  different(),
  { type: 'same', file: 'a.md', golden: 'output/a.json', moved: false, output: () => makeRelease() },
  { type: 'new', file: 'b.md', golden: 'output/b.json' },
  { type: 'orphan', golden: 'output/c.json', release: 'corpus/c.md' },
]);

/** Text that would break out of every format, if it could. */
const HOSTILE =
  'x</details><script>alert(1)</script> | `` [a](javascript:1) @all \n::error::y \u001b[31m \u202e ]]> & " \' %0A,:\ud800 \u0000';

const hostile = () =>
  comparisonOf(
    [different((after) => Object.assign(after.times[0] as object, { text: HOSTILE, rule: HOSTILE }))],
    [HOSTILE],
  );

test('text: every difference with its sentence, the causes, the counts', () => {
  const sentence = "    > Vera Lindqvist (SWE) won the Women's 1500m in 1:53.20, 0.45 ahead of Ida Solheim (NOR).";
  expect(REPORTERS.text(COMPARISON).split('\n')).toEqual([
    "hamar.md:3:47 ~ times: text 1:53.20, kind split, ms 113200, competitor Vera Lindqvist, event Women's 1500m [times/in -> times/opener]",
    '    rule: times/in -> times/opener',
    '    kind: result -> split',
    sentence,
    "hamar.md:3:56 - times: text 0.45, kind gap, ms 450, competitor Vera Lindqvist, event Women's 1500m [times/in]",
    sentence,
    'b.md: has no accepted output yet (output/b.json)',
    'output/c.json: its release corpus/c.md is gone; remove one or bring back the other',
    '     1 times by times/in',
    '     1 times by times/in -> times/opener',
    'checked against output: 1 same, 1 different (facts: 0 added, 1 removed, 1 changed), 1 new, 1 without a release',
    '',
  ]);
});

describe('markdown', () => {
  const parse = (text: string) => fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

  test('the counts first, a table of rules, the facts folded away', () => {
    const tree = parse(REPORTERS.markdown(COMPARISON));
    expect(tree.children.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['paragraph', 'table', 'html', 'list']),
    );
    expect(REPORTERS.markdown(COMPARISON)).toMatch(/^\*\*podium\*\*: `checked against output: 1 same/);
  });

  test('what a release says is code and nothing else', () => {
    const html: string[] = [];
    const seen = new Set<string>();
    const visit = (node: { type: string; value?: string; children?: object[] }) => {
      seen.add(node.type);
      if (node.type === 'html') html.push(node.value ?? '');
      for (const child of node.children ?? []) visit(child as typeof node);
    };
    visit(parse(REPORTERS.markdown(hostile())));
    expect(seen.has('link')).toBe(false);
    expect(html.join('')).not.toContain('script');
  });

  test('fits into a comment, and says what it leaves out', () => {
    const many = comparisonOf(Array.from({ length: 400 }, (_, at) => ({ ...different(), file: `r${at}.md` })));
    const text = REPORTERS.markdown(many);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/\n\d+ more are not shown here; `podium check` shows all\.\n$/);
  });
});

describe('github', () => {
  test('an annotation on the line of the release', () => {
    const [first] = REPORTERS.github(COMPARISON).split('\n');
    expect(first).toMatch(
      /^::warning file=hamar\.md,line=3,col=47,title=podium times%3A times\/in -> times\/opener::~ times: text 1:53\.20/,
    );
  });

  test('one command a line, whatever a release says', () => {
    const lines = REPORTERS.github(hostile()).trimEnd().split('\n');
    expect(lines.every((line) => /^::(?:warning|error|notice) [^\n]*::/.test(line))).toBe(true);
    expect(lines.length).toBe(hostile().findings.length + 2);
  });
});

test('sarif: results with rules and regions in code points', () => {
  const log = JSON.parse(REPORTERS.sarif(COMPARISON));
  expect(log).toMatchObject({ version: '2.1.0', runs: [{ columnKind: 'unicodeCodePoints' }] });
  const [run] = log.runs;
  const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
  expect(run.results.every(({ ruleId }: { ruleId: string }) => ids.includes(ruleId))).toBe(true);
  expect(run.results[0].locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'hamar.md' },
    region: { startLine: 3, startColumn: 47, endColumn: 54, snippet: { text: '1:53.20' } },
  });
});

test('rdjson: columns in bytes', () => {
  const after = different((release) => Object.assign(release.quotes[0] as object, { speaker: null }));
  const { diagnostics } = JSON.parse(REPORTERS.rdjson(comparisonOf([after])));
  const line = TEXT.split('\n')[4] ?? '';
  expect(diagnostics[0].location).toEqual({
    path: 'hamar.md',
    range: {
      start: { line: 5, column: 2 },
      end: { line: 5, column: Buffer.byteLength(line.slice(0, line.indexOf(',') + 1)) + 1 },
    },
  });
});

describe('junit', () => {
  test('well-formed, a case a release', () => {
    const text = REPORTERS.junit(comparisonOf(COMPARISON.verdicts, ['d.md: cannot be read']));
    expect(XMLValidator.validate(text)).toBe(true);
    const { testsuites } = new XMLParser({ ignoreAttributes: false }).parse(text);
    expect(testsuites).toMatchObject({ '@_tests': '5', '@_failures': '3', '@_errors': '1' });
    expect(testsuites.testsuite.testcase).toHaveLength(5);
  });

  test('well-formed whatever a release says', () => {
    expect(XMLValidator.validate(REPORTERS.junit(hostile()))).toBe(true);
  });
});

test('patch: applied to the accepted output, it gives the present one', () => {
  const accepted = JSON.parse(toJson(makeRelease()));
  const patches = JSON.parse(REPORTERS.patch(COMPARISON));
  expect(Object.keys(patches)).toEqual(['output/hamar.json']);
  expect(applyPatch(accepted, patches['output/hamar.json']).every((error) => error === null)).toBe(true);
  expect(accepted).toEqual(JSON.parse(toJson(different().after)));
});

test.each(REPORT_FORMATS)('%s: no character of a release reaches a terminal unseen', (format) => {
  const text = REPORTERS[format](hostile());
  // JSON writes them as escapes; the others show them by their number.
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}]/u);
});
