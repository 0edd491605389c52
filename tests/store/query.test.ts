import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { rowsWhere } from '../../src/store/query.ts';
import { targetOf } from '../../src/store/target.ts';
import { everyKind, type Kind, loadInto } from './targets.ts';

/** More than a call takes as arguments. */
const MANY = 200_000;

test('a question may have more answers than a call has arguments', async () => {
  const sqlite = (await everyKind()).find(({ name }) => name === 'SQLite') as Kind;
  const { url, drop } = await sqlite.make();
  onTestFinished(drop);
  await loadInto(url, []);
  const store = await targetOf(url).open();
  const found = await store.exclusively(async ({ db }) => {
    await sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < ${MANY})
      insert into athlete_identities (id, block, name_key, name, family, competes, decision, reason)
      select 'someone-' || i, 'ek', 'ek', 'Vera Ek', 'Ek', 1, 'alike', 'invented' from n`.execute(db);
    return rowsWhere(db, 'athlete_identities', 'block', ['ek']);
  });
  await store.close();
  expect(found).toHaveLength(MANY);
});
