import { collectionOf } from '../../domain/collection.ts';
import type { CollectionEvent } from '../../domain/event.ts';
import type { CollectionRecord } from '../../domain/record.ts';
import type { EpochMs } from '../../domain/units.ts';
import type { BackupFault } from './fault.ts';
import type { Backup } from './format.ts';
import { TextReader } from './text-reader.ts';

export type ParsedBackup =
  | { readonly kind: 'backup'; readonly backup: Backup }
  | { readonly kind: 'refused'; readonly fault: BackupFault };

/**
 * Reads a backup that fits into memory, whole or not at all; `at` is the present by this device's clock. Any text
 * may be given.
 */
export function parseBackup(text: string, at: EpochMs): ParsedBackup {
  const events: CollectionEvent[] = [];
  const records: CollectionRecord[] = [];
  const reader = new TextReader(at, {
    head: () => undefined,
    event: (event) => void events.push(event),
    record: (record) => void records.push(record),
  });
  reader.push(text);
  const head = reader.end();
  if (head.kind === 'refused') return head;
  return { kind: 'backup', backup: { head: head.value, collection: collectionOf(events, records) } };
}
