// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { JSX } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useExpiry } from '../../../../src/ui/parts/use-expiry.ts';

const expire = vi.fn<() => void>();

function Word(): JSX.Element {
  return <p {...useExpiry('it', 1_000, expire)}>Deleted</p>;
}

beforeEach(() => {
  vi.useFakeTimers();
  expire.mockReset();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = (ms: number): Promise<void> =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

test('a word goes when its time is over', async () => {
  await act(() => void render(<Word />));
  await pass(999);
  expect(expire).not.toHaveBeenCalled();
  await pass(1);
  expect(expire).toHaveBeenCalledTimes(1);
});

test('it stays while somebody points at it, and for its time after', async () => {
  await act(() => void render(<Word />));
  await pass(900);
  await act(() => void fireEvent.pointerEnter(screen.getByText('Deleted')));
  await pass(10_000);
  expect(expire).not.toHaveBeenCalled();
  await act(() => void fireEvent.pointerLeave(screen.getByText('Deleted')));
  await pass(999);
  expect(expire).not.toHaveBeenCalled();
  await pass(1);
  expect(expire).toHaveBeenCalledTimes(1);
});
