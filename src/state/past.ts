import { epochMs, type EpochMs } from '../domain/units.ts';
import type { KeptText } from '../platform/kept-text.ts';
import { readObject } from './read-object.ts';

/** How much a person had here. What ships with the app does not count. */
export interface Holding {
  readonly at: EpochMs;
  readonly answers: number;
  readonly cards: number;
}

/** Why nothing is here where something might be. */
export type Loss =
  /** The browser let go of it. */
  | ({ readonly kind: 'cleared' } & Holding)
  /** The app was just put on a home screen, where it starts with a store of its own. */
  | { readonly kind: 'own-store' };

export interface Start {
  /** The collection had to be made anew. */
  readonly isNew: boolean;
  /** The app runs as one that is installed. */
  readonly isApp: boolean;
}

/** Whether anything of a person's own was ever here, as far as this device remembers. */
export const hadSomething = (kept: KeptText): boolean => read(kept).holding !== null;

/** What is missing: since this start, or since one before it and not yet made up for. */
export function lossAt({ isNew, isApp }: Start, kept: KeptText): Loss | null {
  const { holding, loss } = read(kept);
  if (holding && (isNew || loss === 'cleared')) return { kind: 'cleared', ...holding };
  return (isNew && isApp) || loss === 'own-store' ? { kind: 'own-store' } : null;
}

/** Remembers how much is here or, after a loss, was. */
export function keepPast(kept: KeptText, past: Holding | Loss | null): void {
  const { kind, ...holding } = { kind: undefined, ...past };
  kept.write(JSON.stringify({ ...holding, loss: kind }));
}

interface Remembered {
  /** Null where there was nothing. */
  readonly holding: Holding | null;
  readonly loss: unknown;
}

function read(kept: KeptText): Remembered {
  const { at, answers, cards, loss } = readObject(kept.read());
  const isHolding = [at, answers, cards].every((value) => typeof value === 'number' && value >= 0);
  const holding = { at: epochMs(Number(at)), answers: Number(answers), cards: Number(cards) };
  return { holding: isHolding && holding.answers + holding.cards > 0 ? holding : null, loss };
}
