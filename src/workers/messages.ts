import type { BackupHead } from '../formats/backup/format.ts';
import type { EpochMs } from '../domain/units.ts';
import type { BackupForm, WorkTime } from './long-work.ts';

/** What the page asks of its worker. */
export type Task =
  | { readonly kind: 'export'; readonly head: BackupHead; readonly form: BackupForm }
  | { readonly kind: 'read'; readonly file: File; readonly passphrase: string | null; readonly at: EpochMs }
  | { readonly kind: 'merge'; readonly reason: 'merge' | 'sync'; readonly time: WorkTime }
  | { readonly kind: 'replace'; readonly time: WorkTime }
  | { readonly kind: 'restore'; readonly snapshot: number; readonly time: WorkTime }
  | { readonly kind: 'fingerprint' };

/** Calls are numbered: their answers name them. */
export type Request =
  | { readonly kind: 'call'; readonly call: number; readonly task: Task }
  | { readonly kind: 'stop'; readonly call: number };

export type Answer =
  | { readonly kind: 'progress'; readonly call: number; readonly share: number }
  | { readonly kind: 'done'; readonly call: number; readonly value: unknown }
  /** A bug. */
  | { readonly kind: 'broken'; readonly call: number; readonly reason: unknown };
