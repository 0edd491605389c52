import { BESIDE } from './beside.ts';
import { BREAKING, BREAKING_SOMEHOW } from './broken.ts';
import { KNOWN } from './known.ts';
import { MISSED } from './missed.ts';
import { NEW } from './new.ts';
import { NONE } from './none.ts';
import { OWNED } from './owned.ts';
import { PASSED_ON } from './passed-on.ts';
import type { StatusRule } from './rule.ts';
import { UNREAL } from './unreal.ts';

/** Every way the words around a record tell what happened to it; the first that fits decides. */
export const STATUS_RULES: readonly StatusRule[] = [
  ...BESIDE,
  ...UNREAL,
  ...NONE,
  ...PASSED_ON,
  ...MISSED,
  ...BREAKING,
  ...KNOWN,
  ...NEW,
  ...BREAKING_SOMEHOW,
  ...OWNED,
];
