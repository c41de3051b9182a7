// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { figure } from '../../../src/figures/ctc/CtcFigure.tsx';
import { press, said, show } from '../../helpers/shown-figure.tsx';

const cells = (): readonly string[] => screen.getAllByRole('cell').map((cell) => cell.textContent ?? '');
const rowsOnPath = (): readonly number[] =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .flatMap((row, i) =>
      [...row.querySelectorAll('td')].flatMap((cell, t) => (cell.dataset['path'] ? [[t, i]] : [])),
    )
    .sort(([a = 0], [b = 0]) => a - b)
    .map(([, row = 0]) => row);

it('has the same sum by the lattice as one by one', () => {
  show(figure);
  const [, forward, oneByOne] =
    /p\(cat\): ([\d.]+ %)\. All 28 alignments one by one: ([\d.]+ %)/.exec(said()) ?? [];
  expect(forward).toBeTruthy();
  expect(forward).toBe(oneByOne);
});

it('fills the lattice frame by frame', () => {
  show(figure);
  for (let i = 0; i < 5; i++) press('Back');
  expect(cells().join('').replaceAll(', on the path', '')).toBe('');
  expect(said()).toContain('not there yet');
  press('Step');
  const row = screen.getByRole('row', { name: /^c/ });
  expect(within(row).getAllByRole('cell')[0]?.textContent).toMatch(/\d/);
  expect(said()).toContain('Frame 1');
});

it('shows the path of the alignment that is chosen', () => {
  show(figure);
  const alignments = screen.getAllByRole<HTMLInputElement>('radio').slice(0, 4);
  const before = rowsOnPath();
  expect(before).toHaveLength(5);
  fireEvent.click(alignments[1]!);
  expect(rowsOnPath()).toHaveLength(5);
  expect(rowsOnPath()).not.toEqual(before);
});

it('gives every alignment the same where the frames are not sure at all', () => {
  show(figure);
  fireEvent.input(screen.getByRole('slider', { name: 'How sure the frames are' }), {
    target: { value: '0' },
  });
  expect(said()).toContain('2.7344 %');
  expect(screen.getByText('Likeliest of 28, together 14 % of the sum')).toBeTruthy();
});

it('shows what each frame gives its symbol, and other probabilities', () => {
  show(figure);
  fireEvent.click(screen.getByRole('checkbox'));
  const blanks = screen.getAllByRole('row', { name: /blank/ });
  const [first, second] = blanks.map((row) => row.textContent?.replaceAll(', on the path', ''));
  expect(first).toBe(second);
  const before = cells();
  press('Redraw');
  expect(cells()).not.toEqual(before);
});
