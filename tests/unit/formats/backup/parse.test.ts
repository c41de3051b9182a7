import { describe, expect, it } from 'vitest';
import { eventToJson } from '../../../../src/domain/event.ts';
import { fingerprint } from '../../../../src/domain/fingerprint.ts';
import { printBackup } from '../../../../src/formats/backup/print.ts';
import { NOW } from './arbitraries.ts';
import { documentOf, HEAD, id, IMPORTED, NOTE, REVIEW, stamp } from './documents.ts';
import { backupIn, faultIn, faultOfEvent, faultOfRecord, wrong } from './parsing.ts';

const [event] = [...backupIn(documentOf({ events: [REVIEW] })).collection.events.values()];

describe('a backup', () => {
  it('says who wrote it and when', () => {
    const { device, deviceName } = HEAD;
    expect(backupIn(documentOf({})).head).toEqual({ device, deviceName, made: NOW });
  });

  it('reads the same in any layout of its JSON', () => {
    const parts = { events: [REVIEW], records: [NOTE] };
    const { events, records, ...head } = JSON.parse(documentOf(parts)) as Record<string, unknown>;
    const other = backupIn(JSON.stringify({ records, events, ...head }, null, 2));
    expect(fingerprint(other.collection)).toBe(fingerprint(backupIn(documentOf(parts)).collection));
  });

  it('settles ids that stand there twice, whatever their order', () => {
    const other = { ...REVIEW, rating: 'again' };
    const laterNote = { ...NOTE, fields: { front: [stamp(NOW + 1), 'Q, corrected'] } };
    const one = backupIn(documentOf({ events: [REVIEW, other], records: [NOTE, laterNote] }));
    const two = backupIn(documentOf({ events: [other, REVIEW], records: [laterNote, NOTE] }));
    expect(one.collection.events.size).toBe(1);
    expect(one.collection.records.size).toBe(1);
    expect(fingerprint(one.collection)).toBe(fingerprint(two.collection));
    expect([...one.collection.records.values()][0]?.fields['front']?.[1]).toBe('Q, corrected');
  });
});

describe('what a newer app wrote', () => {
  it('is kept where it stands in an event that is known', () => {
    const place = { latitude: 1, notes: ['x'] };
    const written = { ...REVIEW, place };
    const [read] = [...backupIn(documentOf({ events: [written] })).collection.events.values()];
    expect(read).toEqual({ ...event, more: { place } });
    expect(read && eventToJson(read)).toEqual(written);
  });

  it('is kept whole where its kind is unknown', () => {
    const written = { kind: 'exam', id: id('exam'), stamp: stamp(), score: 3, more: { name: 'x' } };
    const [read] = [...backupIn(documentOf({ events: [written] })).collection.events.values()];
    expect(read?.kind).toBe('unknown');
    expect(read && eventToJson(read)).toEqual(written);
  });

  it('is kept as records and fields', () => {
    const written = { kind: 'media', id: 'any/id', fields: { mime: [stamp(), { type: 'image/png' }] } };
    const note = { ...NOTE, fields: { ...NOTE.fields, colour: [stamp(), 3] } };
    const { records } = backupIn(documentOf({ records: [written, note] })).collection;
    expect([...records.values()]).toEqual([written, note]);
  });

  it('is refused if this app cannot do without knowing it', () => {
    expect(faultIn(documentOf({}, { version: 3, reader: 3 }))).toEqual({ kind: 'newer', reader: 3 });
    expect(backupIn(documentOf({}, { version: 2 })).collection.events.size).toBe(0);
    expect(faultOfEvent({ ...IMPORTED, change: 'postponed' })).toEqual(wrong('events[1].change', 'change'));
    expect(faultOfEvent({ ...REVIEW, rating: 'perfect' })).toEqual(wrong('events[1].rating', 'rating'));
    expect(faultOfRecord({ ...NOTE, media: [] })).toEqual(wrong('records[0].media', 'nothing'));
  });
});

describe('names that every object has', () => {
  const hostile = documentOf({ events: [REVIEW], records: [NOTE] })
    .replace('"rating"', '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"rating"')
    .replace('"front"', `"__proto__":["${stamp()}",{"polluted":1}],"constructor":["${stamp()}",1],"front"`)
    .replace('"format"', '"__proto__":{"format":"x"},"toString":1,"format"');

  it('are taken as any other, kept, and harm none', () => {
    const { collection, head } = backupIn(hostile);
    const printed = [...printBackup(collection, head)].join('');
    expect(printed).toContain('"__proto__":{"polluted":1}');
    expect(printed).toContain(`"__proto__":["${stamp()}",{"polluted":1}]`);
    expect(fingerprint(backupIn(printed).collection)).toBe(fingerprint(collection));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('stand for no member that is missing', () => {
    const bare = documentOf({}).replace(
      /"format":"engram-backup",/,
      '"__proto__":{"format":"engram-backup"},',
    );
    expect(faultIn(bare)).toEqual({ kind: 'other-json' });
    for (const kind of ['__proto__', 'constructor', 'toString']) {
      const strange = backupIn(documentOf({ records: [{ kind, id: kind, fields: {} }] }));
      expect(strange.collection.records.size).toBe(1);
    }
  });
});

describe('a head that is wrong', () => {
  it.each([
    [{ version: 0 }, 'version', 'number'],
    [{ version: '1' }, 'version', 'number'],
    [{ reader: 1.5 }, 'reader', 'number'],
    [{ reader: null }, 'reader', 'number'],
    [{ device: 'x' }, 'device', 'id'],
    [{ deviceName: 1 }, 'deviceName', 'text'],
    [{ made: 0 }, 'made', 'date'],
    [{ made: '0001-01-01T00:00:00.000Z' }, 'made', 'date'],
    [{ made: '+099999-01-01T00:00:00.000Z' }, 'made', 'date'],
    [{ made: '2026-13-01T00:00:00.000Z' }, 'made', 'date'],
  ] as const)('%j', (head, place, expected) => {
    expect(faultIn(documentOf({}, head))).toEqual(wrong(place, expected));
  });

  it('lacks its lists', () => {
    expect(faultIn(JSON.stringify({ ...HEAD, records: [] }))).toEqual(wrong('events', 'list'));
    expect(faultIn(JSON.stringify({ ...HEAD, events: [], records: {} }))).toEqual(wrong('records', 'list'));
  });
});
