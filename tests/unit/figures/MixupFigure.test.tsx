// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { figure } from '../../../src/figures/mixup/MixupFigure.tsx';
import { press, said, show, slide } from '../../helpers/shown-figure.tsx';

const labels = (): readonly (string | null)[] =>
  within(screen.getByRole('list', { name: 'The blended label' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

test('begins with the weight that the block gives', () => {
  show(figure, 'lambda: 0.6');
  expect(labels()).toEqual(['cat60 %', 'dog40 %']);
  expect(screen.getByRole('img', { name: 'The blend: 60 % cat, 40 % dog' })).toBeTruthy();
});

test('blends the labels as the pictures', () => {
  show(figure);
  slide('Weight λ of the cat', 0.25);
  expect(labels()).toEqual(['cat25 %', 'dog75 %']);
  expect(said()).toMatch(/best answer costs 0\.56/);
});

test('says that being sure does not pay, as long as there is a blend', () => {
  show(figure);
  expect(said()).toMatch(/costs 0\.61: being sure no longer pays/);
  slide('Weight λ of the cat', 1);
  expect(said()).toMatch(/costs 0\.00: being sure still pays/);
});

test('draws a weight, the same ones for the same seed', () => {
  const drawn = [1, 2].map(() => {
    show(figure, 'alpha: 1\nseed: 5');
    press('Draw λ');
    const first = labels();
    press('Draw λ');
    const both = [first, labels()];
    cleanup();
    return both;
  });
  expect(drawn[0]).toEqual(drawn[1]);
  expect(drawn[0]?.[0]).not.toEqual(drawn[0]?.[1]);
});

test('a larger α mixes more', () => {
  show(figure);
  const before = said();
  slide(/^α/, Math.log10(5));
  expect(said()).not.toBe(before);
  expect(screen.getByRole('group', { name: /Beta\(5\.00, 5\.00\)/ })).toBeTruthy();
});
