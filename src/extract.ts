import type { Release } from './schema/release.ts';

/** What `extract` wants to know beyond the text. */
export interface Options {
  /** The path written into `source.path`. */
  readonly path?: string;
}

/**
 * Everything a release says, as data. Pure and synchronous: the same text gives the same object.
 *
 * @param text the file as it is on disk, byte-order mark and carriage returns included
 */
export function extract(_text: string, _options: Options = {}): Release {
  throw new Error('not yet');
}
