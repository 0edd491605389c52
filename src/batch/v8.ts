import { setFlagsFromString } from 'node:v8';

/** The newest version that is known to have the flags podium sets; another one would complain on standard error. */
const NEWEST = 14;

/** Sets a flag of V8, for all threads of the process. */
export function setFlag(flag: string): void {
  if (Number.parseInt(process.versions.v8, 10) <= NEWEST) setFlagsFromString(flag);
}
