import { signal } from '@preact/signals';
import { DAY, MINUTE, type EpochMs, type Now } from '../domain/units.ts';
import type { SnapshotReason, SnapshotRow } from '../storage/database.ts';
import type { StorageFailure } from '../storage/outcome.ts';
import type { LongWork } from '../workers/long-work.ts';
import type { AppContext } from './app-context.ts';

export interface SnapshotLine {
  readonly seq: number;
  readonly at: EpochMs;
  /** How many midnights ago, where the person is. */
  readonly daysAgo: number;
  readonly reason: SnapshotReason;
  /** The device or deck that it was about; '' for none. */
  readonly about: string;
  readonly cards: number;
  readonly answers: number;
}

export type RestorePhase =
  | { readonly kind: 'idle' }
  /** Nothing is done before the person has read what would be. */
  | { readonly kind: 'asking'; readonly line: SnapshotLine }
  | { readonly kind: 'working'; readonly line: SnapshotLine; readonly share: number }
  | { readonly kind: 'done'; readonly line: SnapshotLine }
  /** Nothing was changed. */
  | { readonly kind: 'failed'; readonly failure: StorageFailure };

type Context = Pick<AppContext, 'store' | 'clock' | 'announce'> & {
  readonly work: () => Promise<Pick<LongWork, 'restore'>>;
};

/** The snapshots of the collection, and bringing one of them back. */
export class SnapshotsModel {
  /** The newest first; null until known. */
  readonly lines = signal<readonly SnapshotLine[] | null>(null);
  readonly phase = signal<RestorePhase>({ kind: 'idle' });
  private readonly context: Context;
  private left: number | null = null;

  constructor(context: Context) {
    this.context = context;
  }

  async refresh(): Promise<void> {
    const { store, clock } = this.context;
    const rows = await (await store.snapshots()).list();
    const now = clock.now();
    this.lines.value = rows.map((row) => lineOf(row, now));
    const phase = this.phase.peek();
    // It may have given way to another while the person was thinking.
    if (phase.kind === 'asking' && !rows.some(({ seq }) => seq === phase.line.seq)) this.cancel();
  }

  /** The person wants that one back. */
  ask(line: SnapshotLine): void {
    if (this.phase.peek().kind !== 'working') this.phase.value = { kind: 'asking', line };
  }

  cancel(): void {
    const phase = this.phase.peek();
    if (phase.kind !== 'asking') return;
    this.left = phase.line.seq;
    this.phase.value = { kind: 'idle' };
  }

  /** Whether that is the one that the person did not want after all. */
  isLeft({ seq }: SnapshotLine): boolean {
    return this.phase.peek().kind === 'idle' && this.left === seq;
  }

  /** Does what was asked for. */
  async confirm(): Promise<void> {
    const phase = this.phase.peek();
    if (phase.kind !== 'asking') return;
    const { line } = phase;
    this.phase.value = { kind: 'working', line, share: 0 };
    this.phase.value = await this.restore(line).catch((error: unknown) => {
      this.phase.value = { kind: 'failed', failure: 'refused' };
      throw error;
    });
    this.context.announce();
    await this.refresh();
  }

  private async restore(line: SnapshotLine): Promise<RestorePhase> {
    const { store, clock, work } = this.context;
    const time = await store.timeOf(clock.now());
    const progress = (share: number): void => {
      this.phase.value = { kind: 'working', line, share };
    };
    const worker = await work().catch(() => null);
    if (!worker) return { kind: 'failed', failure: 'refused' };
    const result = await worker.restore(line.seq, time, { progress });
    switch (result.kind) {
      case 'done':
        return { kind: 'done', line };
      case 'stopped':
        return { kind: 'idle' };
      case 'failed':
        return { kind: 'failed', failure: result.failure };
    }
  }
}

function lineOf({ seq, at, reason, about, cards, answers }: SnapshotRow, now: Now): SnapshotLine {
  const dayOf = (instant: EpochMs): number => Math.floor((instant + now.utcOffset * MINUTE) / DAY);
  return { seq, at, daysAgo: Math.max(0, dayOf(now.at) - dayOf(at)), reason, about, cards, answers };
}
