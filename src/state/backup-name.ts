import { MINUTE, type Now } from '../domain/units.ts';
import type { BackupForm } from '../workers/long-work.ts';

type FileForm = Pick<BackupForm, 'gzip' | 'passphrase'>;

/** As much of a device's name as a file's name carries. */
const LONGEST = 40;

/** Of what a device is called, what every file system takes. */
export function fileSafe(name: string): string {
  const letters = name.normalize('NFC').replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  return Array.from(letters.trim()).slice(0, LONGEST).join('').trim().replaceAll(' ', '-');
}

/** "engram-tablet-2026-11-22.json.gz", by the person's own day; "….engram" where it is encrypted. */
export function backupName(deviceName: string, { at, utcOffset }: Now, form: FileForm): string {
  const day = new Date(at + utcOffset * MINUTE).toISOString().slice(0, 'yyyy-mm-dd'.length);
  const name = ['engram', fileSafe(deviceName).toLowerCase(), day].filter((part) => part !== '').join('-');
  return `${name}${endOf(form)}`;
}

function endOf({ gzip, passphrase }: FileForm): string {
  if (passphrase !== null) return '.engram';
  return gzip ? '.json.gz' : '.json';
}
