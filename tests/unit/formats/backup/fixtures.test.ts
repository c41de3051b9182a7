import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { HEADER_LENGTH, readHeader } from '../../../../src/formats/encryption/header.ts';
import { collectionOf } from '../../../../src/domain/collection.ts';
import { printBackup } from '../../../../src/formats/backup/print.ts';
import { take } from './streams.ts';

/** Files that the first version wrote: every later one reads them, and writes back all that they say. */
const fileOf = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../fixtures/backups/${name}`, import.meta.url));
const PLAIN = new TextDecoder().decode(fileOf('version-1.json'));

it.each(['version-1.json', 'version-1.json.gz', 'version-1.engram'])(
  '%s is read as it was written',
  async (name) => {
    const { result, events, records } = await take(fileOf(name));
    if (result.kind !== 'read') throw new Error(JSON.stringify(result));
    expect([events.length, records.length]).toEqual([6, 4]);
    expect([...printBackup(collectionOf(events, records), result.head)].join('')).toBe(PLAIN);
  },
);

it('the encrypted one has the header that is described', () => {
  const reading = readHeader(fileOf('version-1.engram').subarray(0, HEADER_LENGTH));
  expect(reading).toMatchObject({ kind: 'header', header: { rounds: 600_000, chunkSize: 1_048_576 } });
});
