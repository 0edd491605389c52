import { describe, expect, onTestFinished, test } from 'vitest';
import { readCurated } from '../../src/store/identity/curated.ts';
import { makeFolder } from '../support/folder.ts';
import { dump, everyKind, type Kind, loadInto } from './targets.ts';
import { output, type Told } from './told.ts';

const [sqlite] = (await everyKind()) as [Kind];

interface Who {
  readonly athlete_id: string | null;
  readonly told_as: string;
  readonly nation: string | null;
  readonly year: number | null;
  readonly decision: string;
  readonly reason: string;
}

/** Loads one release for each, in this order; which athlete each was decided to be, by a number, and why. */
async function decided(people: readonly Told[], decisions?: string) {
  const { url, drop } = await sqlite.make();
  onTestFinished(drop);
  const folder = makeFolder({ 'all.ndjson': people.map(output).join(''), 'who.yaml': decisions ?? '' });
  const given = decisions === undefined ? {} : { decisions: readCurated(`${folder}/who.yaml`) };
  await loadInto(url, [`${folder}/all.ndjson`], given);
  const { who_is_who, athletes } = await dump(url, ['who_is_who', 'athletes']);
  return { url, who: who_is_who as Who[], athletes: athletes as { name: string }[] };
}

async function countOf(people: readonly Told[]): Promise<number> {
  return (await decided(people)).athletes.length;
}

describe('one athlete', () => {
  const full: Told = { name: 'Vera Sjöström' };
  test.each<[string, Told]>([
    ['accents and capitals lost', { name: 'VERA SJOSTROM' }],
    ['letters for accents', { name: 'Vera Sjoestroem' }],
    ['no nation given', { name: 'Vera Sjöström', nation: null }],
    ['no gender and no sport given', { name: 'Vera Sjöström', gender: null, sport: null }],
    ['an initial', { name: 'V. Sjöström' }],
    ['a family name alone', { name: 'Sjöström' }],
    ['some years later', { name: 'Vera Sjöström', year: 2040 }],
  ])('%s', async (_, other) => {
    expect(await countOf([full, other])).toBe(1);
    expect(await countOf([other, full])).toBe(1);
  });

  test('a nickname, with the reason', async () => {
    const { athletes, who } = await decided([
      { name: 'William Ek', gender: 'men' },
      { name: 'Bill Ek', gender: 'men' },
    ]);
    expect(athletes).toMatchObject([{ name: 'William Ek' }]);
    expect(who.find(({ told_as }) => told_as === 'Bill Ek')).toMatchObject({
      decision: 'only-fit',
      reason: 'bill is short for william; the only athlete of the name that fits',
    });
  });

  test('a code that one state was under for a time', async () => {
    expect(
      await countOf([
        { name: 'Anna Petrova', nation: 'ROC' },
        { name: 'Anna Petrova', nation: 'RUS' },
      ]),
    ).toBe(1);
    expect(
      await countOf([
        { name: 'Anna Petrova', nation: 'AIN' },
        { name: 'Anna Petrova', nation: 'RUS' },
      ]),
    ).toBe(1);
  });
});

describe('two of a name', () => {
  const full: Told = { name: 'Kim Min', nation: 'KOR' };
  test.each<[string, Told]>([
    ['other nation', { ...full, nation: 'PRK' }],
    ['other sport', { ...full, sport: 'archery' }],
    ['other gender', { ...full, gender: 'men' }],
    ['a generation later', { ...full, year: 2060 }],
    ['other given name', { ...full, name: 'Lee Min' }],
  ])('%s', async (_, other) => {
    expect(await countOf([full, other])).toBe(2);
  });

  test('what fits both stays apart, and says so', async () => {
    const { athletes, who } = await decided([full, { ...full, nation: 'PRK' }, { ...full, nation: null }]);
    expect(athletes).toHaveLength(3);
    expect(who.find(({ nation }) => nation === null)).toMatchObject({
      decision: 'several-fit',
      reason: 'nation unknown; fits 2 of the name, so it stays apart',
    });
  });
});

describe('decisions by hand', () => {
  const married = '- same: [Vera Berg | SWE, Vera Sjöström | SWE]\n  why: married in 2033\n';
  const people: Told[] = [
    { name: 'Vera Sjöström' },
    { name: 'Vera Berg', year: 2034 },
    { name: 'Sjöström', nation: null },
  ];

  test('a married name, and back when the decision is taken back', async () => {
    const { url, athletes, who } = await decided(people, married);
    expect(athletes).toHaveLength(1);
    expect(who.map(({ told_as, decision, reason }) => [told_as, decision, reason])).toEqual(
      expect.arrayContaining([['Vera Berg', 'curated-same', 'by hand: married in 2033']]),
    );
    await loadInto(url, [], { decisions: [] });
    const undone = await dump(url);
    expect(undone).toEqual(await dump((await decided(people)).url));
    expect(undone.athletes).toHaveLength(2);
  });

  test('two of all the same but years', async () => {
    const twins: Told[] = [
      { name: 'Kim Min', year: 2030 },
      { name: 'Kim Min', year: 2034 },
    ];
    expect(await countOf(twins)).toBe(1);
    const apart = '- apart: [Kim Min | -2031, Kim Min | 2032-]\n  why: niece of the first\n';
    expect((await decided(twins, apart)).athletes).toHaveLength(2);
  });

  test.each([
    ['same: 1', 'the top level'],
    ['- same: [A, B]\n', '[0].why'],
    ['- why: x\n', '[0]'],
    ['a: [', 'the file'],
  ])('%j is refused', (text, place) => {
    const folder = makeFolder({ 'who.yaml': text });
    expect(() => readCurated(`${folder}/who.yaml`)).toThrow(
      expect.objectContaining({ code: 'bad-decisions', values: expect.objectContaining({ place }) }),
    );
  });
});

test('the order in which releases come does not matter', async () => {
  const people: Told[] = [
    { name: 'Vera Sjöström' },
    { name: 'Vera Sjöström', nation: null },
    { name: 'V. Sjostrom', gender: null },
    { name: 'Sjöström', sport: null },
    { name: 'Vera Sjöström', nation: 'FIN' },
    { name: 'Bill Ek', gender: 'men' },
    { name: 'William Ek', gender: 'men', year: 2050 },
  ];
  const strip = async (order: readonly Told[]) => {
    const { who } = await decided(order);
    return who.map((row) => JSON.stringify(row)).sort();
  };
  const forward = await strip(people);
  expect(await strip(people.toReversed())).toEqual(forward);
  expect(await strip([...people.slice(3), ...people.slice(0, 3)])).toEqual(forward);
});
