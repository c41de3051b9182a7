import { isDeepStrictEqual } from 'node:util';
import type { Collection } from '../../src/domain/collection.ts';
import type { Review } from '../../src/domain/event.ts';
import { groupBy } from '../../src/domain/group.ts';
import { readHistory } from '../../src/domain/history.ts';
import { readLibrary } from '../../src/domain/library.ts';
import { recordKey } from '../../src/domain/record.ts';
import { stampsOf } from '../../src/domain/seen.ts';
import { deviceOf, observe, writtenBy } from '../../src/domain/stamp.ts';
import { cardRow, tally } from '../../src/storage/card-rows.ts';
import type { UndoRow } from '../../src/storage/database.ts';
import type { Disk } from './disk.ts';

/** All that is not as it must be on a disk, in words; nothing where the collection is whole. */
export const faultsOf = (disk: Disk): readonly string[] => [
  ...derivedFaults(disk),
  ...logFaults(disk),
  ...undoFaults(disk),
  ...clockFaults(disk),
];

/** The rows of cards and the tallies are what a reading from scratch gives. */
function derivedFaults({ collection, cards, tallies }: Disk): readonly string[] {
  const read = [...readLibrary(collection).cards.values()].map(cardRow);
  const counted = [...tally(read).values()];
  const kept = tallies.filter((row) => row.cards > 0);
  return [
    ...differences('card', cards, read, ({ id }) => id),
    ...differences('tally', kept, counted, ({ deck }) => deck),
  ];
}

function differences<Row>(
  what: string,
  actual: readonly Row[],
  expected: readonly Row[],
  idOf: (row: Row) => string,
): readonly string[] {
  const found = new Map(actual.map((row) => [idOf(row), row]));
  const wanted = new Map(expected.map((row) => [idOf(row), row]));
  return [...new Set([...found.keys(), ...wanted.keys()])]
    .filter((id) => !isDeepStrictEqual(found.get(id), wanted.get(id)))
    .map((id) => `${what} ${id} is ${JSON.stringify(found.get(id))}, not ${JSON.stringify(wanted.get(id))}`);
}

function logFaults({ storedEvents, collection }: Disk): readonly string[] {
  const twice = storedEvents - collection.events.size;
  return twice === 0 ? [] : [`${twice} events are stored twice`];
}

/** What can be undone is there, and each answer given here today can be taken back, once. */
function undoFaults(disk: Disk): readonly string[] {
  const { collection, undo } = disk;
  const lacking = undo.flatMap((row) =>
    namedBy(row)
      .filter(({ isThere }) => !isThere(disk))
      .map(({ name }) => `Undo of ${row.action} ${row.seq} names ${name}, which is not there`),
  );
  const undoable = undo
    .flatMap((row) => (row.action === 'answer' ? row.undo.events : []))
    .map(({ id }) => id);
  const today = Math.max(...undo.map(({ day }) => day));
  const answers = standingReviews(collection)
    .filter(({ device, day }) => device === disk.device && day >= today)
    .map(({ id }) => id);
  const isSame = isDeepStrictEqual(undoable.toSorted(), answers.toSorted());
  return isSame || undo.length === 0
    ? lacking
    : [...lacking, `${answers.length} answers of today stand, ${undoable.length} can be taken back`];
}

const namedBy = ({ undo }: UndoRow) => [
  ...undo.events.map(({ id }) => ({
    name: `event ${id}`,
    isThere: ({ collection }: Disk) => collection.events.has(id),
  })),
  ...[...undo.fields, ...undo.created].map(({ kind, id }) => ({
    name: `${kind} ${id}`,
    isThere: ({ collection }: Disk) => collection.records.has(recordKey(kind, id)),
  })),
];

/** The clock is not behind what this device wrote: a stamp is never given twice. */
function clockFaults({ clock, collection, device }: Disk): readonly string[] {
  const own = [...stampsOf(collection)].filter((stamp) => deviceOf(stamp) === device);
  return own
    .filter((stamp) => !isDeepStrictEqual(observe(clock, stamp), clock))
    .map((stamp) => `The clock is behind the stamp ${stamp} of a ${writtenBy(stamp)}`);
}

/** Answers that were built on the same answer as another one: one of them was given to a card as it no longer was. */
export function forksOf({ collection }: Disk): readonly string[] {
  const standing = standingReviews(collection);
  return [...groupBy(standing, ({ card, follows }) => `${card} after ${follows ?? 'nothing'}`)]
    .filter(([, reviews]) => reviews.length > 1)
    .map(([place, reviews]) => `${reviews.length} answers to ${place}`);
}

/** The answers that were not taken back. */
export function standingReviews({ events }: Collection): readonly Review[] {
  const { isVoided } = readHistory(events);
  return [...events.values()].filter((event) => event.kind === 'review' && !isVoided(event)) as Review[];
}
