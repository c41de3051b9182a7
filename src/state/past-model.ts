import { signal } from '@preact/signals';
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

/** What this device remembers of the collection besides the collection, which may be gone. */
export class PastModel {
  /** Stays until the person has seen it or what was lost is back. */
  readonly loss = signal<Loss | null>(null);
  private readonly kept: KeptText;

  constructor(kept: KeptText, { isNew, isApp }: Start) {
    this.kept = kept;
    const { holding, loss } = parse(kept.read());
    const isLost = isNew || loss === 'cleared';
    if (isLost && holding) this.mourn({ kind: 'cleared', ...holding });
    else if ((isNew && isApp) || loss === 'own-store') this.mourn({ kind: 'own-store' });
  }

  /** Remembers how much is here. */
  note(holding: Holding): void {
    const loss = this.loss.peek();
    if (loss && !makesUpFor(holding, loss)) return;
    this.loss.value = null;
    this.kept.write(JSON.stringify(holding));
  }

  dismiss(): void {
    this.loss.value = null;
    this.kept.write('{}');
  }

  private mourn(loss: Loss): void {
    const { kind, ...holding } = loss;
    this.loss.value = loss;
    this.kept.write(JSON.stringify({ ...holding, loss: kind }));
  }
}

/** Whether anything of a person's own was ever here, as far as this device remembers. */
export const hadSomething = (kept: KeptText): boolean => parse(kept.read()).holding !== null;

const makesUpFor = ({ answers, cards }: Holding, loss: Loss): boolean =>
  loss.kind === 'cleared' ? answers >= loss.answers && cards >= loss.cards : answers + cards > 0;

interface Remembered {
  /** Null where there was nothing. */
  readonly holding: Holding | null;
  readonly loss: unknown;
}

function parse(text: string | null): Remembered {
  const { at, answers, cards, loss } = readObject(text);
  const isHolding = [at, answers, cards].every((value) => typeof value === 'number' && value >= 0);
  const holding = { at: epochMs(Number(at)), answers: Number(answers), cards: Number(cards) };
  return { holding: isHolding && holding.answers + holding.cards > 0 ? holding : null, loss };
}
