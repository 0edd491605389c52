import { oncePer } from '../read/once.ts';
import type { Block } from '../read/reading.ts';
import type { Page } from './page.ts';

/** What a page calls itself that is written before a competition. */
const KIND =
  /\b(?:previews?|curtain-raiser|look(?:s|ing)? (?:ahead|forward)|(?:things|facts|names|all you need) to (?:know|watch)(?! from\b)|(?:ones?|who|what|athletes|skaters|swimmers|riders|crews) to watch|(?:statistics|facts|numbers|figures) before)\b/iu;
/** So it is when what it gives is facts, and its text speaks of what is to come. */
const FACTS = /\bfacts (?:and|&|\+) figures\b|\bfact ?(?:sheet|file|box)\b/iu;
const FORWARD =
  /\b(?:will|['’]ll|(?:is|are) (?:set|due|going|poised|expected|scheduled) to|(?:could|can|may) (?:become|win|equal|take|extend|surpass))\b/u;
/** Within so many paragraphs it does, so that none further down makes another page of it. */
const SOON = 6;
/** "will line up", "are set to gather": how the lead of a preview tells that it is one. */
const GATHERS =
  /\b(?:will|(?:is|are) (?:set|due|going|poised|expected|scheduled) to) (?:all |also |again |be )?(?:battle|begin|compete|contest|converge|defend|descend|face|fight|gather|go head|host|kick off|line up|looking|meet|open|return|start|take (?:on|to the)|toe|travel)\b/u;
/** "opens in Calgary this weekend", "heads to Oslo on Friday": what is to come, in the present. */
const OPENS =
  /\b(?:begins|descends|gets (?:going|under ?way)|heads (?:for|into|to)|kicks off|moves (?:on )?to|opens|resumes|returns|(?<!mass )starts|takes place|travels to)\b[^.;]{0,60}?\b(?:this (?:coming )?(?:week|weekend|\p{Lu}\p{L}+day)|tomorrow|next (?:week|weekend|\p{Lu}\p{L}+day)|on \p{Lu}\p{L}+day)(?!\p{L}|['’]s)/u;
/** How the lead of a report tells that it is one. */
const TOLD =
  /\b(?:w[io]n(?:s|ning)?|beat(?:s|en|ing)?|took|went to|claimed|clinched|secured|finished|broke|smashed|ended|closed|concluded|\d+[:.]\d\d[.,]\d)\b/iu;

/**
 * Whether a release is written before its competition: it says so in its head, or its lead looks forward and tells nothing
 * that was done. What such a page tells was on an earlier occasion.
 */
export const looksAhead = oncePer((page: Page): boolean => {
  const { blocks, text } = page.reading;
  const words = ({ start, end }: Block) => text.slice(start, end);
  const first = blocks.findIndex(({ zone }) => zone === 'body');
  const head = blocks.slice(0, Math.max(first, 0)).filter(({ zone }) => zone !== 'list' && zone !== 'table');
  const title = head.map(words).join('\n');
  if (KIND.test(title)) return true;
  const body = blocks.filter(({ zone }) => zone === 'body').map(words);
  if (FACTS.test(title)) return body.slice(0, SOON).some((each) => FORWARD.test(each));
  const lead = blocks.find(
    (block) => (block.zone === 'subhead' || block.zone === 'body') && /[.!?]$/.test(words(block)),
  );
  return lead !== undefined && [GATHERS, OPENS].some((signs) => signs.test(words(lead))) && !TOLD.test(words(lead));
});
