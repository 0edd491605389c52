/**
 * `node scripts/screenshots.ts PAGE FOLDER [NUMBER]`: the pictures of the README, of a page that `podium report` wrote: its
 * head in light colours, and the release of that number with a fact chosen in dark ones. Needs Chromium (Debian's package).
 */
import './help.ts';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

const [page = '', folder = '.', number = '1'] = process.argv.slice(2);

async function open(browser: Browser, colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({
    colorScheme,
    viewport: { width: 1280, height: 860 },
    reducedMotion: 'reduce',
  });
  const opened = await context.newPage();
  await opened.goto(pathToFileURL(path.resolve(page)).href);
  return opened;
}

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const overview = await open(browser, 'light');
await overview.screenshot({ path: path.join(folder, 'report-overview.png') });
const release = await open(browser, 'dark');
await release.locator(`#release-${number} .facts button`).nth(1).click();
await release.evaluate(`document.querySelector('#release-${number}').scrollIntoView()`);
await release.screenshot({ path: path.join(folder, 'report-release.png') });
await browser.close();
