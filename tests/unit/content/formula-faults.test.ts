import { expect, test } from 'vitest';
import { formulaFaults } from '../../../src/content/formula-faults.ts';
import { ATTACKS } from '../../fixtures/attacks.ts';

test('only what KaTeX refuses is listed, as written', async () => {
  expect(await formulaFaults('$x$ and $\\text{a}}=b$ and $$\ny^{\n$$')).toEqual([
    { formula: '\\text{a}}=b', reason: { kind: 'syntax', detail: expect.stringContaining("got '}'") } },
    { formula: 'y^{', reason: { kind: 'syntax', detail: expect.stringContaining('got the end') } },
  ]);
});

test.each(['', 'no dollar', '$5 and $10', '`$}$`'])('nothing to list: %j', async (text) =>
  expect(await formulaFaults(text)).toEqual([]),
);

test('a text of any kind gives a list, without a DOM', async () => {
  expect(typeof document).toBe('undefined');
  for (const { text } of ATTACKS) expect(await formulaFaults(text)).toBeInstanceOf(Array);
}, 60_000);
