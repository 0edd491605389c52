import type { Accuracy } from '../accuracy.ts';
import type { Verdict } from '../check.ts';
import { type Finding, findingsOf } from '../findings.ts';
import { accuracyRows } from './accuracy.ts';
import { xml } from './escape.ts';
import { oneLine, type Reporter } from './reporter.ts';

/** JUnit XML: a test case a release; what could not be compared is an error. */
export const junit: Reporter = ({ verdicts, failures, accuracy }) => {
  const cases = verdicts.flatMap((verdict) => (verdict.type === 'failed' ? [] : [testCase(verdict)]));
  const errors = failures.map(
    (line) => `    <testcase classname="podium" name="reading">${problem('error', line, '')}</testcase>`,
  );
  const failed = verdicts.filter(({ type }) => type !== 'same' && type !== 'failed').length;
  const counts = `tests="${cases.length + errors.length}" failures="${failed}" errors="${errors.length}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="podium" ${counts}>`,
    `  <testsuite name="podium check" ${counts}>`,
    ...(accuracy === null ? [] : properties(accuracy)),
    ...cases,
    ...errors,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
};

function properties(accuracy: Accuracy): string[] {
  const rows = accuracyRows(accuracy).map(
    ({ kind, before, after }) => `      <property name="F1 ${xml(kind)}" value="${before} -> ${after}"/>`,
  );
  return ['    <properties>', ...rows, '    </properties>'];
}

function testCase(verdict: Exclude<Verdict, { type: 'failed' }>): string {
  const file = verdict.type === 'orphan' ? verdict.golden : verdict.file;
  const findings = findingsOf(verdict);
  const open = `    <testcase classname="podium" name="${xml(file)}"`;
  if (findings.length === 0) return `${open}/>`;
  const message = findings.length === 1 ? oneLine(findings[0] as Finding) : `${findings.length} differences`;
  const lines = findings.map((finding) => `${finding.at ? `line ${finding.at.line}: ` : ''}${oneLine(finding)}`);
  return `${open}>${problem('failure', message, lines.join('\n'))}</testcase>`;
}

function problem(element: 'failure' | 'error', message: string, body: string): string {
  const lines = body.split('\n').map(xml).join('\n');
  return `<${element} message="${xml(message)}">${lines}</${element}>`;
}
