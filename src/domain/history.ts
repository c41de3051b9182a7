import type { CardEvent, CollectionEvent } from './event.ts';
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
  const byCard = new Map<CardId, CardEvent[]>();
  for (const event of events.values()) {
    if ((event.kind !== 'review' && event.kind !== 'manual') || voided.has(event.id)) continue;
    const card = joined.card(event.card);
    const present = byCard.get(card);
    if (present) present.push(event);
    else byCard.set(card, [event]);
  }
  return { voided, joined, byCard };
}

export function voidedBy(events: Iterable<CollectionEvent>): ReadonlySet<EventId> {
  const voided = new Set<EventId>();
  for (const event of events) if (event.kind === 'void') voided.add(event.target);
  return voided;
}
