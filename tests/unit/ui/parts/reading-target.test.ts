import { expect, test } from 'vitest';
import { readingTarget } from '../../../../src/ui/parts/reading-target.ts';

test('plain text is read out by itself', () => {
  expect(readingTarget('<p>Why?</p>', 'Question')).toEqual({ tabIndex: -1 });
});

test('a text with mathematics has a name, for the browser would leave its formulas out of one', () => {
  const html = '<p>Why <span class="katex"><span class="katex-mathml">…</span></span>?</p>';
  expect(readingTarget(html, 'Question')).toEqual({ tabIndex: -1, role: 'group', 'aria-label': 'Question' });
});
