// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Announcer } from '../../../../src/ui/parts/Announcer.tsx';
import { Status } from '../../../../src/ui/parts/Status.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const page = (said: string | null, news?: object) => (
  <Announcer>
    {said !== null && (
      <Status said={said} news={news}>
        {said}
      </Status>
    )}
  </Announcer>
);
const region = (): Element | null => document.querySelector('[aria-live=polite]');
const saidNow = (): readonly (string | null)[] =>
  [...(region()?.children ?? [])].map(({ textContent }) => textContent);

test('what happened is said in a place that was there before', async () => {
  const { rerender } = render(page(null));
  const before = region();
  expect(before?.textContent).toBe('');
  await act(() => rerender(page('Taken back.')));
  expect(region()).toBe(before);
  expect(saidNow()).toEqual(['Taken back.']);
});

test('what is shown is a status, and is not read out a second time', async () => {
  await act(() => void render(page('Taken back.')));
  const status = screen.getByRole('status');
  expect(status.textContent).toBe('Taken back.');
  expect(status.getAttribute('aria-live')).toBe('off');
});

test('the same words are said again where they are news', async () => {
  const first = {};
  const { rerender } = render(page('Taken back.', first));
  await act(() => rerender(page('Taken back.', first)));
  expect(saidNow()).toHaveLength(1);
  await act(() => rerender(page('Taken back.', {})));
  expect(saidNow()).toHaveLength(2);
});

test('news are said once, also where they are shown anew', async () => {
  const news = {};
  const { rerender } = render(page('Overtaken.', news));
  await act(() => rerender(page(null)));
  await act(() => rerender(page('Overtaken.', news)));
  expect(saidNow()).toEqual(['Overtaken.']);
});

test('nobody comes upon it later', async () => {
  await act(() => void render(page('Taken back.')));
  await act(() => void vi.advanceTimersByTime(10_000));
  expect(saidNow()).toEqual([]);
});
