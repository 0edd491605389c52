import { expect, it } from 'vitest';
import { nationOfHomeTown } from '../../src/knowledge/states.ts';

it.each([
  [' (Torvik Falls, Conn.) won', 'USA'],
  [' (23, Torvik Falls, North Dakota), fifth', 'USA'],
  [' (St. Torvik, WI)', 'USA'],
  [' of Torvik-on-the-Lake, Ont., won', 'CAN'],
  [' (Torvik, Québec)', 'CAN'],
  [' (Torvik Falls, Ohio/Torvik Track Club) won', 'USA'],
  [' (Torvik, Harriers)', undefined],
  [' (Torvik, Anna)', undefined],
  [' won in Torvik Falls, Conn.', undefined],
])('reads the nation of the home town in %j', (behind, nation) => expect(nationOfHomeTown(behind)).toBe(nation));
