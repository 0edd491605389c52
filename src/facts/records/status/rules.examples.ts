import { BESIDE_EXAMPLES } from './beside.examples.ts';
import { BREAKING_EXAMPLES, BREAKING_SOMEHOW_EXAMPLES } from './broken.examples.ts';
import { KNOWN_EXAMPLES } from './known.examples.ts';
import { MISSED_EXAMPLES } from './missed.examples.ts';
import { NEW_EXAMPLES } from './new.examples.ts';
import { NONE_EXAMPLES } from './none.examples.ts';
import { OWNED_EXAMPLES } from './owned.examples.ts';
import { PASSED_ON_EXAMPLES } from './passed-on.examples.ts';
import type { StatusExamples } from './rule.ts';
import { UNREAL_EXAMPLES } from './unreal.examples.ts';

/** The examples of every rule, in the order of the rules. */
export const STATUS_EXAMPLES: StatusExamples = {
  ...BESIDE_EXAMPLES,
  ...UNREAL_EXAMPLES,
  ...NONE_EXAMPLES,
  ...PASSED_ON_EXAMPLES,
  ...MISSED_EXAMPLES,
  ...BREAKING_EXAMPLES,
  ...KNOWN_EXAMPLES,
  ...NEW_EXAMPLES,
  ...BREAKING_SOMEHOW_EXAMPLES,
  ...OWNED_EXAMPLES,
};
