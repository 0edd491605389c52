import type { Accuracy } from '../accuracy.ts';
import type { Finding } from '../findings.ts';
import { accuracyLine, accuracyRows, moveRows } from './accuracy.ts';
import { cell, code } from './escape.ts';
import { countBy, oneLine, type Reporter } from './reporter.ts';

/** A comment on a pull request has at most 65,536 characters; what is over is counted, not shown. */
const MOST = 60_000;

/** For a comment on a pull request: the counts first, then the causes, the facts folded away by release. */
export const markdown: Reporter = ({ findings, failures, tally, accuracy }) => {
  const head = [`**podium**: ${code(tally)}`, ''];
  const causes = countBy(
    findings.filter(({ kind }) => kind !== 'output'),
    ({ kind, cause }) => `${cell(kind)} | ${cell(cause)}`,
  );
  if (causes.length > 0)
    head.push(
      '| facts | rule | changes |',
      '| --- | --- | ---: |',
      ...causes.map(([row, n]) => `| ${row} | ${n} |`),
      '',
    );
  if (accuracy !== null) head.push(...accuracyTable(accuracy));
  head.push(...failures.map((line) => `- failed: ${code(line)}`), ...(failures.length > 0 ? [''] : []));
  return head.join('\n') + folded(findings, MOST - head.join('\n').length);
};

function accuracyTable(accuracy: Accuracy): string[] {
  const rows = accuracyRows(accuracy).map(
    ({ kind, before, after, moved }) => `| ${cell(kind)} | ${before} | ${after} | ${moved} |`,
  );
  const moves = moveRows(accuracy).map((line) => `- ${code(line.trim())}`);
  const title = accuracyLine(accuracy);
  return [
    `<details><summary>How right it is</summary>`,
    '',
    code(title),
    '',
    '| kind | F1 before | after | moved |',
    '| --- | ---: | ---: | ---: |',
    ...rows,
    '',
    ...moves,
    '',
    '</details>',
    '',
  ];
}

function folded(findings: readonly Finding[], room: number): string {
  let written = '';
  let left = findings.length;
  for (const [file, group] of Map.groupBy(findings, (finding) => finding.file)) {
    const block = [
      `<details><summary>${group.length} in the release below</summary>`,
      '',
      `${code(file)}`,
      '',
      ...group.flatMap(item),
      '',
      '</details>',
      '',
    ].join('\n');
    if (written.length + block.length > room) continue;
    written += `\n${block}`;
    left -= group.length;
  }
  return left > 0 ? `${written}\n${left} more are not shown here; \`podium check\` shows all.\n` : written;
}

function item(finding: Finding): string[] {
  const place = finding.at === null ? '' : `line ${finding.at.line}: `;
  const sentence = finding.sentence === null ? [] : [`  > ${code(finding.sentence.text)}`];
  return [`- ${place}${code(oneLine(finding))}`, ...sentence];
}
