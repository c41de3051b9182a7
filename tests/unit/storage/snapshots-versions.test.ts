import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { fingerprint } from '../../../src/domain/fingerprint.ts';
import { SCHEMA_VERSIONS } from '../../../src/storage/database.ts';
import { readSnapshots } from '../../../src/storage/snapshots.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { edit } from '../../helpers/storage-drafts.ts';
import { liveSomeWeeks } from '../../helpers/storage-history.ts';
import { openRaw, printRaw, readRaw, restoreRaw } from '../../helpers/storage-raw.ts';
import { kept, restore } from '../../helpers/storage-snapshots.ts';
import { emptyDisk, expectSound, openTab, timeOn, TODAY, valueOf } from '../../helpers/storage.ts';

/**
 * Databases with a snapshot in them, as an app of each version left them on the disk after the decks were deleted, and
 * the fingerprint of what was put by. When the schema changes: the upgrade of its parts, and one more fixture, written by
 * `WRITE_DATABASE=1 npx vitest run tests/unit/storage/snapshots-versions.test.ts` and never again.
 */
const FINGERPRINTS: Readonly<Record<number, string>> = {
  3: '572W-ANXH-GKXN-MH74',
  4: 'PHWE-RVJG-4VEE-M5YR',
};

const LAST = Math.max(...SCHEMA_VERSIONS.map(({ version }) => version));
const WITH_SNAPSHOTS = SCHEMA_VERSIONS.map(({ version }) => version).filter((version) => version >= 3);
/** Dexie counts in tenths. */
const native = (version: number): number => version * 10;
const fixturePath = (version: number): string => `tests/fixtures/snapshot-v${version}.json`;

async function writeFixture(): Promise<void> {
  emptyDisk();
  const random = seededRandom(40);
  const tab = await openTab(random);
  await liveSomeWeeks(tab, random);
  await kept(tab, { reason: 'delete' });
  for (const deck of (await tab.store.decks()).liveDecks) {
    const deletion = edit('deck', deck, { deleted: true });
    // oxlint-disable-next-line no-await-in-loop
    valueOf(await tab.store.act('delete', deletion, timeOn(TODAY, 18)));
  }
  tab.db.close();
  writeFileSync(fixturePath(LAST), `${await printRaw(await openRaw(native(LAST)))}\n`);
}

beforeAll(() => (process.env['WRITE_DATABASE'] ? writeFixture() : undefined));
beforeEach(emptyDisk);

it.each(WITH_SNAPSHOTS)('a snapshot that version %i kept is restored', async (version) => {
  await restoreRaw(readRaw(readFileSync(fixturePath(version), 'utf8')), native(version));
  const tab = await openTab(seededRandom(41));
  expect((await tab.store.decks()).liveDecks.size).toBe(0);
  const [row] = await readSnapshots(tab.db);
  await restore(tab, row!.seq, timeOn(TODAY, 19));
  expect(fingerprint(await tab.store.collection())).toBe(FINGERPRINTS[version]);
  expect((await tab.store.decks()).liveDecks.size).toBe(2);
  await expectSound(tab.db);
});
