import type { Plugin } from 'vite';
import { printPngs } from './png.ts';
import { drawSplash, SCHEMES, SCREENS, shades } from './splash.ts';

/** Draws what an iPhone or iPad shows while the installed app starts: `splash/1179x2556-dark.png`. */
export const splashPlugin = (): Plugin => ({
  name: 'splash',
  apply: 'build',
  generateBundle() {
    for (const screen of SCREENS) {
      const pictures = printPngs(drawSplash(screen), Object.values(SCHEMES).map(shades));
      for (const [i, scheme] of Object.keys(SCHEMES).entries()) {
        const fileName = `splash/${screen.width}x${screen.height}-${scheme}.png`;
        this.emitFile({ type: 'asset', fileName, source: pictures[i] ?? '' });
      }
    }
  },
});
