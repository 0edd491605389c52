import { accuracyLine, moveRows } from './accuracy.ts';
import { command, printable, property } from './escape.ts';
import { oneLine, type Reporter } from './reporter.ts';

/** GitHub workflow commands: an annotation on the release's own line for each finding. */
export const github: Reporter = ({ findings, failures, tally, accuracy }) => {
  const annotations = findings.map((finding) => {
    const place = finding.at === null ? '' : `,line=${finding.at.line},col=${finding.at.column}`;
    const title = property(printable(`podium ${finding.kind}: ${finding.cause}`));
    return `::warning file=${property(finding.file)}${place},title=${title}::${command(printable(oneLine(finding)))}`;
  });
  const errors = failures.map((line) => `::error title=podium::${command(printable(line))}`);
  const notices = [tally, ...(accuracy === null ? [] : [accuracyLine(accuracy), ...moveRows(accuracy)])];
  return [...annotations, ...errors, ...notices.map(notice), ''].join('\n');
};

const notice = (line: string): string => `::notice title=podium::${command(printable(line))}`;
