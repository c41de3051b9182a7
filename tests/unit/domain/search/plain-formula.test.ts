import { describe, expect, it } from 'vitest';
import { withPlainFormulas } from '../../../../src/domain/search/plain-formula.ts';

describe('formulas in a line of a list', () => {
  it.each([
    [String.raw`divide by $\sqrt{d_k}$?`, 'divide by √dk?'],
    [String.raw`$-y\log p-(1-y)\log(1-p)$`, '-ylog p-(1-y)log(1-p)'],
    [String.raw`a $3\times3$ kernel`, 'a 3×3 kernel'],
    [String.raw`$\frac{TP}{TP+FP}$ is $\text{precision}$`, 'TP/TP+FP is precision'],
    [String.raw`$$\sum_i x_i^2 \le \lambda$$`, '∑i xi^2 ≤λ'],
    [String.raw`$\left(a\right)$`, '(a)'],
    [String.raw`$\constructor$`, 'constructor'],
  ])('%s reads %s', (text, line) => expect(withPlainFormulas(text)).toBe(line));

  it.each(['$5 and $10', 'it costs $5', 'a $ b $ c', String.raw`\alpha`, '', '$'.repeat(50_000)])(
    'what is none stays: %.30s',
    (text) => expect(withPlainFormulas(text)).toBe(text),
  );
});
