import { importedDeckId, importedNoteId } from '../../src/domain/digest-ids.ts';
import type { Random } from '../../src/domain/ids.ts';
import { DATABASE_NAME } from '../../src/storage/database.ts';
import { test } from './browser-test.ts';
import type { ChromiumPerson } from './chromium-person.ts';
import { besideTheApp, readDisk, shippedDeckIsWhole, type Disk } from './disk.ts';
import { eventually } from './person.ts';
import { fileOfPage, importFiles, numberedPage, setNewPerDay } from './import-files.ts';
import { seededRandom } from './simulation-random.ts';

/** How often all tests together kill the browser. */
const KILLS = Number(process.env['KILLS'] ?? 100);
const SEED = Number(process.env['KILL_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
/** Far more than a kill takes, with what comes before and after it. */
const KILL_MS = 20_000;

/** Chance that can be had again. */
export class Chance {
  readonly #random: Random;

  constructor(seed: number) {
    this.#random = seededRandom(seed);
  }

  /** A number in [0, 1). */
  unit(): number {
    return this.#random.unit();
  }

  between(low: number, high: number): number {
    return low + Math.floor(this.unit() * (high - low + 1));
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.between(0, items.length - 1)] as Item;
  }

  /** Chance of its own: how often that is drawn from changes nothing here. */
  apart(): Chance {
    return new Chance(this.between(0, 2 ** 31));
  }
}

/** Kills as often as is this test's share of all kills, each with chance of its own; the seed is printed. */
export async function forEachKill(share: number, kill: (chance: Chance) => Promise<void>): Promise<void> {
  const { title } = test.info();
  const kills = Math.max(1, Math.round(KILLS * share));
  test.setTimeout(2 * KILL_MS + kills * KILL_MS);
  console.log(`${title}, ${kills} times: KILL_SEED=${SEED}`);
  const chance = new Chance(new TextEncoder().encode(title).reduce((a, b) => Math.imul(a, 31) + b, SEED));
  for (let place = 1; place <= kills; place++) {
    await test.step(`kill ${place}`, () => kill(chance.apart()));
  }
}

export const passing = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Kills the browser once the moment has come, whatever is being done by then. */
export async function killDuring(
  person: ChromiumPerson,
  moment: Promise<unknown>,
  work: Promise<unknown>,
): Promise<void> {
  let isKilled = false;
  const working = work.catch((error: unknown) => {
    // What a person was about to do ends with the browser.
    if (!isKilled) throw error;
  });
  await Promise.race([moment, working.then(() => moment)]);
  isKilled = true;
  await person.crash();
  await working;
}

const TITLE = 'Numbers';
/** More than are answered between all kills; few, for each kill has all of them read anew. */
const CARDS = Math.max(300, KILLS);
/** The deck that is studied between the kills. */
export const DECK = importedDeckId(TITLE);
export const NOTES = Array.from({ length: CARDS }, (_, i) => importedNoteId(DECK, `Question ${i + 1}`, 0));

/** Opens the app for the first time, and makes a deck to study whose cards can all be had today. */
export async function begin(person: ChromiumPerson, address: string): Promise<void> {
  await person.open(address);
  await person.see('heading', 'Decks');
  await importFiles(person.page, address, [fileOfPage(numberedPage(TITLE, CARDS, ''))]);
  await setNewPerDay(person.page, address, 9_999);
  // What it brings later would seem to be of what is killed.
  await shippedDeckIsWhole(person.page);
}

/** How often in a test Chromium may throw away all databases of a site, as it does where it finds a file of its own broken. */
const THROWN_AWAY = 'Chromium threw away the whole database';
const MOST_THROWN_AWAY = 3;

/**
 * Opens the browser again and reads what the kill left, before the app gets to see it. Null where Chromium has thrown
 * away everything, which no app can keep it from: that is noted, has to be rare, and all begins anew.
 */
export async function reopenBeside(person: ChromiumPerson, address: string): Promise<Disk | null> {
  await person.reopen();
  await person.open(besideTheApp(address));
  const names = await databasesOf(person);
  if (!names.includes(DATABASE_NAME)) {
    const { annotations } = test.info();
    annotations.push({ type: THROWN_AWAY });
    const times = annotations.filter(({ type }) => type === THROWN_AWAY).length;
    if (times > MOST_THROWN_AWAY) throw new Error(`${THROWN_AWAY}, ${times} times`);
    console.log(THROWN_AWAY);
    await begin(person, address);
    return null;
  }
  const disk = await readDisk(person.page);
  await person.page.evaluate(startNewLog);
  return disk;
}

/** Chromium, while it puts right what a kill left, may say for a moment that it cannot open its own files. */
const databasesOf = (person: ChromiumPerson): Promise<readonly (string | undefined)[]> =>
  eventually(
    () =>
      person.page
        .evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
        .catch(() => null),
    async () => 'The databases could not be opened',
  );

/**
 * Has the browser begin a new file for what it writes next. LevelDB would go on behind the half record that a kill left
 * at the end of the present one (google/leveldb#1287); the kill after next would then find the file broken, and Chromium
 * throw away everything. A person's browser is not killed that often.
 */
async function startNewLog(): Promise<void> {
  const opening = indexedDB.open('filler', 1);
  opening.addEventListener('upgradeneeded', () =>
    opening.result.createObjectStore('filler', { autoIncrement: true }),
  );
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const write = (work: (store: IDBObjectStore) => void): Promise<unknown> => {
    const transaction = opening.result.transaction('filler', 'readwrite');
    work(transaction.objectStore('filler'));
    return new Promise((resolve) => transaction.addEventListener('complete', resolve));
  };
  await write((store) => {
    // What could be packed small would not fill it.
    for (let part = 0; part < 110; part++) store.add(crypto.getRandomValues(new Uint8Array(40_000)));
  });
  await write((store) => store.clear());
  opening.result.close();
}
