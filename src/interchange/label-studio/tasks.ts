import { GOLD_LISTS, type Gold, toGold } from '../../schema/gold.ts';
import { type Release, SCHEMA, type Span } from '../../schema/release.ts';
import { controlOf, DOCUMENT, documentField, type Field, LABEL, LABELS, type List, OF_ALL, TEXT } from './fields.ts';

type Value = string | number | boolean | null | undefined;
type Entry = Readonly<Record<string, Value>>;

/** One answer in the labelling interface (https://labelstud.io/guide/task_format). */
interface Answer {
  readonly id: string;
  readonly from_name: string;
  readonly to_name: string;
  readonly type: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * A release as a task for Label Studio on one line: its text, and what podium found in it as a prediction to correct by
 * hand. Every entry of the gold form is one region of the text, on the first words the fact stands on. Offsets are code
 * points with every carriage return, as its editor counts (its tests of emoji and the notes of its Text tag, in
 * web/libs/editor of HumanSignal/label-studio; ours run it).
 */
export function toLabelStudio(release: Release, text: string): string {
  const gold = toGold(release);
  const whole = { start: 0, end: release.source.length, text };
  const result = [
    ...DOCUMENT.flatMap((name) => documentAnswer(name, gold.document?.[name])),
    ...GOLD_LISTS.flatMap((list) => regions(list, gold, release, whole)),
  ];
  const task = {
    data: { schema: SCHEMA, path: release.source.path, sha256: release.source.sha256, text },
    predictions: [{ model_version: SCHEMA, result }],
  };
  return `${JSON.stringify(task)}\n`;
}

function documentAnswer(name: string, value: Value): Answer[] {
  if (value === null || value === undefined) return [];
  const field = documentField(name);
  return [{ id: field, from_name: field, to_name: TEXT, type: 'textarea', value: { text: [String(value)] } }];
}

type Place = Pick<Span, 'start' | 'end' | 'text'>;

/** The regions of a list: gold entries stand in the order of the facts they are made of. */
function regions(list: List, gold: Gold, release: Release, whole: Place): Answer[] {
  const sources = sourcesOf(list, release);
  return ((gold[list] ?? []) as Entry[]).flatMap((entry, index) => {
    const { id = String(index), span = whole } = sources[index] ?? {};
    return region(list, `${list}_${id.replaceAll('.', '_')}`, entry, span);
  });
}

/** What the gold entries of a list are made of. What no words name is marked on the whole text. */
function sourcesOf(list: List, release: Release): { id: string; span?: Place | undefined }[] {
  if (list === 'athletes') return release.athletes.map(({ id, mentions }) => ({ id, span: mentions[0] }));
  if (list === 'nations')
    return release.nations
      .filter(({ mentions }) => mentions.length > 0)
      .map(({ id, mentions }) => ({ id, span: mentions[0] }));
  return release[list].map(({ id, evidence }) => ({ id, span: evidence[0] }));
}

/** A region with its label and an answer for each field; what the words say themselves is not asked again. */
function region(list: List, id: string, entry: Entry, { start, end, text }: Place): Answer[] {
  const { label, fields } = LABELS[list];
  const answer = (from_name: string, type: string, value: object) => ({
    id,
    from_name,
    to_name: TEXT,
    type,
    value: { start, end, text, ...value },
  });
  return [
    answer(LABEL, 'labels', { labels: [label] }),
    ...[...fields, ...OF_ALL].flatMap((field) => {
      const value = entry[field.name];
      return value === null || value === undefined || isSaid(field, value, text)
        ? []
        : [answer(field.name, controlOf(field.name).type, content(field.name, value))];
    }),
  ];
}

function isSaid({ name }: Field, value: Value, text: string): boolean {
  return name === 'text' && value === text;
}

function content(name: string, value: Value): object {
  const { type } = controlOf(name);
  if (type === 'number') return { number: value };
  return type === 'choices' ? { choices: [String(value)] } : { text: [String(value)] };
}
