import type { ListedFile } from '../platform/sync-folder.ts';
import { isKnown, knownFile, type SyncMemory } from './folder-sync-memory.ts';
import { isOwnFile, ownFileName } from './folder-sync-names.ts';
import type { Findings, RunParts, SyncFault } from './folder-sync-parts.ts';

export interface Written {
  /** How much had been written here when the own file was made; null where it was not. */
  readonly writes: number | null;
  readonly fault: SyncFault | null;
}

/** Writes what is here to this device's own file, unless that says it already. */
export async function writeOwn(
  parts: RunParts,
  listed: readonly ListedFile[],
  before: SyncMemory,
  { files }: Findings,
): Promise<Written | 'stopped'> {
  const { folder, work, head } = parts;
  // The name that it had when it began stays: a file is never in two places.
  const present = listed.find((entry) => isOwnFile(entry.name, head.device));
  const name = present?.name ?? ownFileName(head.device, head.deviceName);
  const writes = await parts.writes();
  const isThere = present?.file && isKnown(before, present.file);
  if (writes === before.writes && isThere) return { writes, fault: null };
  const held = await parts.beginBackup();
  const form = { gzip: true, passphrase: null, media: parts.media };
  const made = await work.exportBackup(head, form, { progress: () => undefined, signal: parts.signal });
  if (made.kind === 'stopped' || parts.signal.aborted) return 'stopped';
  if (made.kind === 'failed')
    return { writes: before.writes, fault: { kind: 'storage', failure: made.failure } };
  const written = await folder.write(name, made.value);
  if (written.kind === 'failed') {
    files.delete(name);
    return { writes: null, fault: { kind: 'folder', fault: written.fault } };
  }
  files.set(name, knownFile(written.value, head.deviceName, head.made));
  // What a cloud drive carries away is not lost with this device.
  if (held) await parts.backupMade(held);
  return { writes, fault: null };
}
