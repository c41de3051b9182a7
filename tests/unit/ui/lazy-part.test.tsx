// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Later } from '../../../src/ui/later.ts';
import { lazyPart } from '../../../src/ui/lazy-part.tsx';

const Part = () => <p>Here</p>;
const pass = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
const OFFLINE = new TypeError('Failed to fetch');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('shows what a line that failed did not bring as soon as it comes', async () => {
  const load = vi.fn<() => Promise<typeof Part>>(() => Promise.resolve(Part));
  load.mockRejectedValueOnce(OFFLINE).mockRejectedValueOnce(OFFLINE);
  const Lazy = lazyPart(new Later(load));
  const shown = render(<Lazy />);
  await pass(100);
  expect(shown.container.textContent).toBe('');
  await pass(10_000);
  expect(shown.container.textContent).toBe('Here');
  expect(load).toHaveBeenCalledTimes(3);
});

it('asks no more once it is not to be shown', async () => {
  const load = vi.fn<() => Promise<typeof Part>>(() => Promise.reject(OFFLINE));
  const Lazy = lazyPart(new Later(load));
  const shown = render(<Lazy />);
  await pass(100);
  shown.unmount();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(load).toHaveBeenCalledOnce();
});
