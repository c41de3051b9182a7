import { withKnown } from '../../src/domain/aside-drafts.ts';
import { setField, stampDraft, type Change, type Draft, type FieldWrite } from '../../src/domain/change.ts';
import {
  collectionOf,
  EMPTY_COLLECTION,
  mergeCollections,
  type Collection,
} from '../../src/domain/collection.ts';
import type { CollectionEvent } from '../../src/domain/event.ts';
import { newDeviceId, type DeviceId, type Random } from '../../src/domain/ids.ts';
import { canonicalJson, type Json } from '../../src/domain/json.ts';
import { readCollectionOptions, OPTIONS_ID, OPTIONS_KIND } from '../../src/domain/options.ts';
import { recordKey, type RecordKey } from '../../src/domain/record.ts';
import { stampsOf } from '../../src/domain/seen.ts';
import {
  deviceOf,
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

/** What was written at once, and what its writer had before it. */
export interface Written {
  readonly device: DeviceId;
  readonly change: Change;
  readonly knew: Knowledge;
  /** A text that lay aside, let go by it: nobody is shown it from there on. */
  readonly letGo?: TextPlace | undefined;
  /** What was taken back by it. */
  readonly undoes?: readonly Written[] | undefined;
}

export interface TextPlace {
  readonly key: RecordKey;
  readonly field: string;
  readonly stamp: Stamp;
}

export type Knowledge = ReadonlySet<Written>;

/** A collection on its way, and what went into it: told beside it, never read from it. */
export interface Parcel {
  readonly collection: Collection;
  readonly knows: Knowledge;
}

/** What all devices share: the true time, and a record of all that was ever written anywhere. */
export interface World {
  time: number;
  readonly written: Written[];
}

/** What a device was before the story begins. */
export interface Past {
  readonly id: DeviceId;
  readonly clock: HybridClock;
  readonly collection: Collection;
}

interface Done {
  readonly undo: UndoRecord;
  readonly wrote: readonly Written[];
}

const KEPT_SNAPSHOTS = 5;
/** What a person does to cards stays when a snapshot is restored. */
const OF_ANSWERING: readonly string[] = ['review', 'void', 'manual'];

/** A phone in somebody's hand: its clock is wrong, its collection its own. */
export class Device {
  readonly random: Random;
  readonly id: DeviceId;
  readonly cards = new CardCache();
  collection: Collection = EMPTY_COLLECTION;
  private knows: Knowledge = new Set();
  /** The latest last. */
  private readonly snapshots: Parcel[] = [];
  /** How far the wall clock is off, in milliseconds. */
  private wrong: number;
  private readonly utcOffset: number;
  private clock: HybridClock = START_OF_CLOCK;
  private readonly undos: Done[] = [];

  private readonly world: World;

  constructor(world: World, seed: number, past?: Past) {
    this.world = world;
    this.random = seededRandom(seed);
    const id = newDeviceId(this.random);
    this.id = past?.id ?? id;
    this.wrong = this.someHours(10);
    this.utcOffset = Math.round(this.someHours(12) / (15 * MINUTE)) * 15;
    if (past) this.goOnFrom(past);
  }

  private goOnFrom({ clock, collection }: Past): void {
    this.clock = clock;
    this.collection = collection;
    const change = { events: [...collection.events.values()], records: [...collection.records.values()] };
    this.cards.refresh(change, EMPTY_COLLECTION, collection);
  }

  get parcel(): Parcel {
    return { collection: this.collection, knows: this.knows };
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
  act(draft: Partial<Draft>, letGo?: TextPlace): void {
    const before = this.collection.records;
    const { change, wrote } = this.write({ events: [], fields: [], ...draft }, { letGo });
    this.undos.push({ undo: undoRecordOf(change, (key) => before.get(key)), wrote });
  }

  set(kind: string, id: string, fields: Record<string, Json>): void {
    this.act({ fields: writes(kind, id, fields) });
  }

  undo(): void {
    const done = this.undos.pop();
    if (!done) return;
    const draft = undoDraft(done.undo, (key) => this.collection.records.get(key), this.random);
    this.write(draft, { undoes: done.wrote });
  }

  /** Merges another device's collection, as it is now or was once, after a snapshot of its own. */
  receive({ collection, knows }: Parcel): void {
    for (const stamp of stampsOf(collection)) {
      if (isFromTheFuture(stamp, this.now.at)) throw new Error(`${stamp} would be refused`);
      this.clock = observe(this.clock, stamp);
    }
    this.keepSnapshot();
    const before = this.collection;
    this.collection = mergeCollections(before, collection);
    this.knows = new Set([...this.knows, ...knows]);
    this.cards.refresh(difference(before, this.collection), before, this.collection);
  }

  keepSnapshot(): void {
    this.snapshots.push(this.parcel);
    if (this.snapshots.length > KEPT_SNAPSHOTS) this.snapshots.shift();
  }

  /** Goes back to a snapshot, after one of the present; what was answered here since stays, and the clock goes on. */
  restore(which: number): void {
    const snapshot = this.snapshots.toReversed()[which % this.snapshots.length];
    if (!snapshot) return;
    this.keepSnapshot();
    this.goBackTo(snapshot);
  }

  goBackTo(snapshot: Parcel): void {
    const before = this.collection;
    const isKept = ({ kind, id, stamp }: CollectionEvent): boolean =>
      OF_ANSWERING.includes(kind) && deviceOf(stamp) === this.id && !snapshot.collection.events.has(id);
    const since = [...before.events.values()].filter(isKept);
    const kept = new Set(since.map(({ id }) => id));
    const knownSince = [...this.knows].filter(({ change }) => change.events.some(({ id }) => kept.has(id)));
    this.collection = mergeCollections(snapshot.collection, collectionOf(since, []));
    this.knows = new Set([...snapshot.knows, ...knownSince]);
    const whole = [before, this.collection];
    const change = {
      events: whole.flatMap(({ events }) => [...events.values()]),
      records: whole.flatMap(({ records }) => [...records.values()]),
    };
    this.cards.refresh(change, before, this.collection);
    const left = this.undos.filter(({ wrote }) => wrote.every((each) => this.knows.has(each)));
    this.undos.splice(0, this.undos.length, ...left);
  }

  /** Each event is known or not by itself: a restored snapshot may keep some and drop others. */
  private write(
    draft: Draft,
    about: Pick<Written, 'letGo' | 'undoes'>,
  ): { readonly change: Change; readonly wrote: readonly Written[] } {
    const before = this.collection;
    const known = withKnown(draft, this.id, (key) => before.records.get(key));
    const { change, clock } = stampDraft(known, this.clock, this.now.at, this.id);
    this.clock = clock;
    this.collection = mergeCollections(before, collectionOf(change.events, change.records));
    this.cards.append(change, before, this.collection);
    const parts: readonly Change[] = [
      ...change.events.map((event) => ({ events: [event], records: [] })),
      ...(change.records.length > 0 ? [{ events: [], records: change.records }] : []),
    ];
    const wrote = parts.map((part) => ({ ...about, device: this.id, change: part, knew: this.knows }));
    this.knows = new Set([...this.knows, ...wrote]);
    this.world.written.push(...wrote);
    return { change, wrote };
  }

  private someHours(most: number): number {
    return Math.round((this.random.unit() * 2 - 1) * most * HOUR);
  }
}

export const writes = (kind: string, id: string, fields: Record<string, Json>): readonly FieldWrite[] =>
  Object.entries(fields).map(([name, value]) => setField(kind, id, name, value));

export const newWorld = (): World => ({ time: 20_000 * DAY, written: [] });

/** What a merge brought: the events that were not there, the records that are not as they were. */
function difference(before: Collection, after: Collection): Change {
  const events = [...after.events.values()].filter((event) => before.events.get(event.id) !== event);
  const records = [...after.records].flatMap(([key, record]) => {
    const present = before.records.get(key);
    return present && canonicalJson(present.fields) === canonicalJson(record.fields) ? [] : [record];
  });
  return { events, records };
}
