import { MINUTE } from '../domain/units.ts';

/** Resolves when the page has nothing better to do: for work that nobody waits for. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    // Safari has no idle callback; a little later is quiet enough.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 5_000 });
    else setTimeout(resolve, 300);
  });

/** Something that happens once, and what waits for it. */
export class Moment {
  readonly reached: Promise<void>;
  reach!: () => void;

  constructor() {
    this.reached = new Promise((resolve) => (this.reach = resolve));
  }
}

/** So long a frame may take; after that nothing is gained by waiting for it. */
const SLOW_FRAME_MS = 100;

/** Resolves once what was shown is painted; at once where the page is out of sight or left, for then nothing is. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.visibilityState === 'hidden') return resolve();
    const ends = new AbortController();
    const done = (): void => {
      ends.abort();
      resolve();
    };
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, SLOW_FRAME_MS);
    for (const leaving of ['visibilitychange', 'pagehide']) window.addEventListener(leaving, done, ends);
  });

export const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Calls when the page comes back into sight, and every minute while it is seen. */
export function whenSeen(look: () => void): void {
  const lookIfSeen = (): void => {
    if (document.visibilityState === 'visible') look();
  };
  document.addEventListener('visibilitychange', lookIfSeen);
  setInterval(lookIfSeen, MINUTE);
}

/** Calls when another page takes this one's place while it is kept as it is, and when it is shown again. */
export function whenSetAside(leave: () => void, comeBack: () => void): void {
  window.addEventListener('pagehide', ({ persisted }) => persisted && leave());
  window.addEventListener('pageshow', ({ persisted }) => persisted && comeBack());
}

/** Calls for every error that nobody caught. */
export function whenBroken(report: () => void): void {
  window.addEventListener('error', report);
  window.addEventListener('unhandledrejection', report);
}
