/** Steps that touch the disk, one after the other: an answer waits for the one before it. */
export class InOrder {
  private last: Promise<void> = Promise.resolve();

  /** Takes its turn behind all that came before. */
  run(step: () => Promise<void>): Promise<void> {
    const done = this.last.then(step);
    // A step that fails is reported by its caller; those behind it still have their turn.
    this.last = done.catch(() => undefined);
    return done;
  }

  /** All that was to be done by now. */
  get done(): Promise<void> {
    return this.last;
  }
}
