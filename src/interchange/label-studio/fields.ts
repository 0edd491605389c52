import { RECORD_TYPES } from '../../mentions/mention.ts';
import { STATUSES, TIME_KINDS } from '../../schema/facts.ts';
import type { GOLD_LISTS } from '../../schema/gold.ts';

export type List = (typeof GOLD_LISTS)[number];

/** How a field of a gold entry is asked for, and so what kind of value it has. */
export type Control =
  | { readonly type: 'textarea' }
  | { readonly type: 'number'; readonly step: number }
  | { readonly type: 'choices'; readonly choices: readonly string[] };

/** A field of the entries of a list. */
export interface Field {
  readonly name: string;
  /** Left out of an entry without a value, where others write null. */
  readonly omitted?: true;
}

/** What a region of the text is labelled, and the fields it then has, in the order of the gold form. */
export const LABELS: Readonly<Record<List, { readonly label: string; readonly fields: readonly Field[] }>> = {
  athletes: { label: 'Athlete', fields: fields('name nation') },
  nations: { label: 'Nation', fields: fields('code') },
  times: { label: 'Time', fields: fields('text ms kind competitor event round') },
  scores: { label: 'Score', fields: fields('text value competitor segment') },
  placings: { label: 'Placing', fields: fields('competitor event rank current competition? round?') },
  records: { label: 'Record', fields: fields('type event holder ms status') },
  quotes: { label: 'Quote', fields: fields('speaker text') },
  schedule: { label: 'Scheduled', fields: fields('event round date localTime') },
};

/** What may be said of every entry. */
export const OF_ALL: readonly Field[] = fields('optional? why?');

/** What is asked about the release as a whole, in the order of the gold form. */
export const DOCUMENT = ['date', 'place', 'competition', 'headline', 'sport'] as const;

/** Fields that are no free text. */
const CONTROLS: Readonly<Record<string, Control>> = {
  ms: { type: 'number', step: 1 },
  rank: { type: 'number', step: 1 },
  value: { type: 'number', step: 0.01 },
  current: { type: 'choices', choices: ['true', 'false'] },
  optional: { type: 'choices', choices: ['true', 'false'] },
  kind: { type: 'choices', choices: TIME_KINDS },
  type: { type: 'choices', choices: RECORD_TYPES },
  status: { type: 'choices', choices: STATUSES },
};

/** Names in the labelling interface: of the text, of the labels, and of what is asked about the release. */
export const TEXT = 'release';
export const LABEL = 'fact';
export const documentField = (name: string) => `document-${name}`;

export function controlOf(field: string): Control {
  return CONTROLS[field] ?? { type: 'textarea' };
}

function fields(names: string): Field[] {
  return names.split(' ').map((name) => (name.endsWith('?') ? { name: name.slice(0, -1), omitted: true } : { name }));
}
