import type { Collection } from 'dexie';
import {
  byStampThenId,
  laterEvent,
  type CardEvent,
  type CollectionEvent,
  type Review,
} from '../domain/event.ts';
import { voidsAmong } from '../domain/history.ts';
import type { CardId, EventId } from '../domain/ids.ts';
import { studyDay, type StudyDay } from '../domain/units.ts';
import type { Shelf } from './database.ts';
import { reviewBlocks } from './schedulers.ts';
import type { ReviewBlock } from '../domain/review-block.ts';

/** Reviews to a block. */
export const BLOCK_SIZE = 2_000;

/** The events that the schedules of these cards are folded from, by the card ids they carry; voided ones left out. */
export async function readCardEvents(
  shelf: Shelf,
  cards: ReadonlySet<CardId>,
): Promise<readonly CardEvent[]> {
  if (cards.size === 0) return [];
  const rows = await shelf.events
    .where('card')
    .anyOf([...cards])
    .toArray();
  const isVoided = voidsAmong(rows);
  const events = rows.filter((event) => event.kind === 'review' || event.kind === 'manual');
  await shelf.blocks.each((block) => {
    events.push(...reviewBlocks().unpackReviews(block, (card) => cards.has(card)));
  });
  return events.filter((event) => !isVoided(event));
}

/** The reviews of one study day that were not taken back. Days still open are never packed. */
export async function readDay(shelf: Shelf, day: StudyDay): Promise<readonly Review[]> {
  const rows = await shelf.events.where('day').equals(day).toArray();
  const reviews = rows.filter((event) => event.kind === 'review');
  const voids = await shelf.events
    .where('target')
    .anyOf(reviews.map(({ id }) => id))
    .toArray();
  const isVoided = voidsAmong(voids);
  return reviews.filter((review) => !isVoided(review));
}

/** How many answers stand, told from indexes alone, however many they are: blocks are taken to be full. */
export async function countAnswers(shelf: Shelf): Promise<number> {
  const [blocks, rows, voids] = await Promise.all([
    shelf.blocks.count(),
    shelf.events.where('day').above(-Infinity).count(),
    shelf.events.where('target').above('').count(),
  ]);
  return Math.max(0, blocks * BLOCK_SIZE + rows - voids);
}

/** Adds events that were never here: what a person does on this device. */
export const appendEvents = (shelf: Shelf, events: readonly CollectionEvent[]): Promise<unknown> =>
  shelf.events.bulkAdd(events);

/** Adds events that may be here already; returns those that are new or settle a conflict of content, and those that lost one. */
export async function mergeEvents(
  shelf: Shelf,
  events: readonly CollectionEvent[],
): Promise<readonly CollectionEvent[]> {
  if (events.length === 0) return [];
  const present = await readPresent(shelf, new Set(events.map(({ id }) => id)));
  const changed = events.filter((event) => {
    const known = present.get(event.id);
    return known === undefined || laterEvent(known.event, event) !== known.event;
  });
  const replaced = changed.flatMap(({ id }) => present.get(id) ?? []);
  const packed = replaced.flatMap(({ block }) => block ?? []);
  await dropFromBlocks(shelf, packed, new Set(changed.map(({ id }) => id)));
  await shelf.events.bulkPut(changed);
  return [...changed, ...replaced.map(({ event }) => event)];
}

interface PresentEvent {
  readonly event: CollectionEvent;
  readonly block: ReviewBlock | null;
}

async function readPresent(
  shelf: Shelf,
  ids: ReadonlySet<EventId>,
): Promise<ReadonlyMap<EventId, PresentEvent>> {
  const present = new Map<EventId, PresentEvent>();
  await shelf.blocks.each((block) => {
    if (!holdsAny(block, ids)) return;
    for (const event of reviewBlocks().unpackReviews(block))
      if (ids.has(event.id)) present.set(event.id, { event, block });
  });
  for (const event of await shelf.events.bulkGet([...ids])) {
    if (event) present.set(event.id, { event, block: null });
  }
  return present;
}

function holdsAny(block: ReviewBlock, ids: ReadonlySet<EventId>): boolean {
  for (const id of reviewBlocks().idsIn(block)) if (ids.has(id)) return true;
  return false;
}

async function dropFromBlocks(
  shelf: Shelf,
  blocks: readonly ReviewBlock[],
  ids: ReadonlySet<EventId>,
): Promise<void> {
  for (const block of new Set(blocks)) {
    const { packReviews, unpackReviews } = reviewBlocks();
    const kept = [...unpackReviews(block)].filter(({ id }) => !ids.has(id));
    // One at a time: a conflict inside a packed block is a rarity, its blocks are few.
    // oxlint-disable-next-line no-await-in-loop
    await shelf.blocks.put({ ...packReviews(kept), ...(block.seq !== undefined && { seq: block.seq }) });
  }
}

/** Whether there are enough old reviews to fill a block: a write that packs none would seem to others to change something. */
export const canPack = async (shelf: Shelf, today: StudyDay, size = BLOCK_SIZE): Promise<boolean> =>
  (await oldReviews(shelf, today).limit(size).count()) === size;

/** Packs the oldest reviews of closed days, once there are enough of them to fill a block. Returns how many. */
export async function packOldReviews(shelf: Shelf, today: StudyDay, size = BLOCK_SIZE): Promise<number> {
  const old = (await oldReviews(shelf, today)
    .limit(size * 2)
    .toArray()) as Review[];
  if (old.length < size) return 0;
  const reviews = old.toSorted(byStampThenId).slice(0, size);
  await shelf.blocks.add(reviewBlocks().packReviews(reviews));
  await shelf.events.bulkDelete(reviews.map(({ id }) => id));
  return reviews.length;
}

/** Of closed days; what can't be packed stays for good: it must not count, or packing would stop. */
const oldReviews = (shelf: Shelf, today: StudyDay): Collection<CollectionEvent> =>
  shelf.events
    .where('day')
    .below(studyDay(today - 1))
    .filter((event) => event.kind === 'review' && reviewBlocks().isPackable(event));
