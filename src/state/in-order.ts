/** Steps that touch the disk, one after the other: an answer waits for the one before it. */
export class InOrder {
  private last: Promise<void> = Promise.resolve();

  /** Takes its turn behind all that came before. */
  async run(step: () => Promise<void>): Promise<void> {
    const done = this.last.then(step);
    // A step that fails does not keep those behind it from their turn.
    this.last = done.catch(() => undefined);
    // On a promise of its own: the failure of the other counts as seen to, and nobody would hear of it.
    await done;
  }

  /** All that was to be done by now. */
  get done(): Promise<void> {
    return this.last;
  }
}
