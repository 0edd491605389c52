import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { threaded } from '../../src/batch/engine.ts';
import { DEFAULT_LIMITS, type Engine, type Plan } from '../../src/batch/plan.ts';

const PLAN: Plan = { format: 'json', folder: null, cache: null, limits: DEFAULT_LIMITS };

/** One thread and several: what they make of the same releases, in whichever order, must be the same. */
export class Workers {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'podium-fuzz-'));
  readonly #one: Engine;
  readonly #several: Engine;

  private constructor(one: Engine, several: Engine) {
    this.#one = one;
    this.#several = several;
  }

  static async open(): Promise<Workers> {
    return new Workers(await threaded(PLAN, 1), await threaded(PLAN, 3));
  }

  async assertAlike(texts: readonly string[]): Promise<void> {
    const files = texts.map((text, index) => {
      const file = path.join(this.#folder, `${index}.md`);
      writeFileSync(file, text);
      return file;
    });
    const one: string[] = [];
    for (const file of files) one.push(await outcome(this.#one, file));
    const several = await Promise.all(files.toReversed().map((file) => outcome(this.#several, file)));
    for (const [index, text] of several.toReversed().entries())
      if (text !== one[index]) throw new Error(`release ${index + 1} of ${files.length} differs`);
  }

  async close(): Promise<void> {
    await Promise.all([this.#one.close(), this.#several.close()]);
    rmSync(this.#folder, { recursive: true });
  }
}

/** What a release came to: its output, or the code of what went wrong. */
async function outcome(engine: Engine, file: string): Promise<string> {
  const report = await engine.run({ type: 'file', input: { file, path: path.basename(file) } });
  if (report.ok) return report.text ?? '';
  if (report.error.code === 'defect') throw new Error(String(report.error.values.reason));
  return report.error.code;
}
