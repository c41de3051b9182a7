import { signal } from '@preact/signals';
import type { KeptText } from '../platform/kept-text.ts';
import type { AppContext } from './app-context.ts';
import { readObject } from './read-object.ts';
import { readUnsaved, type UnsavedNow } from './unsaved-now.ts';

const DEFAULT_AFTER = 200;

/** Tells after a session, once a day at most, how many answers no backup holds. */
export class ReminderModel {
  /** From so many answers on; 0: never. */
  readonly after = signal(DEFAULT_AFTER);
  /** What there is to tell after this session. */
  readonly told = signal<UnsavedNow | null>(null);
  private readonly context: Pick<AppContext, 'store' | 'clock'>;
  private readonly kept: KeptText;
  /** The study day on which it was last told. */
  private day: number | null;

  constructor(context: Pick<AppContext, 'store' | 'clock'>, kept: KeptText) {
    this.context = context;
    this.kept = kept;
    const { after, day } = readObject(kept.read());
    if (typeof after === 'number' && after >= 0) this.after.value = after;
    this.day = typeof day === 'number' ? day : null;
  }

  setAfter(after: number): void {
    this.after.value = after;
    this.keep();
  }

  /** A session came to its end. */
  async atEnd(): Promise<void> {
    const { store, clock } = this.context;
    const { day } = await store.timeOf(clock.now());
    if (this.after.peek() === 0 || day === this.day) return;
    const unsaved = await readUnsaved(this.context);
    if (unsaved.answers < this.after.peek()) return;
    this.told.value = unsaved;
    this.day = day;
    this.keep();
  }

  /** The session was left, or goes on. */
  leave(): void {
    this.told.value = null;
  }

  private keep(): void {
    this.kept.write(JSON.stringify({ after: this.after.peek(), day: this.day }));
  }
}
