import type { Finding } from '../findings.ts';
import { oneLine, type Reporter } from './reporter.ts';

/** Reviewdog's diagnostic format. Its columns count bytes of UTF-8. */
export const rdjson: Reporter = ({ findings, verdicts }) => {
  const texts = new Map(
    verdicts.flatMap((verdict) => (verdict.type === 'different' ? [[verdict.file, verdict.text]] : [])),
  );
  const diagnostics = findings.map((finding) => ({
    message: oneLine(finding),
    location: { path: finding.file, ...rangeOf(finding, texts.get(finding.file) ?? null) },
    severity: 'WARNING',
    code: { value: finding.cause },
  }));
  return `${JSON.stringify({ source: { name: 'podium' }, severity: 'WARNING', diagnostics }, null, 2)}\n`;
};

function rangeOf({ at }: Finding, text: string | null) {
  if (at === null) return {};
  const row = [...(text?.split(/\r\n|\r|\n/)[at.line - 1] ?? '')];
  const bytes = (count: number) => Buffer.byteLength(row.slice(0, count).join(''), 'utf8') + 1;
  const start = text === null ? { line: at.line } : { line: at.line, column: bytes(at.column - 1) };
  if (text === null || /[\r\n]/.test(at.text)) return { range: { start } };
  return { range: { start, end: { line: at.line, column: bytes(at.column - 1 + [...at.text].length) } } };
}
