import { beforeEach, expect, it } from 'vitest';
import type { EngramDatabase } from '../../../src/storage/database.ts';
import { openDatabase } from '../../../src/storage/open.ts';
import { outcomeOf } from '../../../src/storage/outcome.ts';
import { RunningTransactions } from '../../../src/storage/running-transactions.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { emptyDisk, noEvents } from '../../helpers/storage.ts';

let running: RunningTransactions;
let db: EngramDatabase;

beforeEach(async () => {
  emptyDisk();
  running = new RunningTransactions();
  const opened = await openDatabase(seededRandom(1), noEvents, running);
  if (opened.kind !== 'open') throw new Error(opened.kind);
  ({ db } = opened);
});

it('ends what is being written, as if it had never begun', async () => {
  const writing = db.transaction('rw', db.meta, async () => {
    await db.writeMeta('shipped', 'half-way');
    expect(running.abort()).toBe(true);
    await db.writeMeta('shipped', 'to the end');
  });
  expect(await outcomeOf(writing)).toMatchObject({ kind: 'failed' });
  expect(await db.readMeta('shipped')).toBeUndefined();
});

it('leaves alone what has ended, and what comes after', async () => {
  await db.writeMeta('shipped', 'before');
  expect(running.abort()).toBe(false);
  expect(await db.readMeta('shipped')).toBe('before');
});
