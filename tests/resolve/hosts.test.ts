import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/mentions/annotate.ts';
import { RULES } from '../../src/mentions/index.ts';
import { ofKind } from '../../src/mentions/mention.ts';
import { HOSTS, withHosts } from '../../src/resolve/hosts.ts';
import { readingOf } from '../support/reading.ts';

const hostsIn = (text: string, host: string | null = 'HUN') => {
  const reading = readingOf(text);
  const nations = ofKind(withHosts(reading, annotate(reading, RULES), host), 'nation');
  return nations
    .filter(({ rule }) => rule === HOSTS)
    .map(({ start, end, value }) => [text.slice(start, end), value.code]);
};

describe('the hosts as a nation', () => {
  it.each([
    ['Lind won, while the host nation took bronze.', [['the host nation', 'HUN']]],
    ['The hosts won the relay.', [['The hosts', 'HUN']]],
    ['Berg swam in Nassau, the Bahamas, where the home team won.', [['the home team', 'BAH']]],
    ['The hosts Germany won the relay.', []],
    ['On home ice Lind won.', []],
  ])('%s', (text, nations) => expect(hostsIn(text)).toEqual(nations));

  it('are nobody where the release is from nowhere', () => expect(hostsIn('The hosts won.', null)).toEqual([]));
});
