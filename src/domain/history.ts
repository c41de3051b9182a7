import type { CardEvent, CollectionEvent } from './event.ts';
import { groupBy } from './group.ts';
import type { CardId, EventId } from './ids.ts';
import { joinNotes, type JoinedNotes } from './joined-notes.ts';

/** The log, read: which events count, and for which card. */
export interface History {
  readonly voided: ReadonlySet<EventId>;
  readonly joined: JoinedNotes;
  readonly byCard: ReadonlyMap<CardId, readonly CardEvent[]>;
}

export function readHistory(events: ReadonlyMap<EventId, CollectionEvent>): History {
  const voided = voidedBy(events.values());
  const joined = joinNotes(events.values(), voided);
  const counted = [...events.values()].filter(
    (event): event is CardEvent =>
      (event.kind === 'review' || event.kind === 'manual') && !voided.has(event.id),
  );
  const byCard = groupBy(counted, (event) => joined.card(event.card));
  return { voided, joined, byCard };
}

export function voidedBy(events: Iterable<CollectionEvent>): ReadonlySet<EventId> {
  const voided = new Set<EventId>();
  for (const event of events) if (event.kind === 'void') voided.add(event.target);
  return voided;
}
