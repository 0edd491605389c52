import type { Kind, Values } from './mention.ts';

/**
 * The examples that stand beside every rule file. `yes`: a sentence, the words found in it, and the exact value;
 * `no`: sentences in which the rule must find nothing.
 */
export interface Examples<K extends Kind> {
  readonly yes: readonly (readonly [sentence: string, found: string, value: Values[K]])[];
  readonly no: readonly string[];
}

/** Examples by rule name. Every rule of the file has an entry; the tests see to it. */
export type ExampleBook<K extends Kind> = Readonly<Record<string, Examples<K>>>;

/** An event of which the words say these parts. */
export const event = (parts: Partial<Values['event']>): Values['event'] => ({
  gender: null,
  name: null,
  sport: null,
  distance: null,
  team: false,
  division: null,
  ...parts,
});
