import type { LineExplanation, NearReading } from './explain.ts';
import type { FactExplanation, LinkExplanation } from './facts.ts';
import type { Candidate, Fate } from './mentions.ts';
import type { Unmade } from './unmade.ts';
import { nearWords, silenceWords } from './words.ts';

/** Why a fact is there, for a reader. */
export function factLines(fact: FactExplanation, file: string, indent = ''): string[] {
  const [first] = fact.evidence;
  const where = first ? `${file}:${first.line}:${first.column}` : file;
  return [
    `${indent}${where} ${fact.list}: ${said(fact.says)}`,
    `${indent}    ${fact.id}`,
    `${indent}    ${fact.certainty} by the rule ${fact.rule}, in: ${fact.evidence.map(({ text }) => quoted(text)).join(' ... ')}`,
    ...fact.links.map((link) => `${indent}    ${linkLine(link)}`),
    ...(fact.because.length > 0 ? [`${indent}    because of:`] : []),
    ...fact.because.flatMap((reason) => factLines(reason, file, `${indent}      `)),
  ];
}

/** What became of a line, for a reader: its facts, who is on it, and what came to nothing. */
export function lineLines(line: LineExplanation, file: string): string[] {
  const section = (title: string, lines: readonly string[]) => (lines.length > 0 ? ['', title, ...lines] : []);
  return [
    `${file}:${line.line} (${line.zones.join(', ') || 'nothing is read here'}${line.section === null ? '' : `, under ${quoted(line.section)}`})`,
    `> ${line.text}`,
    ...section(
      'Facts:',
      line.facts.flatMap((fact) => factLines(fact, file, '  ')),
    ),
    ...section(
      'Who and what is named:',
      line.entities.map(({ id, name, words }) => `  ${quoted(words)} is ${name} (${id})`),
    ),
    ...section('What the rules of words made of it:', line.candidates.map(candidateLine)),
    ...section('Read, but in no fact:', line.unused.flatMap(unusedLines)),
    ...section('What came close besides:', line.near.flatMap(nearLines)),
    ...section(
      'Figures that no rule reads:',
      line.unread.map((figure) => `  ${quoted(figure)}`),
    ),
  ];
}

function candidateLine({ rule, words, value, fate }: Candidate): string {
  return `  ${quoted(words)} ${rule}: ${fateWords(fate, value)}`;
}

function fateWords(fate: Fate, value: unknown): string {
  switch (fate.type) {
    case 'kept':
      return JSON.stringify(value);
    case 'lost':
      return `lost to ${fate.to}, which reads ${quoted(fate.words)} (the longer wins, then the first in the list)`;
    case 'refused':
      return 'the words fit, but a condition on what stands around them did not hold';
    case 'wrong-zone':
      return 'does not read this zone';
  }
}

function unusedLines({ kind, words, rule, why, by, near }: Unmade): string[] {
  return [
    `  ${quoted(words)} is a ${kind} by ${rule}, and no fact: ${silenceWords(why)}${by === null ? '' : ` (${by})`}`,
    ...near.map((miss) => `      close: ${miss.rule} (${nearWords(miss)})`),
  ];
}

function nearLines({ words, rule, near }: NearReading): string[] {
  return near.map((miss) => `  ${quoted(words)} is read by ${rule}, not ${miss.rule}: ${nearWords(miss)}`);
}

/** "event Women's 1500m by event/section, from "1500m" on line 3". */
function linkLine({ question, answer, by, from }: LinkExplanation): string {
  return `${question} ${answer} by ${by}${from ? `, from ${quoted(from.text)} on line ${from.line}` : ''}`;
}

function said(says: FactExplanation['says']): string {
  return Object.entries(says)
    .map(([key, value]) => `${key} ${value}`)
    .join(', ');
}

function quoted(words: string): string {
  return `"${words.replace(/\s+/g, ' ')}"`;
}
