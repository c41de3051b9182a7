import { CARD_KIND, cardStatesOf, type CardState } from '../../src/domain/card-state.ts';
import type { Change } from '../../src/domain/change.ts';
import type { Collection } from '../../src/domain/collection.ts';
import { readDecks } from '../../src/domain/deck.ts';
import type { CardEvent } from '../../src/domain/event.ts';
import { fold, foldOne } from '../../src/domain/fold.ts';
import { readHistory, type History } from '../../src/domain/history.ts';
import {
  cardId,
  noteOfCard,
  ordinalOfCard,
  type CardId,
  type DeckId,
  type NoteId,
} from '../../src/domain/ids.ts';
import { deckSchedulers } from '../../src/domain/library.ts';
import { mergeFields, noteKey, recordKey, textOf, type CollectionRecord } from '../../src/domain/record.ts';
import type { Scheduler } from '../../src/domain/scheduler.ts';

/** A device's cards, kept as an app keeps them: moved on or made anew where something changed, never all at once. */
export class CardCache {
  private readonly states = new Map<CardId, CardState>();

  get all(): ReadonlyMap<CardId, CardState> {
    return this.states;
  }

  /** What was done here and now is later than all that is stored: a schedule moves on by one event. */
  append(change: Change, before: Collection, after: Collection): void {
    for (const event of change.events) if (isCardEvent(event)) this.moveOn(event, after);
    this.refresh({ ...change, events: change.events.filter((event) => !isCardEvent(event)) }, before, after);
  }

  /** What came from elsewhere may be earlier than what is stored: its cards are folded anew. */
  refresh(change: Change, before: Collection, after: Collection): void {
    const history = readHistory(after.events);
    const reshaped = change.records.some(({ kind }) => kind === 'deck' || kind === 'options');
    const touched = notesTouchedBy(change, after);
    if (reshaped) for (const { note } of this.states.values()) touched.add(note);
    const histories = [readHistory(before.events), history];
    const notes = new Set(
      [...touched].flatMap((note) => histories.flatMap(({ joined }) => joined.members(note))),
    );
    for (const [id, { note }] of this.states) if (notes.has(note)) this.states.delete(id);
    const schedulerOf = deckSchedulers(after, readDecks(after.records.values()));
    for (const note of new Set([...notes].map((id) => history.joined.note(id)))) {
      for (const state of cardsOfNote(note, after, history, schedulerOf)) this.states.set(state.id, state);
    }
  }

  private moveOn(event: CardEvent, collection: Collection): void {
    const { joined } = readHistory(collection.events);
    const state = this.states.get(joined.card(event.card));
    if (!state) return;
    const scheduler = deckSchedulers(collection, readDecks(collection.records.values()))(state.deck);
    this.states.set(state.id, { ...state, ...foldOne(state, event, scheduler) });
  }
}

const isCardEvent = (event: Change['events'][number]): event is CardEvent =>
  event.kind === 'review' || event.kind === 'manual';

function notesTouchedBy({ events, records }: Change, { events: all }: Collection): Set<NoteId> {
  const notes = new Set<NoteId>();
  for (const { kind, id } of records) {
    if (kind === 'note') notes.add(id as NoteId);
    if (kind === CARD_KIND) notes.add(noteOfCard(id as CardId));
  }
  for (const event of events) {
    const joining = event.kind === 'void' ? all.get(event.target) : event;
    if (joining?.kind === 'same') for (const note of joining.notes) notes.add(note);
    if (event.kind !== 'same' && event.kind !== 'unknown') notes.add(noteOfCard(event.card));
  }
  return notes;
}

/** The cards of a note read as the smallest of its ids; none where no record of it is here. */
function cardsOfNote(
  id: NoteId,
  { records }: Collection,
  { joined, eventsOf }: History,
  schedulerOf: (deck: DeckId) => Scheduler,
): readonly CardState[] {
  const members = joined.members(id);
  const record = joinRecords(members.map((member) => records.get(noteKey(member))));
  if (!record) return [];
  const scheduler = schedulerOf(textOf(record, 'deck') as DeckId);
  return cardStatesOf({
    id,
    record,
    cardRecord: (card) =>
      joinRecords(
        members.map((member) => records.get(recordKey(CARD_KIND, cardId(member, ordinalOfCard(card))))),
      ),
    folded: (card) => fold(eventsOf(card), scheduler),
  });
}

const joinRecords = (versions: readonly (CollectionRecord | undefined)[]): CollectionRecord | undefined =>
  versions
    .filter((version) => version !== undefined)
    .reduce<CollectionRecord | undefined>(
      (joined, version) =>
        joined ? { ...joined, fields: mergeFields(joined.fields, version.fields) } : version,
      undefined,
    );
