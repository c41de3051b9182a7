import { computed, signal } from '@preact/signals';
import type { Rating } from '../domain/event.ts';
import type { CardId } from '../domain/ids.ts';
import type { AppContext } from './app-context.ts';
import { LookQueue, type FindCards } from './found-queue.ts';
import { StudyModel } from './study-model.ts';

/** What was left when a card was shown. */
interface Step {
  readonly card: CardId;
  readonly left: readonly CardId[];
  readonly known: boolean;
}

/** A sitting that leaves the schedule as it is: its ratings are not kept, Again brings a card back at the end. */
export class LookModel extends StudyModel {
  private readonly steps = signal<readonly Step[]>([]);
  override readonly canUndo = computed(() => this.steps.value.length > 0);
  private readonly queue: LookQueue;

  constructor(context: AppContext, findCards: FindCards) {
    const queue = new LookQueue(context.store, findCards);
    super(context, null, queue);
    this.queue = queue;
  }

  override rate(rating: Rating, given: () => void = () => undefined): void {
    const { session } = this;
    const { card } = session;
    if (this.phase.value.kind !== 'back' || !card) return;
    const known = rating !== 'again';
    this.steps.value = [...this.steps.value, { card: card.id, left: this.queue.left, known }];
    this.queue.looked(card.id, !known);
    if (known) this.answered.value++;
    session.showNext().catch((error: unknown) => session.reportUnlessTold(error));
    given();
  }

  override undo(): Promise<void> {
    const { session } = this;
    return session.disk.run(async () => {
      const step = this.steps.value.at(-1);
      if (!step) return;
      this.steps.value = this.steps.value.slice(0, -1);
      this.queue.goOn(step.left);
      if (step.known) this.answered.value--;
      await session.showNext(step.card);
    });
  }
}
