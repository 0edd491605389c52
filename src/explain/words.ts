import type { NearMiss } from '../discourse/observer.ts';
import type { Silence } from './unmade.ts';

/** The words for every reason why no fact rests on something. This file alone turns the codes into words. */
const SILENCES: Readonly<Record<Silence['code'], string>> = {
  negated: 'it is not reported: "{words}" stands before it in the clause',
  prospect: 'it is not reported as taken, only as a prospect: "{words}"',
  'no-result': 'it is not reported as a result: "{words}" stands behind it',
  'in-sight': 'it is not reported as taken, only in sight: "{words}"',
  'not-taken': 'it is not reported as taken: "{words}" stands before it',
  'under-way': 'the race was under way: "{words}"',
  'taken-away': 'it was taken away again: "{words}"',
  counted: 'it is one of several, only counted: "{words}"',
  'for-now': 'it is so for the time being: "{words}"',
  'carried-title': 'it is a title from before, and nobody who bears it stands right beside',
  'of-standings': 'it is a place in the standings of a season or on a list, not in a race',
  'other-verb': 'the verb "{words}" before it gives nobody a place',
  nobody: 'no competitor: nobody is spoken of; none of the sieves found one ({tried})',
  'cannot-enter': '{competitor} can have no place in {event}: it is not of such competitors',
  'alone-in-pairs': '{competitor} alone can have no place in {event}: it is for pairs',
  points: 'it is points, not a time',
  'no-utterance': 'it is said in quotation marks that are not read as an utterance',
  'amount-in-words': 'it is an amount in words, and no rule of kinds says what it measures',
  'score-in-words': 'it is an amount in words; scores are figures',
  difference: 'it is a difference, not a score: "{words}"',
  'only-tried': 'it was tried, not reached: "{words}"',
  'only-named': 'the record is only named, and its rule states nothing',
  'record-denied': 'the words say that it was no record',
  'nothing-known': 'nothing is told of it: neither its holder nor its mark is known',
  'part-of-name': 'it is read as part of the name {name}',
  'in-speech': 'it stands in direct speech, and readers of this kind read the narrative alone',
  'other-zone': 'no reader of facts reads it here ({zone})',
  'not-announced': 'it is a time of day, and neither a line of the programme nor an announcement of what comes next',
  'not-looked-at': 'no reader of facts came to it',
};

export function silenceWords({ code, values }: Silence): string {
  return SILENCES[code].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '?');
}

const CONDITIONS: Readonly<Record<NearMiss['failed'], { readonly met: string; readonly failed: string }>> = {
  before: { met: 'the words before it fit', failed: 'the words before it do not' },
  after: { met: 'the words behind it fit', failed: 'the words behind it do not' },
  when: { met: 'its further condition holds', failed: 'its further condition does not hold' },
};

/** What held and what failed: "the words before it fit, the words behind it do not". */
export function nearWords({ met, failed, aside }: NearMiss): string {
  const wrong = aside
    ? `its words stand ${failed === 'before' ? 'before' : 'behind'} it, but not right beside`
    : CONDITIONS[failed].failed;
  return [...met.map((condition) => CONDITIONS[condition].met), wrong].join(', ');
}
