import type { EpochMs } from '../../src/domain/units.ts';
import { parseBackup } from '../../src/formats/backup/parse.ts';
import { printBackup } from '../../src/formats/backup/print.ts';
import type { Device, Knowledge, Parcel } from './simulation-device.ts';

/** A backup of a device, as its file holds it. */
export interface BackupFile {
  readonly text: string;
  readonly knows: Knowledge;
}

export function fileOf({ id, now }: Pick<Device, 'id' | 'now'>, { collection, knows }: Parcel): BackupFile {
  const head = { device: id, deviceName: 'A phone', made: now.at };
  return { text: [...printBackup(collection, head)].join(''), knows };
}

/** What a file holds, read whole. */
export function readFile({ text, knows }: BackupFile, at: EpochMs): Parcel {
  const parsed = parseBackup(text, at);
  if (parsed.kind === 'refused') throw new Error(`Refused: ${JSON.stringify(parsed.fault)}`);
  return { collection: parsed.backup.collection, knows };
}

/** A file whose writing was interrupted at one of its bytes is no backup. */
export function expectRefusedWhenCut({ text }: BackupFile, choice: number, at: EpochMs): void {
  const bytes = new TextEncoder().encode(text.trimEnd());
  const cut = new TextDecoder().decode(bytes.subarray(0, choice % bytes.length));
  if (parseBackup(cut, at).kind !== 'refused') throw new Error(`Taken: ${cut}`);
}
