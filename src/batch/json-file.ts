import { readFileSync } from 'node:fs';
import { PodiumError } from '../errors.ts';
import { code } from './inputs.ts';

/** A file's JSON, any shape. `notJson` words what the file should have been, from the parser's reason. */
export function readJson(file: string, notJson: (reason: string) => PodiumError): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new PodiumError('unreadable', { file, reason: code(error) });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw notJson((error as Error).message);
  }
}
