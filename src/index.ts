/** The public API: a pure function from text to facts, the schema of what it returns, and its canonical bytes. */
export { PodiumError } from './errors.ts';
export { extract, type Options } from './extract.ts';
export { INTERCHANGE, type Interchange } from './interchange/formats.ts';
export { type Gold, goldSchema, toGold } from './schema/gold.ts';
export { soundRelease } from './schema/integrity.ts';
export { toJson, toJsonLine } from './schema/json.ts';
export * from './schema/release.ts';
