import { readFileSync } from 'node:fs';
import { PodiumError } from '../errors.ts';
import { code } from './inputs.ts';

/** Words what a text should have been, from the parser's reason. */
export type NotJson = (reason: string) => PodiumError;

/** A file's JSON, any shape. */
export function readJson(file: string, notJson: NotJson): unknown {
  return parseJson(readJsonText(file), notJson);
}

/** The text of a file that is to hold JSON. */
export function readJsonText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new PodiumError('unreadable', { file, reason: code(error) });
  }
}

export function parseJson(text: string, notJson: NotJson): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw notJson((error as Error).message);
  }
}
