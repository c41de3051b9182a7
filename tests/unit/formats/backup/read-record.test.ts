import { describe, expect, it } from 'vitest';
import type { BackupFault } from '../../../../src/formats/backup/fault.ts';
import { CARD, documentOf, id, NOTE, stamp } from './documents.ts';
import { backupIn, faultIn, faultOfRecord, wrong } from './parsing.ts';

const field = (name: string, value: unknown, kind = 'note', recordId = id('x')): BackupFault =>
  faultOfRecord({ kind, id: recordId, fields: { [name]: [stamp(), value] } });

describe('a record that is wrong', () => {
  it('has no kind, id or fields', () => {
    expect(faultOfRecord(1)).toEqual(wrong('records[0]', 'object'));
    expect(faultOfRecord({ ...NOTE, kind: 1 })).toEqual(wrong('records[0].kind', 'text'));
    expect(faultOfRecord({ ...NOTE, id: 'n' })).toEqual(wrong('records[0].id', 'id'));
    expect(faultOfRecord({ ...NOTE, kind: 'card' })).toEqual(wrong('records[0].id', 'id'));
    expect(faultOfRecord({ ...NOTE, fields: [] })).toEqual(wrong('records[0].fields', 'object'));
  });

  it.each([['Q'], [[]], [['x', 'Q']], [[stamp()]], [[stamp(), 'Q', 'R']], [{ 0: stamp(), 1: 'Q' }]])(
    'has a field without stamp or value: %j',
    (front) => {
      expect(faultOfRecord({ ...NOTE, fields: { front } })).toEqual(
        wrong('records[0].fields.front', 'field'),
      );
    },
  );

  it('has a value of another type than its field', () => {
    expect(field('front', 1)).toEqual(wrong('records[0].fields.front', 'text'));
    expect(field('base:back', {})).toEqual(wrong('records[0].fields.base:back', 'text'));
    expect(field('tag:x', 'yes')).toEqual(wrong('records[0].fields.tag:x', 'boolean'));
    expect(field('deck', 'd')).toEqual(wrong('records[0].fields.deck', 'id'));
    expect(field('deleted', 1, 'deck')).toEqual(wrong('records[0].fields.deleted', 'boolean'));
    expect(field('buried', 1e9, 'card', CARD)).toEqual(wrong('records[0].fields.buried', 'date'));
    expect(field('created', 1e300)).toEqual(wrong('records[0].fields.created', 'date'));
    expect(field('name', 1, 'device')).toEqual(wrong('records[0].fields.name', 'text'));
    expect(field('weights', ['1'], 'options', 'collection')).toEqual(
      wrong('records[0].fields.weights', 'list'),
    );
  });

  it('has a number beyond all', () => {
    const text = documentOf({ records: [{ kind: 'x', id: '', fields: { x: [stamp(), '?'] } }] });
    expect(faultIn(text.replace('"?"', '{"y":[1e999]}'))).toEqual(wrong('records[0].fields.x.y.0', 'number'));
  });

  it('may hold nothing in any field: it was taken back', () => {
    const fields = { front: [stamp(), null], deck: [stamp(), null], 'tag:x': [stamp(), null] };
    expect(backupIn(documentOf({ records: [{ ...NOTE, fields }] })).collection.records.size).toBe(1);
  });

  it('has a name that would fill the screen', () => {
    const fault = faultOfRecord({ ...NOTE, fields: { ['x'.repeat(1_000_000)]: 1 } });
    expect(JSON.stringify(fault).length).toBeLessThan(200);
  });
});
