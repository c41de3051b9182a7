import type { Review } from '../domain/event.ts';
import { voidsAmong } from '../domain/history.ts';
import type { DeviceId, EventId } from '../domain/ids.ts';
import { columnsOf, type ReviewBlock } from '../domain/review-block.ts';
import { ReviewFinder } from '../domain/review-finder.ts';
import { clockOf, deviceOf, writtenBy, type HybridClock, type Stamp } from '../domain/stamp.ts';
import type { PeerRow, Shelf } from './database.ts';
import { readBlocks } from './read-blocks.ts';

/** What is here and had not reached another device when it was last heard of. */
export interface Lack {
  readonly answers: number;
  /** Records that a person edited since, answers taken back, and the like. */
  readonly changes: number;
}

/** Records to a reading: few enough that the page stays alive between two of them. */
const AT_A_TIME = 500;

/** What each of these devices lacks of a shelf. */
export async function readLacks(
  shelf: Shelf,
  peers: readonly PeerRow[],
): Promise<ReadonlyMap<DeviceId, Lack>> {
  const counts = peers.map((peer) => new LackCount(peer));
  if (counts.length > 0) {
    await countEvents(shelf, counts);
    await countRecords(shelf, counts);
  }
  return new Map(counts.map(({ device, lack }) => [device, lack]));
}

class LackCount {
  readonly device: DeviceId;
  private readonly seen: PeerRow['seen'];
  private answers = 0;
  private changes = 0;

  constructor({ device, seen }: PeerRow) {
    this.device = device;
    this.seen = seen;
  }

  get lack(): Lack {
    return { answers: this.answers, changes: this.changes };
  }

  /** What it wrote itself it has, though that came here by a third device. */
  lacks(stamp: Stamp): boolean {
    const device = deviceOf(stamp);
    return device !== this.device && stamp > (this.seen[device] ?? '');
  }

  addAnswer(stamp: Stamp): void {
    if (this.lacks(stamp)) this.answers++;
  }

  addChange(stamp: Stamp): void {
    if (this.lacks(stamp)) this.changes++;
  }

  /** An answer that was taken back is lacked by nobody; that it was, by those who know it. */
  addVoided(answer: Stamp, undone: Stamp): void {
    if (!this.lacks(answer)) this.addChange(undone);
  }

  /** By the columns of a block, of which no stamp is made; all its stamps are a person's. */
  addBlock(block: ReviewBlock, voided: ReadonlySet<number>): void {
    const { count, devices, stampDevice, stampMs, counter } = columnsOf(block);
    const known = devices.map((device) => this.clockSeen(device));
    for (let row = 0; row < count; row++) {
      const clock = known[stampDevice[row] ?? 0];
      const ms = stampMs[row] ?? 0;
      const isLater = !clock || ms > clock.ms || (ms === clock.ms && (counter[row] ?? 0) > clock.counter);
      if (isLater && !voided.has(row)) this.answers++;
    }
  }

  private clockSeen(device: DeviceId): HybridClock | undefined {
    if (device === this.device) return { ms: Infinity, counter: 0 };
    const seen = this.seen[device];
    return seen && clockOf(seen);
  }
}

async function countEvents(shelf: Shelf, counts: readonly LackCount[]): Promise<void> {
  const rows = await shelf.events.toArray();
  const isVoided = voidsAmong(rows);
  const undone = new Map<EventId, Stamp>();
  for (const event of rows) if (event.kind === 'void') undone.set(event.target, event.stamp);
  const addVoided = ({ id, stamp }: Review): void => {
    for (const each of counts) each.addVoided(stamp, undone.get(id) ?? stamp);
  };
  for (const event of rows) {
    if (event.kind === 'void') continue;
    if (event.kind !== 'review') for (const each of counts) each.addChange(event.stamp);
    else if (isVoided(event)) addVoided(event);
    else for (const each of counts) each.addAnswer(event.stamp);
  }
  const finder = new ReviewFinder(undone.keys());
  await readBlocks(shelf, (block) => {
    const voided = new Set<number>();
    for (const [row, review] of finder.in(block)) {
      if (!isVoided(review)) continue;
      voided.add(row);
      addVoided(review);
    }
    for (const each of counts) each.addBlock(block, voided);
  });
}

async function countRecords(shelf: Shelf, counts: readonly LackCount[]): Promise<void> {
  let last: string | undefined;
  do {
    const from = last === undefined ? shelf.records.toCollection() : shelf.records.where('key').above(last);
    // oxlint-disable-next-line no-await-in-loop
    const records = await from.limit(AT_A_TIME).toArray();
    for (const { fields } of records) {
      const stamps = Object.values(fields).map(([stamp]) => stamp);
      const own = stamps.filter((stamp) => writtenBy(stamp) === 'person');
      if (own.length === 0) continue;
      for (const each of counts) {
        const latest = own.find((stamp) => each.lacks(stamp));
        if (latest !== undefined) each.addChange(latest);
      }
    }
    last = records.length === AT_A_TIME ? records.at(-1)?.key : undefined;
  } while (last !== undefined);
}
