import type { BackupFault, Expected } from '../../../../src/formats/backup/fault.ts';
import type { Backup } from '../../../../src/formats/backup/format.ts';
import { parseBackup } from '../../../../src/formats/backup/parse.ts';
import { NOW } from './arbitraries.ts';
import { documentOf, REVIEW } from './documents.ts';

/** Parsing that is sure of its outcome. */

export function backupIn(text: string): Backup {
  const parsed = parseBackup(text, NOW);
  if (parsed.kind === 'refused') throw new Error(JSON.stringify(parsed.fault));
  return parsed.backup;
}

export function faultIn(text: string): BackupFault {
  const parsed = parseBackup(text, NOW);
  if (parsed.kind === 'backup') throw new Error('It was taken');
  return parsed.fault;
}

export const faultOfEvent = (event: unknown): BackupFault => faultIn(documentOf({ events: [REVIEW, event] }));
export const faultOfRecord = (record: unknown): BackupFault => faultIn(documentOf({ records: [record] }));
export const wrong = (place: string, expected: Expected): BackupFault => ({ kind: 'wrong', place, expected });
