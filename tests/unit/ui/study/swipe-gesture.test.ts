// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Rating } from '../../../../src/domain/event.ts';
import { SwipeGesture, type SwipeSign } from '../../../../src/ui/study/swipe-gesture.ts';

let card: HTMLElement;
let rated: Rating[];
let signs: (SwipeSign | null)[];
let setting: { enabled: boolean; mayRise: boolean };
let time: number;

beforeEach(() => {
  document.body.innerHTML =
    '<article><p>Text</p><a href="#x">Link</a><button>Why?</button><pre>code</pre></article>';
  card = element('article');
  card.setPointerCapture = () => undefined;
  rated = [];
  signs = [];
  setting = { enabled: true, mayRise: true };
  time = 0;
  new SwipeGesture(card, () => ({
    ...setting,
    onRate: (rating) => rated.push(rating),
    onSign: (sign) => signs.push(sign),
  })).listen();
});

const element = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!;

interface Touch {
  readonly id?: number;
  readonly isPrimary?: boolean;
  readonly type?: string;
}

function send(kind: string, target: Element, [x, y]: readonly [number, number], touch: Touch = {}): void {
  const { id = 1, isPrimary = true, type = 'touch' } = touch;
  const event = new PointerEvent(kind, {
    bubbles: true,
    pointerId: id,
    isPrimary,
    pointerType: type,
    clientX: x,
    clientY: y,
    button: 0,
    buttons: kind === 'pointerup' ? 0 : 1,
  });
  // A pull of a second: no flick.
  Object.defineProperty(event, 'timeStamp', { value: (time += 100) });
  target.dispatchEvent(event);
}

function swipe(
  target: Element,
  by: readonly [number, number],
  from: readonly [number, number] = [200, 400],
): void {
  const at = (share: number) => [from[0] + by[0] * share, from[1] + by[1] * share] as const;
  send('pointerdown', target, from);
  for (const share of [0.1, 0.3, 0.6, 1]) send('pointermove', target, at(share));
  send('pointerup', target, at(1));
}

const dx = (): string => card.style.getPropertyValue('--dx');

describe('a finger on a card', () => {
  it('rates it by where it pulls it', () => {
    swipe(card, [150, 0]);
    swipe(card, [-150, 0]);
    swipe(card, [0, -200]);
    expect(rated).toEqual(['good', 'again', 'easy']);
  });

  it('rates it to the other side where text runs from right to left', () => {
    card.style.direction = 'rtl';
    swipe(card, [150, 0]);
    swipe(card, [-150, 0]);
    swipe(card, [0, -200]);
    expect(rated).toEqual(['again', 'good', 'easy']);
    send('pointerdown', card, [200, 400]);
    send('pointermove', card, [160, 400]);
    expect(dx()).toBe('-40');
    expect(signs.at(-1)).toEqual({ rating: 'good', armed: false });
  });

  it('is followed by the card, which says what it will get', () => {
    send('pointerdown', card, [200, 400]);
    send('pointermove', card, [240, 400]);
    expect(dx()).toBe('40');
    expect(signs.at(-1)).toEqual({ rating: 'good', armed: false });
    send('pointermove', card, [320, 400]);
    expect(dx()).toBe('120');
    expect(signs.at(-1)).toEqual({ rating: 'good', armed: true });
  });

  it('lets it spring back', () => {
    swipe(card, [50, 0]);
    expect(rated).toEqual([]);
    expect(dx()).toBe('0');
    expect(signs.at(-1)).toBeNull();
  });

  it('scrolls an answer that is long', () => {
    setting.mayRise = false;
    swipe(card, [10, -200]);
    expect(rated).toEqual([]);
    expect(dx()).toBe('');
  });

  it('does nothing where swipes are off', () => {
    setting.enabled = false;
    swipe(card, [150, 0]);
    expect(rated).toEqual([]);
  });

  it('does nothing from the edges of the screen', () => {
    swipe(card, [150, 0], [20, 400]);
    swipe(card, [-150, 0], [window.innerWidth - 20, 400]);
    expect(rated).toEqual([]);
  });

  it('presses what it lies on, and can pull by a link', () => {
    swipe(element('button'), [150, 0]);
    expect(rated).toEqual([]);
    swipe(element('a'), [150, 0]);
    expect(rated).toEqual(['good']);
  });

  it('scrolls code that is too wide', () => {
    const code = element('pre');
    swipe(code, [150, 0]);
    expect(rated).toEqual(['good']);
    code.style.overflowX = 'auto';
    Object.defineProperty(code, 'scrollWidth', { value: 500 });
    Object.defineProperty(code, 'clientWidth', { value: 300 });
    swipe(code, [150, 0]);
    expect(rated).toEqual(['good']);
  });

  it('lets go when a second one comes', () => {
    send('pointerdown', card, [200, 400]);
    send('pointermove', card, [320, 400]);
    send('pointerdown', card, [100, 300], { id: 2, isPrimary: false });
    send('pointermove', card, [350, 400]);
    send('pointerup', card, [350, 400]);
    expect(rated).toEqual([]);
    expect(dx()).toBe('0');
  });

  it('lets go when the browser takes over', () => {
    send('pointerdown', card, [200, 400]);
    send('pointermove', card, [320, 400]);
    send('pointercancel', card, [320, 400]);
    send('pointerup', card, [320, 400]);
    expect(rated).toEqual([]);
  });

  it('does not follow a link at the end of a pull', () => {
    const clicks: Event[] = [];
    card.addEventListener('click', (event) => clicks.push(event));
    swipe(element('a'), [150, 0]);
    element('a').click();
    expect(clicks).toEqual([]);
    send('pointerdown', element('a'), [200, 400]);
    send('pointerup', element('a'), [200, 400]);
    element('a').click();
    expect(clicks).toHaveLength(1);
  });
});

describe('a mouse', () => {
  it('pulls a card, but selects code', () => {
    for (const target of [card, element('pre')]) {
      send('pointerdown', target, [200, 400], { type: 'mouse' });
      send('pointermove', target, [350, 400], { type: 'mouse' });
      send('pointerup', target, [350, 400], { type: 'mouse' });
    }
    expect(rated).toEqual(['good']);
  });

  it('that let go elsewhere pulls no more', () => {
    send('pointerdown', card, [200, 400], { type: 'mouse' });
    const back = new PointerEvent('pointermove', { pointerId: 1, clientX: 350, clientY: 400, buttons: 0 });
    card.dispatchEvent(back);
    send('pointerup', card, [350, 400], { type: 'mouse' });
    expect(rated).toEqual([]);
  });
});
