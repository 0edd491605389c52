import type { Gold } from '../schema/gold.ts';
import type { Normal } from './align.ts';
import { fold, foldEvent } from './fold.ts';

/** Keys of a gold entry, and how the values of each are made comparable. */
export type Keys = Readonly<Record<string, Normal>>;

/** How one list of the gold form is compared: what makes two entries the same fact, and what is scored apart. */
export interface Spec {
  readonly same: Keys;
  readonly links?: Keys;
  /** A weaker sameness, scored beside the full one as `list~`: how much is found, its links aside. */
  readonly loose?: Keys;
  /**
   * What a fact that was missed and one that is extra must share for the one to be the other, told wrongly: all keys of
   * one of these sets.
   */
  readonly near: readonly (readonly string[])[];
}

const exactly: Normal = (value) => value;
const text: Normal = (value) => fold(String(value));
const event: Normal = (value) => foldEvent(String(value));

/** What it takes to be found again in a longer or shorter form of the same words. */
const family: Normal = (value) => fold(String(value)).split(' ').at(-1);
const opening: Normal = (value) => fold(String(value)).slice(0, 20);

export const SPECS = {
  athletes: { same: { name: text }, near: [['name']] },
  nations: { same: { code: exactly }, near: [] },
  times: {
    same: { ms: exactly, kind: exactly },
    links: { competitor: text, event, round: text },
    loose: { ms: exactly },
    near: [['ms'], ['text']],
  },
  scores: { same: { value: exactly, competitor: text }, near: [['value']] },
  placings: {
    same: { competitor: text, event, rank: exactly, current: exactly },
    loose: { competitor: text, rank: exactly },
    near: [['competitor'], ['event', 'rank', 'current']],
  },
  records: {
    same: { type: exactly, event, holder: text, status: exactly },
    links: { ms: String },
    loose: { type: exactly, status: exactly },
    near: [
      ['type', 'holder'],
      ['type', 'event', 'status'],
      ['event', 'holder'],
    ],
  },
  quotes: { same: { text }, links: { speaker: text }, near: [['text']] },
} as const satisfies Partial<Record<keyof Gold, Spec>>;

export type List = keyof typeof SPECS;
export const SCORED_LISTS = Object.keys(SPECS) as readonly List[];

/** How keys are compared when a missed fact looks for the extra one that was meant for it. */
export const NEAR_KEYS: Keys = { ...SPECS.placings.same, ...SPECS.records.same, ...SPECS.times.same, text: opening };
export const nearKey = (list: List, key: string): Normal =>
  list === 'athletes' ? family : (NEAR_KEYS[key] ?? exactly);

/** The nation of an athlete counts as a link, but never decides which athlete is meant. */
export const NATION: Keys = { nation: exactly };

export const DOCUMENT_FIELDS = ['date', 'place', 'competition', 'headline'] as const;
