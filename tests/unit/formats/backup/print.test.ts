import { describe, expect, it } from 'vitest';
import { collectionOf, EMPTY_COLLECTION } from '../../../../src/domain/collection.ts';
import type { CollectionRecord } from '../../../../src/domain/record.ts';
import { parseBackup } from '../../../../src/formats/backup/parse.ts';
import { printBackup } from '../../../../src/formats/backup/print.ts';
import { review, stamp as stampAt, record } from '../../domain/builders.ts';
import { NOW } from './arbitraries.ts';
import { DEVICE, id } from './documents.ts';

const HEAD = { device: DEVICE, deviceName: 'Ann’s "phone"', made: NOW };
const lines = (...parts: Parameters<typeof printBackup>): readonly string[] =>
  [...printBackup(...parts)].join('').split('\n');

describe('a printed backup', () => {
  it('begins with who wrote it, and is whole when empty', () => {
    expect(lines(EMPTY_COLLECTION, HEAD)).toEqual([
      String.raw`{"format":"engram-backup","version":1,"reader":1,"device":"${DEVICE}","deviceName":"Ann’s \"phone\"","made":"2026-11-23T12:00:00.000Z","events":[`,
      '],"records":[',
      ']}',
      '',
    ]);
  });

  it('has one event or record a line, in the order of stamps and of keys', () => {
    const [a, b, c] = [review('b', 1), review('a', 1), review('c', 0)];
    const records = [record('note', 'n', { front: [1, 'two\nlines'] }), record('deck', 'd', {})];
    const printed = lines(collectionOf([a, b, c], records), HEAD);
    expect(printed.slice(1, 4).map((line) => /"id":"(\w)"/.exec(line)?.[1])).toEqual(['c', 'a', 'b']);
    expect(printed.slice(5, 7)).toEqual([
      '{"fields":{},"id":"d","kind":"deck"},',
      `{"fields":{"front":["${stampAt(1)}","two\\nlines"]},"id":"n","kind":"note"}`,
    ]);
  });

  it('writes of a record no more than the file knows', () => {
    const row = { ...record('deck', 'd', {}), key: 'deck/d' } as CollectionRecord;
    expect(lines(collectionOf([], [row]), HEAD)[2]).toBe('{"fields":{},"id":"d","kind":"deck"}');
  });

  it('goes on over its chunks', () => {
    const events = Array.from({ length: 1_203 }, (_, i) =>
      review(id(`e${i}`), i, { card: `${id('n')}.0` as ReturnType<typeof review>['card'] }),
    );
    const chunks = [...printBackup(collectionOf(events, []), HEAD)];
    expect(chunks.length).toBe(16);
    const parsed = parseBackup(chunks.join(''), NOW);
    expect(parsed.kind === 'backup' && parsed.backup.collection.events.size).toBe(1_203);
  });
});
