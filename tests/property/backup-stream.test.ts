import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectionOf, type Collection } from '../../src/domain/collection.ts';
import { eventToJson } from '../../src/domain/event.ts';
import { fingerprint } from '../../src/domain/fingerprint.ts';
import { canonicalJson } from '../../src/domain/json.ts';
import { printBackup } from '../../src/formats/backup/print.ts';
import { seededRandom } from '../helpers/simulation-random.ts';
import { play, stories } from '../helpers/simulation.ts';
import { collection, head, NOW } from '../unit/formats/backup/arbitraries.ts';
import { DEVICE } from '../unit/formats/backup/documents.ts';
import { FORMS, piecesOf, streamOfParts, takeStream, written } from '../unit/formats/backup/streams.ts';

const HEAD = { device: DEVICE, deviceName: 'Tablet', made: NOW };

const canonical = ({ events, records }: Collection): readonly string[] =>
  [
    ...[...events].map(([id, event]) => canonicalJson([id, eventToJson(event)])),
    ...[...records].map(([key, { kind, id, fields }]) => canonicalJson([key, kind, id, fields])),
  ].toSorted();

const forms = fc.constantFrom(FORMS.plain, FORMS.gzipped, FORMS.plain, FORMS.gzipped, FORMS.encrypted);

describe('what is read is what was written, however its bytes come', () => {
  test('of what devices did', { timeout: 120_000 }, async () => {
    const law = fc.asyncProperty(stories(), forms, fc.nat(), async (story, form, seed) => {
      const random = seededRandom(seed);
      for (const { collection } of play(story).devices) {
        const lines = [...printBackup(collection, HEAD)];
        // oxlint-disable-next-line no-await-in-loop
        const bytes = await written(lines, form, random);
        // oxlint-disable-next-line no-await-in-loop
        const { result, events, records } = await takeStream(streamOfParts(piecesOf(bytes, random)));
        expect(result).toEqual({ kind: 'read', head: HEAD });
        const read = collectionOf(events, records);
        expect(fingerprint(read)).toBe(fingerprint(collection));
        expect([...printBackup(read, HEAD)].join('')).toBe(lines.join(''));
        // What is printed says nothing twice: nothing is left to be settled.
        expect([events.length, records.length]).toEqual([collection.events.size, collection.records.size]);
      }
    });
    await fc.assert(law, { numRuns: 15 });
  });

  test('of anything that apps may have written', { timeout: 60_000 }, async () => {
    const law = fc.asyncProperty(collection, head, forms, fc.nat(), async (collection, head, form, seed) => {
      const random = seededRandom(seed);
      const bytes = await written(printBackup(collection, head), form, random);
      const { result, heads, events, records } = await takeStream(streamOfParts(piecesOf(bytes, random)));
      expect(result).toEqual({ kind: 'read', head });
      expect(heads).toEqual([head]);
      expect(canonical(collectionOf(events, records))).toEqual(canonical(collection));
    });
    await fc.assert(law, { numRuns: 60 });
  });

  test('of letters that are split between two pieces', async () => {
    const law = fc.asyncProperty(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
      head,
      async (text, head) => {
        const lines = printBackup(collectionOf([], []), { ...head, deviceName: text });
        const bytes = await written(lines, FORMS.plain);
        const each = Array.from(bytes, (byte) => Uint8Array.of(byte));
        const { result } = await takeStream(streamOfParts(each));
        expect(result).toMatchObject({ kind: 'read', head: { deviceName: text } });
      },
    );
    await fc.assert(law, { numRuns: 50 });
  });
});
