// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { Begun } from '../../../src/figures/kit/begun.ts';
import { Told } from '../../../src/figures/kit/Told.tsx';
import { wait } from '../../helpers/shown-figure.tsx';

beforeEach(() => {
  vi.useFakeTimers();
  onTestFinished(() => {
    cleanup();
    vi.useRealTimers();
  });
});

const told = (say: string, begun = 0) => (
  <Begun value={begun}>
    <Told say={say}>
      <p>seen</p>
    </Told>
  </Begun>
);

/** All that a screen reader comes upon. */
const read = (): string =>
  [...document.querySelectorAll('.fig-told > :not([aria-hidden])')]
    .map(({ textContent }) => textContent)
    .join('|');

test('stands there once, before a change and after it', () => {
  const { rerender } = render(told('one'));
  expect(read()).toBe('one');
  rerender(told('two'));
  wait(800);
  expect(read()).toBe('two');
});

test('a single change is told soon, a series once when it ends', () => {
  const { rerender } = render(told('0'));
  rerender(told('1'));
  wait(700);
  expect(read()).toBe('1');
  for (const say of ['2', '3', '4']) {
    rerender(told(say));
    wait(1400);
    expect(read()).toBe('1');
  }
  wait(200);
  expect(read()).toBe('4');
});

test('what comes back in time is not told', () => {
  const { rerender } = render(told('one'));
  rerender(told('two'));
  wait(300);
  rerender(told('one'));
  wait(3000);
  expect(read()).toBe('one');
});

test('begun again, it is told as after a change', () => {
  render(told('one', 1));
  expect(read()).toBe('');
  wait(800);
  expect(read()).toBe('one');
});
