import { command, printable, property } from './escape.ts';
import { oneLine, type Reporter } from './reporter.ts';

/** GitHub workflow commands: an annotation on the release's own line for each finding. */
export const github: Reporter = ({ findings, failures, tally }) => {
  const annotations = findings.map((finding) => {
    const place = finding.at === null ? '' : `,line=${finding.at.line},col=${finding.at.column}`;
    const title = property(printable(`podium ${finding.kind}: ${finding.cause}`));
    return `::warning file=${property(finding.file)}${place},title=${title}::${command(printable(oneLine(finding)))}`;
  });
  const errors = failures.map((line) => `::error title=podium::${command(printable(line))}`);
  return [...annotations, ...errors, `::notice title=podium::${command(printable(tally))}`, ''].join('\n');
};
