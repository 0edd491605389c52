import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readGolden } from '../../src/check/golden.ts';
import type { PodiumError } from '../../src/errors.ts';
import { toJson } from '../../src/schema/json.ts';
import { makeFolder } from '../support/folder.ts';
import { makeRelease } from '../support/release.ts';

function refusal(content: string): Pick<PodiumError, 'code' | 'values'> {
  const file = path.join(makeFolder({ 'a.json': content }), 'a.json');
  try {
    readGolden(file);
  } catch (error) {
    const { code, values } = error as PodiumError;
    return { code, values: { ...values, file: path.basename(String(values.file)) } };
  }
  throw new Error('it was read');
}

test('an accepted output is read back', () => {
  const folder = makeFolder({ 'a.json': toJson(makeRelease()) });
  expect(readGolden(path.join(folder, 'a.json'))).toEqual(makeRelease());
});

describe('refused', () => {
  test('what is no JSON', () => {
    expect(refusal('{ half')).toMatchObject({ code: 'not-podium-output', values: { place: 'the file' } });
  });

  test.each(['[]', '"x"', '{}', '{"schema":"other@1"}', 'null'])("somebody else's JSON: %s", (content) => {
    expect(refusal(content)).toMatchObject({ code: 'not-podium-output', values: { place: 'schema' } });
  });

  test('an output of a podium to come', () => {
    expect(refusal('{"schema":"podium/release@2"}')).toEqual({
      code: 'newer-schema',
      values: { file: 'a.json', schema: 'podium/release@2', known: 'podium/release@1' },
    });
  });

  test('an output that somebody has bent, with the place', () => {
    const bent = { ...makeRelease(), times: [{ ...makeRelease().times[0], ms: -1 }] };
    expect(refusal(JSON.stringify(bent))).toMatchObject({
      code: 'not-podium-output',
      values: { place: 'times[0].ms' },
    });
  });
});
