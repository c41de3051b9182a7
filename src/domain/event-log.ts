import { byStampThenId, laterEvent, type CardEvent, type CollectionEvent } from './event.ts';
import { groupBy } from './group.ts';
import type { CardId, DeviceId, EventId } from './ids.ts';
import { PackedReviews } from './packed-reviews.ts';
import type { ReviewBlock } from './review-block.ts';
import { deviceOf, laterStamp, writtenBy, type Stamp } from './stamp.ts';

type Loose = ReadonlyMap<EventId, CollectionEvent>;

/** Every event of a collection by its id: most reviews packed, as they may be a million, all else loose. */
export class EventLog implements ReadonlyMap<EventId, CollectionEvent> {
  static readonly EMPTY = new EventLog(new Map(), PackedReviews.NONE);

  readonly loose: Loose;
  readonly packed: PackedReviews;
  private byCard: ReadonlyMap<CardId, readonly CardEvent[]> | null = null;

  private constructor(loose: Loose, packed: PackedReviews) {
    this.loose = loose;
    this.packed = packed;
  }

  static of(events: Iterable<CollectionEvent>, blocks: readonly ReviewBlock[] = []): EventLog {
    const packed = blocks.length === 0 ? PackedReviews.NONE : PackedReviews.of(blocks);
    return settled(mergeLoose(new Map(), events), packed, (loose, rest) => new EventLog(loose, rest));
  }

  /** Those of its packed reviews that are meant, by their numbers, and other reviews in blocks. */
  packedWith(isMeant: (i: number) => boolean, blocks: readonly ReviewBlock[]): EventLog {
    return new EventLog(new Map(), this.packed.only(isMeant).union(PackedReviews.of(blocks)));
  }

  get size(): number {
    return this.loose.size + this.packed.size;
  }

  get(id: EventId): CollectionEvent | undefined {
    return this.loose.get(id) ?? this.packed.get(id);
  }

  has(id: EventId): boolean {
    return this.get(id) !== undefined;
  }

  *values(): MapIterator<CollectionEvent> {
    yield* this.packed.values();
    yield* this.loose.values();
  }

  *keys(): MapIterator<EventId> {
    for (const { id } of this.values()) yield id;
  }

  *entries(): MapIterator<[EventId, CollectionEvent]> {
    for (const event of this.values()) yield [event.id, event];
  }

  [Symbol.iterator](): MapIterator<[EventId, CollectionEvent]> {
    return this.entries();
  }

  forEach(look: (event: CollectionEvent, id: EventId, log: EventLog) => void): void {
    for (const [id, event] of this.entries()) look(event, id, this);
  }

  /** By (stamp, id). */
  *inOrder(): Generator<CollectionEvent> {
    const loose = [...this.loose.values()].sort(byStampThenId);
    let next = 0;
    for (const review of this.packed.inOrder()) {
      for (let event = loose[next]; event && byStampThenId(event, review) < 0; event = loose[next]) {
        yield event;
        next++;
      }
      yield review;
    }
    yield* loose.slice(next);
  }

  /** What was done to that card, under that very id. */
  ofCard(card: CardId): readonly CardEvent[] {
    this.byCard ??= groupBy([...this.loose.values()].filter(isOfCard), (event) => event.card);
    const loose = this.byCard.get(card) ?? [];
    return this.packed.size === 0 ? loose : [...this.packed.ofCard(card), ...loose];
  }

  /** Both logs' events; two contents under one id are settled. */
  union(other: EventLog): EventLog {
    if (other.size === 0) return this;
    if (this.size === 0) return other;
    return settled(
      mergeLoose(this.loose, other.loose.values()),
      this.packed.union(other.packed),
      (loose, packed) => new EventLog(loose, packed),
    );
  }

  /** The events whose ids another log has not. */
  without(other: EventLog): EventLog {
    const loose = [...this.loose].filter(([id]) => !other.has(id));
    return new EventLog(new Map(loose), this.packed.except(other.loose.keys()).without(other.packed));
  }

  /** The events of another log that a union with it would add, or put in the place of one of these. */
  *gains(other: EventLog): Generator<CollectionEvent> {
    yield* other.without(this).values();
    yield* this.laterIn(other);
  }

  /** Whether a union with another log would change this one: told by the first event that does. */
  gainsBy(other: EventLog): boolean {
    if (other === this) return false;
    return (
      [...other.loose.keys()].some((id) => !this.has(id)) ||
      this.packed.lacksOf(other.packed, (id) => this.loose.has(id)) ||
      this.laterIn(other).next().done !== true
    );
  }

  /** The cards to which a union with another log would bring an event, or of which it would put one in another's place. */
  cardsGaining(other: EventLog): ReadonlySet<CardId> {
    const { packed, loose } = other.without(this);
    const later = [...this.laterIn(other)];
    const replaced = later.flatMap(({ id }) => this.get(id) ?? []);
    return new Set([...packed.cards(), ...[...loose.values(), ...later, ...replaced].flatMap(cardsNamed)]);
  }

  private *laterIn(other: EventLog): Generator<CollectionEvent> {
    yield* this.packed.laterIn(other.packed);
    const shared = [...this.loose.keys()].flatMap((id) => other.packed.get(id) ?? []);
    for (const event of [...shared, ...other.loose.values()]) {
      const known = this.get(event.id);
      if (known !== undefined && laterEvent(known, event) !== known) yield event;
    }
  }

  /** The latest stamp of each device, as far as a person wrote with it. */
  latestStamps(): ReadonlyMap<DeviceId, Stamp> {
    const latest = new Map(this.packed.latestStamps());
    for (const { stamp } of this.loose.values()) {
      if (writtenBy(stamp) === 'source') continue;
      const device = deviceOf(stamp);
      latest.set(device, laterStamp(latest.get(device) ?? stamp, stamp));
    }
    return latest;
  }
}

const cardsNamed = (event: CollectionEvent): readonly CardId[] =>
  isOfCard(event) || event.kind === 'void' ? [event.card] : [];

const isOfCard = (event: CollectionEvent): event is CardEvent =>
  event.kind === 'review' || event.kind === 'manual';

/** This very map where nothing is new. */
function mergeLoose(base: Loose, events: Iterable<CollectionEvent>): Loose {
  let merged: Map<EventId, CollectionEvent> | null = null;
  for (const event of events) {
    const present = (merged ?? base).get(event.id);
    if (present && laterEvent(present, event) === present) continue;
    merged ??= new Map(base);
    merged.set(event.id, event);
  }
  return merged ?? base;
}

/** No event is both loose and packed: it stays packed, unless the loose one is what a merge settles on. */
function settled(
  loose: Loose,
  packed: PackedReviews,
  make: (loose: Loose, packed: PackedReviews) => EventLog,
): EventLog {
  const settledLoose = new Set<EventId>();
  const settledPacked = new Set<EventId>();
  if (packed.size > 0) {
    for (const event of loose.values()) {
      const review = packed.get(event.id);
      if (review) (laterEvent(review, event) === review ? settledLoose : settledPacked).add(event.id);
    }
  }
  const kept = settledLoose.size === 0 ? loose : new Map([...loose].filter(([id]) => !settledLoose.has(id)));
  return make(kept, packed.except(settledPacked));
}
