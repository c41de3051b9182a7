import { readFileSync, writeFileSync } from 'node:fs';
import type { Transaction } from 'dexie';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asideOf } from '../../../src/domain/aside.ts';
import { fingerprint } from '../../../src/domain/fingerprint.ts';
import { CollectionStore } from '../../../src/storage/collection-store.ts';
import {
  DATABASE_NAME,
  EngramDatabase,
  SCHEMA_VERSIONS,
  type RecordRow,
  type SchemaVersion,
} from '../../../src/storage/database.ts';
import { stamp, TABLET } from '../domain/builders.ts';
import { answerTo } from '../../helpers/storage-drafts.ts';
import { liveSomeWeeks } from '../../helpers/storage-history.ts';
import {
  openRaw,
  printRaw,
  readRaw,
  restoreRaw,
  schemaOf,
  type RawDatabase,
} from '../../helpers/storage-raw.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import {
  emptyDisk,
  expectSound,
  nowOn,
  openTab,
  timeOn,
  TODAY,
  valueOf,
  type Tab,
} from '../../helpers/storage.ts';

/**
 * What an app of each version wrote, as it left it on the disk, and the fingerprint of what it held. When the
 * schema changes: a new version in SCHEMA_VERSIONS, its upgrade, and its fixture, written by
 * `WRITE_DATABASE=1 npx vitest run tests/unit/storage/migration.test.ts` and never again.
 */
const FINGERPRINTS: Readonly<Record<number, string>> = {
  1: '5ER3-SE4G-G2RJ-G2EY',
  2: 'WT3K-68RX-AGDY-0EWN',
  3: 'WT3K-68RX-AGDY-0EWN',
  4: 'XY4E-DWNE-R0AY-K2D8',
};

const random = seededRandom(21);
const LAST = Math.max(...SCHEMA_VERSIONS.map(({ version }) => version));
/** Dexie counts in tenths. */
const native = (version: number): number => version * 10;
const fixturePath = (version: number): string => `tests/fixtures/database-v${version}.json`;
const fixtureOf = (version: number): RawDatabase => readRaw(readFileSync(fixturePath(version), 'utf8'));
const failing = async (transaction: Transaction): Promise<void> => {
  await transaction.table('records_b').clear();
  throw new Error('a bug');
};
const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

async function writeFixture(): Promise<void> {
  emptyDisk();
  // Not the chance of the tests: they would draw the ids of the fixture's events again.
  const random = seededRandom(20);
  const tab = await openTab(random);
  await liveSomeWeeks(tab, random);
  tab.db.close();
  writeFileSync(fixturePath(LAST), `${await printRaw(await openRaw(native(LAST)))}\n`);
}

beforeAll(() => (process.env['WRITE_DATABASE'] ? writeFixture() : undefined));
beforeEach(emptyDisk);

async function expectWhole(tab: Tab, version: number): Promise<void> {
  expect(fingerprint(await tab.store.collection())).toBe(FINGERPRINTS[version]);
  expect(await tab.store.shippedVersion()).toBe('digest');
  await expectSound(tab.db);
}

describe.each(SCHEMA_VERSIONS.map(({ version }) => version))('a database of version %i', (version) => {
  it('opens and holds what it held', async () => {
    await restoreRaw(fixtureOf(version), native(version));
    const tab = await openTab(random);
    expect(tab.db.backendDB().version).toBe(native(LAST));
    await expectWhole(tab, version);
  });

  it('can be studied on, and what was done before the upgrade can be undone', async () => {
    await restoreRaw(fixtureOf(version), native(version));
    const tab = await openTab(random);
    const before = (await tab.store.collection()).events.size;
    expect(valueOf(await tab.store.undoLast(timeOn(TODAY, 20), 'answer'))?.events).toHaveLength(1);
    const { learning, reviews, fresh } = (await tab.store.overview(nowOn(TODAY, 21), 99)).candidates;
    const [card] = [...learning, ...reviews, ...fresh];
    await answerTo(tab, card!.id, 'good', timeOn(TODAY, 21));
    expect((await tab.store.collection()).events.size).toBe(before + 2);
    await expectSound(tab.db);
  });
});

it('texts that an earlier app kept aside without knowing what they are can be found', async () => {
  const fixture = fixtureOf(2);
  const rows = fixture.rows['records_b'] as readonly RecordRow[];
  const tablets = stamp(timeOn(TODAY).at, TABLET);
  const lying = rows.find(({ kind }) => kind === 'deck')!;
  const fields = { ...lying.fields, [asideOf('name', TABLET)]: [tablets, 'of the tablet'] };
  const records_b = rows.map((row) => (row === lying ? { ...row, fields } : row));
  await restoreRaw({ ...fixture, rows: { ...fixture.rows, records_b } }, native(2));
  const tab = await openTab(random);
  const { records } = await tab.store.aside();
  expect(records.map(({ record }) => record.id)).toEqual([lying.id]);
});

it('the schema is the one that its version has always had: a change of it is a new version', async () => {
  const { db } = await openTab(random);
  const present = schemaOf(db.backendDB());
  expect(present.toSorted(byName)).toEqual(fixtureOf(LAST).schema.toSorted(byName));
});

describe('an upgrade', () => {
  const next: SchemaVersion = {
    version: LAST + 1,
    stores: { moods: '&key', records_b: '&key, kind' },
    upgrade: (transaction: Transaction) =>
      transaction
        .table('records_b')
        .toCollection()
        .modify((row: { mood?: string }) => {
          row.mood = 'fine';
        }),
  };
  const openNext = (version: SchemaVersion = next): EngramDatabase =>
    new EngramDatabase(DATABASE_NAME, [...SCHEMA_VERSIONS, version]);

  beforeEach(() => restoreRaw(fixtureOf(LAST), native(LAST)));

  it('adds stores and indexes, changes rows, and keeps the rest', async () => {
    const db = await openNext().open();
    const rows = fixtureOf(LAST).rows['records_b'] ?? [];
    expect(await db.table('records_b').where('kind').equals('note').count()).toBe(5);
    expect(await db.table('records_b').toArray()).toEqual(
      rows.map((row) => ({ ...(row as object), mood: 'fine' })),
    );
    expect(await db.table('moods').count()).toBe(0);
    const device = (await openNext().readMeta('device'))!;
    const opened = { kind: 'open', db: openNext(), device, isNew: false } as const;
    const store = new CollectionStore(Promise.resolve(opened), random);
    expect(fingerprint(await store.collection())).toBe(FINGERPRINTS[LAST]);
  });

  it('that fails leaves the database as it was', async () => {
    await expect(openNext({ ...next, upgrade: failing }).open()).rejects.toThrow('a bug');
    const tab = await openTab(random);
    expect(tab.db.backendDB().version).toBe(native(LAST));
    await expectWhole(tab, LAST);
  });
});
