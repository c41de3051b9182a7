import type { Collection } from '../../domain/collection.ts';
import { byStampThenId, eventToJson } from '../../domain/event.ts';
import { canonicalJson } from '../../domain/json.ts';
import type { CollectionRecord } from '../../domain/record.ts';
import { FORMAT, READER, VERSION, type BackupHead } from './format.ts';

/** Items to a chunk: few enough to go on while the page stays alive, many enough to cost little. */
const CHUNK = 500;

/**
 * Prints a backup in chunks, one event or record a line. Equal collections print equal bytes but for the head:
 * events in the order of their stamps, records of their keys, members of their names.
 */
export function* printBackup({ events, records }: Collection, head: BackupHead): Iterable<string> {
  const byKey = [...records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
  yield `${printHead(head)},"events":[`;
  yield* printLines([...events.values()].sort(byStampThenId), (event) => canonicalJson(eventToJson(event)));
  yield '\n],"records":[';
  yield* printLines(byKey, printRecord);
  yield '\n]}\n';
}

function printHead({ device, deviceName, made }: BackupHead): string {
  const head = { format: FORMAT, version: VERSION, reader: READER, device, deviceName };
  return JSON.stringify({ ...head, made: new Date(made).toISOString() }).slice(0, -1);
}

const printRecord = ({ kind, id, fields }: CollectionRecord): string => canonicalJson({ kind, id, fields });

function* printLines<Item>(items: readonly Item[], print: (item: Item) => string): Iterable<string> {
  for (let start = 0; start < items.length; start += CHUNK) {
    const lines = items.slice(start, start + CHUNK).map(print);
    yield `${start === 0 ? '' : ','}\n${lines.join(',\n')}`;
  }
}
