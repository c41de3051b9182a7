import { build } from 'vite';
import { installBrowsers } from '../helpers/browsers.ts';
import { BUILD } from '../helpers/builds.ts';

/** Once before all browser tests: browsers to play with, and a fresh build to play. `SKIP_BUILD=1` plays the last. */
export default async function setUp(): Promise<void> {
  installBrowsers();
  if (process.env['SKIP_BUILD']) return;
  await build({ logLevel: 'warn', build: { outDir: BUILD, emptyOutDir: true } });
}
