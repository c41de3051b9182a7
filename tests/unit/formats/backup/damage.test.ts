import { describe, expect, it } from 'vitest';
import { DEPTH_LIMIT, LIMITS } from '../../../../src/formats/backup/limits.ts';
import { printBackup } from '../../../../src/formats/backup/print.ts';
import { documentOf, NOTE, REVIEW, stamp } from './documents.ts';
import { backupIn, faultIn } from './parsing.ts';

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

describe('a file that is no whole backup', () => {
  const { collection, head } = backupIn(documentOf({ events: [REVIEW], records: [NOTE] }));
  const lines = [...printBackup(collection, head)].join('');

  it.each(['', ' ', 'text', '# Title', '{', '{"a":1,}', "{'a':1}", '[1', '\uFEFF{}'])(
    'is no JSON: %j',
    (text) => {
      expect(faultIn(text)).toEqual({ kind: 'not-json' });
    },
  );

  it.each(['{}', '[]', '[1]', 'null', '0', '{"format":"anki"}', '{"format":["engram-backup"]}'])(
    'is of another app: %s',
    (text) => {
      expect(faultIn(text)).toEqual({ kind: 'other-json' });
    },
  );

  it('was cut short', () => {
    expect(lines.split('\n')).toHaveLength(6);
    expect(faultIn(lines.slice(0, 60))).toEqual({ kind: 'cut-short', line: 1 });
    expect(faultIn(lines.slice(0, lines.indexOf('"rating"')))).toEqual({ kind: 'cut-short', line: 2 });
    expect(faultIn(lines.slice(0, lines.indexOf(']}\n')))).toEqual({ kind: 'cut-short', line: 4 });
    expect(faultIn(lines.slice(0, lines.indexOf(',"took"')))).toEqual({ kind: 'cut-short', line: 2 });
  });

  it('was altered, in a line that can be named', () => {
    expect(faultIn(lines.replace('"rating"', 'rating'))).toEqual({ kind: 'damaged', line: 2 });
    expect(faultIn(lines.replace('"front"', '"fro\u0000nt"'))).toEqual({ kind: 'damaged', line: 4 });
    expect(faultIn(lines.replace('"reader":1', '"reader":'))).toEqual({ kind: 'damaged', line: null });
  });

  it('is larger than this app reads at once', () => {
    const { characters: limit } = LIMITS;
    expect(faultIn(' '.repeat(limit + 1))).toEqual({ kind: 'too-large', limit });
    expect(faultIn(`x${' '.repeat(limit)}`)).toEqual({ kind: 'not-json' });
  });

  it('is nested deeper than any backup', () => {
    const tooDeep = { kind: 'too-deep', line: 2, limit: DEPTH_LIMIT };
    expect(faultIn(`\n${nested(10_000)}`)).toEqual(tooDeep);
    expect(faultIn(`\n${'{"a":'.repeat(1_000_000)}`)).toEqual(tooDeep);
    const withValue = (depth: number): string =>
      documentOf({ records: [{ kind: 'x', id: '', fields: { x: [stamp(), '?'] } }] }).replace(
        '"?"',
        nested(depth),
      );
    expect(backupIn(withValue(32)).collection.records.size).toBe(1);
    expect(faultIn(withValue(34)).kind).toBe('too-deep');
  });

  it('has brackets in its texts, which nest nothing', () => {
    const note = { ...NOTE, fields: { front: [stamp(), `\\"${'['.repeat(100)}\\`] } };
    expect(backupIn(documentOf({ records: [note] })).collection.records.size).toBe(1);
  });
});
