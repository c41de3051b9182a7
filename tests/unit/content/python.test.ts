import { expect, test } from 'vitest';
import { looksLikePython } from '../../../src/content/python.ts';

test.each([
  'def f(x):\n    return x',
  '# calculate the softmax of a vector\ndef softmax(vector):\n\te = exp(vector)\n\treturn e / e.sum()',
  'def f(\n    x,\n    y,\n) -> int:\n    pass\nfor x in y:\n    z()',
  'for i in range(10):\n    total += i',
  'import numpy as np\nx = np.zeros(3)',
  'from torch import nn',
  'class Net(nn.Module):\n    pass',
  'print(x)',
  '>>> 1 + 1\n2',
  'key = lambda x: x[0]',
  'loss = self.loss(x, y)',
])('Python: %j', (code) => expect(looksLikePython(code)).toBe(true));

test.each([
  '',
  'x = 1',
  'input: list of boxes\noutput: list of proposals',
  'import { a } from "b";',
  'import java.util.List;',
  'for (int i = 0; i < 3; i++) {\n}',
  'if (x) {\n  print(x)\n}',
  'SELECT * FROM t',
  '#!/bin/sh\nfor x in y: do',
  '#include <vector>\nclass A: public B {',
  'const f = (x) => x\nprint(f)',
])('not Python: %j', (code) => expect(looksLikePython(code)).toBe(false));

test('a line without end costs no more than any other', () => {
  const start = performance.now();
  looksLikePython(`${'def f(' + ')->:#'.repeat(1_990)}\u2028x`);
  expect(performance.now() - start).toBeLessThan(1_000);
});
