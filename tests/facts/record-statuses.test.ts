import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/discourse/observer.ts';
import { extract } from '../../src/extract.ts';
import { STATUS_EXAMPLES } from '../../src/facts/records/status/rules.examples.ts';
import { STATUS_RULES } from '../../src/facts/records/status/rules.ts';
import { toGold } from '../../src/schema/gold.ts';

const EVENT = 'In the Women’s 1500m Vera Lind (SWE) met Ida Solheim (NOR), Anna Falk (GER) and Eva Ruiz (ESP). ';

/** What a passage tells as "status type holder seconds", the family name for the holder, and the rules that decided. */
function read(passage: string): { records: string[]; rules: string[] } {
  const rules: string[] = [];
  const observe = ({ question, by }: Decision) => question === 'record' && rules.push(by);
  const release = extract(`# Skaters meet in Hamar\n\nHamar, Norway, 6 March 2032\n\n${EVENT}${passage}\n`, {
    observe,
  });
  const records = (toGold(release).records ?? []).map(({ status, type, holder, ms }) => {
    const mark = ms === null || ms === undefined ? '-' : ms / 1000;
    return [status, type, (holder ?? 'nobody').split(' ').at(-1), mark].join(' ');
  });
  return { records: records.sort(), rules };
}

describe('the examples of what happened to records', () => {
  it('are of every rule, and of no other', () => {
    expect(Object.keys(STATUS_EXAMPLES)).toEqual(STATUS_RULES.map(({ name }) => name));
  });
});

describe.each(Object.entries(STATUS_EXAMPLES))('%s', (rule, passages) => {
  it('has an example', () => expect(passages.length).toBeGreaterThan(0));

  it.each(passages)('%s', (passage, ...expected) => {
    const { records, rules } = read(passage);
    expect(rules).toContain(rule);
    expect(records).toEqual(expected);
  });
});
