/** What can go wrong with what we are given. The words for each code stand in one file, `src/cli/messages.ts`. */
export const ERROR_CODES = [
  'not-utf8',
  'utf16',
  'binary',
  'empty',
  'not-found',
  'unreadable',
  'too-large',
  'too-deep',
  'too-slow',
  'out-of-memory',
  'lone-surrogate',
  'bad-record',
  'no-paths',
  'no-releases',
  'no-matches',
  'same-output',
  'cannot-write',
  'not-ours',
  'watch-stdin',
  'watch-one-file',
  'not-podium-output',
  'newer-schema',
  'no-migration',
  'no-gold',
  'bad-gold',
  'gold-without-release',
  'bad-baseline',
  'baseline-in-ci',
  'no-such-line',
  'no-such-fact',
  'no-such-side',
  'no-outputs',
  'accept-in-ci',
  'text-changed',
  'not-alone',
  'no-terminal',
  'bad-review',
  'nothing-to-load',
  'no-target',
  'bad-target',
  'fleet-target',
  'workers-lost',
  'no-driver',
  'no-connection',
  'database',
  'release-refused',
  'database-busy',
  'database-taken',
  'newer-database',
  'not-a-database',
  'cannot-hold',
  'bad-decisions',
  'bad-export',
  'no-annotation',
  'gold-there',
  'release-changed',
  'defect',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
export type ErrorValues = Readonly<Record<string, string | number>>;

/** An error as it travels between threads, which know no classes. */
export interface ErrorData {
  readonly code: ErrorCode;
  readonly values: ErrorValues;
  readonly cause?: unknown;
}

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

  /** The error on its way to another thread; `from` is the way back. */
  toData(): ErrorData {
    return { code: this.code, values: this.values, cause: this.cause };
  }

  static from({ code, values, cause }: ErrorData): PodiumError {
    return new PodiumError(code, values, cause);
  }
}

/** What nobody foresaw, in one file, as an error like any other. */
export function defect(file: string, error: unknown): PodiumError {
  return new PodiumError('defect', { file, reason: String(error) }, error);
}
