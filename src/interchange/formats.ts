import type { Release } from '../schema/release.ts';
import { toJsonLd } from './json-ld/json-ld.ts';
import { toLabelStudio } from './label-studio/tasks.ts';
import { toWebAnnotations } from './web-annotation.ts';

/** Writes a release in the form of another world, on one line. `text` is the file as it is on disk. */
export type Interchange = (release: Release, text: string) => string;

export const INTERCHANGE = {
  jsonld: toJsonLd,
  webannotation: toWebAnnotations,
  'label-studio': toLabelStudio,
} as const satisfies Readonly<Record<string, Interchange>>;
