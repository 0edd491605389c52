/**
 * What a script says of itself: imported first, it answers `--help` with the comment that the script opens with, and an
 * argument that the script does not know with one line instead of a stack trace.
 */
import { readFileSync } from 'node:fs';

const script = process.argv[1] ?? '';

/** The comment at the head of a file, without its signs. */
function headOf(source: string): string {
  const [, comment = ''] = /^\/\*\*\s*(.*?)\s*\*\//s.exec(source) ?? [];
  return comment.replace(/^(?: \*|\*) ?/gm, '');
}

if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) {
  process.stdout.write(`${headOf(readFileSync(script, 'utf8'))}\n`);
  process.exit(0);
}

process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  const misused = error.code?.startsWith('ERR_PARSE_ARGS') ?? false;
  process.stderr.write(`${misused ? `${error.message.split('. ')[0]}; --help explains` : error.stack}\n`);
  process.exit(misused ? 2 : 1);
});
