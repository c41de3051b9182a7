import { collectionOf, type Collection } from '../../src/domain/collection.ts';
import type { Review } from '../../src/domain/event.ts';
import { cardId, newDeckId, newNoteId, type DeckId, type DeviceId } from '../../src/domain/ids.ts';
import type { Json } from '../../src/domain/json.ts';
import { OPTIONS_ID, OPTIONS_KIND } from '../../src/domain/options.ts';
import type { CollectionRecord } from '../../src/domain/record.ts';
import { stampAt } from '../../src/domain/stamp.ts';
import { DAY, type StudyDay } from '../../src/domain/units.ts';
import { seededAnswers } from './seeded-answers.ts';
import { seededTexts } from './seeded-texts.ts';
import { seededRandom } from './simulation-random.ts';

export interface Studies {
  /** Cards that were answered, ten times each. */
  readonly cards: number;
  /** How many of them are due today, whatever the number of cards. */
  readonly due: number;
  readonly seed: number;
}

const ANSWERS_A_CARD = 10;
/** As many new cards wait in a collection of any size. */
const FRESH = 100;
const DECKS = 5;
/** A day gives all that is due. */
const NO_LIMIT = 9_999;

/** What somebody has who studied for years: decks, notes and every answer, with a given number of cards due today. */
export function seededStudies(
  { cards, due, seed }: Studies,
  { today, device }: { readonly today: StudyDay; readonly device: DeviceId },
): Collection {
  const random = seededRandom(seed);
  const decks = Array.from({ length: DECKS }, () => newDeckId(random));
  const stamp = stampAt({ ms: (today - 5_000) * DAY, counter: 0 }, device, 'person');
  const record = (kind: string, id: string, fields: Readonly<Record<string, Json>>): CollectionRecord => ({
    kind,
    id,
    fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [stamp, value]])),
  });
  const records = [
    record(OPTIONS_KIND, OPTIONS_ID, { reviewsPerDay: NO_LIMIT }),
    ...deckRecords(decks, record),
  ];
  const reviews: Review[] = [];
  const every = Math.floor(cards / due);
  for (let i = 0; i < cards + FRESH; i++) {
    const note = newNoteId(random);
    const deck = decks[i % DECKS] ?? '';
    records.push(record('note', note, { deck, kind: 'basic', position: i, ...seededTexts(random, i) }));
    if (i >= cards) continue;
    const now = i % every === 0 && i / every < due;
    const answers = seededAnswers({ random, device }, cardId(note, 0), ANSWERS_A_CARD, { today, now });
    for (const review of answers) reviews.push(review);
  }
  return collectionOf(reviews, records);
}

/** The second deck stands inside the first. */
const deckRecords = (
  decks: readonly DeckId[],
  record: (kind: string, id: string, fields: Readonly<Record<string, Json>>) => CollectionRecord,
): readonly CollectionRecord[] =>
  decks.map((deck, i) =>
    record('deck', deck, { name: `Deck ${i + 1}`, ...(i === 1 && { parent: decks[0] ?? '' }) }),
  );
