// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { figure } from '../../../src/figures/batching/BatchingFigure.tsx';

afterEach(cleanup);

function open(settings = ''): void {
  const opened = figure.open(settings);
  if (opened.kind === 'open') render(<opened.View />);
}

const told = (): string =>
  screen.getByText(/^Mean latency/, { selector: 'p.visually-hidden' }).textContent ?? '';

test('tells what a batch comes to', () => {
  open();
  expect(told()).toMatch(
    /^Mean latency 26\.5 ms\. It can do 889 a second\. Quickest here: batches of 2\. From 48 on/,
  );
  const parts = within(screen.getByRole('list', { name: 'Where the time goes' })).getAllByRole('listitem');
  expect(parts.map(({ textContent }) => textContent)).toEqual([
    'filling the batch17.5 ms',
    'overhead5.0 ms',
    'computing4.0 ms',
  ]);
});

test('batches that are too small let the queue grow', () => {
  open();
  fireEvent.input(screen.getByRole('slider', { name: 'Batch size' }), { target: { value: '1' } });
  expect(told()).toMatch(/^Mean latency without end: the queue grows\. It can do 111 a second/);
});

test('more requests call for larger batches', () => {
  open();
  fireEvent.input(screen.getByRole('slider', { name: 'Requests a second' }), { target: { value: '1200' } });
  expect(told()).toMatch(/without end.*Quickest here: batches of 16/);
});
