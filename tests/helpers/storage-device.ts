import { base64urlnopad } from '@scure/base';
import type { Draft } from '../../src/domain/change.ts';
import { EMPTY_COLLECTION, type Collection } from '../../src/domain/collection.ts';
import type { Review } from '../../src/domain/event.ts';
import { newEventId, type Random } from '../../src/domain/ids.ts';
import { undoDraft } from '../../src/domain/undo.ts';
import type { ActionTime } from '../../src/storage/actions.ts';
import { liveShelf, writeLive } from '../../src/storage/live-shelf.ts';
import { mergeIn } from '../../src/storage/merge.ts';
import { packOldReviews } from '../../src/storage/review-log.ts';
import { loadSchedulers } from '../../src/storage/schedulers.ts';
import { undoableOn } from '../../src/storage/undo-rows.ts';
import { ACTIONS, type ActionName, type Choice } from './simulation-actions.ts';
import { Device, type World } from './simulation-device.ts';
import { seededRandom } from './simulation-random.ts';
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

/** Notes what is done on it, so that it can be done on disk as well. */
class Mirror extends Device {
  readonly drafts: Draft[] = [];

  override act(draft: Partial<Draft>): void {
    this.drafts.push({ events: [], fields: [], ...draft });
    super.act(draft);
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

  close(): void {
    for (const { db } of this.tabs) db.close();
  }

  collection(): Promise<Collection> {
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

  /** What another device has, merged where it lies or beside. */
  async receive(other: Collection, [which, how]: Choice): Promise<void> {
    this.mirror.receive(other);
    const small = how % 2 === 0 ? Infinity : -1;
    await mergeIn(this.tab(which).db, other, this.mirror.moment.day, { small });
    await this.expectTruth();
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

  private tab(choice: number): Tab {
    return this.tabs[choice % 2 === 0 ? 0 : 1];
  }

  private async write({ store }: Tab, draft: Draft, time: ActionTime, [, how]: Choice): Promise<void> {
    const [event] = draft.events;
    if (event?.kind !== 'review' || draft.fields.length > 0) {
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
