// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { figure } from '../../../src/figures/nms/NmsFigure.tsx';
import { press, show, slide } from '../../helpers/shown-figure.tsx';

const rowOf = (box: string): string =>
  screen.getByRole('row', { name: new RegExp(`^${box} `) }).textContent ?? '';

it('shows the person whom the greedy way loses, and whom the soft way keeps over the doubles', () => {
  show(figure);
  expect(rowOf('A')).toContain('kept');
  expect(rowOf('C')).toContain('out: A 0.51');
  expect(screen.getAllByText(/Kept in the end: A, D\. Softly, C would stay with 0\.5/)[0]).toBeTruthy();
  const soft = within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => Number(row.querySelector('td:last-child')?.textContent));
  const [a, doubleOfA, c, d, doubleOfD] = soft;
  expect(Math.min(a!, c!, d!)).toBeGreaterThan(Math.max(doubleOfA!, doubleOfD!));
});

it('goes back and forth round by round', () => {
  show(figure);
  press('Back');
  press('Back');
  expect(rowOf('A')).toContain('open');
  press('Step');
  expect(rowOf('A')).toContain('kept');
  expect(rowOf('D')).toContain('open');
  expect(screen.getAllByText(/Round 1 of 2: A has the best score left, 0.95: kept/)[0]).toBeTruthy();
});

it('keeps the other person at a higher threshold', () => {
  show(figure);
  slide('IoU threshold', 0.6);
  expect(rowOf('C')).toContain('kept');
  expect(rowOf('B')).toContain('out');
});

it('moves a box by arrow keys, no further than the picture', () => {
  show(figure);
  const handle = screen.getByRole('slider', { name: 'Box C' });
  expect(handle.getAttribute('aria-valuetext')).toContain(
    'left 18, top 26, 30 wide, 66 high, score 0.86, dropped',
  );
  fireEvent.keyDown(handle, { key: 'ArrowRight', shiftKey: true });
  expect(handle.getAttribute('aria-valuetext')).toContain('left 28');
  expect(rowOf('C')).toContain('kept');
  for (let i = 0; i < 10; i++) fireEvent.keyDown(handle, { key: 'ArrowRight', shiftKey: true });
  expect(handle.getAttribute('aria-valuetext')).toContain('left 70');
});
