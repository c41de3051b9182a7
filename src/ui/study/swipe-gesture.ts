import type { Rating } from '../../domain/event.ts';
import { PointerTrail } from './pointer-trail.ts';
import { mayStartSwipe } from './swipe-start.ts';
import { isArmed, mirrored, swipeIntent, swipeOutcome, swipeTowards, type Pull } from './swipe.ts';

/** What a card that is being pulled says: the rating ahead of it, and whether letting go gives it. */
export interface SwipeSign {
  readonly rating: Rating | null;
  readonly armed: boolean;
}

export interface SwipeSetting {
  readonly enabled: boolean;
  /** Whether a card may be pulled up: only where its answer does not scroll. */
  readonly mayRise: boolean;
  readonly onRate: (rating: Rating) => void;
  /** Null when the card is back in its place. */
  readonly onSign: (sign: SwipeSign | null) => void;
}

interface Hold {
  readonly pointer: number;
  readonly trail: PointerTrail;
  readonly isRtl: boolean;
  pulling: boolean;
}

/** A finger (or the mouse) on a card: it pulls the card, which follows through `--dx` and `--dy`, and lets it go. */
export class SwipeGesture {
  private readonly card: HTMLElement;
  private readonly setting: () => SwipeSetting;
  private hold: Hold | null = null;
  private hasPulled = false;

  constructor(card: HTMLElement, setting: () => SwipeSetting) {
    this.card = card;
    this.setting = setting;
  }

  listen(): () => void {
    const { card } = this;
    const ends = new AbortController();
    const { signal } = ends;
    card.addEventListener('pointerdown', (event) => this.down(event), { signal });
    card.addEventListener('pointermove', (event) => this.move(event), { signal });
    card.addEventListener('pointerup', (event) => this.up(event), { signal });
    card.addEventListener('pointercancel', () => this.letGo(), { signal });
    card.addEventListener('click', (event) => this.click(event), { signal, capture: true });
    card.addEventListener('dragstart', (event) => this.setting().enabled && event.preventDefault(), {
      signal,
    });
    return () => ends.abort();
  }

  private down(event: PointerEvent): void {
    // A second finger: whatever this is, it is no swipe.
    if (this.hold && !event.isPrimary) return this.letGo();
    this.hasPulled = false;
    if (!this.setting().enabled || !mayStartSwipe(event, this.card)) return;
    const isRtl = getComputedStyle(this.card).direction === 'rtl';
    this.hold = { pointer: event.pointerId, trail: new PointerTrail(event), isRtl, pulling: false };
  }

  private move(event: PointerEvent): void {
    const { hold } = this;
    if (hold?.pointer !== event.pointerId) return;
    // The mouse button was let go where the card did not hear of it.
    if (event.buttons === 0) return this.letGo();
    const { mayRise } = this.setting();
    const pull = hold.trail.follow(event);
    if (!hold.pulling) {
      const intent = swipeIntent(pull.dx, pull.dy, mayRise);
      if (intent === 'other') this.hold = null;
      if (intent !== 'swipe') return;
      this.takeHold(hold);
    }
    this.place(pull.dx, mayRise ? Math.min(0, pull.dy) : 0);
    this.show(hold.isRtl ? mirrored(pull) : pull, mayRise);
  }

  private up(event: PointerEvent): void {
    const { hold } = this;
    if (hold?.pointer !== event.pointerId) return;
    const { mayRise, onRate } = this.setting();
    const pull = hold.trail.follow(event);
    const rating = hold.pulling ? swipeOutcome(hold.isRtl ? mirrored(pull) : pull, mayRise) : null;
    if (rating === null) return this.letGo();
    this.hold = null;
    onRate(rating);
  }

  /** What ends a pull is no tap. */
  private click(event: Event): void {
    if (!this.hasPulled) return;
    event.preventDefault();
    event.stopPropagation();
  }

  private takeHold(hold: Hold): void {
    hold.pulling = true;
    this.hasPulled = true;
    this.card.setPointerCapture(hold.pointer);
    getSelection()?.removeAllRanges();
  }

  /** The card springs back to its place. */
  private letGo(): void {
    this.hold = null;
    this.place(0, 0);
    this.setting().onSign(null);
  }

  private show(pull: Pull, mayRise: boolean): void {
    this.setting().onSign({ rating: swipeTowards(pull, mayRise), armed: isArmed(pull, mayRise) });
  }

  private place(dx: number, dy: number): void {
    this.card.style.setProperty('--dx', String(dx));
    this.card.style.setProperty('--dy', String(dy));
  }
}
