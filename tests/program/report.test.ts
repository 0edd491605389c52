import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, launch } from '../support/browser.ts';
import { makeFolder } from '../support/folder.ts';
import { podium } from '../support/podium.ts';
import { TEXT } from '../support/release.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Text of a release that would run, if anything of it could. */
const HOSTILE = `# Lindqvist wins <script>document.title = 'broken'</script>

Vera Lindqvist (SWE) won the Women's 1500m in 1:53.20. "I <img src=x onerror="document.title='broken'"> ran," she said.

</div></section></mark><script>document.title = 'broken'</script> \`</script>\` &lt;b&gt;
`;

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
    const found = (await page.evaluate(`${AXE}\naxe.run()`)) as AxeResults;
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
