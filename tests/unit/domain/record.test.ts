import { describe, expect, it } from 'vitest';
import { mergeRecords } from '../../../src/domain/aside.ts';
import { canonicalJson } from '../../../src/domain/json.ts';
import {
  deletedAt,
  fieldOf,
  keyOf,
  laterValue,
  mergeFields,
  recordKey,
  stampedField,
  textOf,
  touchedAt,
  type Fields,
} from '../../../src/domain/record.ts';
import { noteRecord, record, source, stamp } from './builders.ts';

describe('merging two versions of a record', () => {
  it('keeps each field as it was last written', () => {
    const phone = noteRecord('n', { front: [1, 'old'], back: [5, 'phone'], 'tag:x': [2, true] });
    const tablet = noteRecord('n', { front: [3, 'new'], back: [4, 'tablet'], source: [1, 'book'] });
    const merged = mergeRecords(phone, tablet);
    expect(merged).toEqual(
      noteRecord('n', { front: [3, 'new'], back: [5, 'phone'], 'tag:x': [2, true], source: [1, 'book'] }),
    );
    expect(mergeRecords(tablet, phone)).toEqual(merged);
  });

  it("lets a person's text survive a later import", () => {
    const corrected = noteRecord('n', { front: [1, 'corrected'] });
    const imported = noteRecord('n', { front: [source(9), 'as in the file'] });
    expect(fieldOf(mergeRecords(corrected, imported), 'front')).toBe('corrected');
  });

  it('settles equal stamps by canonical bytes, the same way from both sides', () => {
    const a = [stamp(1), { x: 1, y: 2 }] as const;
    const b = [stamp(1), { y: 1, x: 2 }] as const;
    expect(laterValue(a, b)).toEqual(laterValue(b, a));
    expect(laterValue(a, [stamp(1), { y: 2, x: 1 }])).toEqual(a);
  });
});

const hostile = (text: string): Fields => JSON.parse(text) as Fields;

describe('a field named like a part of every object', () => {
  const polluted = hostile(
    `{"__proto__":["${stamp(1)}",{"isAdmin":true}],"constructor":["${stamp(2)}","c"],"toString":["${stamp(3)}","t"]}`,
  );

  it('is merged like any other and harms none', () => {
    const merged = mergeFields(polluted, hostile(`{"__proto__":["${stamp(4)}","later"]}`));
    expect(Object.keys(merged).toSorted()).toEqual(['__proto__', 'constructor', 'toString']);
    expect(canonicalJson(merged)).toContain(`"__proto__":["${stamp(4)}","later"]`);
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });

  it('is read only where it was written', () => {
    const plain = noteRecord('n', {});
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(stampedField(plain, name)).toBeUndefined();
      expect(textOf(plain, name)).toBe('');
    }
    expect(fieldOf({ kind: 'note', id: 'n', fields: polluted }, 'constructor')).toBe('c');
  });
});

describe('deletion', () => {
  const deleted = noteRecord('n', { front: [1, 'Q'], deleted: [5, true] });

  it('holds while nothing was written since', () => {
    expect(deletedAt(deleted)).toBe(stamp(5));
    expect(deletedAt(noteRecord('n', { front: [1, 'Q'] }))).toBeNull();
  });

  it('is revived by a later edit, however they meet', () => {
    const edited = noteRecord('n', { front: [6, 'Q, corrected'] });
    expect(deletedAt(mergeRecords(deleted, edited))).toBeNull();
    expect(deletedAt(mergeRecords(edited, deleted))).toBeNull();
  });

  it('stands against an earlier edit that comes in later', () => {
    expect(deletedAt(mergeRecords(deleted, noteRecord('n', { back: [4, 'A'] })))).toBe(stamp(5));
  });

  it('stands against a later import', () => {
    expect(deletedAt(mergeRecords(deleted, noteRecord('n', { front: [source(9), 'Q'] })))).toBe(stamp(5));
  });

  it('is taken back by writing the field again', () => {
    const restored = mergeRecords(deleted, noteRecord('n', { deleted: [6, null] }));
    expect(deletedAt(restored)).toBeNull();
    expect(touchedAt(restored)).toBe(stamp(6));
  });

  it('outlives the fields that the same action wrote', () => {
    expect(deletedAt(noteRecord('n', { front: [5, 'Q'], deleted: [5, true] }))).toBe(stamp(5));
  });
});

it('gives different records different keys, whatever kinds a newer app makes up', () => {
  const keys = [
    recordKey('a', 'b/c'),
    recordKey('a/b', 'c'),
    recordKey('a%2Fb', 'c'),
    recordKey('a%252Fb', 'c'),
    keyOf(record('note', 'n', {})),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(recordKey('note', 'n')).toBe('note/n');
});
