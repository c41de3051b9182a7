import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { onTestFinished, vi } from 'vitest';
import type { Figure } from '../../src/figures/figure.ts';

/** A figure as a card shows it that asks for it with these settings. */
export function show(figure: Figure, settings = ''): void {
  const opened = figure.open(settings);
  if (opened.kind === 'faulty') throw new Error(JSON.stringify(opened.faults));
  vi.useFakeTimers();
  render(<opened.View />);
  // Each time, as this module stays from one file of tests to the next.
  onTestFinished(() => {
    cleanup();
    vi.useRealTimers();
  });
}

/** What comes out, as everybody reads it. */
export const told = (): string => document.querySelector('.fig-told > [aria-hidden]')?.textContent ?? '';

/** What a screen reader reads, with the time that it is given to hear the last change. */
export function said(): string {
  wait(2000);
  return document.querySelector('.fig-told > [aria-live]')?.textContent ?? '';
}

export function wait(milliseconds: number): void {
  void act(() => void vi.advanceTimersByTime(milliseconds));
}

export const slide = (name: string | RegExp, to: number): void =>
  void fireEvent.input(screen.getByRole('slider', { name }), { target: { value: String(to) } });

export const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
