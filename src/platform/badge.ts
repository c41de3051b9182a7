/** The number on the app's icon. */
export interface Badge {
  /** 0 takes it away. */
  show(count: number): void;
}

/** Only an installed app has an icon to show it on: elsewhere the browser refuses, and nothing is lost. */
export const browserBadge: Badge = {
  show(count) {
    if (!('setAppBadge' in navigator)) return;
    const shown = count > 0 ? navigator.setAppBadge(count) : navigator.clearAppBadge();
    shown.catch(() => undefined);
  },
};
