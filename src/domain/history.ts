import type { CardEvent, CollectionEvent, Same } from './event.ts';
import type { EventLog } from './event-log.ts';
import { groupBy } from './group.ts';
import { cardId, noteOfCard, ordinalOfCard, type CardId } from './ids.ts';
import { joinNotes, type JoinedNotes } from './joined-notes.ts';

/** The log, read: which events count, and for which card. */
export interface History {
  readonly isVoided: IsVoided;
  readonly joined: JoinedNotes;
  /** The events that count for a card, by the id that it is read under. */
  readonly eventsOf: (card: CardId) => readonly CardEvent[];
}

export function readHistory(events: EventLog): History {
  // Voids and joinings are never packed.
  const isVoided = voidsAmong(events.loose.values());
  const joined = joinNotes(events.loose.values(), isVoided);
  const eventsOf = (card: CardId): readonly CardEvent[] =>
    joined
      .members(noteOfCard(card))
      .flatMap((note) => events.ofCard(cardId(note, ordinalOfCard(card))))
      .filter((event) => !isVoided(event));
  return { isVoided, joined, eventsOf };
}

/** Whether an event was taken back. A void counts for the event that it names if that is of the card that it names. */
export type IsVoided = (event: CardEvent | Same) => boolean;

export function voidsAmong(events: Iterable<CollectionEvent>): IsVoided {
  const voids = [...events].filter((event) => event.kind === 'void');
  const cardsOf = groupBy(voids, ({ target }) => target);
  return (event) => {
    const named = cardsOf.get(event.id);
    return named !== undefined && (event.kind === 'same' || named.some(({ card }) => card === event.card));
  };
}
