import type { CardEvent, CollectionEvent, Same } from './event.ts';
import { groupBy } from './group.ts';
import type { CardId, EventId } from './ids.ts';
import { joinNotes, type JoinedNotes } from './joined-notes.ts';

/** The log, read: which events count, and for which card. */
export interface History {
  readonly isVoided: IsVoided;
  readonly joined: JoinedNotes;
  readonly byCard: ReadonlyMap<CardId, readonly CardEvent[]>;
}

export function readHistory(events: ReadonlyMap<EventId, CollectionEvent>): History {
  const isVoided = voidsAmong(events.values());
  const joined = joinNotes(events.values(), isVoided);
  const counted = [...events.values()].filter(
    (event): event is CardEvent => (event.kind === 'review' || event.kind === 'manual') && !isVoided(event),
  );
  const byCard = groupBy(counted, (event) => joined.card(event.card));
  return { isVoided, joined, byCard };
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
