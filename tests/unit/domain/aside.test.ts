import { describe, expect, it } from 'vitest';
import { asideTexts, mergeRecords, unknownTexts } from '../../../src/domain/aside.ts';
import { collectionOf } from '../../../src/domain/collection.ts';
import type { DeviceId } from '../../../src/domain/ids.ts';
import type { Json } from '../../../src/domain/json.ts';
import { readLibrary } from '../../../src/domain/library.ts';
import { livingOf } from '../../../src/domain/living.ts';
import { fieldOf, type CollectionRecord, type Fields } from '../../../src/domain/record.ts';
import { deckRecord, event, note, noteRecord, PHONE, record, source, stamp, TABLET } from './builders.ts';

const LAPTOP = 'laptop'.padEnd(22, '-') as DeviceId;

/** A note whose front somebody wrote at that time. */
const front = (ms: number, text: Json, device: DeviceId = PHONE): CollectionRecord =>
  noteRecord('n', { front: [stamp(ms, device), text] });

const mergeAll = (...versions: readonly CollectionRecord[]): CollectionRecord =>
  versions.reduce(mergeRecords);
const seen = (record: CollectionRecord): readonly string[] =>
  asideTexts(record)
    .map(({ text }) => text)
    .toSorted();

describe('texts that two devices wrote without knowing of each other', () => {
  it('are both kept: the later shows, the other lies aside', () => {
    for (const merged of [
      mergeAll(front(1, 'phone'), front(2, 'tablet', TABLET)),
      mergeAll(front(2, 'tablet', TABLET), front(1, 'phone')),
    ]) {
      expect(fieldOf(merged, 'front')).toBe('tablet');
      expect(asideTexts(merged)).toEqual([{ field: 'front', text: 'phone', stamp: stamp(1) }]);
    }
  });

  it('are kept of each of three devices, in whatever order they meet', () => {
    const [a, b, c] = [front(1, 'phone'), front(2, 'tablet', TABLET), front(3, 'laptop', LAPTOP)];
    const merged = mergeAll(a, b, c);
    expect(fieldOf(merged, 'front')).toBe('laptop');
    expect(seen(merged)).toEqual(['phone', 'tablet']);
    expect(mergeAll(c, mergeAll(b, a))).toEqual(merged);
    expect(mergeAll(mergeAll(c, a), b, a)).toEqual(merged);
  });

  it('are, of one device, only the last', () => {
    expect(seen(mergeAll(front(1, 'first'), front(2, 'second'), front(3, 'tablet', TABLET)))).toEqual([
      'second',
    ]);
    const late = mergeAll(mergeAll(front(1, 'first'), front(3, 'tablet', TABLET)), front(4, 'second'));
    expect(fieldOf(late, 'front')).toBe('second');
    expect(seen(late)).toEqual(['tablet']);
  });

  it('are kept of each field apart, of a deck the name', () => {
    const a = noteRecord('n', { front: [1, 'F1'], back: [4, 'B1'], source: [1, 'S1'] });
    const b = noteRecord('n', {
      front: [stamp(2, TABLET), 'F2'],
      back: [stamp(3, TABLET), 'B2'],
      source: [stamp(2, TABLET), 'S2'],
    });
    expect(asideTexts(mergeAll(a, b)).map(({ field, text }) => [field, text])).toEqual([
      ['front', 'F1'],
      ['back', 'B2'],
      ['source', 'S1'],
    ]);
    const decks = mergeAll(
      deckRecord('d', { name: [1, 'Physics'] }),
      deckRecord('d', { name: [stamp(2, TABLET), 'Mechanics'] }),
    );
    expect(asideTexts(decks)).toEqual([{ field: 'name', text: 'Physics', stamp: stamp(1) }]);
  });

  it('are not shown where they are equal', () => {
    expect(seen(mergeAll(front(1, 'same'), front(2, 'same', TABLET)))).toEqual([]);
    expect(seen(mergeAll(front(1, 'same'), front(2, 'same', TABLET), front(3, 'other', LAPTOP)))).toEqual([
      'same',
      'same',
    ]);
  });

  it('are not kept where a file wrote: its text loses, and later files bring it again', () => {
    const file = noteRecord('n', { front: [source(9), 'file'] });
    const older = noteRecord('n', { front: [stamp(8, TABLET, 'source'), 'older file'] });
    for (const merged of [mergeAll(file, front(1, 'phone')), mergeAll(older, file), mergeAll(file, older)]) {
      expect(Object.keys(merged.fields)).toEqual(['front']);
    }
  });

  it('are kept of no other field, nor of other kinds of record', () => {
    const a = record('options', 'collection', { front: [1, 'a'], name: [1, 'a'] });
    const b = record('options', 'collection', {
      front: [stamp(2, TABLET), 'b'],
      name: [stamp(2, TABLET), 'b'],
    });
    expect(Object.keys(mergeAll(a, b).fields)).toEqual(['front', 'name']);
    const kinds = [
      noteRecord('n', { kind: [1, 'basic'] }),
      noteRecord('n', { kind: [stamp(2, TABLET), 'cloze'] }),
    ];
    expect(Object.keys(mergeAll(...kinds).fields)).toEqual(['kind']);
  });

  it('lie aside of a text that was taken away later, as an undo does', () => {
    const erased = mergeAll(front(1, 'phone'), front(3, null));
    const other = front(2, 'tablet', TABLET);
    for (const merged of [
      mergeAll(erased, other),
      mergeAll(other, erased),
      mergeAll(front(1, 'phone'), other, erased),
    ]) {
      expect(fieldOf(merged, 'front')).toBeNull();
      expect(seen(merged)).toEqual(['tablet']);
    }
    expect(mergeAll(mergeAll(front(1, 'phone'), other), erased)).toEqual(mergeAll(other, erased));
  });
});

/** What the tablet wrote. */
const knowing = (fields: Record<string, readonly [number, Json]>): CollectionRecord =>
  noteRecord(
    'n',
    Object.fromEntries(
      Object.entries(fields).map(([name, [ms, value]]) => [name, [stamp(ms, TABLET), value]]),
    ),
  );

describe('a text that somebody wrote over', () => {
  const phone = front(1, 'phone');
  const over = mergeAll(phone, knowing({ front: [2, 'tablet'], [`knew:front:${PHONE}`]: [2, stamp(1)] }));

  it('is not shown, nor told to later writers as unknown', () => {
    expect(fieldOf(over, 'front')).toBe('tablet');
    expect(seen(over)).toEqual([]);
    expect(unknownTexts(over, 'front', LAPTOP).map(([, text]) => text)).toEqual(['tablet']);
    expect(unknownTexts(over, 'front', TABLET)).toEqual([]);
  });

  it('is shown again when its device writes another without knowing', () => {
    const merged = mergeAll(over, front(3, 'phone again'));
    expect(fieldOf(merged, 'front')).toBe('phone again');
    expect(seen(merged)).toEqual(['tablet']);
  });

  it('counts as known whatever was known of its device later', () => {
    const later = knowing({ [`knew:front:${PHONE}`]: [3, stamp(9)] });
    expect(seen(mergeAll(phone, knowing({ front: [2, 'tablet'] }), later))).toEqual([]);
    expect(seen(mergeAll(phone, knowing({ front: [2, 'tablet'], [`knew:front:${PHONE}`]: [2, 7] })))).toEqual(
      ['phone'],
    );
  });
});

const hostile = (fields: Fields): CollectionRecord => ({ kind: 'note', id: 'n', fields });

describe('fields as no device writes them', () => {
  it('are never shown as texts: of another device, by a file, or no text', () => {
    const fields = {
      front: [stamp(5), 'shown'],
      [`aside:front:${PHONE}`]: [stamp(1, TABLET), 'of the wrong device'],
      [`aside:front:${TABLET}`]: [stamp(1, TABLET, 'source'), 'by a file'],
      [`aside:front:${LAPTOP}`]: [stamp(1, LAPTOP), { not: 'a text' }],
      [`aside:front:`]: [stamp(1), 'of nobody'],
      [`aside:__proto__:${PHONE}`]: [stamp(1), 'of no field'],
    } as const;
    expect(asideTexts(hostile(fields))).toEqual([]);
    expect(asideTexts(mergeAll(hostile(fields), front(6, 'later', TABLET)))).toEqual([
      { field: 'front', text: 'shown', stamp: stamp(5) },
    ]);
  });

  it('named like parts of every object are kept and read as nothing', () => {
    const polluted = hostile(
      JSON.parse(
        `{"__proto__":["${stamp(1)}","p"],"constructor":["${stamp(1)}","c"],"aside:front:__proto__":["${stamp(1)}","a"]}`,
      ) as Fields,
    );
    expect(asideTexts(polluted)).toEqual([]);
    const merged = mergeAll(polluted, front(2, 'phone'), front(3, 'tablet', TABLET));
    expect(seen(merged)).toEqual(['phone']);
    expect(Object.keys(merged.fields).toSorted()).toEqual([
      '__proto__',
      'aside:front:__proto__',
      `aside:front:${PHONE}`,
      'constructor',
      'front',
    ]);
  });

  it('of a kind named like a part of every object have no texts', () => {
    for (const kind of ['__proto__', 'constructor', 'toString']) {
      const versions = [
        record(kind, 'x', { front: [1, 'a'] }),
        record(kind, 'x', { front: [stamp(2, TABLET), 'b'] }),
      ];
      expect(Object.keys(mergeAll(...versions).fields)).toEqual(['front']);
    }
  });
});

it('notes that were joined keep aside what each of them says', () => {
  const collection = collectionOf(
    [{ kind: 'same', id: event('s'), stamp: stamp(3), notes: [note('m'), note('n')] }],
    [
      noteRecord('n', { deck: [1, 'd'], front: [stamp(2, TABLET), 'heading, corrected'] }),
      noteRecord('m', { deck: [1, 'd'], front: [1, 'heading'] }),
    ],
  );
  const library = readLibrary(collection);
  const joined = livingOf(collection, library, library.history.joined).notes.get(note('m'));
  expect(fieldOf(joined, 'front')).toBe('heading, corrected');
  expect(joined && seen(joined)).toEqual(['heading']);
});
