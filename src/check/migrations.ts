import { SCHEMA } from '../schema/release.ts';

/** An output of some version, as JSON gives it. */
export type Output = Readonly<Record<string, unknown>>;

/** Makes an output of one version one of the next. Pure; it need not write `schema`. */
export type Step = (output: Output) => Output;

/** The steps, by the version that each leads from, and the version they lead to. */
export interface Migrations {
  readonly steps: ReadonlyMap<number, Step>;
  readonly to: number;
}

const NAME = /^podium\/release@(\d+)$/;

/** The version that a schema's name holds; undefined for what is no output of podium. */
export function versionOf(schema: unknown): number | undefined {
  const written = typeof schema === 'string' ? NAME.exec(schema)?.[1] : undefined;
  return written === undefined ? undefined : Number(written);
}

/**
 * Every change of what an output means raises its version, and brings its step here: `podium migrate` then makes accepted
 * outputs of the version before what they would be now, and `check` reads them as such. There has been one version so far.
 */
export const MIGRATIONS: Migrations = { steps: new Map(), to: versionOf(SCHEMA) ?? 0 };

/** An output as the last version has it; undefined where no steps lead there from its own. */
export function migrated(output: Output, { steps, to }: Migrations): Output | undefined {
  let now = output;
  for (let version = versionOf(output.schema) ?? to + 1; version !== to; version += 1) {
    const step = steps.get(version);
    if (step === undefined) return undefined;
    now = { ...step(now), schema: `podium/release@${version + 1}` };
  }
  return now;
}
