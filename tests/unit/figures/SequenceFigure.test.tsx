// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { figure } from '../../../src/figures/sequence/SequenceFigure.tsx';

afterEach(cleanup);

function show(settings = ''): void {
  const opened = figure.open(settings);
  if (opened.kind !== 'open') throw new Error('faulty');
  render(<opened.View />);
}

const told = (): string => document.querySelector('.fig-told > div')?.textContent ?? '';
const row = (name: string): readonly string[] =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

test('it begins at its end: what did not fit is lost', () => {
  show();
  expect(row('Out')).toEqual(['n ✓14', 'i ✓9', 'a ✓1', 'z ✗28r\u200b+½t', '– ✗0']);
  expect(told()).toContain('3 of 5 come back. 4 numbers are all the decoder gets.');
});

test('step by step, the state shows its numbers', () => {
  show();
  for (let i = 0; i < 5; i++) press('Back');
  expect(row('State')).toEqual(['14n', '9i', '1a', '28r\u200b+½t']);
  expect(row('Out')).toEqual(['', '', '', '', '']);
  press('Step');
  expect(row('Out')[0]).toBe('n ✓14');
  expect(told()).toContain('Writes n: the first number is 14.');
});

test('a larger state holds the whole word', () => {
  show();
  fireEvent.input(screen.getByRole('slider', { name: 'Numbers in the state' }), { target: { value: '5' } });
  expect(told()).toContain('All 5 come back');
  expect(row('State')).toHaveLength(5);
});

test('another word can be typed; what is no letter is left out', () => {
  show();
  const field = screen.getByRole('textbox', { name: 'Your word' });
  fireEvent.input(field, { target: { value: 'O n!' } });
  expect(row('In')).toEqual(['o', 'n']);
  expect(told()).toContain('All 2 come back');
  fireEvent.input(field, { target: { value: '' } });
  expect(told()).toContain('Type a word.');
});
