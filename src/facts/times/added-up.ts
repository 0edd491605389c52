import { isMention } from '../../frames/statement.ts';
import { ofKind } from '../../mentions/mention.ts';
import type { Competitor } from '../draft.ts';
import type { Page } from '../page.ts';
import type { Figure } from './figure.ts';

/**
 * "Lind finished 0.17 ahead of Falk at 1:46.09", "0.72 behind Falk in 38.31": the time behind a name is that one's, where
 * the difference leads from it to a time that was told before.
 */
export function addedUp({ statement, mention, before }: Figure, page: Page): Competitor | undefined {
  if (mention.kind !== 'time') return undefined;
  const { sentence, groups, items } = statement;
  const member = groups.flatMap(({ members }) => members).findLast(({ end }) => end <= mention.start);
  const found = member && SIDE.exec(before.slice(0, member.start - sentence.start));
  if (!found || !AT.test(before.slice(member.end - sentence.start))) return undefined;
  const gap = items
    .filter(isMention)
    .findLast(({ mention: other, start }) => other.kind === 'time' && start < member.start)?.mention;
  if (gap?.kind !== 'time' || gap.value.ms >= mention.value.ms / 2) return undefined;
  const others = mention.value.ms + (found.groups?.ahead === undefined ? gap.value.ms : -gap.value.ms);
  const told = ofKind(page.mentions, 'time').some(({ start, value }) => start < mention.start && value.ms === others);
  return told ? member.competitor : undefined;
}

/** Between a difference and a name. */
const SIDE =
  /\d(?: of a)?(?: seconds?| secs?|s)? (?:(?<ahead>ahead of|clear of|in front of|up on)|(?:behind|back (?:of|from)|adrift of|off)) (?:the )?(?:\p{Lu}[\p{L}-]+(?:['’]s)? )?$/u;
const AT = /^(?: \([^)]*\))*(?: of \p{Lu}\p{L}+)?,? (?:at|in|with|on) (?:a time of )?$/u;
