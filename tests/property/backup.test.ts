import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectionOf, type Collection } from '../../src/domain/collection.ts';
import { eventToJson } from '../../src/domain/event.ts';
import { fingerprint } from '../../src/domain/fingerprint.ts';
import { canonicalJson } from '../../src/domain/json.ts';
import { readLibrary } from '../../src/domain/library.ts';
import { parseBackup } from '../../src/formats/backup/parse.ts';
import { printBackup } from '../../src/formats/backup/print.ts';
import { collection, head, NOW } from '../unit/formats/backup/arbitraries.ts';
import { mutatedTexts, mutatedValues } from '../unit/formats/backup/mutations.ts';

const print = (...backup: Parameters<typeof printBackup>): string => [...printBackup(...backup)].join('');

const canonical = ({ events, records }: Collection): readonly string[] =>
  [
    ...[...events].map(([id, event]) => canonicalJson([id, eventToJson(event)])),
    ...[...records].map(([key, { kind, id, fields }]) => canonicalJson([key, kind, id, fields])),
  ].toSorted();

describe('a backup', { timeout: 60_000 }, () => {
  test('reads in as the collection that was printed, unknown kinds and fields included', () => {
    fc.assert(
      fc.property(collection, head, (collection, head) => {
        const parsed = parseBackup(print(collection, head), NOW);
        if (parsed.kind === 'refused') throw new Error(JSON.stringify(parsed.fault));
        expect(parsed.backup.head).toEqual(head);
        expect(canonical(parsed.backup.collection)).toEqual(canonical(collection));
        expect(fingerprint(parsed.backup.collection)).toBe(fingerprint(collection));
      }),
      { numRuns: 300 },
    );
  });

  test('has the same bytes however its collection came together', () => {
    fc.assert(
      fc.property(collection, head, (collection, head) => {
        const backwards = collectionOf(
          [...collection.events.values()].toReversed(),
          [...collection.records.values()].toReversed(),
        );
        expect(print(backwards, head)).toBe(print(collection, head));
        const parsed = parseBackup(print(collection, head), NOW);
        expect(parsed.kind === 'backup' && print(parsed.backup.collection, head)).toBe(
          print(collection, head),
        );
      }),
    );
  });

  test('altered at random is refused or read whole, never thrown at', () => {
    fc.assert(
      fc.property(collection, head, fc.infiniteStream(fc.nat()), (collection, head, chance) => {
        const printed = print(collection, head);
        for (const text of [...mutatedTexts(printed, chance), ...mutatedValues(printed, chance)]) {
          expect(soundness(text)).toBe('sound');
        }
      }),
      { numRuns: 100 },
    );
  });

  test('cut short anywhere is refused', () => {
    fc.assert(
      fc.property(collection, head, fc.nat(), (collection, head, chance) => {
        const printed = print(collection, head);
        const whole = printed.trimEnd().length;
        const cut = printed.slice(0, chance % whole);
        const parsed = parseBackup(cut, NOW);
        expect(parsed.kind).toBe('refused');
      }),
      { numRuns: 300 },
    );
  });
});

/** What is refused is so in few words; what is taken can be read, written and taken in again. */
function soundness(text: string): string {
  const parsed = parseBackup(text, NOW);
  if (parsed.kind === 'refused') return JSON.stringify(parsed.fault).length < 400 ? 'sound' : 'long-winded';
  const { collection, head } = parsed.backup;
  readLibrary(collection);
  const again = parseBackup(print(collection, head), NOW);
  if (again.kind === 'refused') return `not taken again: ${JSON.stringify(again.fault)}`;
  return fingerprint(again.backup.collection) === fingerprint(collection) ? 'sound' : 'changed by reading';
}
