import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { page } from '../../src/report/page.ts';
import { hasBrowser, launch } from '../support/browser.ts';
import { makeFolder } from '../support/folder.ts';
import { podium } from '../support/podium.ts';
import { makeRelease, TEXT } from '../support/release.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Text of a release that would run, if anything of it could. */
const HOSTILE = `# Lindqvist wins <script>document.title = 'broken'</script>

Vera Lindqvist (SWE) won the Women's 1500m in 1:53.20. "I <img src=x onerror="document.title='broken'"> ran," she said.

</div></section></mark><script>document.title = 'broken'</script> \`</script>\` &lt;b&gt;
`;

/** Ninety races in prose. */
function paragraphs(at: number): string {
  const race = (number: number) =>
    `Vera Lindqvist (SWE) won the Women's 1500m in 1:${10 + (number % 50)}.${10 + at}, 0.45 ahead of Ida Solheim (NOR).`;
  return Array.from({ length: 90 }, (_, number) => race(number)).join('\n\n');
}

async function written(
  files: Readonly<Record<string, string>>,
  ...paths: string[]
): Promise<{ cwd: string; url: string }> {
  const cwd = makeFolder(files);
  const { exit, err } = await podium(['report', ...paths, '--out', 'page.html'], { cwd });
  expect({ exit, err }).toEqual({ exit: 0, err: expect.stringMatching(/written to page\.html\n$/) });
  return { cwd, url: pathToFileURL(path.join(cwd, 'page.html')).href };
}

test('the page loads nothing from anywhere', async () => {
  const { cwd } = await written({ 'a.md': TEXT }, 'a.md');
  const html = readFileSync(path.join(cwd, 'page.html'), 'utf8');
  expect(html).not.toMatch(/\b(?:src|href)=["'](?!#)/);
  expect(html).toContain('default-src &#39;none&#39;');
});

test('whatever a release says, the page has one script and no handlers', () => {
  const parts = fc.array(
    fc.oneof(
      fc.constantFrom(
        '<script>',
        '</script>',
        '<img src=x onerror=y>',
        '</mark>',
        '"',
        "'",
        '<!--',
        ']]>',
        '&lt;',
        '\u0000',
      ),
      fc.constantFrom(
        '<svg onload=x>',
        '<style>',
        '</title>',
        '</textarea>',
        '<a href="javascript:x">',
        '\u202e',
        '\ud800',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(parts, (said) => {
      const words = said.join('');
      const release = makeRelease();
      Object.assign(release.times[0] as object, { rule: words });
      Object.assign(release.athletes[0] as object, { name: words });
      const { document } = parseHTML(
        page(words, [
          { file: words, text: words, release, facts: [], verdict: null, scored: null, problemWords: () => words },
        ]),
      );
      expect(document.querySelectorAll('script')).toHaveLength(1);
      expect(document.querySelectorAll('style')).toHaveLength(1);
      expect(document.querySelectorAll('img, svg, a, [onload], [onerror]')).toHaveLength(0);
    }),
    { numRuns: 60 },
  );
});

test('a bad release is told, and the others are written', async () => {
  const cwd = makeFolder({ 'in/a.md': TEXT, 'in/b.md': '' });
  const { exit, err } = await podium(['report', 'in', '--out', 'page.html'], { cwd });
  expect({ exit, err }).toEqual({
    exit: 2,
    err: 'podium: in/b.md: is empty; nothing was read from it\n1 release written to page.html\n',
  });
});

describe.skipIf(!hasBrowser)('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
  });

  const open = async (url: string, scheme: 'light' | 'dark' = 'light'): Promise<Page> => {
    const context = await browser.newContext({ colorScheme: scheme, bypassCSP: false });
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };

  test('a fact leads to its words, and words to their facts', async () => {
    const { url } = await written({ 'a.md': TEXT }, 'a.md');
    const page = await open(url);
    const fact = page.locator('.facts button', { hasText: 'kind result, ms 113200' });
    await fact.click();
    expect(await page.locator('mark.now').allTextContents()).toContain('1:53.20');
    expect(await fact.getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('.why:visible').textContent()).toContain('stated by times/');
    await page.locator('mark.quotes').first().click();
    expect(await page.evaluate('document.activeElement.textContent')).toMatch(/^quotes /);
  });

  test('filters, and the keyboard', async () => {
    const { url } = await written({ 'a.md': TEXT }, 'a.md');
    const page = await open(url);
    await page.locator('#kinds input[value=times]').uncheck();
    expect(await page.locator('.facts > li[data-kind=times]:visible').count()).toBe(0);
    expect(await page.locator('mark.times').count()).toBe(0);
    await page.locator('.facts > li:visible > button').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.locator('.facts > li:visible > button').nth(1).getAttribute('aria-expanded')).toBe('true');
  });

  test('words lead to the entity that they name', async () => {
    const { url } = await written({ 'a.md': TEXT }, 'a.md');
    const page = await open(url);
    await page.locator('mark', { hasText: 'Vera Lindqvist' }).first().click();
    expect(await page.locator('.why:visible').allTextContents()).toContainEqual(
      expect.stringMatching(/nation SWE.*named on line.*vera-lindqvist/),
    );
    await page.locator('#kinds input[value=entities]').uncheck();
    expect(await page.locator('mark.entities').count()).toBe(0);
  });

  test('the accepted output and the present one side by side', async () => {
    const { url, cwd } = await written({ 'corpus/a.md': TEXT }, 'corpus');
    await podium(['accept'], { cwd });
    const golden = path.join(cwd, 'output/a.json');
    writeFileSync(golden, readFileSync(golden, 'utf8').replace('"rank": 2,', '"rank": 3,'));
    await podium(['report', 'corpus', '--out', 'page.html'], { cwd });
    const page = await open(url);
    const row = page.locator('.changes tbody tr');
    expect(await row.count()).toBe(1);
    expect(await row.locator('del').allTextContents()).toEqual(['rank 3']);
    expect(await row.locator('ins').allTextContents()).toEqual(['rank 2']);
    expect(await row.locator('u').textContent()).toBe('Ida Solheim');
    expect(await row.textContent()).toContain('placings/ahead-of');
    await row.locator('.to').click();
    expect(await page.locator('mark.now').allTextContents()).toContain('Ida Solheim');
  });

  test('an overview with plots, and the figures behind each', async () => {
    const gold = JSON.stringify({ quotes: [{ speaker: 'Ida Solheim', text: 'I was lucky 🍀,' }] });
    const { url } = await written({ 'in/a.md': TEXT, 'in/a.gold.json': gold, 'in/b.md': TEXT }, 'in');
    const page = await open(url);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.reload();
    expect(await page.locator('figcaption').allTextContents()).toEqual(
      expect.arrayContaining(['Facts by kind', 'F1 by kind, of 1 with gold']),
    );
    expect(
      await page
        .getByRole('img', { name: /^Facts by kind: times \d+, / })
        .locator('rect')
        .count(),
    ).toBeGreaterThan(2);
    await page.getByText('The figures of F1 by kind').click();
    expect(await page.locator('figure table:visible tbody tr').allTextContents()).toEqual(['quotes1']);
    // What the page's policy refuses is told on the console.
    expect(said).toEqual([]);
  });

  test('10,000 facts: all are there, and a filter leaves the others', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 56 }, (_, at) => [`in/${at}.md`, `${paragraphs(at)}\n`] as const),
    );
    const { url } = await written(many, 'in');
    const page = await open(url);
    const facts = page.locator('.facts > li:not([data-kind=entities])');
    expect(await facts.count()).toBeGreaterThan(10_000);
    await page.locator('#kinds input[value=times]').uncheck();
    expect(await page.locator('.facts > li[data-kind=times]:not([hidden])').count()).toBe(0);
    await page.locator('#release-56 .facts > li:not([hidden]) > button').first().click();
    expect(await page.locator('#release-56 mark.now').count()).toBeGreaterThan(0);
  });

  test('nothing of a release runs', async () => {
    const { url } = await written({ 'a.md': HOSTILE }, 'a.md');
    const page = await open(url);
    expect(await page.title()).toBe('podium: a.md');
    expect(await page.locator('.text script, .text img').count()).toBe(0);
    expect(await page.locator('.text').textContent()).toBe(HOSTILE);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing to mend, %s', async (scheme) => {
    const { url } = await written({ 'in/a.md': TEXT, 'in/b.md': HOSTILE }, 'in');
    const page = await open(url, scheme);
    await page.locator('.facts button').first().click();
    await page.locator('figure summary').first().click();
    const found = (await page.evaluate(`${AXE}\naxe.run()`)) as AxeResults;
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
