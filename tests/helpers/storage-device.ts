import { readFile } from 'node:fs/promises';
import { base64urlnopad } from '@scure/base';
import type { Draft } from '../../src/domain/change.ts';
import { EMPTY_COLLECTION, type Collection } from '../../src/domain/collection.ts';
import type { Review } from '../../src/domain/event.ts';
import { fingerprint } from '../../src/domain/fingerprint.ts';
import { newEventId, type Random } from '../../src/domain/ids.ts';
import { NEW } from '../../src/domain/schedule.ts';
import { undoDraft } from '../../src/domain/undo.ts';
import { studyDay, type Now } from '../../src/domain/units.ts';
import type { ActionTime } from '../../src/storage/actions.ts';
import { liveShelf, writeLive } from '../../src/storage/live-shelf.ts';
import { mergeIn } from '../../src/storage/merge.ts';
import { packOldReviews } from '../../src/storage/review-log.ts';
import { loadSchedulers } from '../../src/storage/schedulers.ts';
import { restoreSnapshot } from '../../src/storage/snapshots-restore.ts';
import { keepSnapshot, readSnapshots } from '../../src/storage/snapshots.ts';
import { undoableOn } from '../../src/storage/undo-rows.ts';
import { ACTIONS, type ActionName, type Choice } from './simulation-actions.ts';
import { Device, type Parcel, type TextPlace, type World } from './simulation-device.ts';
import { FollowedSearch } from './followed-search.ts';
import { fileOf, type BackupFile } from './simulation-files.ts';
import { seededRandom } from './simulation-random.ts';
import { readRaw, restoreRaw } from './storage-raw.ts';
import {
  dump,
  emptyDisk,
  expectEqual,
  expectSound,
  openTab,
  readDerived,
  valueOf,
  type Tab,
} from './storage.ts';

/** Few enough reviews to a block that a short history fills some. */
const SMALL_BLOCK = 3;
/** Dexie counts in tenths. */
const NATIVE = 10;

/** Notes what is done on it, so that it can be done on disk as well. */
class Mirror extends Device {
  readonly drafts: Draft[] = [];

  override act(draft: Partial<Draft>, letGo?: TextPlace): void {
    this.drafts.push({ events: [], fields: [], ...draft });
    super.act(draft, letGo);
  }
}

/** Gives the ids again that the mirror drew. */
class Echo implements Random {
  private readonly ids: string[] = [];

  say(...ids: readonly string[]): void {
    this.ids.push(...ids);
  }

  bytes(): Uint8Array {
    return base64urlnopad.decode(this.ids.shift() ?? '');
  }

  unit(): number {
    throw new Error('Storage draws no fuzz');
  }
}

/** What a collection holds, however it is packed. */
const plain = ({ events, records }: Collection) => ({ events: new Map(events), records });

/** A device whose collection lies on disk, with two tabs open, beside the same device in plain memory. */
export class StoredDevice {
  private readonly mirror: Mirror;
  private readonly tabs: readonly [Tab, Tab];
  private readonly echo: Echo;
  /** What each snapshot must hold. */
  private readonly snapshots = new Map<number, Parcel>();

  private constructor(mirror: Mirror, tabs: readonly [Tab, Tab], echo: Echo) {
    this.mirror = mirror;
    this.tabs = tabs;
    this.echo = echo;
  }

  static async open(world: World, seed: number): Promise<StoredDevice> {
    emptyDisk();
    const echo = new Echo();
    const mirror = new Mirror(world, seed);
    echo.say(mirror.id);
    const first = await openTab(echo);
    return new StoredDevice(mirror, [first, await openTab(echo)], echo);
  }

  /** Opened with this app after an older one had it, which left the database of that version. */
  static async upgrade(world: World, seed: number, version: number): Promise<StoredDevice> {
    emptyDisk();
    const text = await readFile(`tests/fixtures/database-v${version}.json`, 'utf8');
    await restoreRaw(readRaw(text), version * NATIVE);
    const echo = new Echo();
    const first = await openTab(echo);
    const [id, clock] = await Promise.all([first.db.readMeta('device'), first.db.readMeta('clock')]);
    if (!id || !clock) throw new Error('Nobody lived there');
    const mirror = new Mirror(world, seed, { id, clock, collection: await first.store.collection() });
    return new StoredDevice(mirror, [first, await openTab(echo)], echo);
  }

  /** A search in one of its tabs. */
  openSearch(): FollowedSearch {
    return new FollowedSearch(this.tabs[1].db);
  }

  close(): void {
    for (const { db } of this.tabs) db.close();
  }

  get now(): Now {
    return this.mirror.now;
  }

  async parcel(): Promise<Parcel> {
    return { collection: await this.collection(), knows: this.mirror.parcel.knows };
  }

  /** What it exports: a file of what is on disk. */
  async file(): Promise<BackupFile> {
    return fileOf(this.mirror, await this.parcel());
  }

  private collection(): Promise<Collection> {
    return this.tabs[0].store.collection();
  }

  /** One action, in one of the tabs, written where the collection lies or beside it. */
  async run(what: ActionName, choice: Choice): Promise<void> {
    const tab = this.tab(choice[0]);
    const time = this.mirror.moment;
    if (what === 'undo') return this.undo(tab, time, choice);
    ACTIONS[what].run(this.mirror, choice);
    for (const draft of this.mirror.drafts.splice(0)) await this.write(tab, draft, time, choice);
  }

  /** What another device has, merged where it lies or beside; of every other time the present is put by first. */
  async receive(other: Parcel, [which, how]: Choice): Promise<void> {
    if (how % 4 < 2) await this.keepSnapshot([which, how]);
    this.mirror.receive(other);
    const small = how % 2 === 0 ? Infinity : -1;
    await mergeIn(this.tab(which).db, other.collection, this.mirror.moment.day, { small });
    await this.expectTruth();
  }

  /** Puts the present by. */
  async keepSnapshot([which]: Choice): Promise<void> {
    const { db } = this.tab(which);
    const clock = await db.readMeta('clock');
    if (!clock) return;
    const { at, day } = this.mirror.moment;
    const seq = await keepSnapshot(db, await this.collection(), {
      reason: 'merge',
      about: '',
      at,
      day,
      clock,
    });
    if (seq !== null) this.snapshots.set(seq, this.mirror.parcel);
  }

  async restore([which]: Choice): Promise<void> {
    const { db } = this.tab(which);
    const rows = await readSnapshots(db);
    const row = rows[which % rows.length];
    const snapshot = row && this.snapshots.get(row.seq);
    if (!snapshot) return;
    const present = this.mirror.parcel;
    this.mirror.goBackTo(snapshot);
    valueOf(await restoreSnapshot(db, row.seq, this.mirror.moment));
    await this.expectTruth();
    const [latest] = await readSnapshots(db);
    if (latest) this.snapshots.set(latest.seq, present);
  }

  /** Work for a quiet moment. */
  async tidy([which]: Choice): Promise<void> {
    const { db } = this.tab(which);
    await loadSchedulers();
    await writeLive(db, (shelf) => packOldReviews(shelf, this.mirror.moment.day, SMALL_BLOCK));
  }

  /** What is on disk is what is in memory, and what is derived is what a reading from scratch gives. */
  async expectTruth(): Promise<void> {
    expectEqual(plain(await this.collection()), plain(this.mirror.collection));
    for (const { db } of this.tabs) await expectSound(db);
  }

  /** Building all of it anew beside changes nothing. */
  async expectRebuildToChangeNothing(): Promise<void> {
    const { db } = this.tabs[0];
    const before = { derived: await readDerived(db), live: await liveShelf(db) };
    await mergeIn(db, EMPTY_COLLECTION, this.mirror.moment.day, { small: -1 });
    expectEqual(await readDerived(db), before.derived);
    expectEqual(await liveShelf(db), before.live === 'a' ? 'b' : 'a');
    await this.expectTruth();
  }

  /** Neither how it is packed nor what else lies on this device makes it another collection. */
  async expectFingerprintOfContentAlone(): Promise<void> {
    const { db } = this.tabs[0];
    const before = fingerprint(await this.collection());
    const { at, day } = this.mirror.moment;
    await db.peers.put({ device: this.mirror.id, name: 'peer', made: at, heard: at, seen: {} });
    await this.keepSnapshot([0, 0]);
    await writeLive(db, (shelf) => shelf.cards.toCollection().modify({ schedule: NEW }));
    await writeLive(db, (shelf) => packOldReviews(shelf, studyDay(day + 2), 1));
    expectEqual(fingerprint(await this.collection()), before);
    expectEqual(before, fingerprint(this.mirror.collection));
  }

  private tab(choice: number): Tab {
    return this.tabs[choice % 2 === 0 ? 0 : 1];
  }

  private async write({ store }: Tab, draft: Draft, time: ActionTime, [, how]: Choice): Promise<void> {
    const [event] = draft.events;
    if (event?.kind !== 'review') {
      valueOf(await store.act('edit', draft, time, { small: how % 4 === 0 ? -1 : Infinity }));
      return;
    }
    const result = valueOf(await store.answer(event));
    expectEqual(result.kind === 'answered' && result.card.head, event.id);
    await this.expectOvertaken(event);
  }

  /** The other tab, which still shows the card, comes too late. */
  private async expectOvertaken(review: Omit<Review, 'stamp'>): Promise<void> {
    const [, { db, store }] = this.tabs;
    const before = await dump(db);
    const late = { ...review, id: newEventId(seededRandom(review.took)) };
    expectEqual(valueOf(await store.answer(late)), { kind: 'overtaken' });
    expectEqual(await dump(db), before);
  }

  private async undo({ db, store }: Tab, time: ActionTime, [, how]: Choice): Promise<void> {
    const last = (await undoableOn(db, time.day)).at(-1);
    if (last) {
      this.mirror.act(
        undoDraft(last.undo, (key) => this.mirror.collection.records.get(key), this.mirror.random),
      );
      const [draft] = this.mirror.drafts.splice(0);
      this.echo.say(...(draft?.events ?? []).map(({ id }) => id));
    }
    const small = how % 3 === 0 ? -1 : Infinity;
    expectEqual(valueOf(await store.undoLast(time, last?.seq, { small })), last?.undo ?? null);
  }
}
