import type { CollectionRecord, RecordKey } from '../domain/record.ts';
import type { Random } from '../domain/ids.ts';
import type { Bytes } from '../formats/byte-stream.ts';
import type { BackupHead } from '../formats/backup/format.ts';
import { printItems, printWithMedia } from '../formats/backup/print.ts';
import { readerFor } from '../formats/backup/reader-for.ts';
import { backupStream } from '../formats/backup/write.ts';
import type { EngramDatabase } from '../storage/database.ts';
import { mediaOf, readMediaRows } from '../storage/media-rows.ts';
import { readWhole } from '../storage/rebuild.ts';
import type { BackupForm, Watch } from './long-work.ts';
import { told } from './stopping.ts';

/** Bytes to a piece: pieces lie outside the memory of this thread. */
const PIECE = 2_000_000;

/** Reading the collection comes before its first line, and takes about this share. */
const READING = 0.1;

/** As many answers take the time of a picture. */
const MEDIA_ITEMS = 500;

type Entry = readonly [RecordKey, CollectionRecord];

/** Everything as one backup file. */
export async function exportBackup(
  db: EngramDatabase,
  head: BackupHead,
  form: BackupForm,
  random: Random,
  watch: Watch,
): Promise<Blob> {
  const tell = told(watch);
  tell(0);
  const { before } = await readWhole(db, (share) => tell(share * READING));
  tell(READING);
  const records = [...before.records].sort(byKey).map(([, record]) => record);
  const media = form.media ? await mediaOf(db, records) : [];
  const total = before.events.size + records.length + media.length * MEDIA_ITEMS + 1;
  let printed = 0;
  const counted = function* <Item>(items: Iterable<Item>): Iterable<Item> {
    for (const item of items) {
      printed++;
      yield item;
    }
  };
  const countedMedia = async function* () {
    for await (const row of readMediaRows(db, media)) {
      printed += MEDIA_ITEMS;
      yield row;
    }
  };
  const items = { events: counted(before.events.inOrder()), records: counted(records) };
  const lines =
    media.length > 0
      ? printWithMedia(items, countedMedia(), head)
      : printItems(items, head, readerFor(records));
  return collect(backupStream(lines, form, random), form, () =>
    tell(READING + (printed / total) * (1 - READING)),
  );
}

const byKey = ([a]: Entry, [b]: Entry): number => (a < b ? -1 : 1);

async function collect(
  stream: ReadableStream<Bytes>,
  { gzip, passphrase }: BackupForm,
  tell: () => void,
): Promise<Blob> {
  const pieces: Blob[] = [];
  let chunks: Bytes[] = [];
  let size = 0;
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      tell();
      chunks.push(read.value);
      size += read.value.length;
      if (size < PIECE) continue;
      pieces.push(new Blob(chunks));
      [chunks, size] = [[], 0];
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error;
  }
  const type =
    passphrase !== null ? 'application/octet-stream' : gzip ? 'application/gzip' : 'application/json';
  return new Blob([...pieces, ...chunks], { type });
}
