import type { EpochMs } from '../domain/units.ts';

/** "engram-2026-11-22.json", by UTC. */
export const backupName = (at: EpochMs): string => `engram-${new Date(at).toISOString().slice(0, 10)}.json`;
