import { useLayoutEffect } from 'preact/hooks';
import type { Appearance } from '../state/device-settings.ts';

/** The colours of the desk, for the browser's own bars: they know no custom properties. */
const DESK = { light: '#f2efe9', dark: '#0d0e14' } as const;

/** Shows the app light or dark, or as the device does. */
export function useAppearance(appearance: Appearance): void {
  useLayoutEffect(() => {
    document.documentElement.dataset['appearance'] = appearance;
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
      const own = meta.media.includes('dark') ? 'dark' : 'light';
      meta.content = DESK[appearance === 'auto' ? own : appearance];
    }
  }, [appearance]);
}
