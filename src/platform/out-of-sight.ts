/** Calls when the page goes out of sight, from where it may not come back. */
export function whenOutOfSight(work: () => void): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') work();
  });
}
