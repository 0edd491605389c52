import jsonPatch from 'fast-json-patch';
import { toJson } from '../../schema/json.ts';
import type { Reporter } from './reporter.ts';

/** JSON Patch (RFC 6902): for each accepted output that is different, the operations that make it the present one. */
export const patch: Reporter = ({ verdicts }) => {
  const patches = verdicts.flatMap((verdict) =>
    verdict.type === 'different'
      ? [[verdict.golden, jsonPatch.compare(canonical(verdict.before), canonical(verdict.after))] as const]
      : [],
  );
  return `${JSON.stringify(Object.fromEntries(patches), null, 2)}\n`;
};

const canonical = (release: Parameters<typeof toJson>[0]): object => JSON.parse(toJson(release));
