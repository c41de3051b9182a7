// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { figure } from '../../../src/figures/augmentation/AugmentationFigure.tsx';
import { press, said, show } from '../../helpers/shown-figure.tsx';

const rows = (): readonly (string | null)[] =>
  screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

test('shows the versions that the block names, and their average', () => {
  show(figure, 'versions: shifted, original');
  expect(rows()).toEqual(['original', 'shifted', 'average']);
  expect(screen.getByRole('button', { name: 'shifted', pressed: true })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'rotated', pressed: false })).toBeTruthy();
});

test('the average may decide otherwise than the original', () => {
  show(figure);
  expect(said()).toMatch(/original alone: mushroom .* average of 3: tree/);
});

test('a version is put in and taken out; one always stays', () => {
  show(figure, 'versions: flipped');
  press('brighter');
  expect(rows()).toEqual(['flipped', 'brighter', 'average']);
  press('flipped');
  press('brighter');
  expect(rows()).toEqual(['brighter', 'average']);
});
