/** `prompt`: the browser asks when told to. `by-hand`: only the person can, by the browser's own menu (iPhone, iPad). */
export type InstallWay = 'none' | 'prompt' | 'by-hand';

/** How this browser lets the app be put among the device's own. */
export interface Installer {
  /** The app runs as one that is installed. */
  readonly isApp: boolean;
  way(): InstallWay;
  onChange(listener: () => void): void;
  /** Has the browser ask. True if the person agreed. */
  prompt(): Promise<boolean>;
}

/** What Chromium sends once it would install the app; no type of the platform knows it. */
interface InstallEvent extends Event {
  prompt(): Promise<{ readonly outcome: string } | undefined>;
}

const isInstallEvent = (event: Event): event is InstallEvent =>
  'prompt' in event && typeof event.prompt === 'function';

/** To be made before the page has loaded: the browser offers it once, and early. */
export function browserInstaller(): Installer {
  let offer: InstallEvent | null = null;
  const listeners: (() => void)[] = [];
  const isApp = isStandalone();
  const set = (next: InstallEvent | null): void => {
    offer = next;
    for (const tell of listeners) tell();
  };
  window.addEventListener('beforeinstallprompt', (event) => {
    if (!isInstallEvent(event)) return;
    // The browser's own banner would come at a moment of its own.
    event.preventDefault();
    set(event);
  });
  window.addEventListener('appinstalled', () => set(null));
  return {
    isApp,
    way: () => (offer ? 'prompt' : !isApp && isApple() ? 'by-hand' : 'none'),
    onChange: (listener) => listeners.push(listener),
    async prompt() {
      const asked = offer;
      // Each offer can be taken up once.
      set(null);
      const answer = await asked?.prompt().catch(() => undefined);
      return answer?.outcome === 'accepted';
    },
  };
}

const isStandalone = (): boolean =>
  matchMedia('(display-mode: standalone)').matches || Reflect.get(navigator, 'standalone') === true;

/** An iPhone or iPad, in whichever browser: Macs say `standalone` too, but take no touch. */
const isApple = (): boolean => 'standalone' in navigator && navigator.maxTouchPoints > 0;
