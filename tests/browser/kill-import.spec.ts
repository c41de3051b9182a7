import { isDeepStrictEqual } from 'node:util';
import type { Page } from '@playwright/test';
import { mergeCollections } from '../../src/domain/collection.ts';
import { fingerprint } from '../../src/domain/fingerprint.ts';
import { textOf } from '../../src/domain/record.ts';
import { expect, test } from '../helpers/browser-test.ts';
import type { ChromiumPerson } from '../helpers/chromium-person.ts';
import { decksOn, withPages } from '../helpers/disk-decks.ts';
import { faultsOf } from '../helpers/disk-faults.ts';
import { readDisk, wipeDisk, type Disk } from '../helpers/disk.ts';
import { FastLearner } from '../helpers/fast-learner.ts';
import {
  chooseToImport,
  confirmImport,
  fileOf,
  fileOfPage,
  numberedPage,
  type ChosenFile,
} from '../helpers/import-files.ts';
import {
  begin,
  DECK,
  forEachKill,
  killDuring,
  NOTES,
  passing,
  reopenBeside,
  type Chance,
} from '../helpers/killing.ts';
import { backupOf, seededCollection } from '../helpers/seeded-backup.ts';

// A half is a half, however seldom: it is not tried again until it goes well.
test.describe.configure({ retries: 0 });

/** Files that are to come in, and what tells that they have, wholly. */
interface Arrival {
  readonly files: readonly ChosenFile[];
  /** Large ones are built beside the live collection. */
  readonly size: 'small' | 'large';
  /** What is looked at. */
  readonly view: (disk: Disk) => unknown;
  readonly expected: (before: Disk) => unknown;
}

test('killed while pages come in', async ({ newChromiumPerson, server }) => {
  await killImporting(await newChromiumPerson(), server.address, pages);
});

test('killed while backups come in', async ({ newChromiumPerson, server }) => {
  await killImporting(await newChromiumPerson(), server.address, backup);
});

test('killed while a backup takes the place of everything, or a snapshot does', async ({
  newChromiumPerson,
  server: { address },
}) => {
  const person = await newChromiumPerson();
  await begin(person, address);
  const moments = new Moments();
  let replaced: string | null = null;
  await forEachKill(0.05, async (chance) => {
    await person.open(address);
    await person.see('heading', 'Decks');
    const before = fingerprintOf(await readDisk(person.page));
    const { expected, confirm } =
      replaced === null
        ? await readyToReplace(person.page, address, chance)
        : { expected: replaced, confirm: await readyToRestore(person.page, address) };
    let isDone = false;
    const coming = confirm().then(() => (isDone = true));
    await killDuring(person, passing(moments.draw({ size: 'large' }, chance)), coming);

    const disk = await reopenBeside(person, address);
    if (!disk) {
      replaced = null;
      return;
    }
    expect(faultsOf(disk)).toEqual([]);
    const after = fingerprintOf(disk);
    const hasCome = after === expected;
    if (!hasCome) expect([after, isDone]).toEqual([before, false]);
    moments.learn({ size: 'large' }, hasCome);
    if (hasCome) replaced = replaced === null ? before : null;
  });
});

const SHIPPED = 'Engram: Deep Learning';

/** Of all but the deck that ships: where that was replaced, the app brings it back in a quiet moment. */
function fingerprintOf({ collection: { events, records } }: Disk): string {
  const shipped = [...records.values()].find((record) => textOf(record, 'name') === SHIPPED)?.id;
  const own = [...records].filter(
    ([, record]) => record.id !== shipped && (shipped === undefined || textOf(record, 'deck') !== shipped),
  );
  return fingerprint({ events, records: new Map(own) });
}

async function readyToReplace(page: Page, address: string, chance: Chance) {
  const incoming = seededCollection({ cards: 400, reviewsACard: 6, seed: chance.between(0, 2 ** 31) });
  await chooseToImport(page, address, [fileOf('engram-backup.json', backupOf(incoming))]);
  await page.getByRole('button', { name: 'Replace everything instead' }).click();
  const confirm = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Replace all' }).click();
    await page.getByRole('heading', { name: 'Imported' }).waitFor();
  };
  return { expected: fingerprint(incoming), confirm };
}

/** The snapshot of what was there before everything was replaced. */
async function readyToRestore(page: Page, address: string): Promise<() => Promise<void>> {
  await page.goto(`${address}#/settings`);
  const row = page.getByRole('listitem').filter({ hasText: 'replaced everything' });
  await row.first().getByRole('button', { name: 'Restore' }).click();
  const question = page.getByRole('group', { name: 'Restore this snapshot?' });
  const confirm = question.getByRole('button', { name: 'Restore' });
  await confirm.waitFor();
  return async () => {
    await confirm.click();
    await page.getByRole('status').filter({ hasText: 'Restored.' }).waitFor();
  };
}

/** Beyond this the disk is emptied: there is nothing more to learn from more of the same. */
const MUCH = 8_000;

async function killImporting(
  person: ChromiumPerson,
  address: string,
  arrivalBy: (chance: Chance) => Arrival,
): Promise<void> {
  await begin(person, address);
  const moments = new Moments();
  await forEachKill(0.2, async (chance) => {
    if (chance.unit() < 0.3) await answerOne(person, address);
    const arrival = arrivalBy(chance);
    await chooseToImport(person.page, address, arrival.files);
    const before = await readDisk(person.page);
    let isDone = false;
    const coming = confirmImport(person.page).then(() => (isDone = true));
    await killDuring(person, passing(moments.draw(arrival, chance)), coming);

    const disk = await reopenBeside(person, address);
    if (!disk) return;
    expect(faultsOf(disk)).toEqual([]);
    const hasCome = isDeepStrictEqual(arrival.view(disk), arrival.expected(before));
    // What has not wholly come has not come at all, and what the screen called done is done.
    if (!hasCome) expect([arrival.view(disk), isDone]).toEqual([arrival.view(before), false]);
    moments.learn(arrival, hasCome);
    if (disk.collection.records.size + disk.collection.events.size < MUCH) return;
    await wipeDisk(person.page);
    await begin(person, address);
  });
}

/** What a kill leaves can be studied. */
async function answerOne(person: ChromiumPerson, address: string): Promise<void> {
  await person.open(`${address}#/study/${DECK}`);
  const learner = new FastLearner(person.page);
  await learner.begin();
  await learner.answer('good');
}

/** Moments all over an import, before its middle and after, as long as that may take here. */
class Moments {
  readonly #middles = { small: 100, large: 700 };

  draw({ size }: Pick<Arrival, 'size'>, chance: Chance): number {
    return chance.unit() * 2 * this.#middles[size];
  }

  learn({ size }: Pick<Arrival, 'size'>, hasCome: boolean): void {
    this.#middles[size] *= hasCome ? 0.85 : 1.15;
  }
}

/** One page or two, new or known in another edition. */
function pages(chance: Chance): Arrival {
  const size = chance.unit() < 0.4 ? 'large' : 'small';
  const fresh = `Page ${chance.between(1, 2 ** 31)}`;
  const titles = size === 'large' ? [fresh] : chance.pick([[fresh], ['Known'], ['Known', fresh]]);
  const count = size === 'large' ? chance.between(2_020, 2_200) : 2 ** chance.between(0, 9);
  const edition = `in edition ${chance.between(1, 2 ** 31)}`;
  const decks = titles.map((title) => numberedPage(title, count, edition));
  return {
    files: decks.map(fileOfPage),
    size,
    view: (disk) => [decksOn(disk), importsOn(disk)],
    expected: (before) => [withPages(decksOn(before), decks), importsOn(before) + 1],
  };
}

const importsOn = ({ undo }: Disk): number => undo.filter(({ action }) => action === 'import').length;

/** What another device studied, half of it of the cards that are here. */
function backup(chance: Chance): Arrival {
  const size = chance.unit() < 0.5 ? 'large' : 'small';
  const cards = size === 'large' ? chance.between(330, 400) : chance.between(1, 200);
  const incoming = seededCollection(
    { cards, reviewsACard: 6, seed: chance.between(0, 2 ** 31) },
    NOTES.slice(0, cards >> 1),
  );
  return {
    files: [fileOf('engram-backup.json', backupOf(incoming))],
    size,
    view: (disk) => fingerprint(disk.collection),
    expected: (before) => fingerprint(mergeCollections(before.collection, incoming)),
  };
}
