import type { DeviceId } from '../domain/ids.ts';
import { epochMs, type EpochMs } from '../domain/units.ts';
import type { KeptText } from '../platform/kept-text.ts';
import { readObject } from './read-object.ts';

/** A file whose content is here, as it was when that was so. */
export interface KnownFile {
  readonly size: number;
  readonly modified: number;
  /** What the device called itself that wrote it. */
  readonly deviceName: string;
  /** When it was written, by that device's clock. */
  readonly made: EpochMs;
}

/** What the last sync left behind. It saves reading files again, and may go at any time. */
export interface SyncMemory {
  /** When it last went well; null for never. */
  readonly at: EpochMs | null;
  /** How much had been written here when this device's own file was made; null where it was not. */
  readonly writes: number | null;
  readonly files: ReadonlyMap<string, KnownFile>;
}

const NO_MEMORY: SyncMemory = { at: null, writes: null, files: new Map() };

/** What this installation remembers: another one on the same device has read none of it. */
export function readMemory(kept: KeptText, device: DeviceId): SyncMemory {
  const memory = readObject(kept.read());
  if (memory['device'] !== device) return NO_MEMORY;
  const files = Array.isArray(memory['files']) ? memory['files'] : [];
  return {
    at: isNumber(memory['at']) ? epochMs(memory['at']) : null,
    writes: isNumber(memory['writes']) ? memory['writes'] : null,
    files: new Map(files.flatMap(readFile)),
  };
}

export function keepMemory(kept: KeptText, device: DeviceId, { at, writes, files }: SyncMemory): void {
  kept.write(JSON.stringify({ device, at, writes, files: [...files] }));
}

/** Whether the file is the one that is remembered, to the moment that it was written. */
export function isKnown({ files }: SyncMemory, file: File): boolean {
  const known = files.get(file.name);
  return known?.size === file.size && known.modified === file.lastModified;
}

export const knownFile = (file: File, deviceName: string, made: EpochMs): KnownFile => ({
  size: file.size,
  modified: file.lastModified,
  deviceName,
  made,
});

function readFile(entry: unknown): [string, KnownFile][] {
  if (!Array.isArray(entry)) return [];
  const [name, file]: unknown[] = entry;
  if (typeof name !== 'string' || typeof file !== 'object' || file === null) return [];
  const { size, modified, deviceName, made }: Partial<Record<keyof KnownFile, unknown>> = file;
  if (!isNumber(size) || !isNumber(modified) || typeof deviceName !== 'string' || !isNumber(made)) return [];
  return [[name, { size, modified, deviceName, made: epochMs(made) }]];
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
