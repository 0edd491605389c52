import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';

/** Whether there is a browser to test pages in. Where CI is set there must be one. */
export const hasBrowser: boolean = existsSync(CHROMIUM) || Boolean(process.env.CI);
if (!hasBrowser) process.stderr.write(`skipped: tests of pages need Chromium (Debian's package) at ${CHROMIUM}\n`);

export function launch(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  return chromium.launch({ executablePath: CHROMIUM, args: [...args, '--disable-component-update', '--disable-sync'] });
}
