import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { FirstDeck } from '../state/first-deck.ts';

const ID = 'virtual:first-deck';
const RESOLVED = `\0${ID}`;

/** The deck that ships, made ready at build: `import('virtual:first-deck')`. */
export const firstDeckPlugin = (): Plugin => ({
  name: 'first-deck',
  resolveId: (id) => (id === ID ? RESOLVED : undefined),
  async load(id) {
    if (id !== RESOLVED) return undefined;
    const { module } = await runnerImport<{ readonly firstDeck: FirstDeck }>('./src/build/first-deck.ts', {
      configFile: false,
    });
    // As text, which engines read faster than an object literal.
    return `export const firstDeck = JSON.parse(${JSON.stringify(JSON.stringify(module.firstDeck))});`;
  },
});

const CONTENT = 'src/content';

/** Names the renderer of this build: what another one rendered is not shown, for it may have been mended since. */
export function rendererVersion(): string {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  for (const file of readdirSync(CONTENT).toSorted()) hash.update(readFileSync(join(CONTENT, file)));
  return hash.digest('hex').slice(0, 12);
}
