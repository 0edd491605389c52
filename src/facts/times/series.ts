import { overFigures } from '../../language/figures.ts';
import type { Page } from '../page.ts';
import type { Figure } from './figure.ts';
import type { KindRule } from './kind-rule.ts';
import { kindOf } from './kinds.ts';

/** A figure that was read, and the rule that told its kind. */
export interface Told {
  readonly figure: Figure<'time'>;
  readonly rule: KindRule;
}

/** The rule of the figure before, where a figure without words of its own goes on with it. */
export function ruleGoingOn(page: Page, previous: Told | null, figure: Figure<'time'>): KindRule | undefined {
  if (!previous) return undefined;
  const goesOn =
    continuesList(page, previous.figure, figure) || isElliptic(previous, figure) || isParallel(previous, figure);
  return goesOn ? previous.rule : undefined;
}

/** "Lind opened in 25.31, Falk in 25.18": a part of the race of another, of the same size. */
function isParallel({ figure, rule }: Told, { mention, statement, before }: Figure<'time'>): boolean {
  if (rule.kind !== 'split' && rule.kind !== 'lap') return false;
  const [one, other] = [figure.mention.value.ms, mention.value.ms];
  if (Math.max(one, other) > 1.5 * Math.min(one, other)) return false;
  const group = statement.groups.findLast((each) => each.end <= mention.start);
  if (!group || group.start < figure.end) return false;
  const joint = before.slice(figure.end - statement.sentence.start, group.start - statement.sentence.start);
  const between = before.slice(group.end - statement.sentence.start).replace(/^ \([^()]{1,48}\)/, '');
  return (
    /^(?:,|;|,? and|,? while|,? but) (?:the )?(?:\p{Lu}\p{L}+(?:['’]s)? )?$/u.test(joint) &&
    /^(?: in| with|’s|'s)?(?: an?)? $/.test(between)
  );
}

/** "Germany was 14.9 seconds back, the Americans 15.3 and Norway 48.8": differences of others, right behind their names. */
function isElliptic(previous: Told, { mention, statement, before }: Figure<'time'>): boolean {
  if (previous.rule.kind !== 'gap' || previous.rule.after === undefined || mention.value.form === 'colon') return false;
  if (mention.value.ms > 10 * previous.figure.mention.value.ms || mention.value.ms > 120_000) return false;
  const group = statement.groups.findLast((each) => each.end <= mention.start);
  if (!group || group.start < previous.figure.end) return false;
  const between = before.slice(group.end - statement.sentence.start).replace(/ \([^()]{1,48}\)/g, '');
  return between === ' ' || IN_BETWEEN.test(between);
}

const IN_BETWEEN = overFigures(/^, [^;.]*, $/);

/** "25.4, 26.8 and 28.3": nothing but a comma or "and" since the figure before, and of its size. */
export function continuesList(page: Page, previous: Figure<'time'>, figure: Figure<'time'>): boolean {
  const [one, other] = [previous.mention.value.ms, figure.mention.value.ms];
  if (Math.max(one, other) > 5 * Math.min(one, other)) return false;
  return /^(?:,| and|, and|,? then) $/.test(page.reading.text.slice(previous.mention.end, figure.mention.start));
}

/** "1:04.9 and 1:10 back": what stands behind the last of a list is said of all of it. */
export function kindOfList(page: Page, figures: readonly Figure<'time'>[], index: number): KindRule | undefined {
  const figure = figures[index] as Figure<'time'>;
  const rest = figures.slice(index + 1);
  const end = rest.findIndex((next, at) => !continuesList(page, figures[index + at] as Figure<'time'>, next));
  const last = (end < 0 ? rest : rest.slice(0, end)).at(-1);
  const rule = last && kindOf({ ...figure, after: last.after });
  return rule?.after ? rule : undefined;
}
