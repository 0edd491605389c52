import { expect, it } from 'vitest';
import { VENUES } from '../../src/knowledge/venues.ts';

it('has its venues sorted, each once', () => expect([...VENUES]).toEqual([...VENUES].sort()));
