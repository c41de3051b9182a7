import { describe, expect, it } from 'vitest';
import {
  isArmed,
  swipeIntent,
  swipeOutcome,
  swipeTowards,
  type Pull,
} from '../../../../src/ui/study/swipe.ts';

const still = (dx: number, dy: number): Pull => ({ dx, dy, vx: 0, vy: 0 });

describe('what a first movement wants', () => {
  it('is not known from a tremble', () => {
    expect(swipeIntent(5, 5, true)).toBe('undecided');
  });

  it('is a swipe when it goes sideways, also on a card that scrolls', () => {
    expect(swipeIntent(-12, 4, true)).toBe('swipe');
    expect(swipeIntent(12, -4, false)).toBe('swipe');
  });

  it('is a swipe upwards only where nothing scrolls', () => {
    expect(swipeIntent(3, -12, true)).toBe('swipe');
    expect(swipeIntent(3, -12, false)).toBe('other');
  });

  it('is something else when it goes down', () => {
    expect(swipeIntent(3, 12, true)).toBe('other');
  });
});

describe('a card let go at rest', () => {
  it.each([
    ['left', -150, 0, 'again'],
    ['right', 150, 0, 'good'],
    ['up', 0, -150, 'easy'],
    ['right and a little up', 120, -80, 'good'],
    ['up and a little left', -80, -120, 'easy'],
  ])('%s gets its rating', (_, dx, dy, rating) => {
    expect(swipeOutcome(still(dx, dy), true)).toBe(rating);
  });

  it.each([
    ['early', 60, 0],
    ['in its place', 0, 0],
    ['early above its place', 0, -90],
    ['below its place', 20, 200],
  ])('%s springs back', (_, dx, dy) => {
    expect(swipeOutcome(still(dx, dy), true)).toBeNull();
  });

  it('knows only left and right where its answer scrolls', () => {
    expect(swipeOutcome(still(0, -200), false)).toBeNull();
    expect(swipeOutcome(still(100, -200), false)).toBe('good');
  });
});

describe('a card let go in movement', () => {
  it('is rated by a flick', () => {
    expect(swipeOutcome({ dx: 40, dy: 0, vx: 0.8, vy: 0 }, true)).toBe('good');
    expect(swipeOutcome({ dx: -40, dy: 0, vx: -0.8, vy: 0 }, true)).toBe('again');
    expect(swipeOutcome({ dx: 0, dy: -40, vx: 0, vy: -0.8 }, true)).toBe('easy');
  });

  it('is not rated by a twitch', () => {
    expect(swipeOutcome({ dx: 20, dy: 0, vx: 2, vy: 0 }, true)).toBeNull();
  });

  it('springs back when it was on its way back', () => {
    expect(swipeOutcome({ dx: 140, dy: 0, vx: -0.5, vy: 0 }, true)).toBeNull();
    expect(swipeOutcome({ dx: -140, dy: 0, vx: 0.5, vy: 0 }, true)).toBeNull();
  });
});

describe('what a card says while it is pulled', () => {
  it('names the rating from the first pixel, and is armed where letting go gives it', () => {
    expect(swipeTowards(still(10, 0), true)).toBe('good');
    expect(isArmed(still(10, 0), true)).toBe(false);
    expect(isArmed(still(120, 0), true)).toBe(true);
  });

  it('names none below its place', () => {
    expect(swipeTowards(still(0, 80), true)).toBeNull();
    expect(isArmed(still(0, 200), true)).toBe(false);
  });
});
