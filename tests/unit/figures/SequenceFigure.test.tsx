// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { figure } from '../../../src/figures/sequence/SequenceFigure.tsx';
import { press, show, slide, told } from '../../helpers/shown-figure.tsx';

const row = (name: string): readonly string[] =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

test('it begins at its end: what did not fit is lost', () => {
  show(figure);
  expect(row('Out')).toEqual(['n ✓14', 'i ✓9', 'a ✓1', 'z ✗28r\u200b+½t', '– ✗0']);
  expect(told()).toContain('3 of 5 come back. 4 numbers are all the decoder gets.');
});

test('step by step, the state shows its numbers', () => {
  show(figure);
  for (let i = 0; i < 5; i++) press('Back');
  expect(row('State')).toEqual(['14n', '9i', '1a', '28r\u200b+½t']);
  expect(row('Out')).toEqual(['', '', '', '', '']);
  press('Step');
  expect(row('Out')[0]).toBe('n ✓14');
  expect(told()).toContain('Writes n: the first number is 14.');
});

test('a larger state holds the whole word', () => {
  show(figure);
  slide('Numbers in the state', 5);
  expect(told()).toContain('All 5 come back');
  expect(row('State')).toHaveLength(5);
});

test('another word can be typed; what is no letter is left out', () => {
  show(figure);
  const field = screen.getByRole('textbox', { name: 'Your word' });
  fireEvent.input(field, { target: { value: 'O n!' } });
  expect(row('In')).toEqual(['o', 'n']);
  expect(told()).toContain('All 2 come back');
  fireEvent.input(field, { target: { value: '' } });
  expect(told()).toContain('Type a word.');
});
