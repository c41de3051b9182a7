import { vi } from 'vitest';
import { collectionOf, type Collection } from '../../src/domain/collection.ts';
import { fingerprint } from '../../src/domain/fingerprint.ts';
import type { Random } from '../../src/domain/ids.ts';
import { START_OF_CLOCK } from '../../src/domain/stamp.ts';
import { studyDay } from '../../src/domain/units.ts';
import { keepSnapshot, type KeepOptions, type Occasion } from '../../src/storage/snapshots.ts';
import { restoreSnapshot } from '../../src/storage/snapshots-restore.ts';
import { deckRecord, noteRecord, review, stamp, TABLET } from '../unit/domain/builders.ts';
import { answerTo, deckOf, firstCard } from './storage-drafts.ts';
import { emptyDisk, openTab, timeOn, TODAY, valueOf, type Tab } from './storage.ts';

/** Some days after most snapshots of tests were kept. */
export const LATER = studyDay(TODAY + 3);

const byTablet = stamp(timeOn(TODAY, 13).at, TABLET);

/** What the tablet has: another text of note n, a deck of its own, an answer to the card of n. */
export const FROM_TABLET: Collection = collectionOf(
  [review('tablets-answer________', TODAY - 1, { device: TABLET, stamp: byTablet })],
  [
    noteRecord('n', { front: [byTablet, 'by the tablet'] }),
    deckRecord('t', { name: [byTablet, 'Of the tablet'] }),
    noteRecord('p', { deck: [byTablet, 't'] }),
  ],
);

/** A device with two cards, one of them answered. */
export async function begin(random: Random): Promise<Tab> {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  emptyDisk();
  const tab = await openTab(random);
  valueOf(await tab.store.act('import', deckOf('d', ['n', 'm']), timeOn(TODAY)));
  await answerTo(tab, firstCard('n'), 'good', timeOn(TODAY));
  return tab;
}

export const fingerprintOf = async ({ store }: Tab): Promise<string> => fingerprint(await store.collection());

/** Puts by what is here, as before a merge if nothing else is said; null where there is no room. */
export async function keep(
  { db, store }: Tab,
  occasion: Partial<Occasion> = {},
  options: KeepOptions = {},
): Promise<number | null> {
  const clock = (await db.readMeta('clock')) ?? START_OF_CLOCK;
  const usual = { reason: 'merge', about: 'Tablet', ...timeOn(TODAY), clock } as const;
  return keepSnapshot(db, await store.collection(), { ...usual, ...occasion }, options);
}

/** The same where there is room. */
export async function kept(tab: Tab, occasion: Partial<Occasion> = {}): Promise<number> {
  const seq = await keep(tab, occasion);
  if (seq === null) throw new Error('There was no room');
  return seq;
}

export const restore = async ({ db }: Tab, seq: number, time = timeOn(LATER)): Promise<null> =>
  valueOf(await restoreSnapshot(db, seq, time));
