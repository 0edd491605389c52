import type { Gate, Move, RuleMove } from '../gate.ts';
import { partName } from './measures.ts';

/** What an evaluation held against a baseline came to: what fell, by which rules and where, then what rose. */
export function gateLines({ falls, rises, gone, added }: Gate, file: string): string[] {
  const rose = rises.map(({ kind, part, before, after }) => `${kind} (${partName(part)}) ${step(before, after)}`);
  return [
    ...falls.flatMap((fall) => moveLines(fall, 'fell')),
    ...gone.map((release) => `${release} stands in ${file} and was not scored`),
    ...(added.length > 0 ? [`${added.length} not in ${file}, not compared: ${added.join(', ')}`] : []),
    ...(rose.length > 0 ? [`rose: ${rose.join('; ')}`] : []),
    `held against ${file}: ${falls.length === 0 ? 'nothing fell' : `${falls.length} fell`}${gone.length > 0 ? `, ${gone.length} gone` : ''}`,
  ];
}

/** One kind that moved, and by which rules and where. */
export function moveLines({ part, kind, before, after, rules, otherGold }: Move, how: 'fell' | 'rose'): string[] {
  return [
    `${kind} (${partName(part)}) ${how}: F1 ${step(before, after)}`,
    ...rules.map(ruleLine),
    ...(rules.length === 0 ? ['    no rule moved: gold demands other facts'] : []),
    ...(otherGold.length > 0 ? [`    other gold: ${otherGold.join(', ')}`] : []),
  ];
}

function ruleLine({ kind, rule, before, after, files }: RuleMove): string {
  const counts = ([right, extra]: RuleMove['before']) => `${right} right, ${extra} extra`;
  return `    ${rule} (${kind}): ${counts(before)} -> ${counts(after)} in ${files.join(', ')}`;
}

const step = (before: number, after: number): string => `${before.toFixed(4)} -> ${after.toFixed(4)}`;
