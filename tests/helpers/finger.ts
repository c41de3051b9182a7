import type { CDPSession, Locator, Page } from '@playwright/test';
import { readyToPull, twoFrames } from './person.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point near the upper edge of something: there, a card has only text. */
export async function topOf(place: Locator, below = 30): Promise<Point> {
  const box = await place.boundingBox();
  if (!box) throw new Error('It does not show');
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + below) };
}

/** Waits until nothing of it moves any more. */
export const atRest = (place: Locator): Promise<unknown> =>
  place.evaluate((element) =>
    Promise.allSettled(element.getAnimations({ subtree: true }).map(({ finished }) => finished)),
  );

export interface Finger {
  second(at: Point): Promise<void>;
  up(): Promise<void>;
}

/** Drags a finger, slower than a flick; with `hold` it stays down. */
export async function drag(page: Page, from: Point, by: Point, end: 'up' | 'hold' = 'up'): Promise<Finger> {
  const session = await page.context().newCDPSession(page);
  const at = (share: number): Point => ({ x: from.x + by.x * share, y: from.y + by.y * share });
  await page.evaluate(readyToPull);
  await touch(session, 'touchStart', [from]);
  for (let step = 1; step <= 10; step++) {
    await touch(session, 'touchMove', [at(step / 10)]);
    await page.evaluate(twoFrames);
  }
  // A finger that rests before it is lifted does not flick.
  await page.waitForTimeout(120);
  const finger = {
    second: (point: Point) => touch(session, 'touchStart', [at(1), point]),
    up: () => touch(session, 'touchEnd', []),
  };
  if (end === 'up') await finger.up();
  return finger;
}

async function touch(
  session: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  points: readonly Point[],
): Promise<void> {
  const touchPoints = points.map(({ x, y }, id) => ({ x, y, id }));
  await session.send('Input.dispatchTouchEvent', { type, touchPoints });
}
