import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Collection } from '../../src/domain/collection.ts';
import { mediaIn, mediaMarkdown, mediaName, type MediaType } from '../../src/domain/media.ts';
import { fromBase64, isBase64, toBase64 } from '../../src/formats/base64.ts';
import type { BackupHead, MediaItem } from '../../src/formats/backup/format.ts';
import { printWithMedia } from '../../src/formats/backup/print.ts';
import { readBackup } from '../../src/formats/backup/read.ts';
import { keepComing } from '../../src/storage/media-rows.ts';
import { BYTE_HARMS, TEXT_HARMS } from '../helpers/backup-harm.ts';
import { eachOf, mediaItem } from '../helpers/media-files.ts';
import { seededRandom } from '../helpers/simulation-random.ts';
import { emptyDisk, openTab } from '../helpers/storage.ts';
import { collection, head, NOW } from '../unit/formats/backup/arbitraries.ts';
import { FORMS, piecesOf, streamOfParts, written } from '../unit/formats/backup/streams.ts';

const TYPES: readonly MediaType[] = ['image/webp', 'image/png', 'audio/webm', 'audio/mp4'];
const item = fc
  .tuple(fc.uint8Array({ maxLength: 3_000 }), fc.constantFrom(...TYPES))
  .map(([bytes, type]) => mediaItem(bytes, type));
const items = fc.uniqueArray(item, { maxLength: 6, selector: ({ id }) => id });
const seed = fc.nat();

const backup = fc.record({ media: items, collection, by: head });

interface Backup {
  readonly media: readonly MediaItem[];
  readonly collection: Collection;
  readonly by: BackupHead;
}

async function textOf({ media, collection: { events, records }, by }: Backup): Promise<string> {
  const lists = { events: events.values(), records: records.values() };
  let text = '';
  for await (const piece of printWithMedia(lists, eachOf(media), by)) text += piece;
  return text;
}

async function take(bytes: Uint8Array, random: number) {
  const media: MediaItem[] = [];
  const sink = {
    head: () => undefined,
    event: () => undefined,
    record: () => undefined,
    media: (each: MediaItem) => void media.push(each),
  };
  const pieces = streamOfParts(piecesOf(bytes, seededRandom(random)));
  return { media, result: await readBackup(pieces, NOW, sink) };
}

describe('pictures and sounds in a backup', { timeout: 60_000 }, () => {
  test('are read as they were written, however the bytes come', () =>
    fc.assert(
      fc.asyncProperty(
        backup,
        fc.constantFrom('plain' as const, 'gzipped' as const),
        seed,
        async (backup, form, random) => {
          const bytes = await written([await textOf(backup)], FORMS[form]);
          const { media, result } = await take(bytes, random);
          expect(result.kind).toBe('read');
          expect(media).toEqual(backup.media);
        },
      ),
      { numRuns: 60 },
    ));

  test('that came to harm are refused with it, or are what they say they are', () => {
    const harms = [
      ...Object.values(TEXT_HARMS).map((harm) => ({ text: harm })),
      ...Object.values(BYTE_HARMS),
    ];
    return fc.assert(
      fc.asyncProperty(backup, fc.nat(harms.length - 1), seed, async (backup, which, random) => {
        const harm = harms[which]!;
        const text = await textOf(backup);
        const chance = seededRandom(random);
        const bytes =
          typeof harm === 'function'
            ? harm(new TextEncoder().encode(text), chance)
            : new TextEncoder().encode(harm.text(text, chance));
        const { media, result } = await take(bytes, random);
        expect(['read', 'refused']).toContain(result.kind);
        for (const { id, bytes } of media) expect(mediaItem(new Uint8Array(bytes)).id).toBe(id);
      }),
      { numRuns: 200 },
    );
  });

  test('are the union of what is here and what comes, in whatever order and however often', () =>
    fc.assert(
      fc.asyncProperty(items, items, async (ours, theirs) => {
        const union = [...new Set([...ours, ...theirs].map(({ id }) => id))].toSorted();
        for (const orders of [
          [ours, theirs],
          [theirs, ours, theirs],
        ]) {
          emptyDisk();
          // oxlint-disable-next-line no-await-in-loop
          const { db } = await openTab(seededRandom(1));
          // oxlint-disable-next-line no-await-in-loop
          for (const each of orders) await keepComing(db, each);
          // oxlint-disable-next-line no-await-in-loop
          const rows = await db.media.toArray();
          expect(rows.map(({ id }) => id).toSorted()).toEqual(union);
          for (const { id, bytes } of rows) expect(mediaItem(new Uint8Array(bytes)).id).toBe(id);
        }
      }),
      { numRuns: 20 },
    ));
});

test('base64 of bytes is those bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60_000 }), (bytes) => {
      const text = toBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect(isBase64(text)).toBe(true);
      expect([...fromBase64(text)]).toEqual([...bytes]);
    }),
    { numRuns: 30 },
  );
});

test('Markdown of what was taken names it, whatever describes it', () => {
  fc.assert(
    fc.property(item, fc.string({ unit: 'binary' }), ({ id, type }, description) => {
      const markdown = mediaMarkdown(mediaName(id, type), description);
      expect(mediaIn(markdown).at(-1)).toEqual({ id, type });
      expect(markdown.split('\n')).toHaveLength(1);
    }),
  );
});
