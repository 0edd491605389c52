import { clockRules } from './clocks.ts';
import { dateRules } from './dates.ts';
import { descriptionRules } from './descriptions.ts';
import type { Rule } from './mention.ts';
import { nationRules } from './nations.ts';
import { placeRules } from './places.ts';
import { pronounRules } from './pronouns.ts';
import { scoreRules } from './scores.ts';
import { timeRules } from './times.ts';

/**
 * All rules. Their order decides only between two mentions of the same length: there the reading that needs more signs
 * comes first. A time of day and a score are told by the words around a figure that would else be a race time; what
 * points ("the Dutch") comes after what names.
 */
export const RULES: readonly Rule[] = [
  ...dateRules,
  ...nationRules,
  ...clockRules,
  ...scoreRules,
  ...timeRules,
  ...placeRules,
  ...descriptionRules,
  ...pronounRules,
] as readonly Rule[];
