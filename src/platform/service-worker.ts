import { HOUR, type EpochMs } from '../domain/units.ts';
import type { Clock } from './clock.ts';

/** Watches for newer versions of the app. Nothing ever reloads before `apply` is called in this tab. */
export interface UpdateWatcher {
  /** Calls `tell` once a newer version is ready for this tab, at once where one already is. */
  onReady(tell: () => void): void;
  /** Reloads this tab into the newer version. */
  apply(): void;
}

const CHECK_EVERY = HOUR;
/** How long the present worker may take to make way. */
const PATIENCE = 2_000;
const INSISTS = 'engram-updating';

/** Makes the app work offline, where the browser allows it, from `keepOffline` on: that fetches the whole app. */
export class OfflineApp {
  readonly updates: UpdateWatcher;
  readonly #watched = new WorkerUpdates();
  readonly #clock: Clock;
  readonly #container: ServiceWorkerContainer | undefined;

  constructor(clock: Clock) {
    this.updates = this.#watched;
    this.#clock = clock;
    this.#container = import.meta.env.DEV ? undefined : navigator.serviceWorker;
    if (this.#container) this.#watched.watchController(this.#container);
  }

  async keepOffline(): Promise<void> {
    // Refused (private windows, a full disk): the app then needs the network, and is otherwise the same.
    const registration: ServiceWorkerRegistration | null | undefined = await this.#container
      ?.register('./sw.js')
      .catch(() => null);
    if (!registration) return;
    this.#watched.watch(registration);
    checkWhenSeen(registration, this.#clock);
  }
}

class WorkerUpdates implements UpdateWatcher {
  #registration: ServiceWorkerRegistration | null = null;
  #ready = false;
  #asked = wasAskedBefore();
  #insisting = 0;
  readonly #listeners: (() => void)[] = [];

  onReady(tell: () => void): void {
    this.#listeners.push(tell);
    if (this.#ready) tell();
  }

  apply(): void {
    this.#asked = true;
    if (this.#askWaiting()) this.#insisting = window.setTimeout(insist, PATIENCE);
    else location.reload();
  }

  watch(registration: ServiceWorkerRegistration): void {
    this.#registration = registration;
    if (this.#asked && !this.#askWaiting()) location.reload();
    const watchInstalling = (): void => {
      const worker = registration.installing;
      worker?.addEventListener('statechange', () => {
        const first = registration.active === null;
        if (worker.state === 'installed' && !first) this.#found();
      });
    };
    if (registration.waiting && registration.active) this.#found();
    watchInstalling();
    registration.addEventListener('updatefound', watchInstalling);
  }

  /** The worker of a page changes on the first visit, by this tab's own `apply`, or by another tab's. */
  watchController(container: ServiceWorkerContainer): void {
    let controlled = container.controller !== null;
    container.addEventListener('controllerchange', () => {
      clearTimeout(this.#insisting);
      if (this.#asked) location.reload();
      else if (controlled) this.#found();
      controlled = true;
    });
  }

  /** False where the newer worker does not wait: it is there. */
  #askWaiting(): boolean {
    const waiting = this.#registration?.waiting;
    waiting?.postMessage('SKIP_WAITING');
    return Boolean(waiting);
  }

  #found(): void {
    if (this.#ready) return;
    this.#ready = true;
    for (const tell of this.#listeners) tell();
  }
}

/**
 * Chromium lets a worker that was just being called stay on, for minutes where it is called again and again: only a page
 * that leaves it frees it. The page that comes then takes the newer version.
 */
function insist(): void {
  sessionStorage.setItem(INSISTS, '');
  location.reload();
}

function wasAskedBefore(): boolean {
  try {
    const asked = sessionStorage.getItem(INSISTS) !== null;
    sessionStorage.removeItem(INSISTS);
    return asked;
  } catch {
    return false;
  }
}

/** An installed app may stay open for weeks: looks for a newer version when it comes back into sight. */
function checkWhenSeen(registration: ServiceWorkerRegistration, clock: Clock): void {
  let checkedAt: EpochMs = clock.now().at;
  document.addEventListener('visibilitychange', () => {
    const { at } = clock.now();
    if (document.visibilityState !== 'visible' || at - checkedAt < CHECK_EVERY) return;
    checkedAt = at;
    // Without a network there is nothing newer to be had.
    registration.update().catch(() => undefined);
  });
}
