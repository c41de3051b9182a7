import { describe, expect, it } from 'vitest';
import { epochMs } from '../../../src/domain/units.ts';
import { backupName } from '../../../src/state/backup-name.ts';

const NOON = { at: epochMs(Date.UTC(2026, 10, 22, 12)), utcOffset: 0 };
const PLAIN = { gzip: false, passphrase: null };
const GZIP = { gzip: true, passphrase: null };

describe('the name of a backup', () => {
  it.each([
    [GZIP, 'engram-tablet-2026-11-22.json.gz'],
    [PLAIN, 'engram-tablet-2026-11-22.json'],
    [{ gzip: true, passphrase: 'x' }, 'engram-tablet-2026-11-22.engram'],
    [{ gzip: false, passphrase: 'x' }, 'engram-tablet-2026-11-22.engram'],
  ])('says how it is written', (form, name) => {
    expect(backupName('Tablet', NOON, form)).toBe(name);
  });

  it.each([
    ['late in the evening, west of Greenwich', Date.UTC(2026, 10, 23, 2), -300, '2026-11-22'],
    ['early in the morning, east of it', Date.UTC(2026, 10, 21, 22), 540, '2026-11-22'],
    ['after midnight, though the day of study goes on', Date.UTC(2026, 10, 22, 1), 0, '2026-11-22'],
  ])("bears the person's own date: %s", (_, at, utcOffset, day) => {
    expect(backupName('', { at: epochMs(at), utcOffset }, PLAIN)).toBe(`engram-${day}.json`);
  });

  it.each([
    ['Ada’s iPhone', 'ada-s-iphone-'],
    ['../..\\con:<>|?*"\u0000 .', 'con-'],
    ['///', ''],
    ['\u202Egnp.exe', 'gnp-exe-'],
    ['هاتف ليلى', 'هاتف-ليلى-'],
    ['Zoe\u0308', 'zoë-'],
    ['x'.repeat(300), `${'x'.repeat(40)}-`],
    ['𝔸'.repeat(41), `${'𝔸'.repeat(40)}-`],
  ])('takes of a device’s name what a file can bear: %j', (deviceName, part) => {
    expect(backupName(deviceName, NOON, PLAIN)).toBe(`engram-${part}2026-11-22.json`);
  });
});
