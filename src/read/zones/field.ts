import { FIELD_KEYS } from '../../knowledge/release-words.ts';
import type { Zone } from '../zones.ts';
import type { ZoneRule } from './page.ts';

/** Front matter that stands for a part of the release is read as that part. */
export const fieldRules: readonly ZoneRule[] = [
  field('headline', FIELD_KEYS.title),
  field('dateline', [...FIELD_KEYS.date, ...FIELD_KEYS.place]),
  field('competition', FIELD_KEYS.competition),
  { name: 'metadata/field', zone: 'metadata', test: (block) => block.origin === 'field' },
];

function field(zone: Zone, keys: readonly string[]): ZoneRule {
  const test: ZoneRule['test'] = ({ field: key }) => key !== null && keys.includes(key.toLowerCase());
  return { name: `${zone}/field`, zone, test };
}
