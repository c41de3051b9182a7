import { ID_LENGTH } from '../domain/id-bytes.ts';
import type { DeviceId } from '../domain/ids.ts';
import { fileSafe } from './backup-name.ts';

const BEGIN = 'engram-';
const END = '.json.gz';

/** "engram-Tablet-<device id>.json.gz": what a device names its file when it first writes one. */
export function ownFileName(device: DeviceId, deviceName: string): string {
  const name = fileSafe(deviceName);
  return `${BEGIN}${name === '' ? '' : `${name}-`}${device}${END}`;
}

/** Whether it is a device's own file, the only one that it writes; a copy that a cloud drive made is none. */
export const isOwnFile = (fileName: string, device: DeviceId): boolean =>
  fileName.startsWith(BEGIN) && fileName.endsWith(`${device}${END}`);

const ID = new RegExp(String.raw`[\w-]{${ID_LENGTH}}`);

/** Whether a device may have written the file, or a cloud drive copied one that a device wrote: those are named at will. */
export const mayBeDeviceFile = (fileName: string): boolean =>
  fileName.startsWith(BEGIN) && fileName.endsWith('.gz') && ID.test(fileName.slice(BEGIN.length));

const NAMED = new RegExp(String.raw`^${BEGIN}(.*?)-?[\w-]{${ID_LENGTH}}(?![\w-])`);

/** What the device called itself that wrote the file, as far as the file's name tells; '' where it does not. */
export const deviceNameIn = (fileName: string): string =>
  (NAMED.exec(fileName)?.[1] ?? '').replaceAll('-', ' ');
