import { answerDraft, reviewDraft, type ReviewDraft } from '../../src/domain/answer.ts';
import { setField, type Draft, type FieldWrite } from '../../src/domain/change.ts';
import type { Rating } from '../../src/domain/event.ts';
import { newEventId, type CardId, type DeckId, type DeviceId, type NoteId } from '../../src/domain/ids.ts';
import type { Json } from '../../src/domain/json.ts';
import { DEFAULT_OPTIONS } from '../../src/domain/options.ts';
import type { ActionTime, AnswerResult } from '../../src/storage/actions.ts';
import type { CardRow } from '../../src/storage/database.ts';
import { seededRandom } from './simulation-random.ts';
import { valueOf, type Tab } from './storage.ts';

/** Not the seed that fixtures of databases are written with: ids must not come twice. */
const random = seededRandom(process.env['WRITE_DATABASE'] ? 6 : 5);

export const fieldsOf = (kind: string, id: string, fields: Record<string, Json>): readonly FieldWrite[] =>
  Object.entries(fields).map(([name, value]) => setField(kind, id, name, value));

export const edit = (kind: string, id: string, fields: Record<string, Json>): Draft => ({
  events: [],
  fields: fieldsOf(kind, id, fields),
});

/** A deck and notes in it, of that kind, at places in turn. */
export function deckOf(deck: string, notes: readonly string[], kind = 'basic'): Draft {
  const fields = notes.flatMap((note, position) =>
    fieldsOf('note', note, { deck, kind, front: `front of ${note}`, back: 'back', position }),
  );
  return { events: [], fields: [...fieldsOf('deck', deck, { name: deck }), ...fields] };
}

/** `count` names in the order of the alphabet. */
export const names = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${String(i).padStart(5, '0')}`);

/** The answer that a person gives to a card as it is shown. */
export function reviewOf(card: CardRow, rating: Rating, time: ActionTime, device: DeviceId): ReviewDraft {
  const { steps } = DEFAULT_OPTIONS;
  const given = { ...time, id: newEventId(random), rating, device, took: 2_000 };
  return reviewDraft({ card, steps, fuzz: 0.5 }, given);
}

export async function answerTo(
  { store }: Tab,
  id: CardId,
  rating: Rating,
  time: ActionTime,
): Promise<AnswerResult> {
  const card = await store.card(id);
  if (!card) throw new Error(`There is no card ${id}`);
  return valueOf(await store.answer(reviewOf(card, rating, time, store.device)));
}

/** A change that brings an answer: what `act` writes where an answer comes with fields. */
export const answerWith = (review: ReviewDraft, fields: readonly FieldWrite[]): Draft => ({
  ...answerDraft(review),
  fields,
});

export const deckId = (name: string): DeckId => name as DeckId;
export const noteId = (name: string): NoteId => name as NoteId;
export const firstCard = (note: string): CardId => `${note}.0` as CardId;
export const secondCard = (note: string): CardId => `${note}.1` as CardId;
