import { signal, type Signal } from '@preact/signals';
import type { KeptText } from '../platform/kept-text.ts';
import { keepPast, lossAt, type Holding, type Loss, type Start } from './past.ts';

/** What this device remembers of the collection besides the collection, which may be gone. */
export class PastModel {
  /** Stays until the person has seen it or what was lost is back. */
  readonly loss: Signal<Loss | null>;
  private readonly kept: KeptText;

  constructor(kept: KeptText, start: Start) {
    const loss = lossAt(start, kept);
    this.kept = kept;
    this.loss = signal(loss);
    if (loss) keepPast(kept, loss);
  }

  /** Remembers how much is here. */
  note(holding: Holding): void {
    const loss = this.loss.peek();
    if (loss && !makesUpFor(holding, loss)) return;
    this.loss.value = null;
    keepPast(this.kept, holding);
  }

  dismiss(): void {
    this.loss.value = null;
    keepPast(this.kept, null);
  }
}

const makesUpFor = ({ answers, cards }: Holding, loss: Loss): boolean =>
  loss.kind === 'cleared' ? answers >= loss.answers && cards >= loss.cards : answers + cards > 0;
