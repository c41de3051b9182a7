import { expect, test } from 'vitest';
import { epochMs } from '../../../../src/domain/units.ts';
import type { OpenFault } from '../../../../src/formats/open-file.ts';
import { explainFault } from '../../../../src/ui/words/en-import.ts';

const FAULTS: readonly OpenFault[] = [
  { kind: 'empty' },
  { kind: 'too-large', limit: 50_000_000 },
  { kind: 'unreadable' },
  { kind: 'damaged-gzip' },
  { kind: 'not-text' },
  { kind: 'foreign', file: 'anki' },
  { kind: 'foreign', file: 'archive' },
  { kind: 'foreign', file: 'database' },
  { kind: 'markdown', fault: { kind: 'empty' } },
  { kind: 'markdown', fault: { kind: 'no-cards' } },
  { kind: 'markdown', fault: { kind: 'not-text' } },
  { kind: 'markdown', fault: { kind: 'too-large', characters: 21_000_000, limit: 20_000_000 } },
  { kind: 'markdown', fault: { kind: 'too-many-cards', cards: 100_001, limit: 100_000 } },
  { kind: 'backup', fault: { kind: 'not-json' } },
  { kind: 'backup', fault: { kind: 'other-json' } },
  { kind: 'backup', fault: { kind: 'too-large', characters: 60_000_000, limit: 50_000_000 } },
  { kind: 'backup', fault: { kind: 'too-deep', line: 3, limit: 64 } },
  { kind: 'backup', fault: { kind: 'cut-short', line: 212 } },
  { kind: 'backup', fault: { kind: 'damaged', line: 12 } },
  { kind: 'backup', fault: { kind: 'damaged', line: null } },
  { kind: 'backup', fault: { kind: 'newer', reader: 9 } },
  { kind: 'backup', fault: { kind: 'wrong', place: 'events[12].stamp', expected: 'stamp' } },
  { kind: 'backup', fault: { kind: 'future', place: 'events[2].stamp', stamped: epochMs(2e12) } },
];

test.each(FAULTS)('a refused file is told what is wrong and what to do: %o', (fault) => {
  const said = explainFault(fault);
  expect(said).toMatch(/^[A-Z].*\.$/);
  expect(said).not.toMatch(/undefined|NaN|\[object/);
  // What is wrong, and what to do.
  expect(said.split(/[.:] /).length).toBeGreaterThan(1);
});

test('the place where a backup breaks is named', () => {
  expect(explainFault({ kind: 'backup', fault: { kind: 'cut-short', line: 212 } })).toContain('line 212');
});
