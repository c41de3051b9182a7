import { withKnown } from '../../src/domain/aside-drafts.ts';
import { setField, stampDraft, type Change, type Draft, type FieldWrite } from '../../src/domain/change.ts';
import {
  collectionOf,
  EMPTY_COLLECTION,
  mergeCollections,
  type Collection,
} from '../../src/domain/collection.ts';
import { newDeviceId, type DeviceId, type Random } from '../../src/domain/ids.ts';
import { canonicalJson, type Json } from '../../src/domain/json.ts';
import { readCollectionOptions, OPTIONS_ID, OPTIONS_KIND } from '../../src/domain/options.ts';
import { recordKey } from '../../src/domain/record.ts';
import {
  isFromTheFuture,
  observe,
  START_OF_CLOCK,
  type HybridClock,
  type Stamp,
} from '../../src/domain/stamp.ts';
import { undoDraft, undoRecordOf, type UndoRecord } from '../../src/domain/undo.ts';
import {
  DAY,
  epochMs,
  HOUR,
  MINUTE,
  studyDayOf,
  type EpochMs,
  type Now,
  type StudyDay,
} from '../../src/domain/units.ts';
import { CardCache } from './simulation-cards.ts';
import { seededRandom } from './simulation-random.ts';

/** What all devices share: the true time, and a record of all that was ever written anywhere. */
export interface World {
  time: number;
  readonly written: Change[];
}

/** A phone in somebody's hand: its clock is wrong, its collection its own. */
export class Device {
  readonly random: Random;
  readonly id: DeviceId;
  readonly cards = new CardCache();
  collection: Collection = EMPTY_COLLECTION;
  /** How far the wall clock is off, in milliseconds. */
  private wrong: number;
  private readonly utcOffset: number;
  private clock: HybridClock = START_OF_CLOCK;
  private readonly undos: UndoRecord[] = [];

  private readonly world: World;

  constructor(world: World, seed: number) {
    this.world = world;
    this.random = seededRandom(seed);
    this.id = newDeviceId(this.random);
    this.wrong = this.someHours(10);
    this.utcOffset = Math.round(this.someHours(12) / (15 * MINUTE)) * 15;
  }

  get now(): Now {
    return { at: epochMs(this.world.time + this.wrong), utcOffset: this.utcOffset };
  }

  get moment(): { readonly at: EpochMs; readonly day: StudyDay } {
    const options = readCollectionOptions(this.collection.records.get(recordKey(OPTIONS_KIND, OPTIONS_ID)));
    return { at: this.now.at, day: studyDayOf(this.now, options.rollover) };
  }

  /** The clock is set anew: forward or back, to another wrong time. */
  setClock(): void {
    this.wrong = this.someHours(10);
  }

  /** One action of the person, which can be taken back. */
  act(draft: Partial<Draft>): void {
    const before = this.collection.records;
    const change = this.write({ events: [], fields: [], ...draft });
    this.undos.push(undoRecordOf(change, (key) => before.get(key)));
  }

  set(kind: string, id: string, fields: Record<string, Json>): void {
    this.act({ fields: writes(kind, id, fields) });
  }

  undo(): void {
    const undo = this.undos.pop();
    if (undo) this.write(undoDraft(undo, (key) => this.collection.records.get(key), this.random));
  }

  /** Merges another device's collection, as it is now or was once. */
  receive(other: Collection): void {
    for (const stamp of stampsOf(other)) {
      if (isFromTheFuture(stamp, this.now.at)) throw new Error(`${stamp} would be refused`);
      this.clock = observe(this.clock, stamp);
    }
    const before = this.collection;
    this.collection = mergeCollections(before, other);
    this.cards.refresh(difference(before, this.collection), before, this.collection);
  }

  private write(draft: Draft): Change {
    const before = this.collection;
    const known = withKnown(draft, this.id, (key) => before.records.get(key));
    const { change, clock } = stampDraft(known, this.clock, this.now.at, this.id);
    this.clock = clock;
    this.collection = mergeCollections(before, collectionOf(change.events, change.records));
    this.cards.append(change, before, this.collection);
    this.world.written.push(change);
    return change;
  }

  private someHours(most: number): number {
    return Math.round((this.random.unit() * 2 - 1) * most * HOUR);
  }
}

export const writes = (kind: string, id: string, fields: Record<string, Json>): readonly FieldWrite[] =>
  Object.entries(fields).map(([name, value]) => setField(kind, id, name, value));

export const newWorld = (): World => ({ time: 20_000 * DAY, written: [] });

function* stampsOf({ events, records }: Collection): Iterable<Stamp> {
  for (const { stamp } of events.values()) yield stamp;
  for (const { fields } of records.values()) for (const [stamp] of Object.values(fields)) yield stamp;
}

/** What a merge brought: the events that were not there, the records that are not as they were. */
function difference(before: Collection, after: Collection): Change {
  const events = [...after.events.values()].filter((event) => before.events.get(event.id) !== event);
  const records = [...after.records].flatMap(([key, record]) => {
    const present = before.records.get(key);
    return present && canonicalJson(present.fields) === canonicalJson(record.fields) ? [] : [record];
  });
  return { events, records };
}
