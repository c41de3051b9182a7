import { computed, signal } from '@preact/signals';
import type { CardId } from '../domain/ids.ts';

/** Reads ids of what was found, by place; null where something else was looked for meanwhile. */
type ReadIds = (first: number, count: number) => Promise<readonly CardId[] | null>;

const NONE: ReadonlySet<CardId> = new Set();

/** The cards of a list that something is to be done to: never one that the list does not hold. */
export class CardSelection {
  readonly isOn = signal(false);
  readonly chosen = signal<ReadonlySet<CardId>>(NONE);
  readonly count = computed(() => this.chosen.value.size);
  private readonly read: ReadIds;
  /** Where a range begins, and what was chosen besides it. */
  private anchor: number | null = null;
  private besides: ReadonlySet<CardId> = NONE;
  /** Choices are counted: what an earlier one reads is of no use. */
  private turn = 0;

  constructor(read: ReadIds) {
    this.read = read;
  }

  /** Nothing is chosen yet. */
  begin(): void {
    this.isOn.value = true;
  }

  end(): void {
    this.choose(NONE);
    this.anchor = null;
    this.isOn.value = false;
  }

  toggle(card: CardId, place: number): void {
    const chosen = new Set(this.chosen.peek());
    if (!chosen.delete(card)) chosen.add(card);
    this.anchor = place;
    this.choose(chosen);
  }

  /** From where the choice was last, or from `from`, to that place: in place of the range before it. */
  async extend(to: number, from: number): Promise<void> {
    this.anchor ??= from;
    const first = Math.min(this.anchor, to);
    const { besides } = this;
    const ids = await this.readInTurn(first, Math.max(this.anchor, to) - first + 1);
    if (!ids) return;
    this.isOn.value = true;
    this.chosen.value = new Set([...besides, ...ids]);
  }

  /** All that was found. */
  async all(count: number): Promise<void> {
    const ids = await this.readInTurn(0, count);
    if (!ids) return;
    this.isOn.value = true;
    this.anchor = null;
    this.choose(new Set(ids));
  }

  /** Something else is found now, or the same in another order: what is not found any more is let go. */
  async keepFound(count: number): Promise<void> {
    this.anchor = null;
    this.besides = this.chosen.peek();
    if (this.chosen.peek().size === 0) return;
    const ids = await this.readInTurn(0, count);
    if (ids) this.choose(new Set(ids.filter((id) => this.chosen.peek().has(id))));
  }

  private choose(chosen: ReadonlySet<CardId>): void {
    this.turn++;
    this.besides = chosen;
    this.chosen.value = chosen;
  }

  private async readInTurn(first: number, count: number): Promise<readonly CardId[] | null> {
    const turn = ++this.turn;
    const ids = await this.read(first, count);
    return turn === this.turn ? ids : null;
  }
}
