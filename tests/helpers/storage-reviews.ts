import fc from 'fast-check';
import { RATINGS, type Review } from '../../src/domain/event.ts';
import { cardId, type DeviceId, type EventId, type NoteId } from '../../src/domain/ids.ts';
import { stampAt } from '../../src/domain/stamp.ts';
import { epochMs, studyDay } from '../../src/domain/units.ts';
import { base64urlnopad } from '@scure/base';

/** Ids as the app mints them: 128 bits. */
const arbitraryId: fc.Arbitrary<string> = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map((bytes) => base64urlnopad.encode(bytes));

const arbitraryDevice = fc.constantFrom('phone', 'tablet').map((name) => name.padEnd(22, '_') as DeviceId);

const arbitraryStamp = fc
  .tuple(fc.integer({ min: 0, max: 36 ** 9 - 1 }), fc.integer({ min: 0, max: 36 ** 4 - 1 }), arbitraryDevice)
  .map(([ms, counter, device]) => stampAt({ ms, counter }, device, 'person'));

const arbitrarySteps = fc.record({
  learning: fc.array(fc.integer({ min: 1, max: 1_440 }), { maxLength: 3 }),
  relearning: fc.array(fc.double({ min: 1, max: 1_440, noNaN: true }), { maxLength: 2 }),
});

const arbitraryCard = fc
  .tuple(fc.constantFrom('n', 'm', 'o'), fc.nat({ max: 12 }))
  .map(([note, ordinal]) => cardId(note.padEnd(22, '_') as NoteId, ordinal));

/** A review as this app writes them. */
export const arbitraryReview: fc.Arbitrary<Review> = fc.record({
  kind: fc.constant('review' as const),
  id: arbitraryId.map((id) => id as EventId),
  stamp: arbitraryStamp,
  card: arbitraryCard,
  rating: fc.constantFrom(...RATINGS),
  at: fc.nat({ max: 4e12 }).map(epochMs),
  day: fc.integer({ min: -10, max: 40_000 }).map(studyDay),
  took: fc.nat({ max: 600_000 }),
  device: arbitraryDevice,
  fuzz: fc.option(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
  steps: arbitrarySteps,
  follows: fc.option(arbitraryId.map((id) => id as EventId)),
});

/** Reviews with ids of their own. */
export const arbitraryReviews = (size: { minLength?: number; maxLength?: number } = {}) =>
  fc.uniqueArray(arbitraryReview, { selector: ({ id }) => id, ...size });
