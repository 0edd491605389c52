import { splitSentences } from '../../src/language/sentences.ts';
import { annotate } from '../../src/mentions/annotate.ts';
import { RULES } from '../../src/mentions/index.ts';
import { findNames } from '../../src/mentions/names.ts';
import { read } from '../../src/read/read.ts';
import { withHosts } from '../../src/resolve/hosts.ts';
import { resolvePeople } from '../../src/resolve/people.ts';
import { resolveTeams, type TeamEntity } from '../../src/resolve/teams.ts';

/** The people and teams of a release of one headline and the paragraphs given. */
export function company(body: string, year: number | null = 2030, headline = 'A day at the rink') {
  const reading = read(`# ${headline}\n\nExample City, Norway\n\n${body}\n`);
  const sentences = splitSentences(reading);
  const lexical = withHosts(reading, annotate(reading, RULES), 'NOR');
  const names = findNames(reading, lexical, sentences);
  const people = resolvePeople({ reading, sentences, lexical, names, year, host: 'NOR' });
  const teams: readonly TeamEntity[] = resolveTeams({ reading, sentences, lexical, names, people });
  return { reading, names, people, teams, find: (name: string) => people.all.find((person) => person.name === name) };
}

/** The texts of all person mentions, in order. */
export function namesIn(body: string): string[] {
  return company(body).names.map((mention) => mention.value.name);
}
