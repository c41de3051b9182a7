import { EMPTY_COLLECTION, mergeCollections, type Collection } from '../domain/collection.ts';
import { summariseMerge } from '../domain/merge-summary.ts';
import { latestStamps } from '../domain/seen.ts';
import { START_OF_CLOCK } from '../domain/stamp.ts';
import type { EpochMs } from '../domain/units.ts';
import type { BackupHead } from '../formats/backup/format.ts';
import { readBackup } from '../formats/backup/read.ts';
import type { EngramDatabase, SnapshotReason } from '../storage/database.ts';
import { mergeIn } from '../storage/merge.ts';
import { outcomeOf } from '../storage/outcome.ts';
import { notePeer } from '../storage/peers.ts';
import { readWhole, type Whole } from '../storage/rebuild.ts';
import { replaceAll } from '../storage/replace-all.ts';
import type { Occasion } from '../storage/snapshots.ts';
import { BackupCollector } from './backup-collector.ts';
import { MediaArrivals } from './media-arrivals.ts';
import { beyondLimits } from './merged-limits.ts';
import type { ReadBackup, Watch, WorkTime } from './long-work.ts';
import { toldOfWriting } from './stopping.ts';

/** A backup that was read whole. */
interface Held {
  readonly head: BackupHead;
  readonly collection: Collection;
}

/** The shares that are done once what is here was read, the file, and both were united; saying what changes is the rest. */
const PRESENT = 0.1;
const READING = 0.6;
const SUMMARISING = 0.65;

/** Backups on their way in: what was read is held until it is merged, or put in the place of what is here. */
export class ImportJob {
  private readonly db: EngramDatabase;
  /** The present, as it was when the first file was read. */
  private whole: Whole | undefined;
  private readonly held: Held[] = [];
  private incoming: Collection = EMPTY_COLLECTION;
  /** What the present and all of that come to. */
  private merged: Collection | undefined;

  constructor(db: EngramDatabase) {
    this.db = db;
  }

  async read(file: File, passphrase: string | null, at: EpochMs, watch: Watch): Promise<ReadBackup> {
    const { signal, progress } = watch;
    this.whole ??= await readWhole(this.db, (share) => progress(share * PRESENT));
    const { before } = this.whole;
    const arrivals = new MediaArrivals(this.db);
    const collector = new BackupCollector(before, arrivals);
    const read = await readBackup(file.stream(), at, collector, {
      progress: (bytes) =>
        progress(PRESENT + (READING - PRESENT) * Math.min(1, bytes / Math.max(1, file.size))),
      passphrase,
      ...(signal && { signal }),
    });
    if (read.kind === 'stopped') return read;
    if (read.kind === 'refused') return refusalOf(read.fault);
    const { head, collection } = collector.collected();
    const present = this.merged ?? before;
    const fault = beyondLimits(present, collection);
    if (fault) return { kind: 'refused', fault: { kind: 'backup', fault } };
    progress(READING);
    const merged = mergeCollections(present, collection);
    progress(SUMMARISING);
    const summarising = (share: number): void => progress(SUMMARISING + share * (1 - SUMMARISING));
    const summary = summariseMerge(present, collection, summarising, merged);
    this.held.push({ head, collection });
    this.incoming = mergeCollections(this.incoming, collection);
    this.merged = merged;
    return { kind: 'summary', head, summary, media: arrivals.fresh };
  }

  async merge(reason: SnapshotReason, time: WorkTime, watch: Watch): Promise<null> {
    const occasion = await this.occasion(reason, time);
    const { whole, merged } = this;
    await mergeIn(this.db, this.incoming, time.day, { occasion, whole, merged, ...toldOfWriting(watch) });
    return this.settle(time);
  }

  async replace(time: WorkTime, watch: Watch): Promise<null> {
    const occasion = await this.occasion('replace', time);
    await replaceAll(this.db, () => this.incoming, occasion, { whole: this.whole, ...toldOfWriting(watch) });
    return this.settle(time);
  }

  private async occasion(reason: SnapshotReason, { at, day }: WorkTime): Promise<Occasion> {
    const clock = (await this.db.readMeta('clock')) ?? START_OF_CLOCK;
    const [{ head } = { head: null }] = this.held;
    return { reason, about: head?.deviceName ?? '', at, day, clock };
  }

  /** Remembers whom the backups came from; what was written stands, though that can't be noted. */
  private async settle({ at }: WorkTime): Promise<null> {
    for (const { head, collection } of this.held) {
      const seen = Object.fromEntries(latestStamps(collection));
      // oxlint-disable-next-line no-await-in-loop
      await outcomeOf(notePeer(this.db, head, seen, at));
    }
    return null;
  }
}

const refusalOf = (fault: Extract<ReadBackup, { kind: 'refused' }>['fault']): ReadBackup =>
  fault.kind === 'encrypted' && fault.fault.kind === 'locked'
    ? { kind: 'locked' }
    : { kind: 'refused', fault };
