/** What can go wrong with what we are given. The words for each code stand in one file, `src/cli/messages.ts`. */
export const ERROR_CODES = [
  'not-utf8',
  'utf16',
  'binary',
  'empty',
  'not-found',
  'unreadable',
  'no-paths',
  'no-releases',
  'same-output',
  'cannot-write',
  'not-ours',
  'not-podium-output',
  'newer-schema',
  'no-gold',
  'bad-gold',
  'gold-without-release',
  'no-such-line',
  'no-such-fact',
  'no-such-side',
  'no-outputs',
  'accept-in-ci',
  'defect',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
export type ErrorValues = Readonly<Record<string, string | number>>;

/** An error is data: a code, and the values its message is made of. */
export class PodiumError extends Error {
  readonly code: ErrorCode;
  readonly values: ErrorValues;

  constructor(code: ErrorCode, values: ErrorValues = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(values)}`, { cause });
    this.name = 'PodiumError';
    this.code = code;
    this.values = values;
  }

  /** The same error with the name of the file it happened in. */
  in(file: string): PodiumError {
    return new PodiumError(this.code, { file, ...this.values }, this.cause);
  }
}
