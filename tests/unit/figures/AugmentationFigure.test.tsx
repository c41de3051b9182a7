// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { figure } from '../../../src/figures/augmentation/AugmentationFigure.tsx';

afterEach(cleanup);

function open(settings = ''): void {
  const opened = figure.open(settings);
  if (opened.kind === 'open') render(<opened.View />);
}

const rows = (): readonly (string | null)[] =>
  screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
const told = (): string =>
  screen.getByText(/^It is a tree\..*\.$/, { selector: 'p.visually-hidden' }).textContent ?? '';

test('shows the versions that the block names, and their average', () => {
  open('versions: shifted, original');
  expect(rows()).toEqual(['original', 'shifted', 'average']);
  expect(screen.getByRole('button', { name: 'shifted', pressed: true })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'rotated', pressed: false })).toBeTruthy();
});

test('the average may decide otherwise than the original', () => {
  open();
  expect(told()).toMatch(/original alone: mushroom .* average of 3: tree/);
});

test('a version is put in and taken out; one always stays', () => {
  open('versions: flipped');
  fireEvent.click(screen.getByRole('button', { name: 'brighter' }));
  expect(rows()).toEqual(['flipped', 'brighter', 'average']);
  fireEvent.click(screen.getByRole('button', { name: 'flipped' }));
  fireEvent.click(screen.getByRole('button', { name: 'brighter' }));
  expect(rows()).toEqual(['brighter', 'average']);
});
