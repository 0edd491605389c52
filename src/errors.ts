/** What can go wrong with what a user hands in. The words for each code stand in `cli/messages.ts`, nowhere else. */
export const ERROR_CODES = [
  'not-found',
  'unreadable',
  'not-utf8',
  'binary',
  'empty',
  'bad-front-matter',
  'no-releases',
  'no-gold',
  'no-paths',
  'stdin-twice',
  'same-output',
  'cannot-write',
  'not-ours',
  'not-podium-output',
  'newer-schema',
  'no-golden',
  'bad-gold',
  'gold-without-release',
  'no-such-line',
  'no-such-fact',
  'accept-in-ci',
  'broken-output',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** A user's mistake as data: a code and the values its message names (`file`, `line`, `offset` ...). */
export class PodiumError extends Error {
  readonly code: ErrorCode;
  readonly values: Readonly<Record<string, string>>;

  constructor(code: ErrorCode, values: Readonly<Record<string, string>> = {}) {
    super(`${code} ${JSON.stringify(values)}`);
    this.name = 'PodiumError';
    this.code = code;
    this.values = values;
  }

  /** The same error with the name of the file it happened in. */
  in(file: string): PodiumError {
    return new PodiumError(this.code, { file, ...this.values });
  }
}
