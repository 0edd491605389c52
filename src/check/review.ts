import { writeWhole } from '../batch/outputs.ts';
import { toJson } from '../schema/json.ts';
import { accept, removeOrphan } from './accept.ts';
import type { Different, Folders, Verdict } from './check.ts';
import type { Change } from './compare.ts';
import { type Finding, findingsOf } from './findings.ts';
import { takeChanges } from './merge.ts';
import { goldenOfKey, keyOfChange, Rejections } from './rejections.ts';
import { oneLine } from './reporters/reporter.ts';

/** One thing to decide: a change, or a whole output where its parts cannot be decided one by one. */
export interface Question {
  /** What it is known by as long as it says the same. */
  readonly key: string;
  /** What is to be looked at: one finding, or all of a release whose text has changed. */
  readonly findings: readonly Finding[];
  /** Questions of the same kind and cause can be answered together. */
  readonly alike: string;
  /** Whether it has come with another that was accepted. */
  isSettled(): boolean;
  /** Makes it part of the accepted output, which is written whole or not at all; throws a `PodiumError`. */
  accept(): Promise<void>;
}

/** A review of what a check found: what there is to decide, without what was rejected before. */
export class Review {
  readonly questions: readonly Question[];
  /** How many were rejected in a review before, and still say the same. */
  readonly rejectedBefore: number;
  readonly #rejections: Rejections;

  /** @param again asks about what was rejected before, too */
  constructor(verdicts: readonly Verdict[], folders: Folders, { again = false }: { readonly again?: boolean } = {}) {
    const all = verdicts.flatMap((verdict) => questionsOf(verdict, folders));
    const looked = new Set(verdicts.map((verdict) => ('golden' in verdict ? verdict.golden : '')));
    this.#rejections = new Rejections(folders.golden);
    this.#rejections.keepOnly(new Set(all.map(({ key }) => key)), (key) => looked.has(goldenOfKey(key)));
    this.questions = all.filter(({ key }) => again || !this.#rejections.has(key));
    this.rejectedBefore = all.length - this.questions.length;
  }

  /** Keeps in mind that this is not wanted. */
  reject({ key, findings }: Question): void {
    this.#rejections.add(key, findings.map(oneLine).join(' | '));
  }
}

function questionsOf(verdict: Verdict, folders: Folders): Question[] {
  const findings = findingsOf(verdict);
  if (verdict.type === 'different' && verdict.before.source.sha256 === verdict.after.source.sha256)
    return changesOf(verdict, findings);
  if (verdict.type === 'different')
    return [
      whole(verdict.golden, [verdict.after.source.sha256, ...verdict.changes.map(says)], findings, writing(verdict)),
    ];
  if (verdict.type === 'new')
    return [whole(verdict.golden, ['new'], findings, () => acceptFile(verdict.file, folders))];
  if (verdict.type !== 'orphan') return [];
  return [whole(verdict.golden, ['orphan'], findings, async () => void removeOrphan(verdict.golden))];
}

function whole(
  golden: string,
  about: readonly unknown[],
  findings: readonly Finding[],
  accept: () => Promise<void>,
): Question {
  return {
    key: keyOfChange(golden, ...about),
    findings,
    alike: findings[0]?.type ?? '',
    isSettled: () => false,
    accept,
  };
}

const writing =
  ({ golden, after }: Different) =>
  async () =>
    writeWhole(golden, toJson(after));

async function acceptFile(file: string, folders: Folders): Promise<void> {
  for await (const acceptance of accept([file], folders)) if (acceptance.type === 'failed') throw acceptance.error;
}

/** A question for each change. All that were accepted go into the file together, as they would have at once. */
function changesOf({ golden, before, after, changes }: Different, findings: readonly Finding[]): Question[] {
  const accepted = new Set<number>();
  let settled: ReadonlySet<number> = accepted;
  const times = new Map<string, number>();
  return changes.map((change, place) => {
    const finding = findings[place] as Finding;
    const key = keyOfChange(golden, says(change));
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return {
      key: time === 1 ? key : keyOfChange(golden, says(change), time),
      findings: [finding],
      alike: `${finding.kind} by ${finding.cause}`,
      isSettled: () => settled.has(place),
      async accept() {
        const wanted = new Set([...accepted, place]);
        const { release, taken } = takeChanges(golden, before, after, (_, each) => wanted.has(each));
        writeWhole(golden, toJson(release));
        accepted.add(place);
        settled = taken;
      },
    };
  });
}

/** All that a change says, its place in the text aside. */
function says(change: Change): unknown {
  const before = change.type === 'added' ? null : [change.before.list, change.before.fields];
  const after = change.type === 'removed' ? null : [change.after.list, change.after.fields];
  return [change.type, before, after];
}
