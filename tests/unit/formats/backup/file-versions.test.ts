import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { asideTexts } from '../../../../src/domain/aside.ts';
import type { Collection } from '../../../../src/domain/collection.ts';
import { fingerprint } from '../../../../src/domain/fingerprint.ts';
import { readLibrary } from '../../../../src/domain/library.ts';
import { VERSION } from '../../../../src/formats/backup/format.ts';
import { parseBackup } from '../../../../src/formats/backup/parse.ts';
import { printBackup } from '../../../../src/formats/backup/print.ts';
import { ACTIONS } from '../../../helpers/simulation-actions.ts';
import { Device, newWorld } from '../../../helpers/simulation-device.ts';
import { fileOf } from '../../../helpers/simulation-files.ts';
import { NewerDevice } from '../../../helpers/simulation-newer.ts';
import { DAY } from '../../../../src/domain/units.ts';
import { NOW } from './arbitraries.ts';

/**
 * What an app of each version of the file wrote, and the fingerprint of what it held. When the version goes up: a new
 * fixture, written by `WRITE_BACKUP=1 npx vitest run tests/unit/formats/backup/file-versions.test.ts` and never again.
 */
const FINGERPRINTS: Readonly<Record<number, string>> = { 1: '2MDH-XN2Q-HTH0-PV27' };

const pathOf = (version: number): string => `tests/fixtures/backup-v${version}.json`;

/** Everything that devices do, done on three that met, one of them of a newer app. */
function writeFixture(): void {
  const world = newWorld();
  const devices = [new Device(world, 1), new Device(world, 2), new NewerDevice(world, 3)] as const;
  for (const [round, device] of [...devices, ...devices].entries()) {
    for (const { weight, run } of Object.values(ACTIONS)) {
      world.time += DAY / 8;
      for (let i = 0; i < Math.min(3, weight); i++) run(device, [round * 7 + i, round + i * 5]);
    }
    for (const other of devices) if (round > 2) other.receive(device.parcel);
  }
  for (const device of devices) ACTIONS.rewrite.run(device, [0, 0]);
  for (const other of devices.slice(1)) devices[0].receive(other.parcel);
  writeFileSync(pathOf(VERSION), fileOf(devices[0], devices[0].parcel).text);
}

beforeAll(() => (process.env['WRITE_BACKUP'] ? writeFixture() : undefined));

describe.each(Object.keys(FINGERPRINTS).map(Number))('a file of version %i', (version) => {
  const read = () => {
    const parsed = parseBackup(readFileSync(pathOf(version), 'utf8'), NOW);
    if (parsed.kind === 'refused') throw new Error(JSON.stringify(parsed.fault));
    return parsed.backup;
  };

  it('is read as what it held', () => {
    expect(fingerprint(read().collection)).toBe(FINGERPRINTS[version]);
  });

  it('holds something of every kind', () => {
    expect(kindsIn(read().collection)).toEqual({
      events: ['manual', 'review', 'same', 'unknown', 'void'],
      records: ['card', 'constructor', 'deck', 'mood/board', 'note', 'options'],
      cards: true,
      aside: true,
      more: true,
    });
  });

  it('is written back to the byte while its version is the present one', () => {
    const { collection, head } = read();
    const printed = [...printBackup(collection, head)].join('');
    expect(printed === readFileSync(pathOf(version), 'utf8')).toBe(version === VERSION);
  });
});

it('a file of the present version is among them', () => {
  expect(Object.keys(FINGERPRINTS)).toContain(`${VERSION}`);
});

function kindsIn(collection: Collection) {
  const events = [...collection.events.values()];
  const records = [...collection.records.values()];
  return {
    events: [...new Set(events.map(({ kind }) => kind))].toSorted(),
    records: [...new Set(records.map(({ kind }) => kind))].toSorted(),
    cards: readLibrary(collection).cards.size > 0,
    aside: records.some((record) => asideTexts(record).length > 0),
    more: events.some(({ kind, more }) => kind === 'review' && more !== undefined),
  };
}
