// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { markScrollers } from '../../../../src/ui/study/sideways.ts';

beforeEach(() => {
  document.body.innerHTML =
    '<article><pre role="group" aria-label="Python">x</pre>' +
    '<span class="formula">x</span><div class="scroller">x</div></article>';
});

const mark = (width: number): readonly (readonly (string | null)[])[] => {
  const card = document.querySelector('article')!;
  for (const child of card.children) {
    Object.defineProperty(child, 'scrollWidth', { value: width, configurable: true });
    Object.defineProperty(child, 'clientWidth', { value: 300, configurable: true });
  }
  markScrollers(card);
  return [...card.children].map((child) =>
    ['tabindex', 'role', 'aria-label'].map((name) => child.getAttribute(name)),
  );
};

test('keys stop at what scrolls, which then has a name, and at nothing else', () => {
  const narrow = [
    [null, 'group', 'Python'],
    [null, null, null],
    [null, null, null],
  ];
  expect(mark(300)).toEqual(narrow);
  expect(mark(400)).toEqual([
    ['0', 'group', 'Python'],
    ['0', 'group', 'Formula'],
    ['0', 'group', 'Table'],
  ]);
  expect(mark(300)).toEqual(narrow);
});
