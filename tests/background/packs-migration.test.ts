import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { MIGRATIONS, openStore } from '../../utils/background/store/open';

const UP_TO = MIGRATIONS.findIndex(({ name }) => name === 'packsOfASource');

test('packs, files and floors of a record in which a source had one pack keep their place', async () => {
  const db = await openDB('before packs of a source', UP_TO, {
    async upgrade(fresh, _from, _to, tx) {
      for (const migrate of MIGRATIONS.slice(0, UP_TO)) await migrate(fresh, tx);
    },
  });
  const verified = { bundle: { serial: 7, pack: { id: 'crm' } }, hash: 'h', keySet: 'k' };
  await db.put('packs', { source: 'sales-ops', verified, installed: 1 });
  await db.put('files', { source: 'sales-ops', bytes: new Uint8Array([1, 2]) });
  await db.put('floors', { source: 'sales-ops', keySet: 'k', serial: 7, hash: 'h' });
  // Of a source that is gone: nobody knows which pack it was.
  await db.put('floors', { source: 'gone', keySet: 'k', serial: 9, hash: 'g' });
  db.close();

  const store = await openStore('before packs of a source');
  expect(store.trouble).toBeNull();
  const key = ['sales-ops', 'crm'];
  await store.read(['packs', 'files', 'floors'], async tx => {
    expect(await tx.get('packs', key)).toMatchObject({ pack: 'crm', via: 'address', verified, installed: 1 });
    expect(await tx.get('files', key)).toMatchObject({ bytes: new Uint8Array([1, 2]) });
    expect(await tx.get('floors', ['sales-ops', 'k', 'crm'])).toMatchObject({ serial: 7, hash: 'h' });
    expect(await tx.all('floors')).toHaveLength(1);
  });
});
