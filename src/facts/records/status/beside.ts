import { HAD_STOOD } from '../figure.ts';
import type { StatusRule } from './rule.ts';

/** A record told by what stands right beside it: a bracket, a figure, a hyphen. */
export const BESIDE: readonly StatusRule[] = [
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
    when: ({ form }, words) => form === 'anaphor' && /\b(?:than|replac(?:ed|es|ing))$/.test(words),
    yields: [['former', 'owner']],
  },
  {
    name: 'records/held-at',
    after: /^[ -]?holders?(?: \([A-Z]{3}\))?(?:,? (?:at|with|on|in) \d|,? [^,;]{3,60}, whose (?:\p{L}+ of )?\d)/u,
    yields: [['standing', 'subject']],
    withMark: true,
  },
  {
    name: 'records/became-holder',
    before:
      /\b(?:bec[ao]m(?:e|es|ing)|(?:is|are)(?: now|(?= the new ))|(?:mak(?:e|es|ing)|made) (?:him|her|them)) (?:an? |the )?(?:new )?$/i,
    after: /^[ -]?holders?\b/,
    yields: [['set', 'subject']],
    dated: true,
  },
  { name: 'records/equalling', after: /^[ -](?:equall?ing|tying|matching)\b/, yields: [['equalled', 'subject']] },
  { name: 'records/equalled-sign', before: /= ?$/, yields: [['equalled', 'subject']] },
  { name: 'records/breaking', after: /^[ -](?:breaking|setting|smashing)\b/, yields: [['set', 'subject']] },
];
