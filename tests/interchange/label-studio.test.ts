import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { labellingConfig } from '../../src/interchange/label-studio/config.ts';
import { tasksOf } from '../../src/interchange/label-studio/export.ts';
import { toGoldFrom } from '../../src/interchange/label-studio/gold.ts';
import { toLabelStudio } from '../../src/interchange/label-studio/tasks.ts';
import { ANNOTATED, type Gold, toGold } from '../../src/schema/gold.ts';
import { corpus, fullRelease, type Given, hostile } from './releases.ts';

const place = { start: z.int().nonnegative(), end: z.int().nonnegative() };
const answer = <T extends z.ZodRawShape>(type: string, value: T) =>
  z.strictObject({
    id: z.string().regex(/^[\w-]+$/),
    from_name: z.string(),
    to_name: z.literal('release'),
    type: z.literal(type),
    value: z.strictObject(value),
  });
const text = z.tuple([z.string()]);
/**
 * A task with predictions.
 *
 * Source: https://labelstud.io/guide/predictions and https://labelstud.io/guide/task_format; for answers of a region
 * https://labelstud.io/tags/text, https://labelstud.io/tags/labels, .../textarea, .../choices and .../number.
 */
const taskSchema = z.strictObject({
  data: z.strictObject({
    schema: z.string(),
    path: z.string().nullable(),
    sha256: z.string(),
    text: z.string(),
  }),
  predictions: z.tuple([
    z.strictObject({
      model_version: z.string(),
      result: z.array(
        z.union([
          answer('labels', { ...place, text: z.string(), labels: z.tuple([z.string()]) }),
          answer('textarea', { ...place, text }),
          answer('textarea', { text }),
          answer('choices', { ...place, text: z.string(), choices: z.tuple([z.string()]) }),
          answer('number', { ...place, text: z.string(), number: z.number() }),
        ]),
      ),
    }),
  ]),
});
type LabelTask = z.infer<typeof taskSchema>;

const taskFor = ({ release, text }: Given): LabelTask => taskSchema.parse(JSON.parse(toLabelStudio(release, text)));

/** A task as Label Studio exports it once somebody has taken the prediction as it is. */
function exported({ data, predictions: [{ result }] }: LabelTask, changes: object = {}) {
  const annotation = {
    id: 1001,
    completed_by: 10,
    result: result.map((one) => ({ ...one, origin: 'prediction' })),
    was_cancelled: false,
    ground_truth: false,
    created_at: '2026-03-09T22:16:08.728353Z',
    updated_at: '2026-03-09T22:16:08.728378Z',
    lead_time: 4.288,
    result_count: 0,
    task: 1,
  };
  return { id: 1, data, annotations: [{ ...annotation, ...changes }], predictions: [], project: 83 };
}

function goldOf(task: object): Gold {
  const [one] = tasksOf([task], 'export.json');
  return toGoldFrom(one as NonNullable<typeof one>, 'export.json');
}

/** An export that came about by changing the answers of a task, for example by hand. */
function corrected(given: Given, change: (result: LabelTask['predictions'][0]['result']) => void): Gold {
  const task = taskFor(given);
  change(task.predictions[0].result);
  return goldOf(exported(task));
}

const asGold = ({ release }: Given): Gold => ({ ...toGold(release), source: ANNOTATED });

describe('a task', () => {
  test.each([...corpus(), fullRelease()])(
    'of $path is as documented, and read back unchanged is the gold form',
    (given) => {
      expect(goldOf(exported(taskFor(given)))).toEqual(asGold(given));
    },
  );

  test('marks code points of the text', () => {
    fc.assert(
      fc.property(hostile, (given) => {
        const task = taskFor(given);
        expect(task.data.text).toBe(given.text);
        const points = [...given.text];
        for (const { type, value } of task.predictions[0].result)
          if (type === 'labels' && 'start' in value)
            expect(points.slice(value.start, value.end).join('')).toBe(value.text);
        expect(goldOf(exported(task))).toEqual(asGold(given));
      }),
      { numRuns: 50 },
    );
  });

  test('marks on the whole text what no words name', () => {
    const given = fullRelease();
    Object.assign(given.release.athletes[0] as object, { mentions: [] });
    const [label] = taskFor(given).predictions[0].result.filter(({ id }) => id === 'athletes_vera-lindqvist');
    expect(label?.value).toMatchObject({ start: 0, end: given.release.source.length, text: given.text });
    expect(goldOf(exported(taskFor(given)))).toEqual(asGold(given));
  });

  test('has regions that are one thing each', () => {
    const { result } = taskFor(fullRelease()).predictions[0];
    const asked = result.map(({ id, from_name }) => `${id} ${from_name}`);
    expect(new Set(asked).size).toBe(asked.length);
  });
});

describe('the labelling interface', () => {
  const config = labellingConfig();

  test('is XML that asks for every answer of a task', () => {
    expect(XMLValidator.validate(config)).toBe(true);
    const names = new Map(
      [...config.matchAll(/<(Labels|TextArea|Choices|Number) name="([^"]+)"/g)].map(([, tag, name]) => [
        name,
        tag?.toLowerCase(),
      ]),
    );
    for (const { from_name, type } of taskFor(fullRelease()).predictions[0].result)
      expect([from_name, names.get(from_name)]).toEqual([from_name, type]);
    expect(config).toContain('<Text name="release" value="$text"');
  });

  test('offers the labels and choices of a task', () => {
    const offered = [...config.matchAll(/<(?:Label|Choice) value="([^"]+)"/g)].map(([, value]) => value);
    for (const { value } of taskFor(fullRelease()).predictions[0].result) {
      const chosen = 'labels' in value ? value.labels : 'choices' in value ? value.choices : [];
      for (const choice of chosen) expect(offered).toContain(choice);
    }
  });

  test('shows a field where the label of the region has it', () => {
    const views = new XMLParser({ ignoreAttributes: false }).parse(config).View.View as Record<string, string>[];
    const shown = views.map((view) => [view.Header?.['@_value' as never], view['@_whenLabelValue']]);
    expect(shown).toContainEqual(['rank', 'Placing']);
    expect(shown).toContainEqual(['competitor', 'Time,Score,Placing']);
  });
});

describe('a corrected export changes exactly that', () => {
  const given = fullRelease();
  const before = asGold(given);
  const answerOf = (result: LabelTask['predictions'][0]['result'], id: string, name: string) =>
    result.find((one) => one.id === id && one.from_name === name) as unknown as { value: Record<string, unknown> };

  test('a field written anew', () => {
    const gold = corrected(given, (result) => {
      answerOf(result, 'times_time-1', 'competitor').value.text = ['Ida Solheim'];
      answerOf(result, 'times_time-1', 'ms').value.number = 113_210;
      answerOf(result, 'placings_placing-2', 'current').value.choices = ['false'];
    });
    const [first, ...rest] = before.times ?? [];
    const [winner, second, ...others] = before.placings ?? [];
    expect(gold).toEqual({
      ...before,
      times: [{ ...first, competitor: 'Ida Solheim', ms: 113_210 }, ...rest],
      placings: [winner, { ...second, current: false }, ...others],
    });
  });

  test('a region taken away, and with it what was said of it', () => {
    const gold = corrected(given, (result) => {
      result.splice(0, result.length, ...result.filter(({ id }) => id !== 'quotes_quote-1'));
    });
    expect(gold).toEqual({ ...before, quotes: [] });
  });

  test('a region drawn: its words are its text', () => {
    const start = [...given.text].indexOf('🍀');
    const gold = corrected(given, (result) => {
      const value = { start, end: start + 1, text: '🍀', labels: ['Time'] };
      result.push({ id: 'bX9_-', from_name: 'fact', to_name: 'release', type: 'labels', value } as never);
    });
    const fresh = { text: '🍀', ms: null, kind: null, competitor: null, event: null, round: null };
    expect(gold).toEqual({ ...before, times: [...(before.times ?? []), fresh] });
  });

  test('a region that somebody called optional, and why', () => {
    const gold = corrected(given, (result) => {
      const { start, end, text } = answerOf(result, 'records_record-1', 'fact').value as never;
      const common = { id: 'records_record-1', to_name: 'release' };
      result.push({
        ...common,
        from_name: 'optional',
        type: 'choices',
        value: { start, end, text, choices: ['true'] },
      } as never);
      result.push({
        ...common,
        from_name: 'why',
        type: 'textarea',
        value: { start, end, text: ['in a caption'] },
      } as never);
    });
    expect(gold.records).toEqual([{ ...before.records?.[0], optional: true, why: 'in a caption' }]);
  });

  test('what is said of the release, and what is no longer', () => {
    const gold = corrected(given, (result) => {
      answerOf(result, 'document-headline', 'document-headline').value.text = ['Another'];
      result.splice(0, result.length, ...result.filter(({ id }) => id !== 'document-sport'));
    });
    expect(gold).toEqual({ ...before, document: { ...before.document, headline: 'Another', sport: null } });
  });
});

describe('of an export', () => {
  const task = taskFor(fullRelease());
  const [one] = exported(task).annotations;
  const without = { ...one, result: [], updated_at: '2026-03-10T00:00:00Z' };

  test('the last annotation counts, skipped ones aside', () => {
    const gold = (annotations: object[]) => goldOf({ ...exported(task), annotations });
    expect(gold([without, one as object]).times).toEqual([]);
    expect(gold([one as object, { ...without, was_cancelled: true }]).times).toHaveLength(5);
    expect(gold([{ ...one, ground_truth: true }, without]).times).toHaveLength(5);
  });

  test('relations between regions say nothing', () => {
    const relation = {
      type: 'relation',
      from_id: 'times_time-1',
      to_id: 'times_time-2',
      direction: 'right',
      labels: [],
    };
    const gold = goldOf(exported(task, { result: [...task.predictions[0].result, relation] }));
    expect(gold).toEqual(asGold(fullRelease()));
  });

  test('offsets in UTF-16 units are told by the words, as older ones have them', () => {
    const { text } = fullRelease();
    const start = text.indexOf('Solheim said');
    const region = { id: 'x', from_name: 'fact', to_name: 'release', type: 'labels' };
    const value = { start, end: start + 7, text: 'Solheim', labels: ['Quote'] };
    expect(goldOf(exported(task, { result: [{ ...region, value }] })).quotes).toEqual([
      { speaker: null, text: 'Solheim' },
    ]);
  });

  test.each([
    [
      { result: [{ id: 'x', from_name: 'fact', value: { start: 3, end: 5, text: 'no', labels: ['Time'] } }] },
      'region x',
      /words are not where/,
    ],
    [
      { result: [{ id: 'x', from_name: 'fact', value: { start: 3, end: 3, labels: ['Time'] } }] },
      'region x',
      /words are not where/,
    ],
    [
      { result: [{ id: 'x', from_name: 'fact', value: { start: 0, end: 1, labels: ['Person'] } }] },
      'region x',
      /no label of podium: Person/,
    ],
    [
      {
        result: [
          { id: 'x', from_name: 'fact', value: { start: 0, end: 1, labels: ['Nation'] } },
          { id: 'x', from_name: 'code', value: { start: 0, end: 1, text: ['nor'] } },
        ],
      },
      'nations[0].code',
      /pattern/,
    ],
  ])('an answer that cannot be is refused: %j', (changes, where, reason) => {
    const refused = expect.objectContaining({
      code: 'bad-export',
      values: expect.objectContaining({
        file: 'export.json, hamar.md',
        place: where,
        reason: expect.stringMatching(reason),
      }),
    });
    expect(() => goldOf(exported(task, changes))).toThrow(refused);
  });
});
