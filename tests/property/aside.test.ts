import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asideTexts, mergeRecords } from '../../src/domain/aside.ts';
import type { DeviceId } from '../../src/domain/ids.ts';
import { canonicalJson, type Json } from '../../src/domain/json.ts';
import type { CollectionRecord, Stamped } from '../../src/domain/record.ts';
import { deviceOf, stampAt, writtenBy, type Stamp, type Writer } from '../../src/domain/stamp.ts';

const RUNS = Number(process.env['CONVERGE_RUNS'] ?? 2_000);
const TIMEOUT = 60_000 + RUNS * 20;

/** Versions of one note, of few devices and moments, so that the same slots are written again and again. */
const DEVICES = ['a', 'b', 'c'].map((name) => name.padEnd(22, '-') as DeviceId);
const NAMES = ['front', ...DEVICES.flatMap((device) => [`aside:front:${device}`, `knew:front:${device}`])];

const WRITERS: readonly Writer[] = ['person', 'person', 'person', 'source'];

const stamps = (): fc.Arbitrary<Stamp> =>
  fc
    .tuple(fc.nat(5), fc.constantFrom(...DEVICES), fc.constantFrom(...WRITERS))
    .map(([ms, device, writer]) => stampAt({ ms, counter: 0 }, device, writer));

/** What was erased, or is no text at all, stands where a text does. */
const values = (): fc.Arbitrary<Json> =>
  fc.oneof(fc.constantFrom<Json>('one', 'two', 'three', null, 7, { __proto__x: 1 }), stamps());

const versionOf = (fields: readonly (readonly [string, Stamped])[]): CollectionRecord => ({
  kind: 'note',
  id: 'n',
  fields: Object.fromEntries(fields),
});

const hostileVersions = (): fc.Arbitrary<CollectionRecord> =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...NAMES, '__proto__', 'aside:front:', 'aside:front:__proto__'),
        stamps(),
        values(),
      ),
    )
    .map((fields) => versionOf(fields.map(([name, stamp, value]) => [name, [stamp, value]])));

/** As honest devices have them: each wrote the field alone at some time. */
const honestVersions = (): fc.Arbitrary<CollectionRecord> =>
  fc.tuple(stamps(), values()).map((stamped) => versionOf([['front', stamped]]));

const text = ({ fields }: CollectionRecord): string => canonicalJson(fields);

describe.each([
  ['whatever a file may hold', hostileVersions],
  ['what devices write', honestVersions],
])('merging texts, %s', (_, versions) => {
  it('commutes, associates and repeats without effect', { timeout: TIMEOUT }, () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(versions(), versions(), versions(), (a, b, c) => {
        const ab = mergeRecords(a, b);
        expect(text(mergeRecords(b, a))).toBe(text(ab));
        expect(text(mergeRecords(ab, c))).toBe(text(mergeRecords(a, mergeRecords(b, c))));
        expect(text(mergeRecords(a, a))).toBe(text(a));
        expect(text(mergeRecords(ab, b))).toBe(text(ab));
        expect(text(mergeRecords(a, ab))).toBe(text(ab));
      }),
      { numRuns: RUNS },
    );
  });
});

const latestFirst = ([a]: Stamped, [b]: Stamped): number => (a < b ? 1 : -1);

/** What is not the latest of all, of each device what it wrote last: the texts that lost. */
function lostTexts([shown, ...others]: readonly Stamped[]): readonly string[] {
  const seen = new Set(shown && [deviceOf(shown[0])]);
  return others.flatMap(([stamp, value]) => {
    if (writtenBy(stamp) === 'source' || seen.has(deviceOf(stamp))) return [];
    seen.add(deviceOf(stamp));
    return typeof value === 'string' && value !== shown?.[1] ? [value] : [];
  });
}

it('the latest shows, and the latest of every other device lies aside', { timeout: TIMEOUT }, () => {
  expect.hasAssertions();
  const written = fc.uniqueArray(fc.tuple(stamps(), values()), {
    minLength: 1,
    maxLength: 8,
    selector: ([stamp]) => stamp,
  });
  fc.assert(
    fc.property(written, (written) => {
      const merged = written.map((stamped) => versionOf([['front', stamped]])).reduce(mergeRecords);
      const sorted = written.toSorted(latestFirst);
      expect(merged.fields['front']).toEqual(sorted[0]);
      const aside = asideTexts(merged).map(({ text }) => text);
      expect(aside.toSorted()).toEqual([...lostTexts(sorted)].toSorted());
    }),
    { numRuns: RUNS },
  );
});
