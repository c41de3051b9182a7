import { MINUTE } from '../domain/units.ts';

/** Calls when the page has nothing better to do: work that nobody waits for. */
export function whenIdle(work: () => void): void {
  // Safari has no idle callback; a second after the start is quiet enough.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 5_000 });
  else setTimeout(work, 1_000);
}

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
