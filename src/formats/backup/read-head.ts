import type { Json } from '../../domain/json.ts';
import { epochMs } from '../../domain/units.ts';
import { FORMAT, READER, type BackupHead } from './format.ts';
import { NAME_LIMIT } from './limits.ts';
import { DEVICE_ID, ISO_DATE, OBJECT, TEXT, wholeIn } from './parts.ts';
import { read, refused, type Reading } from './reading.ts';
import { readShape, shapeOf } from './shape.ts';

const EDITION = shapeOf({
  version: wholeIn(1, Number.MAX_SAFE_INTEGER),
  reader: wholeIn(1, Number.MAX_SAFE_INTEGER),
});
const HEAD = shapeOf({ device: DEVICE_ID, deviceName: TEXT, made: ISO_DATE });

/** Reads the members of a backup beside its lists: what it is, whether this app can read it, whose it is. */
export function readHead(json: Json): Reading<BackupHead> {
  if (!OBJECT.accepts(json) || json['format'] !== FORMAT) return refused({ kind: 'other-json' });
  const edition = readShape(json, EDITION);
  if (edition.kind === 'refused') return edition;
  const { reader } = edition.value;
  if (reader > READER) return refused({ kind: 'newer', reader });
  const head = readShape(json, HEAD);
  if (head.kind === 'refused') return head;
  const { device, deviceName, made } = head.value;
  return deviceName.length > NAME_LIMIT
    ? refused({ kind: 'too-long', place: 'deviceName', limit: NAME_LIMIT })
    : read({ device, deviceName, made: epochMs(Date.parse(made)) });
}
