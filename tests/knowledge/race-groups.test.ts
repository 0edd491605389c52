import { expect, it } from 'vitest';
import { EVENT_CLASS, eventClassOf, RACE_GROUP } from '../../src/knowledge/race-groups.ts';

it.each([
  ['Junior Keirin', 'Junior'],
  ['U23 Time Trial', 'U23'],
  ['T54 1500m', 'T54'],
  ['Premier Single Sculls', 'Premier'],
  ['Keirin', ''],
])('the class or group of %s', (name, group) => expect(eventClassOf(name)).toBe(group));

it('writes every group with a capital in names', () => {
  for (const group of ['junior', 'masters', 'wheelchair']) {
    expect(group).toMatch(new RegExp(`^${RACE_GROUP}$`));
    expect(group.charAt(0).toUpperCase() + group.slice(1)).toMatch(new RegExp(`^${EVENT_CLASS}$`, 'u'));
  }
});
