// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { figure } from '../../../src/figures/freeze/FreezeFigure.tsx';

afterEach(cleanup);

function show(settings = ''): void {
  const opened = figure.open(settings);
  if (opened.kind !== 'open') throw new Error('faulty');
  render(<opened.View />);
}

const told = (): string => document.querySelector('.fig-told')?.textContent ?? '';
const slide = (name: string, value: number): void => {
  fireEvent.input(screen.getByRole('slider', { name }), { target: { value: String(value) } });
};

test('from a new head to a network that learns as a whole', () => {
  show();
  expect(told()).toContain('Trained: nothing yet; 0 of 21289802 parameters, 0 %.');
  fireEvent.click(screen.getByRole('radio', { name: 'Train it' }));
  expect(told()).toContain('Trained: Head; 5130 of 21289802 parameters, 0.02 %.');
  expect(screen.queryByRole('slider', { name: 'Groups unfrozen' })).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: 'Unfreeze' }));
  expect(told()).toContain('Trained: Head, Group 4, Group 3;');
  slide('Groups unfrozen', 5);
  expect(told()).toContain('21289802 of 21289802 parameters, 100 %.');
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)[1]).toContain('trains, rate × 0.38');
});

test('the head grows with its classes', () => {
  show('stage: 2');
  slide('Classes', 60);
  expect(told()).toContain('Trained: Head; 513000 of 21797672 parameters');
});
