import { recordVerbs } from '../../../knowledge/record-verbs.ts';

/* How far behind it a verb reaches for the record that it does something to. */

/** How it was done, not what it was done to: "beat Falk with a record", "in what was a record". */
const MANNER = ' (?:(?:with|in|for|by|despite) (?:an?|what) |(?:with|in) (?:his|her|their) (?:\\p{L}+ ){0,2}$)';
/** Another clause: "missed out but that was a record", "raised her arms when she saw a record". */
const CLAUSE =
  ' (?:and|but) (?:that|which|who)\\b| (?:although|because|when|whereas|while) | (?:after|as|before|since|until) (?:s?he|it|they|\\p{L}{2,}ing)\\b';
const DONE = `(?:${recordVerbs('post')}|${recordVerbs('get')}|${recordVerbs('break')})`;
/** What a record is called by between a verb and its name. */
const CALLED = "(?: [\\p{L}\\d’'-]+){0,4} $";
/** Before a form that is no verb of its own: "the run", "could not break", "or set". */
const NO_VERB = "(?<!\\b(?:an?|the|his|her|its|their|one|this|that|of|or|nor|not|never|n[o’']t|could|would|might))";
/** A verb that stands nearer has the record for its object: "beat Falk and set a", "missed gold, but clocking a". */
const NEARER = `${NO_VERB}(?<!\\bto) (?:\\p{L}+ly )?${DONE}${CALLED}`;
/** So does one that is what the first was done for: "beat Falk to set a". */
const TO_DO = `${NO_VERB} to (?:\\p{L}+ly )?${DONE}${CALLED}`;

/** Up to a record: whose it is, since when; or its verb: "came close to setting the". */
export const GAP = `(?: \\p{L}+ing)?(?:(?!${MANNER}|${CLAUSE}|${NEARER})[^,;:()])*$`;
/** Up to the object of a verb that takes no other verb behind it. */
export const OBJECT_GAP = `(?:(?!${MANNER}|${CLAUSE}|${NEARER}|${TO_DO})[^,;:()])*$`;
/** Up to what its subject does, the verb among it: "Six skaters improved their". */
export const SUBJECT_GAP = `(?:(?!${MANNER}|${CLAUSE})[^,;:()])*$`;
