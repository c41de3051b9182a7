import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { onTestFinished } from 'vitest';
import type { Figure } from '../../src/figures/figure.ts';

/** A figure as a card shows it that asks for it with these settings. */
export function show(figure: Figure, settings = ''): void {
  const opened = figure.open(settings);
  if (opened.kind === 'faulty') throw new Error(JSON.stringify(opened.faults));
  render(<opened.View />);
  // Each time, as this module stays from one file of tests to the next.
  onTestFinished(cleanup);
}

/** What comes out, as everybody reads it. */
export const told = (): string => document.querySelector('.fig-told > [aria-hidden]')?.textContent ?? '';

/** The same as a screen reader reads it. */
export const said = (): string => document.querySelector('.fig-told > .visually-hidden')?.textContent ?? '';

export const slide = (name: string | RegExp, to: number): void =>
  void fireEvent.input(screen.getByRole('slider', { name }), { target: { value: String(to) } });

export const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
