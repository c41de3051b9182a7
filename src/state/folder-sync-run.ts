import type { ListedFile } from '../platform/sync-folder.ts';
import { isKnown, type SyncMemory } from './folder-sync-memory.ts';
import { mayBeDeviceFile } from './folder-sync-names.ts';
import type { Findings, RunParts, SyncRun } from './folder-sync-parts.ts';
import { mergeNew } from './folder-sync-read.ts';
import { writeOwn } from './folder-sync-write.ts';

/**
 * Brings in what the other devices wrote, then writes what is here to this device's own file. Null where it was
 * stopped. A file that is read in part counts as not read: it is merged whole, or left for another time.
 */
export async function syncFolder(parts: RunParts, before: SyncMemory): Promise<SyncRun | null> {
  const listed = await parts.folder.files(mayBeDeviceFile);
  if (listed.kind === 'failed') {
    const fault = { kind: 'folder', fault: listed.fault } as const;
    return { memory: before, leftAlone: new Map(), fault };
  }
  const findings = sortOut(listed.value, before);
  const mergeFault = await mergeNew(parts, listed.value, before, findings);
  if (parts.signal.aborted) return null;
  const written = await writeOwn(parts, listed.value, before, findings);
  if (written === 'stopped') return null;
  const fault = mergeFault ?? written.fault;
  return {
    memory: { at: fault ? before.at : parts.time.at, writes: written.writes, files: findings.files },
    leftAlone: findings.leftAlone,
    fault,
  };
}

/** What needs no reading: files that are as they were, and those that can't be opened. */
function sortOut(listed: readonly ListedFile[], before: SyncMemory): Findings {
  const findings: Findings = { files: new Map(), leftAlone: new Map() };
  for (const { name, file } of listed) {
    const known = before.files.get(name);
    if (file === null) findings.leftAlone.set(name, { kind: 'unreadable' });
    else if (known && isKnown(before, file)) findings.files.set(name, known);
  }
  return findings;
}
