// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { figure } from '../../../src/figures/attention/AttentionFigure.tsx';
import { said, show, slide } from '../../helpers/shown-figure.tsx';

const sharesOf = (label: RegExp): readonly string[] =>
  [...screen.getByRole('list', { name: label }).querySelectorAll('b')].map(
    ({ textContent }) => textContent.split(' · ')[0] ?? '',
  );

test('at first "it" attends to the cat, and its output is told', () => {
  show(figure);
  expect(said()).toMatch(/^it attends most to cat, [6-9]\d %\./);
  expect(said()).toMatch(/over √8/);
  expect(said()).toMatch(/Output \[[−\d., ]+\]/);
  expect(screen.getAllByRole('row')).toHaveLength(7);
});

test('another word asks', () => {
  show(figure);
  slide('Word that asks', 5);
  expect(said()).toMatch(/^purred attends most to it/);
  expect(screen.getByRole('slider', { name: 'Word that asks' }).getAttribute('aria-valuetext')).toBe(
    'purred',
  );
});

test('the mask hides what comes later', () => {
  show(figure);
  slide('Word that asks', 0);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Causal mask' }));
  expect(sharesOf(/^Weights of the/)).toEqual(['100 %', '0 %', '0 %', '0 %', '0 %', '0 %']);
});

test('wide and undivided, the softmax saturates', () => {
  show(figure, 'width: 64');
  expect(said()).not.toMatch(/100 %/);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Divide by √dk' }));
  expect(said()).toMatch(/^it attends most to cat, 100 %/);
  expect(said()).toMatch(/slope of this weight is 0\.00/);
  expect(screen.getByText(/learns next to nothing/)).toBeTruthy();
});
