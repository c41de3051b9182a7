import { setField, type Draft } from './change.ts';
import type { DeviceId } from './ids.ts';
import { recordKey, type RecordKey } from './record.ts';

export const DEVICE_KIND = 'device';
const NAME = 'name';

export const deviceKey = (device: DeviceId): RecordKey => recordKey(DEVICE_KIND, device);

/** Names a device. Until a person does, it has no record: devices that nobody touched hold the same. */
export const namedDevice = (device: DeviceId, name: string): Draft => ({
  events: [],
  fields: [setField(DEVICE_KIND, device, NAME, name)],
});
