import { expect, it } from 'vitest';
import { NATIONAL_GOODS } from '../../src/knowledge/national-goods.ts';

it('has its goods sorted, each once', () => expect([...NATIONAL_GOODS]).toEqual([...new Set(NATIONAL_GOODS)].sort()));
