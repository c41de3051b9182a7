// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { AppModel, Toast } from '../../../../src/state/app-model.ts';
import type { LastChange as Change } from '../../../../src/storage/last-change.ts';
import { LastChange } from '../../../../src/ui/screens/decks/LastChange.tsx';

afterEach(cleanup);

const DELETED: Change = { seq: 7, action: 'delete', name: 'Optics' };

function show(change: Change, toast: Toast | null = null) {
  const undo = vi.fn<(seq: number) => Promise<void>>(() => Promise.resolve());
  const app = { toast: signal(toast), undo } as unknown as AppModel;
  render(<LastChange app={app} change={change} />);
  return undo;
}

test.each([
  [DELETED, '“Optics” was deleted today.'],
  [{ ...DELETED, action: 'import' }, '“Optics” was imported today.'],
  [{ ...DELETED, action: 'edit' }, '“Optics” was edited today.'],
  [{ ...DELETED, action: 'options' }, 'The options of “Optics” were changed today.'],
  [{ ...DELETED, action: 'options', name: '' }, 'The options were changed today.'],
] satisfies [Change, string][])('%o is told as: %s', (change, said) => {
  show(change);
  expect(screen.getByText(said)).toBeTruthy();
});

test('just that change is taken back', () => {
  const undo = show(DELETED);
  screen.getByRole('button', { name: 'Undo' }).click();
  expect(undo).toHaveBeenCalledExactlyOnceWith(7);
});

test('it waits while the toast offers the same', () => {
  show(DELETED, { kind: 'told', told: () => 'Optics went.', undo: 7 });
  expect(screen.queryByRole('button')).toBeNull();
});
