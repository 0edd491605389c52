import { constants } from 'node:os';
import { getSystemErrorMessage } from 'node:util';
import type { ErrorCode, ErrorValues, PodiumError } from '../errors.ts';
import type { PROBLEM_CODES } from '../schema/facts.ts';

/**
 * The words for every error: what is wrong, and what to do. `{file}` and the like stand for the values of the error.
 * This file alone turns codes into words.
 */
const ERRORS: Readonly<Record<ErrorCode, string>> = {
  'not-utf8': '{file}:{line}: byte {offset} is not UTF-8; save the file as UTF-8',
  utf16: '{file}: is UTF-16 (it begins with {mark}); save the file as UTF-8',
  binary: '{file}:{line}: byte {offset} is zero, so this is no text; name markdown files only',
  empty: '{file}: is empty; nothing was read from it',
  'not-found': '{file}: no such file or folder; check the path',
  unreadable: '{file}: cannot be read ({reason}); check what it is and its permissions',
  'too-large': '{file}: has more than {limit} bytes; cut it into releases, or raise --max-size',
  'too-deep':
    '{file}:{line}: lists, quotes, brackets or emphasis stand more than {limit} deep in each other; flatten them, or raise --max-depth',
  'too-slow': '{file}: took more than {seconds} seconds of work and was given up; look at it, or raise --max-seconds',
  'out-of-memory': '{file}: needs more than {limit} bytes of memory; cut it into releases, or raise --max-memory',
  'lone-surrogate': '{file}: character {offset} of the text is half a character (a lone surrogate); mend what wrote it',
  'bad-record':
    '{file}: is no release ({reason}); each line is {"id": ..., "text": "..."}, and --format json reads one release',
  'no-paths': 'no releases named; name files or folders, or - for standard input',
  'no-releases': '{file}: no releases in this folder (.md or .markdown, README.md aside); name another',
  'no-matches': '{file}: no file matches this pattern; check it, and put it in quotes',
  'same-output': '{file}: would be written to the same file as {others}; rename one, or extract them one by one',
  'cannot-write': '{file}: cannot be written ({reason}); check the folder and its permissions',
  'not-ours': '{file}: is in the way and was not written by podium; move it, or choose another --out',
  'watch-stdin': 'standard input cannot be watched; name files or folders, or leave out --watch',
  'watch-one-file': 'one file for all is not done while releases come; leave out --watch, or choose another --format',
  'not-podium-output': '{file}: is not an output of podium ({place}: {reason}); accept the release again, or remove it',
  'newer-schema': '{file}: is {schema}, and this podium knows {known}; update podium',
  'no-migration': '{file}: is {schema}, from which no step leads to {known}; accept the release again',
  'no-gold': '{file}: no gold here (NAME.gold.json beside NAME.md); name a folder that has some',
  'bad-gold': '{file}: is not in the gold form ({place}: {reason}); docs/gold.md describes it',
  'gold-without-release': '{file}: its release {release} is not there; bring it back, or remove the gold',
  'bad-baseline':
    '{file}: is no evaluation of podium ({place}: {reason}); write it anew with podium evaluate PATHS --write-baseline {file}',
  'baseline-in-ci':
    'a baseline is moved by people, and CI is set; write it on your own machine and commit it with what moved it',
  'no-such-line': '{file}: has no line {line} (it has {lines}); name another',
  'no-such-fact': '{id}: no fact has this id in {places}; ids are in the output of podium extract',
  'no-such-side':
    '{side}: is neither a folder nor a git revision here; name two folders of outputs, or REVISION:FOLDER',
  'no-outputs': '{file}: no outputs of podium in this folder (.json); name another',
  'accept-in-ci': '{command} is for people, and CI is set; accept on your own machine and commit what changed',
  'text-changed':
    '{file}: its release has changed since, so that parts of it cannot be accepted; accept the release whole',
  'not-alone': '{file}: these changes cannot stand without others ({place}: {reason}); accept the release whole',
  'no-terminal':
    'review asks at a terminal, and there is none; see podium check, and accept with podium accept PATHS --kind … --rule …',
  'bad-review': '{file}: is no list of what was rejected in a review ({place}: {reason}); remove it to be asked again',
  'nothing-to-load':
    '{file}: neither outputs of podium (.json, .ndjson) nor releases (.md, .markdown) in this folder; name another',
  'no-target': 'no database named; give --to sqlite:results.db, or see podium help load for the others',
  'bad-target':
    '{target}: names no database ({reason}); give sqlite:FILE, duckdb:FILE, postgres://…, mysql://…, or csv:, ndjson: or parquet: and a folder',
  'fleet-target': '{target}: has no queue; enqueue, worker and status need a postgres://… URL',
  'workers-lost': '{file}: its workers were lost time and again; try it by itself with podium extract',
  'no-driver': 'the driver {driver} is not installed; run npm install {driver} beside podium',
  'no-connection': '{database}: no connection ({reason}); nothing of the last batch was kept, load again',
  database: '{database}: refuses ({reason}); nothing of the last batch was kept',
  'release-refused': '{file}: {database} refuses what it says ({reason}); nothing of it was kept',
  'database-busy': '{database}: held by {holder}, and given up after {seconds} seconds; load again once it has ended',
  'database-taken':
    '{database}: has a table {table} that podium did not make; load into a database or schema of its own',
  'newer-database': '{database}: has version {version} of the schema, and this podium knows {known}; update podium',
  'not-a-database': '{database}: is no such database ({reason}); name another file',
  'cannot-hold': '{file}: {place} holds {what}, which databases cannot keep; mend the text and load it again',
  'bad-decisions': '{file}: is no list of decisions ({place}: {reason}); docs/databases.md describes it',
  'bad-export':
    '{file}: is no JSON export of Label Studio with the labels of podium ({place}: {reason}); docs/interchange.md tells how',
  'no-annotation': '{file}: {release} was skipped or never submitted; annotate it, or leave it out of the export',
  'gold-there': '{file}: is there and says something else; compare the two, and replace it with --force',
  'release-changed':
    '{file}: is not the text that was annotated; annotate it as it is now, or take its gold as it is with --force',
  defect:
    '{file}: podium itself failed here ({reason}); please report it with the release (PODIUM_DEBUG=1 shows where)',
};

/** The words for every problem that a release can have, in the singular. */
const PROBLEMS: Readonly<Record<(typeof PROBLEM_CODES)[number], string>> = {
  'gap-contradicts-times': 'gap that contradicts the times',
  'rank-contradicts-times': 'rank that contradicts the times',
  'record-contradicts-time': 'record that contradicts a time',
  'ambiguous-name': 'ambiguous name',
  'ambiguous-reference': 'ambiguous reference',
  'quote-without-speaker': 'quote without a speaker',
  'quote-never-closed': 'quote never closed',
  'time-without-competitor': 'time without a competitor',
  'two-ranks': 'competitor with two ranks',
  'same-rank': 'rank given twice',
  'unknown-nation-code': 'unknown nation code',
};

/** One line for one error. */
export function errorLine({ code, values }: PodiumError): string {
  return `podium: ${fill(ERRORS[code], values)}`.replace(/\s*[\r\n]+\s*/g, ' ');
}

/** What a kind of problem is called. */
export function problemWords(code: string): string {
  return PROBLEMS[code as keyof typeof PROBLEMS] ?? code;
}

function fill(template: string, values: ErrorValues): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => withWords(String(values[name] ?? '?')));
}

/** The system's name of an error (`ENOSPC`) with its words (`no space left on device`); anything else as it is. */
function withWords(value: string): string {
  const number = constants.errno[value as keyof typeof constants.errno];
  return number === undefined ? value : `${value}, ${getSystemErrorMessage(-number)}`;
}
