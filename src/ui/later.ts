import { signal, type ReadonlySignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';

/** A component whose code comes later than the first card. */
export class Later<Props> {
  /** Null until it has come. */
  readonly component: ReadonlySignal<FunctionComponent<Props> | null>;
  /** Resolves once it has come. */
  readonly load: () => Promise<void>;

  constructor(fetch: () => Promise<FunctionComponent<Props>>) {
    const component = signal<FunctionComponent<Props> | null>(null);
    this.component = component;
    this.load = async () => {
      component.value ??= await fetch();
    };
  }
}
