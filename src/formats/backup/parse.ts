import { collectionOf } from '../../domain/collection.ts';
import type { Json, JsonObject } from '../../domain/json.ts';
import { epochMs, type EpochMs } from '../../domain/units.ts';
import { beginsAsBackup, damageOf } from './damage.ts';
import type { BackupFault } from './fault.ts';
import { FORMAT, READER, type Backup, type BackupHead } from './format.ts';
import { lineNestedDeeper } from './nesting.ts';
import { parseJson } from './parse-json.ts';
import { DEVICE_ID, ISO_DATE, LIST, OBJECT, TEXT, wholeIn } from './parts.ts';
import { readEvent } from './read-event.ts';
import { readRecord } from './read-record.ts';
import { read, readList, refused, type Reading } from './reading.ts';
import { readShape } from './shape.ts';

export type ParsedBackup =
  | { readonly kind: 'backup'; readonly backup: Backup }
  | { readonly kind: 'refused'; readonly fault: BackupFault };

export const CHARACTER_LIMIT = 50_000_000;
/** Of the whole document: a field's value, six levels down, may itself hold 32. */
export const DEPTH_LIMIT = 38;

const EDITION = { version: wholeIn(1, Number.MAX_SAFE_INTEGER), reader: wholeIn(1, Number.MAX_SAFE_INTEGER) };
const HEAD = { device: DEVICE_ID, deviceName: TEXT, made: ISO_DATE };
const LISTS = { events: LIST, records: LIST };

/** Reads a backup, whole or not at all; `at` is the present by this device's clock. Any text may be given. */
export function parseBackup(text: string, at: EpochMs): ParsedBackup {
  if (text.length > CHARACTER_LIMIT) {
    return refused({ kind: 'too-large', characters: text.length, limit: CHARACTER_LIMIT });
  }
  const tooDeep = lineNestedDeeper(text, DEPTH_LIMIT);
  if (tooDeep !== null) return refused({ kind: 'too-deep', line: tooDeep, limit: DEPTH_LIMIT });
  const json = parseJson(text);
  if (json === undefined) return refused(beginsAsBackup(text) ? damageOf(text) : { kind: 'not-json' });
  const backup = readBackup(json, at);
  return backup.kind === 'refused' ? backup : { kind: 'backup', backup: backup.value };
}

function readBackup(json: Json, at: EpochMs): Reading<Backup> {
  if (!OBJECT.accepts(json) || json['format'] !== FORMAT) return refused({ kind: 'other-json' });
  const edition = readShape(json, EDITION, '');
  if (edition.kind === 'refused') return edition;
  const { reader } = edition.value;
  if (reader > READER) return refused({ kind: 'newer', reader });
  const head = readHead(json);
  if (head.kind === 'refused') return head;
  const lists = readShape(json, LISTS, '');
  if (lists.kind === 'refused') return lists;
  const events = readList(lists.value.events, 'events', (item, place) => readEvent(item, place, at));
  if (events.kind === 'refused') return events;
  const records = readList(lists.value.records, 'records', (item, place) => readRecord(item, place, at));
  if (records.kind === 'refused') return records;
  return read({ head: head.value, collection: collectionOf(events.value, records.value) });
}

function readHead(json: JsonObject): Reading<BackupHead> {
  const head = readShape(json, HEAD, '');
  if (head.kind === 'refused') return head;
  const { device, deviceName, made } = head.value;
  return read({ device, deviceName, made: epochMs(Date.parse(made)) });
}
