// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AppModel } from '../../../../src/state/app-model.ts';
import type { DecksView } from '../../../../src/state/decks-model.ts';
import type { Route } from '../../../../src/state/route.ts';
import { SideDecks } from '../../../../src/ui/parts/SideDecks.tsx';

const VIEW: DecksView = {
  lines: [],
  archived: [],
  left: 0,
  minutes: null,
  answeredToday: 0,
  lastChange: null,
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** The side of an app that is on this screen, and how often it has read the decks. */
function showSide(screen: Route) {
  let reads = 0;
  const view = signal<DecksView | null>(null);
  const refresh = (): Promise<void> => {
    reads++;
    view.value = VIEW;
    return Promise.resolve();
  };
  const route = signal(screen);
  const [changes, written] = [signal(0), signal(0)];
  const app = { decks: () => ({ view, refresh }), route, changes, written };
  render(<SideDecks app={app as unknown as AppModel} />);
  return { route, changes, written, reads: () => reads };
}

const pass = (ms: number): Promise<void> =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

test('an answer is not followed by a read until it is calm, however many come', async () => {
  const side = showSide({ screen: 'study', deck: null });
  await pass(1);
  expect(side.reads()).toBe(1);
  for (let answer = 0; answer < 3; answer++) {
    await act(() => void side.written.value++);
    await pass(400);
  }
  expect(side.reads()).toBe(1);
  await pass(400);
  expect(side.reads()).toBe(2);
});

test('whoever leaves the session sees what it did at once', async () => {
  const side = showSide({ screen: 'study', deck: null });
  await pass(1);
  await act(() => void side.written.value++);
  await act(() => {
    side.route.value = { screen: 'decks' };
  });
  await pass(1);
  expect(side.reads()).toBe(2);
});

test('elsewhere a change is read at once, and once', async () => {
  const side = showSide({ screen: 'settings' });
  await pass(1);
  await act(() => {
    side.written.value++;
    side.changes.value++;
  });
  await pass(1);
  expect(side.reads()).toBe(2);
  await pass(5_000);
  expect(side.reads()).toBe(2);
});
