import { isMention } from '../../../frames/statement.ts';
import { overFigures } from '../../../language/figures.ts';
import { HAD_STOOD } from '../figure.ts';
import type { RecordReference } from '../reference.ts';
import { BROKEN, type StatusRule } from './rule.ts';
import { HOPED, LISTED_BEHIND, PLURAL } from './words.ts';

/** Records of a place or a meeting: whoever is called their holder has them of the event that is told. */
const OF_PLACE: ReadonlySet<string> = new Set(['track', 'championship', 'other']);
/** How far behind a record its event is told: " holder in the women's ". */
const NEAR = 24;

/** "the world record holder over 500m", "the 500m world record holder", "the course record holder": of which event is told. */
const isOfEvent = ({ chain, statement, type }: RecordReference): boolean =>
  OF_PLACE.has(type) ||
  statement.items.some(
    (item) =>
      isMention(item) &&
      item.mention.kind === 'event' &&
      item.mention.value.name !== null &&
      item.mention.end >= chain.start - 1 &&
      item.mention.start <= chain.end + NEAR,
  );

/** "a former world", "to become the", before "record holder". */
const NO_HOLDER = overFigures(
  /\b(?:(?:former|ex|one-time|multiple|future)[ -]|to be(?:come)? )[\p{L}\d-]+(?: [\p{L}\d-]+){0,3} ?$/iu,
);

/** A record told by what stands right beside it: a bracket, a figure, a hyphen. */
export const BESIDE: readonly StatusRule[] = [
  {
    name: 'records/listed-behind',
    before: overFigures(/(?<!\b(?:the|his|her|their|old|previous|former|without|no|not)(?: [\p{L}\d’'-]+){0,2} )$/iu),
    after: LISTED_BEHIND,
    when: ({ form }, words) => form === 'named' && PLURAL.test(words) && !HOPED.test(words),
    yields: [['set', 'subject']],
  },
  {
    name: 'records/in-brackets',
    when: ({ form }) => form === 'brackets',
    yields: [['former', 'owner']],
  },
  {
    name: 'records/had-stood',
    after: HAD_STOOD,
    when: ({ form }) => form === 'figure',
    yields: [['former', 'owner']],
  },
  {
    name: 'records/fell-outside',
    when: ({ form }, words) => form === 'anaphor' && /\b(?:outside|short|shy|off|adrift)$/.test(words),
    yields: [
      ['missed', 'subject'],
      ['standing', 'owner'],
    ],
  },
  {
    name: 'records/faster-than',
    when: ({ form }, words) =>
      form === 'anaphor' && /\b(?:than|replac(?:ed|es|ing)|(?:previously|formerly|until \w+)(?: \w+)?)$/.test(words),
    yields: [['former', 'owner']],
  },
  {
    name: 'records/held-at',
    after: overFigures(
      /^[ -]?holders?(?: \([A-Z]{3}\))?(?:,? (?:at|with|on|in) \d|,? [^,;]{3,60}, whose (?:\p{L}+ of )?\d)/u,
    ),
    yields: [['standing', 'subject']],
    withMark: true,
  },
  {
    name: 'records/previous-holder',
    after: /^[ -]?holders?\b/,
    when: (_, words) => /\b(?:previous|old|outgoing|former(?=$))(?: [\p{L}\d-]+){0,4}$/iu.test(words),
    yields: [['former', 'subject']],
    withMark: true,
  },
  {
    name: 'records/succeeded',
    before: overFigures(
      /\b(?:succeed|replac|follow|dethron|oust|supplant|displac)\p{L}+ [^;:]{2,60} as (?:the )?(?:new )?$/iu,
    ),
    after: /^[ -]?holders?\b/,
    yields: BROKEN,
  },
  {
    name: 'records/became-holder',
    before:
      /\b(?:bec[ao]m(?:e|es|ing)|(?:is|are)(?: now|(?= the new ))|(?:mak(?:e|es|ing)|made) (?:him|her|them)) (?:an? |the )?(?:new )?$/i,
    after: /^[ -]?holders?\b/,
    yields: [['set', 'subject']],
    dated: true,
  },
  {
    name: 'records/holder-in-event',
    after: /^[ -]?holders? (?:in|at|for|over) (?:this|that|the(?: same)?) (?:class|discipline|distance|event|stroke)\b/,
    when: (_, words) => !NO_HOLDER.test(words),
    yields: [['standing', 'subject']],
  },
  {
    name: 'records/holder-of',
    after: /^[ -]?holders?\b(?! was\b)/,
    when: (reference, words) => isOfEvent(reference) && !NO_HOLDER.test(words),
    yields: [['standing', 'subject']],
  },
  {
    name: 'records/beaten-own',
    after: /^['’]?(?:e?d|s)\b/,
    when: ({ type }) => type === 'personal_best',
    yields: [['set', 'subject']],
  },
  { name: 'records/equalling', after: /^[ -](?:equall?ing|tying|matching)\b/, yields: [['equalled', 'subject']] },
  { name: 'records/equalled-sign', before: /= ?$/, yields: [['equalled', 'subject']] },
  { name: 'records/breaking', after: /^[ -](?:breaking|setting|smashing)\b/, yields: [['set', 'subject']] },
];
