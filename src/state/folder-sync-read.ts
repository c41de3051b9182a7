import type { BackupFault } from '../formats/backup/fault.ts';
import type { OpenFault } from '../formats/open-file.ts';
import type { ListedFile } from '../platform/sync-folder.ts';
import type { ImportWork, Watch } from '../workers/long-work.ts';
import { isKnown, knownFile, type SyncMemory } from './folder-sync-memory.ts';
import { isOwnFile } from './folder-sync-names.ts';
import type { Findings, LeftAlone, RunParts, SyncFault } from './folder-sync-parts.ts';

/**
 * All files that changed, in one merge: there is one snapshot to go back to, from before all of them. What was wrong, or
 * null.
 */
export async function mergeNew(
  parts: RunParts,
  listed: readonly ListedFile[],
  before: SyncMemory,
  findings: Findings,
): Promise<SyncFault | null> {
  const changed = listed.flatMap(({ file }) => (file && !isKnown(before, file) ? [file] : []));
  if (changed.length === 0) return null;
  const importing = parts.work.importing();
  const watch: Watch = { progress: () => undefined, signal: parts.signal };
  const read: Findings = { files: new Map(), leftAlone: findings.leftAlone };
  let hasNews = false;
  try {
    for (const file of changed) {
      // oxlint-disable-next-line no-await-in-loop
      hasNews = (await readChanged(importing, file, parts, watch, read)) || hasNews;
    }
    if (read.files.size === 0 || parts.signal.aborted) return null;
    // Where nothing is new it writes nothing, and remembers how far their devices are.
    const result = await importing.merge('sync', parts.time, watch);
    if (result.kind === 'failed') return { kind: 'storage', failure: result.failure };
    if (hasNews) parts.merged();
    for (const [name, file] of read.files) findings.files.set(name, file);
    return null;
  } finally {
    importing.close();
  }
}

/** True if the file has something that is not here. */
async function readChanged(
  importing: ImportWork,
  file: File,
  { head, time }: RunParts,
  watch: Watch,
  findings: Findings,
): Promise<boolean> {
  const read = await importing.read(file, null, time.at, watch);
  if (read.kind === 'stopped') return false;
  if (read.kind === 'summary') {
    const { deviceName, made } = read.head;
    findings.files.set(file.name, knownFile(file, deviceName, made));
    return read.summary.changes;
  }
  // Its own file is about to be written anew.
  if (isOwnFile(file.name, head.device)) return false;
  findings.leftAlone.set(file.name, read.kind === 'locked' ? read : leftAlone(read.fault));
  return false;
}

function leftAlone(fault: OpenFault): LeftAlone {
  const inner = fault.kind === 'backup' || fault.kind === 'encrypted' ? fault.fault.kind : fault.kind;
  if (inner === 'unreadable' || inner === 'locked') return { kind: inner };
  return PARTS.has(inner) ? { kind: 'not-whole' } : { kind: 'refused', fault };
}

/** What is wrong with a file of that name as long as some of it is missing, or there is only room for it. */
const PARTS: ReadonlySet<string> = new Set<(OpenFault | BackupFault)['kind']>([
  'empty',
  'damaged-gzip',
  'cut-short',
  'not-text',
  'not-json',
]);
