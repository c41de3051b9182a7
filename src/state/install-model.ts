import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Installer, InstallWay } from '../platform/install.ts';
import type { KeptText } from '../platform/kept-text.ts';

/** Whether and how the app can be installed here, and whether to say so without being asked: once, ever. */
export class InstallModel {
  readonly way: ReadonlySignal<InstallWay>;
  /** It is offered now: at the end of the first session after which it can be. */
  readonly isOffered: ReadonlySignal<boolean>;
  private readonly installer: Installer;
  private readonly isAtEnd = signal(false);
  private readonly isSettled: Signal<boolean>;

  constructor(installer: Installer, kept: KeptText) {
    this.installer = installer;
    const way = signal(installer.way());
    installer.onChange(() => (way.value = installer.way()));
    this.way = way;
    const isSettled = signal(kept.read() !== null);
    this.isSettled = isSettled;
    this.isOffered = computed(() => this.isAtEnd.value && !isSettled.value && way.value !== 'none');
    effect(() => {
      if (this.isOffered.value) kept.write('offered');
    });
  }

  /** A session is at its end, or goes on. */
  setAtEnd(isAtEnd: boolean): void {
    this.isAtEnd.value = isAtEnd;
  }

  /** The session is left: what was offered then is not offered again. */
  leave(): void {
    if (this.isOffered.peek()) this.dismiss();
    this.isAtEnd.value = false;
  }

  dismiss(): void {
    this.isSettled.value = true;
  }

  /** True if the person agreed. */
  async install(): Promise<boolean> {
    this.dismiss();
    return this.installer.prompt();
  }
}
