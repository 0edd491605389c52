import { firstIn, standsIn } from '../language/latin.ts';
import { after, before } from './context.ts';
import { className } from './event-value.ts';
import type { Values } from './mention.ts';

type EventValue = Values['event'];

/** "S13", "T54", "CP3", "B&VI 1-3": letters and a number or two; groups of age ("U20", "M45") are none. */
const CLASS = String.raw`(?!(?:U|M|W)-?\d\d)(?<group>\p{Lu}[\p{Lu}&/]{0,4}[ \u00a0-]?\d{1,2}(?:[-–/]\d{1,2})?)`;
const NOUN = '(?:class|category|classification)';

/** Right in front of the event: "the S2 class of the men's 200m freestyle". */
const OF_EVENT = new RegExp(String.raw`(?:^|[\s(])${CLASS} ${NOUN} (?:of|in) (?:the )?$`, 'u');
/** The head of the sentence: "In the S13 class, Lind won the men's 100m butterfly". */
const OPENING = new RegExp(String.raw`^[\s•*-]{0,4}(?:In|For) (?:the )?${CLASS} ${NOUN},? `, 'u');
/** Right behind the event: "the men's 100m in the T44 class", "the 200m for T12 runners", "the 50m freestyle S5 category". */
const BEHIND_EVENT = new RegExp(
  String.raw`^,?(?: (?:in|for))?(?: the)? ${CLASS} (?:${NOUN}|athletes|competitors|paddlers|racers|riders|runners|swimmers|throwers)(?!\p{L})`,
  'u',
);
const SENTENCE_END = /[.!?]["”’)]*\s(?=\p{Lu})|\n/gu;
/** In front of an event that is told of beside the one at hand. */
const EARLIER = /\b(?:also|already|after|earlier|previously|yesterday)\b/i;

/** The event with the para-sport class that stands apart from it, where it has none of its own. */
export function inClass(match: RegExpExecArray, value: EventValue | undefined): EventValue | undefined {
  if (!value?.name || standsIn(CLASSED, value.name)) return value;
  const front = before(match, 240);
  const group = (firstIn(OF_EVENT, front) ?? firstIn(BEHIND_EVENT, after(match)))?.groups?.group ?? openingClass(front);
  return group === undefined ? value : { ...value, name: `${className(group)} ${value.name}` };
}

const CLASSED = /(?:^|\s)\p{Lu}[\p{Lu}&/]{0,4}\d/u;

function openingClass(front: string): string | undefined {
  const start = [...front.matchAll(SENTENCE_END)].at(-1);
  const sentence = start ? front.slice(start.index + start[0].length) : front;
  const said = firstIn(OPENING, sentence);
  return said && !standsIn(EARLIER, sentence.slice(said[0].length)) ? said.groups?.group : undefined;
}
