import type { Finding } from '../findings.ts';
import { uri } from './escape.ts';
import { oneLine, type Reporter } from './reporter.ts';

/** SARIF 2.1.0 (OASIS): for code scanning and editors. Columns count code points, as spans do. */
export const sarif: Reporter = ({ findings, failures, accuracy }) => {
  const rules = [...new Set(findings.map(ruleId))].sort().map((id) => ({ id }));
  const run = {
    tool: { driver: { name: 'podium', rules } },
    columnKind: 'unicodeCodePoints',
    invocations: [
      {
        executionSuccessful: failures.length === 0,
        toolExecutionNotifications: failures.map((text) => ({ level: 'error', message: { text } })),
      },
    ],
    results: findings.map(result),
    ...(accuracy === null ? {} : { properties: { accuracy } }),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
};

const ruleId = ({ kind, cause }: Finding): string => `${kind}: ${cause}`;

function result(finding: Finding) {
  const { file, at } = finding;
  const region = at && {
    startLine: at.line,
    startColumn: at.column,
    ...(/[\r\n]/.test(at.text) ? {} : { endColumn: at.column + [...at.text].length }),
    snippet: { text: at.text },
  };
  return {
    ruleId: ruleId(finding),
    level: 'warning',
    message: { text: oneLine(finding) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uri(file) }, ...(region ? { region } : {}) } }],
  };
}
