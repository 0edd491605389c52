import { PodiumError } from '../../errors.ts';
import { ANNOTATED, GOLD_LISTS, type Gold, goldSchema } from '../../schema/gold.ts';
import { firstIssue } from '../../schema/integrity.ts';
import { type Annotation, type Answer, annotationOf, type Task } from './export.ts';
import { controlOf, DOCUMENT, documentField, type Field, LABEL, LABELS, type List, OF_ALL } from './fields.ts';

type Value = string | number | boolean | null;

/**
 * What a person made of a release in Label Studio, in the gold form: every labelled region is one entry.
 *
 * @param file the export, for messages
 * @throws PodiumError where nobody annotated the task, or an answer does not fit the gold form
 */
export function toGoldFrom(task: Task, file: string): Gold {
  const annotation = annotationOf(task);
  if (annotation === undefined) throw new PodiumError('no-annotation', { file, release: task.data.path ?? '-' });
  const document = Object.fromEntries(DOCUMENT.map((name) => [name, textOf(globalAnswer(annotation, name))]));
  const entries = Object.fromEntries(GOLD_LISTS.map((list): [List, object[]] => [list, []]));
  for (const { list, entry } of regionsOf(annotation, task, file)) entries[list]?.push(entry);
  const parsed = goldSchema.safeParse({ source: ANNOTATED, document, ...entries });
  if (parsed.success) return parsed.data;
  throw new PodiumError('bad-export', { file: named(file, task), ...firstIssue(parsed.error) });
}

function named(file: string, task: Task): string {
  return `${file}, ${task.data.path ?? 'standard input'}`;
}

function globalAnswer({ result }: Annotation, name: string): Answer | undefined {
  return result.find(({ from_name }) => from_name === documentField(name));
}

/** All labelled regions, in the order of the annotation. */
function regionsOf({ result }: Annotation, task: Task, file: string): { list: List; entry: object }[] {
  const answers = Map.groupBy(result, ({ id }) => id);
  const points = [...task.data.text];
  return result
    .filter(({ from_name }) => from_name === LABEL)
    .map((labelled) => {
      const list = GOLD_LISTS.find((each) => labelled.value?.labels?.includes(LABELS[each].label));
      const refuse = (reason: string) =>
        new PodiumError('bad-export', { file: named(file, task), place: `region ${labelled.id}`, reason });
      if (list === undefined) throw refuse(`no label of podium: ${labelled.value?.labels?.join(', ')}`);
      const text = wordsOf(labelled, points, task.data.text);
      if (text === undefined) throw refuse('its words are not where it says they are');
      return { list, entry: entryOf(list, answers.get(labelled.id) ?? [], text) };
    });
}

function entryOf(list: List, answers: readonly Answer[], words: string): object {
  const fields = [...LABELS[list].fields, ...OF_ALL].flatMap(({ name, omitted }: Field): [string, Value][] => {
    const value = given(
      name,
      answers.find(({ from_name }) => from_name === name),
    );
    if (value !== null) return [[name, value]];
    if (name === 'text') return [[name, words]];
    return omitted ? [] : [[name, null]];
  });
  return Object.fromEntries(fields);
}

function given(name: string, answer: Answer | undefined): Value {
  const { type } = controlOf(name);
  if (type === 'number') return answer?.value?.number ?? null;
  if (type === 'textarea') return textOf(answer);
  const choice = answer?.value?.choices?.[0] ?? null;
  return choice === 'true' || choice === 'false' ? choice === 'true' : choice;
}

/** What was written into a text area: one answer, or, where more were let in, all of them. */
function textOf(answer: Answer | undefined): string | null {
  const text = answer?.value?.text;
  if (text === undefined) return null;
  const whole = [text].flat().join(' ');
  return whole === '' && Array.isArray(text) && text.length === 0 ? null : whole;
}

/**
 * The words of a region in the text. Label Studio counts code points; before its editor did so it counted UTF-16 units,
 * and the words that it keeps with a region tell which. It keeps line ends in other forms than they have in the text.
 */
function wordsOf({ value }: Answer, points: readonly string[], text: string): string | undefined {
  const { start, end } = value ?? {};
  if (start === undefined || end === undefined || end <= start) return undefined;
  const readings = [points.slice(start, end).join(''), text.slice(start, end)];
  const kept = value?.text;
  if (typeof kept !== 'string') return readings[0];
  return readings.find((words) => words !== '' && bare(words) === bare(kept));
}

function bare(words: string): string {
  return words.replaceAll(/\\n|\s/gu, '');
}
