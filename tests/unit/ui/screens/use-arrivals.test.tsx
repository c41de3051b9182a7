// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, render, waitFor } from '@testing-library/preact';
import type { JSX } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Arrivals } from '../../../../src/state/arrivals.ts';
import type { ImportPhase } from '../../../../src/state/import-model.ts';
import { useArrivals } from '../../../../src/ui/screens/import/use-arrivals.ts';

const one = new File(['1'], 'one.md');
const two = new File(['2'], 'two.md');

const phase = signal<ImportPhase>({ kind: 'choose', refused: [] });
const home = signal<{ readonly arrivals: Arrivals } | null>(null);
const settle = vi.fn<() => Promise<void>>(() => Promise.resolve());
const read = vi.fn<(files: readonly File[]) => Promise<void>>(async () => {
  phase.value = { kind: 'reading', share: 0 };
});
const app = { home, settle };
const model = { phase, read };

function Import(): JSX.Element {
  return <p>{useArrivals(app, model) ? 'lost' : 'all here'}</p>;
}

beforeEach(() => {
  phase.value = { kind: 'choose', refused: [] };
  home.value = null;
  read.mockClear();
  settle.mockClear();
});
afterEach(cleanup);

it('does not wait long for the files that opened the app', async () => {
  render(<Import />);
  await waitFor(() => expect(settle).toHaveBeenCalledOnce());
  const arrivals = new Arrivals();
  arrivals.files.value = [one];
  home.value = { arrivals };
  await waitFor(() => expect(read).toHaveBeenCalledExactlyOnceWith([one]));
  expect(arrivals.files.value).toEqual([]);
});

it.each(['reading', 'writing'] as const)('lets files wait while others are at %s', async (kind) => {
  const arrivals = new Arrivals();
  home.value = { arrivals };
  phase.value = kind === 'writing' ? { kind, share: 0.5, how: 'merge' } : { kind, share: 0 };
  const { rerender } = render(<Import />);
  arrivals.files.value = [one];
  rerender(<Import />);
  arrivals.files.value = [one, two];
  rerender(<Import />);
  await waitFor(() => expect(settle).toHaveBeenCalledOnce());
  expect(read).not.toHaveBeenCalled();
  phase.value = { kind: 'failed', failure: 'full', written: false };
  await waitFor(() => expect(read).toHaveBeenCalledExactlyOnceWith([one, two]));
});

it('tells of what did not arrive until something else is brought in', async () => {
  const arrivals = new Arrivals();
  arrivals.isLost.value = true;
  home.value = { arrivals };
  render(<Import />);
  await waitFor(() => expect(document.body.textContent).toBe('lost'));
  phase.value = { kind: 'reading', share: 0 };
  await waitFor(() => expect(document.body.textContent).toBe('all here'));
  phase.value = { kind: 'choose', refused: [] };
  await waitFor(() => expect(document.body.textContent).toBe('all here'));
});
