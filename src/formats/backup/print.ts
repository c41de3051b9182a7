import type { Collection } from '../../domain/collection.ts';
import { byStampThenId, eventToJson, type CollectionEvent, type Review } from '../../domain/event.ts';
import { canonicalJson } from '../../domain/json.ts';
import type { CollectionRecord } from '../../domain/record.ts';
import { toBase64 } from '../base64.ts';
import { FORMAT, READER, PLAIN_READER, VERSION, type BackupHead, type MediaItem } from './format.ts';
import { betweenSections, END, FIRST_LIST } from './printed-lines.ts';
import { readerFor } from './reader-for.ts';

/** Items to a chunk: few enough that its text is freed as soon as it is written, many enough to cost little. */
const CHUNK = 100;

/** What a backup holds: events in the order of `byStampThenId`, records in that of their keys. */
export interface BackupItems {
  readonly events: Iterable<CollectionEvent>;
  readonly records: Iterable<CollectionRecord>;
}

/** Prints a collection that is in memory: equal collections print equal bytes but for the head. */
export function printBackup({ events, records }: Collection, head: BackupHead): Iterable<string> {
  return printItems(
    {
      events: [...events.values()].sort(byStampThenId),
      records: [...records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record),
    },
    head,
    readerFor(records.values()),
  );
}

/**
 * Prints a backup in chunks, one event or record a line, members in the order of their names. Items are drawn as
 * they are printed, no more than a chunk at once; `reader` is what an app must understand to read them.
 */
export function* printItems(
  items: BackupItems,
  head: BackupHead,
  reader: number = PLAIN_READER,
): Iterable<string> {
  yield* printLists(items, head, reader);
  yield `\n${END}\n`;
}

/** The same with pictures and sounds, no more than one held at once. */
export async function* printWithMedia(
  items: BackupItems,
  media: AsyncIterable<MediaItem>,
  head: BackupHead,
): AsyncIterable<string> {
  yield* printLists(items, head, READER);
  yield `\n${betweenSections('media')}`;
  let before = '\n';
  for await (const item of media) {
    yield before + printMedia(item);
    before = ',\n';
  }
  yield `\n${END}\n`;
}

function* printLists({ events, records }: BackupItems, head: BackupHead, reader: number): Iterable<string> {
  yield `${printHead(head, reader)},${FIRST_LIST}`;
  yield* printLines(events, printEvent);
  yield `\n${betweenSections('records')}`;
  yield* printLines(records, printRecord);
}

const printMedia = ({ id, type, bytes }: MediaItem): string =>
  JSON.stringify({ bytes: toBase64(new Uint8Array(bytes)), id, type });

function printHead({ device, deviceName, made }: BackupHead, reader: number): string {
  const head = { format: FORMAT, version: VERSION, reader, device, deviceName };
  return JSON.stringify({ ...head, made: new Date(made).toISOString() }).slice(0, -1);
}

export const printEvent = (event: CollectionEvent): string =>
  event.kind === 'review' && event.more === undefined
    ? printReview(event)
    : canonicalJson(eventToJson(event));

/** As canonical JSON, whose order this is: nearly all that is printed are reviews. */
function printReview({
  at,
  card,
  day,
  device,
  follows,
  fuzz,
  id,
  rating,
  stamp,
  steps,
  took,
}: Review): string {
  const { learning, relearning } = steps;
  return JSON.stringify({
    at,
    card,
    day,
    device,
    follows,
    fuzz,
    id,
    kind: 'review',
    rating,
    stamp,
    steps: { learning, relearning },
    took,
  });
}

const printRecord = ({ kind, id, fields }: CollectionRecord): string => canonicalJson({ kind, id, fields });

function* printLines<Item>(items: Iterable<Item>, print: (item: Item) => string): Iterable<string> {
  let lines: string[] = [];
  let before = '\n';
  for (const item of items) {
    lines.push(print(item));
    if (lines.length < CHUNK) continue;
    yield before + lines.join(',\n');
    before = ',\n';
    lines = [];
  }
  if (lines.length > 0) yield before + lines.join(',\n');
}
