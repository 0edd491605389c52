import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { labellingConfig } from '../../src/interchange/label-studio/config.ts';
import { tasksOf } from '../../src/interchange/label-studio/export.ts';
import { toGoldFrom } from '../../src/interchange/label-studio/gold.ts';
import { toLabelStudio } from '../../src/interchange/label-studio/tasks.ts';
import { ANNOTATED, type Gold, toGold } from '../../src/schema/gold.ts';
import { hasBrowser, launch } from '../support/browser.ts';
import { makeRelease, TEXT } from '../support/release.ts';
import { fullRelease, type Given } from './releases.ts';

/**
 * The editor of Label Studio itself. It brings two hundred packages with it, so it is no dependency: to run these tests,
 * `npm install --no-save --ignore-scripts @heartexlabs/label-studio@1.4.0`, the last version that is on npm as built.
 */
const BUILD = path.resolve('node_modules/@heartexlabs/label-studio/build');
const hasEditor = hasBrowser && existsSync(path.join(BUILD, 'static/js/main.js'));
if (!hasEditor) process.stderr.write('skipped: tests with the editor of Label Studio need it (see their file)\n');

interface Answer {
  readonly from_name: string;
  readonly value: { readonly start: number; readonly end: number; readonly text?: unknown };
}

const PAGE = `<!doctype html><link rel="stylesheet" href="/static/css/main.css"><div id="editor"></div>
<script src="/static/js/main.js"></script>`;

/** Opens a task in the editor, takes its prediction as an annotation, and gives back what would be exported. */
async function annotate(page: Page, task: object): Promise<Answer[]> {
  await page.route('http://editor.test/**', (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname === '/'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE })
      : route.fulfill({ path: path.join(BUILD, pathname) });
  });
  await page.goto('http://editor.test/');
  const options = { config: labellingConfig(), task: { id: 1, annotations: [], ...task }, user: { pk: 1 } };
  await page.evaluate(`window.editor = new LabelStudio('editor', { ...${JSON.stringify(options)},
    interfaces: ['panel', 'controls', 'side-column', 'annotations:add-new', 'predictions:menu'],
    onLabelStudioLoad: ({ annotationStore }) => { window.store = annotationStore; } });`);
  await page.waitForFunction('window.store?.predictions.length > 0');
  await page.evaluate(`window.annotation = store.addAnnotationFromPrediction(store.predictions[0]);
    store.selectAnnotation(annotation.id);`);
  await page.waitForFunction('document.querySelector(".htx-highlight") !== null');
  return page.evaluate('annotation.serializeAnnotation()');
}

const goldOf = (data: object, result: readonly object[]): Gold => {
  const [task] = tasksOf([{ data, annotations: [{ result }] }], 'export.json');
  return toGoldFrom(task as NonNullable<typeof task>, 'export.json');
};

describe.skipIf(!hasEditor)('the editor of Label Studio', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  const windows = `\uFEFF${TEXT.replace('# ', '# 👩🏽‍🚀 ').replaceAll('\n', '\r\n')}`;
  const odd: Given = { path: 'odd.md', text: windows, release: makeRelease(windows) };

  test.each([fullRelease(), odd])('takes the task of $path, and what it exports is the gold form', async (given) => {
    const { data, predictions } = JSON.parse(toLabelStudio(given.release, given.text));
    // Without their words, so that the editor has to find them where the offsets lead.
    for (const { from_name, value } of predictions[0].result) if (from_name === 'fact') delete value.text;
    const page = await browser.newPage();
    const result = await annotate(page, { data, predictions });
    await page.close();
    expect(goldOf(data, result)).toEqual({ ...toGold(given.release), source: ANNOTATED });
    const points = [...given.text];
    for (const { from_name, value } of result)
      if (from_name === 'fact') expect(value.text).toBe(points.slice(value.start, value.end).join(''));
  });
});
