import { expect, test } from 'vitest';
import { explainFault } from '../../../../src/ui/words/en-import.ts';
import { FAULTS } from './samples.ts';

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
