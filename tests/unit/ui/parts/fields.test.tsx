// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { signal, type Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { Announcer } from '../../../../src/ui/parts/Announcer.tsx';
import { NumberField } from '../../../../src/ui/parts/NumberField.tsx';
import { TextField } from '../../../../src/ui/parts/TextField.tsx';

afterEach(cleanup);

/** Keeps what is set, each a moment later, as a disk does. */
function slowDisk<Value>(kept: Signal<Value>): (value: Value) => Promise<void> {
  let last = Promise.resolve();
  const keep = async (before: Promise<void>, value: Value): Promise<void> => {
    await before;
    await new Promise((resolve) => setTimeout(resolve, 5));
    kept.value = value;
  };
  return (value) => (last = keep(last, value));
}

const numberField = (start: number) => {
  const kept = signal(start);
  const keep = slowDisk(kept);
  const Field = (): JSX.Element => (
    <NumberField name="New cards" value={kept.value} min={0} max={50} step={5} onChange={keep} />
  );
  render(<Field />, { wrapper: Announcer });
  return { kept, input: screen.getByRole<HTMLInputElement>('spinbutton', { name: 'New cards' }) };
};

const said = (): string | undefined =>
  [...document.querySelectorAll('[aria-live] p')].at(-1)?.textContent ?? undefined;

const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

test('presses in a row add up while the disk is slow, and never jump back', async () => {
  const { kept, input } = numberField(20);
  const seen: string[] = [];
  const watching = setInterval(() => seen.push(input.value), 1);
  for (let i = 0; i < 3; i++) press('New cards: more');
  await waitFor(() => expect(input.value).toBe('35'));
  await waitFor(() => expect(kept.value).toBe(35));
  clearInterval(watching);
  expect(seen.map(Number)).toEqual(seen.map(Number).sort((a, b) => a - b));
});

test('what is being typed stays, whatever is kept meanwhile', async () => {
  const { kept, input } = numberField(20);
  input.focus();
  fireEvent.input(input, { target: { value: '3' } });
  kept.value = 5;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(input.value).toBe('3');
  fireEvent.input(input, { target: { value: '30' } });
  fireEvent.change(input);
  await waitFor(() => expect(kept.value).toBe(30));
  expect(input.value).toBe('30');
});

test('a press goes to the next multiple and stays within bounds', async () => {
  const { kept, input } = numberField(7);
  press('New cards: fewer');
  await waitFor(() => expect(kept.value).toBe(5));
  press('New cards: fewer');
  await waitFor(() => expect(kept.value).toBe(0));
  const fewer = screen.getByRole('button', { name: 'New cards: fewer' });
  expect(fewer.getAttribute('aria-disabled')).toBe('true');
  fireEvent.change(input, { target: { value: '812' } });
  await waitFor(() => expect(kept.value).toBe(50));
});

test('an emptied field stays what it was, and says so', async () => {
  const { kept, input } = numberField(7);
  fireEvent.change(input, { target: { value: '' } });
  expect(input.value).toBe('7');
  expect(kept.value).toBe(7);
  await waitFor(() => expect(said()).toBe('It stays 7.'));
});

test('a press says the number that it sets, and so does a field that takes less than was typed', async () => {
  const { input } = numberField(20);
  press('New cards: more');
  await waitFor(() => expect(said()).toBe('25'));
  fireEvent.change(input, { target: { value: '99999' } });
  await waitFor(() => expect(said()).toBe('Set to 50.'));
});

test('a name is kept without the space around it, and never empty', async () => {
  const kept = signal('Deep Learning');
  const keep = slowDisk(kept);
  const Field = (): JSX.Element => <TextField name="Name" value={kept.value} onChange={keep} />;
  render(<Field />, { wrapper: Announcer });
  const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' });
  fireEvent.change(input, { target: { value: '  Optics ' } });
  await waitFor(() => expect(kept.value).toBe('Optics'));
  fireEvent.change(input, { target: { value: '   ' } });
  await waitFor(() => expect(input.value).toBe('Optics'));
  expect(kept.value).toBe('Optics');
  await waitFor(() => expect(said()).toBe('It stays Optics.'));
});
