/** So long a finger rests for it to be no tap. */
const LONG_MS = 500;
/** A finger that moves so many pixels scrolls. */
const STILL = 10;

interface Press {
  readonly x: number;
  readonly y: number;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** A finger that rests on something; a mouse has other ways. */
export class LongPress {
  private readonly onHeld: (target: EventTarget | null) => void;
  private press: Press | null = null;
  private held = false;

  constructor(onHeld: (target: EventTarget | null) => void) {
    this.onHeld = onHeld;
  }

  get isDown(): boolean {
    return this.press !== null;
  }

  begin({ pointerType, clientX: x, clientY: y, target }: PointerEvent): void {
    this.end();
    this.held = false;
    if (pointerType === 'mouse') return;
    const hold = (): void => {
      this.held = true;
      this.onHeld(target);
    };
    this.press = { x, y, timer: setTimeout(hold, LONG_MS) };
  }

  move({ clientX, clientY }: PointerEvent): void {
    const { press } = this;
    if (press && Math.hypot(clientX - press.x, clientY - press.y) > STILL) this.end();
  }

  end(): void {
    if (this.press) clearTimeout(this.press.timer);
    this.press = null;
  }

  /** The click that ends a long press is none. */
  wasHeld(): boolean {
    const was = this.held;
    this.held = false;
    return was;
  }
}
