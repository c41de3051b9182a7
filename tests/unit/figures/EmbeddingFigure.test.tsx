// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { figure } from '../../../src/figures/embedding/EmbeddingFigure.tsx';

afterEach(cleanup);

function show(settings = ''): void {
  const opened = figure.open(settings);
  if (opened.kind === 'faulty') throw new Error(JSON.stringify(opened.faults));
  render(<opened.View />);
}

const said = (): string => document.querySelector('.fig-told p.visually-hidden')?.textContent ?? '';
const cells = (row: RegExp): readonly string[] =>
  [...screen.getByRole('row', { name: row }).querySelectorAll('td')].map(({ textContent }) => textContent);
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

test('at first the product is made, and is the row that is looked up', () => {
  show();
  expect(cells(/^= Sum/)).toEqual(cells(/^1 × Saturday/));
  expect(cells(/^Look-up/)).toEqual(cells(/^1 × Saturday/));
  expect(said()).toMatch(/12 multiplications, 9 of them by 0/);
  expect(said()).toMatch(/Equal\. Nearest word: Sunday \(cosine 0\.\d\d\)/);
});

test('another word, another row', () => {
  show();
  fireEvent.click(screen.getByRole('radio', { name: 'Monday' }));
  expect(cells(/^Look-up/)).toEqual(cells(/^1 × Monday/));
  expect(said()).toMatch(/Nearest word: Tuesday/);
});

test('step by step the rows are added', () => {
  show();
  press('Back');
  press('Back');
  expect(cells(/^= Sum/)).toEqual(['0.0', '0.0', '0.0']);
  expect(said()).toMatch(/2 of 4 rows added.*6 multiplications, 6 of them by 0.*Not equal yet/);
  press('Step');
  expect(cells(/^= Sum/)).toEqual(cells(/^1 × Saturday/));
});
