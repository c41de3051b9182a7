/** Keeps the screen from going dark by itself. */
export interface WakeLock {
  readonly isSupported: boolean;
  hold(on: boolean): void;
}

/** Null where it is refused: the battery may run low. */
type Held = Promise<WakeLockSentinel | null>;

export function browserWakeLock(): WakeLock {
  let isWanted = false;
  let held: Held | null = null;
  const isSupported = 'wakeLock' in navigator;
  // The browser takes it back whenever the page is out of sight.
  document.addEventListener('visibilitychange', () => {
    if (isWanted && document.visibilityState === 'visible') held = take();
  });
  return {
    isSupported,
    hold(on) {
      if (!isSupported || on === isWanted) return;
      isWanted = on;
      if (!on) void letGo(held);
      held = on ? take() : null;
    },
  };
}

const take = (): Held => navigator.wakeLock.request('screen').catch(() => null);

async function letGo(held: Held | null): Promise<void> {
  const sentinel = await held;
  await sentinel?.release().catch(() => undefined);
}
