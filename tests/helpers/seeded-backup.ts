import { collectionOf, type Collection } from '../../src/domain/collection.ts';
import type { Review } from '../../src/domain/event.ts';
import { cardId, newDeckId, noteOfCard, type CardId, type NoteId } from '../../src/domain/ids.ts';
import type { Json } from '../../src/domain/json.ts';
import type { CollectionRecord } from '../../src/domain/record.ts';
import { stampAt, type Stamp } from '../../src/domain/stamp.ts';
import { epochMs } from '../../src/domain/units.ts';
import { printBackup } from '../../src/formats/backup/print.ts';
import { seededReviews, type Size } from './seeded-reviews.ts';
import { seededRandom } from './simulation-random.ts';

/**
 * What a device holds that studied on its own: a deck with its answers, its first cards being those of `known`
 * notes, which it has from the same file.
 */
export function seededCollection(size: Size, known: readonly NoteId[] = []): Collection {
  const made = seededReviews(size);
  const cards = [...new Set(made.map(({ card }) => card))];
  const readAs = new Map(
    cards.map((card, i): [CardId, CardId] => [card, known[i] === undefined ? card : cardId(known[i], 0)]),
  );
  const reviews = made.map((review): Review => ({ ...review, card: readAs.get(review.card) ?? review.card }));
  const [{ device, at }] = reviews as [Review];
  const stamp = stampAt({ ms: at, counter: 1 }, device, 'person');
  const deck = newDeckId(seededRandom(size.seed + 1));
  const notes = cards.slice(known.length).map((card, position) => {
    const texts = {
      front: `Question ${position + 1}.${size.seed}`,
      back: `Answer ${position + 1}.${size.seed}`,
    };
    return record('note', noteOfCard(card), stamp, { deck, kind: 'basic', position, ...texts });
  });
  return collectionOf(reviews, [record('deck', deck, stamp, { name: `Elsewhere ${size.seed}` }), ...notes]);
}

const record = (
  kind: string,
  id: string,
  stamp: Stamp,
  fields: Readonly<Record<string, Json>>,
): CollectionRecord => ({
  kind,
  id,
  fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [stamp, value]])),
});

/** The collection as the backup of the device that holds it. */
export function backupOf(collection: Collection): string {
  const [review] = collection.events.values();
  if (review?.kind !== 'review') throw new Error('Nobody studied there');
  const head = { device: review.device, deviceName: 'Tablet', made: epochMs(review.at) };
  return [...printBackup(collection, head)].join('');
}
