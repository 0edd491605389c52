import * as z from 'zod';
import { PodiumError } from '../../errors.ts';
import { firstIssue } from '../../schema/integrity.ts';

/** What of one answer is read. Relations between regions are answers without a name; they say nothing of gold. */
const answer = z.looseObject({
  id: z.string().optional(),
  from_name: z.string().optional(),
  value: z
    .looseObject({
      start: z.int().nonnegative().optional(),
      end: z.int().nonnegative().optional(),
      text: z.union([z.string(), z.array(z.string())]).optional(),
      labels: z.array(z.string()).optional(),
      choices: z.array(z.string()).optional(),
      number: z.number().optional(),
    })
    .optional(),
});

const annotation = z.looseObject({
  result: z.array(answer),
  was_cancelled: z.boolean().nullable().optional(),
  ground_truth: z.boolean().nullable().optional(),
  updated_at: z.string().nullable().optional(),
});

const task = z.looseObject({
  data: z.looseObject({ text: z.string(), path: z.string().nullable() }),
  annotations: z.array(annotation),
});

export type Answer = z.infer<typeof answer>;
export type Annotation = z.infer<typeof annotation>;
export type Task = z.infer<typeof task>;

/**
 * The tasks in the JSON that Label Studio exports: a list, or one (cloud storage keeps each in a file of its own). Throws
 * a `PodiumError` that says where it is something else.
 *
 * Source: https://labelstud.io/guide/task_format and https://labelstud.io/guide/export.
 */
export function tasksOf(json: unknown, file: string): Task[] {
  const parsed = z.array(task).safeParse(Array.isArray(json) ? json : [json]);
  if (parsed.success) return parsed.data;
  throw new PodiumError('bad-export', { file, ...firstIssue(parsed.error) });
}

/** The annotation that counts: the one marked as ground truth, else the last one that was not skipped. */
export function annotationOf({ annotations }: Task): Annotation | undefined {
  const done = annotations.filter(({ was_cancelled }) => !was_cancelled);
  const inTime = done.toSorted((a, b) => compare(a.updated_at ?? '', b.updated_at ?? ''));
  return inTime.findLast(({ ground_truth }) => ground_truth) ?? inTime.at(-1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
