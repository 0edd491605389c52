import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract } from '../../src/index.ts';
import { podium } from '../support/podium.ts';

const README = readFileSync('README.md', 'utf8');

test('the fact that the README shows is what its sentence gives', () => {
  const sentence = /^> (.+)$/m.exec(README)?.[1] ?? '';
  const shown = JSON.parse(/```json\n([\s\S]+?)```/.exec(README)?.[1] ?? '');
  expect(extract(`${sentence}\n`).times).toContainEqual(shown);
});

test('the README names every command, and no other', async () => {
  const rows = [...README.matchAll(/^\| (`\w+[^|]*)\|/gm)].map(([, cell]) => cell as string);
  const named = rows.flatMap((cell) => [...cell.matchAll(/(?:^|· )`(\w+)/g)].map(([, command]) => command));
  const help = (await podium(['--help'])).out;
  const listed = [...help.slice(help.indexOf('Commands:')).matchAll(/^ {2}(\w+) .*[a-z]/gm)].map(
    ([, command]) => command,
  );
  expect(named.sort()).toEqual(listed.filter((command) => command !== 'help' && command !== 'podium').sort());
});

test('every npm script that the README names is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = [...README.matchAll(/\bnpm (?:run )?(start|test|(?<=run )[\w:]+)/g)].map(
    ([, script]) => script as string,
  );
  expect(named.length).toBeGreaterThan(4);
  for (const script of named) expect(Object.keys(scripts)).toContain(script);
});
