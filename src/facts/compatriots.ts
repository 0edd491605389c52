import { oncePer } from '../read/once.ts';
import type { Page } from './page.ts';

/** Everybody of a release by nation. */
export const compatriots = oncePer((page: Page) => Map.groupBy(page.people.all, ({ nation }) => nation));
