/**
 * What a block is for. Stages read only the zones that concern them: names and results are looked for in headline,
 * lead, body, caption, table and list, never in a letterhead or boilerplate.
 */
export const ZONES = [
  'metadata',
  'letterhead',
  'menu',
  'dateline',
  'headline',
  'competition',
  'subhead',
  'body',
  'caption',
  'table',
  'list',
  'schedule',
  'contact',
  'boilerplate',
] as const;

export type Zone = (typeof ZONES)[number];
