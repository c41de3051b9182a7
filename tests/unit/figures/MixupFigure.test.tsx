// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { figure } from '../../../src/figures/mixup/MixupFigure.tsx';

afterEach(cleanup);

function open(settings = ''): void {
  const opened = figure.open(settings);
  if (opened.kind === 'open') render(<opened.View />);
}

const labels = (): readonly (string | null)[] =>
  within(screen.getByRole('list', { name: 'The blended label' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

const told = (): string =>
  screen.getByText(/^Trained on/, { selector: 'p.visually-hidden' }).textContent ?? '';

test('begins with the weight that the block gives', () => {
  open('lambda: 0.6');
  expect(labels()).toEqual(['cat60 %', 'dog40 %']);
  expect(screen.getByRole('img', { name: 'The blend: 60 % cat, 40 % dog' })).toBeTruthy();
});

test('blends the labels as the pictures', () => {
  open();
  fireEvent.input(screen.getByRole('slider', { name: 'Weight λ of the cat' }), { target: { value: '0.25' } });
  expect(labels()).toEqual(['cat25 %', 'dog75 %']);
  expect(told()).toMatch(/best answer costs 0\.56/);
});

test('draws a weight, the same ones for the same seed', () => {
  const drawn = [1, 2].map(() => {
    open('alpha: 1\nseed: 5');
    fireEvent.click(screen.getByRole('button', { name: 'Draw λ' }));
    const first = labels();
    fireEvent.click(screen.getByRole('button', { name: 'Draw λ' }));
    const both = [first, labels()];
    cleanup();
    return both;
  });
  expect(drawn[0]).toEqual(drawn[1]);
  expect(drawn[0]?.[0]).not.toEqual(drawn[0]?.[1]);
});

test('a larger α mixes more', () => {
  open();
  const before = told();
  fireEvent.input(screen.getByRole('slider', { name: /^α/ }), { target: { value: String(Math.log10(5)) } });
  expect(told()).not.toBe(before);
  expect(screen.getByRole('group', { name: /Beta\(5\.00, 5\.00\)/ })).toBeTruthy();
});
