import { expect, it } from 'vitest';
import type { DeviceId } from '../../../src/domain/ids.ts';
import {
  deviceNameIn,
  isOwnFile,
  mayBeDeviceFile,
  ownFileName,
} from '../../../src/state/folder-sync-names.ts';

const ID = 'Ab-_0123456789abcdefgh' as DeviceId;
const OTHER = 'zz-_0123456789abcdefgh' as DeviceId;

it.each([
  ['Tablet', `engram-Tablet-${ID}.json.gz`],
  ['', `engram-${ID}.json.gz`],
  ['Anna’s iPad / "old"', `engram-Anna-s-iPad-old-${ID}.json.gz`],
  ['../../etc/passwd\u0000:*?<>|', `engram-etc-passwd-${ID}.json.gz`],
  ['Küche', `engram-Küche-${ID}.json.gz`],
  ['جهازي 📱', `engram-جهازي-${ID}.json.gz`],
  ['a'.repeat(300), `engram-${'a'.repeat(40)}-${ID}.json.gz`],
])('a device called %j writes %s', (name, fileName) => {
  expect(ownFileName(ID, name)).toBe(fileName);
  expect(isOwnFile(fileName, ID)).toBe(true);
  expect(isOwnFile(fileName, OTHER)).toBe(false);
  expect(mayBeDeviceFile(fileName)).toBe(true);
});

it.each([
  [`engram-Tablet-${ID}.json.gz`, 'Tablet'],
  [`engram-My-old-tablet-${ID}.json.gz`, 'My old tablet'],
  [`engram-${ID}.json.gz`, ''],
  [`engram-Küche-${ID} (conflicted copy 2026-11-23).json.gz`, 'Küche'],
  [`engram-Tablet-${ID}.json (Anna's conflicted copy).gz`, 'Tablet'],
  [`engram-Tablet-${ID}.json.sync-conflict-20261123-101010-ABCDEFG.gz`, 'Tablet'],
  [`engram-Tablet-${ID}.json 2.gz`, 'Tablet'],
  [`engram-Tablet-${ID}.json (1).gz`, 'Tablet'],
])('%s is of the device called %j, whatever a cloud drive made of its name', (fileName, name) => {
  expect(mayBeDeviceFile(fileName)).toBe(true);
  expect(deviceNameIn(fileName)).toBe(name);
});

it.each([
  `engram-Tablet-${ID}.json.gz.crswap`,
  `engram-Tablet-${ID}.json.gz.1.crswap`,
  `.engram-Tablet-${ID}.json.gz.icloud`,
  `~engram-Tablet-${ID}.json.gz.tmp`,
  'engram-2026-11-22.json',
  'engram-2026-11-22.json.gz',
  'holiday.jpg',
])('%s is left alone', (fileName) => {
  expect(mayBeDeviceFile(fileName)).toBe(false);
});

it('a copy of the own file is not the own file: what is in it is merged', () => {
  expect(isOwnFile(`engram-Tablet-${ID} (conflicted copy).json.gz`, ID)).toBe(false);
  expect(isOwnFile(`engram-Tablet-${ID}.json (1).gz`, ID)).toBe(false);
});
