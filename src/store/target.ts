import { PodiumError } from '../errors.ts';
import type { Store } from './dialects/dialect.ts';
import { openDuckdb } from './dialects/duckdb.ts';
import { FOLDER_FORMATS, type FolderFormat, openFolder } from './dialects/folder.ts';
import { openMysql } from './dialects/mysql.ts';
import { openPostgres } from './dialects/postgres.ts';
import { openSqlite } from './dialects/sqlite.ts';

/** A database or folder that releases are loaded into. */
export interface Target {
  /** As messages name it: the URL without its password. */
  readonly name: string;
  open(): Promise<Store>;
}

/** What a URL stands for; throws `bad-target` where it stands for nothing. Opens nothing yet. */
export function targetOf(url: string): Target {
  const match = /^([a-z]+):(.*)$/is.exec(url);
  const scheme = match?.[1]?.toLowerCase() ?? '';
  const rest = match?.[2] ?? '';
  if (scheme === 'postgres' || scheme === 'postgresql') return server(url, openPostgres);
  if (scheme === 'mysql' || scheme === 'mariadb') return server(url, openMysql);
  const file = rest.replace(/^\/\/(?=\/)/, '');
  const named = (open: (file: string, name: string) => Promise<Store>): Target => {
    if (file === '') throw new PodiumError('bad-target', { target: url, reason: 'no file is named' });
    return { name: `${scheme}:${file}`, open: () => open(file, `${scheme}:${file}`) };
  };
  if (scheme === 'sqlite') return named(openSqlite);
  if (scheme === 'duckdb') return named(openDuckdb);
  if ((FOLDER_FORMATS as readonly string[]).includes(scheme))
    return named((folder, name) => openFolder(scheme as FolderFormat, folder, name));
  throw new PodiumError('bad-target', {
    target: url,
    reason: match ? `${scheme}: is none that podium knows` : 'no scheme',
  });
}

function server(given: string, open: (url: string, name: string) => Promise<Store>): Target {
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    throw new PodiumError('bad-target', { target: given.replace(/:[^:@/]*@/, ':…@'), reason: 'it is no URL' });
  }
  if (url.pathname.length < 2)
    throw new PodiumError('bad-target', { target: nameOf(url), reason: 'no database is named' });
  return { name: nameOf(url), open: () => open(given, nameOf(url)) };
}

function nameOf(url: URL): string {
  const name = new URL(url);
  name.password = '';
  name.search = '';
  return name.href;
}
