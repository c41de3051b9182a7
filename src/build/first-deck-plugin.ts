import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';

const PREFIX = 'virtual:first-';
/** What is made at build, each a module of its own: `import('virtual:first-deck')`. */
const PARTS = { deck: 'firstDeck', 'katex-cards': 'firstCards' } as const;

type Made = Readonly<Record<(typeof PARTS)[keyof typeof PARTS], unknown>>;

/** The deck that ships, made ready at build. */
export function firstDeckPlugin(): Plugin {
  let made: Promise<Made> | undefined;
  const make = async (): Promise<Made> =>
    (await runnerImport<Made>('./src/build/first-deck.ts', { configFile: false })).module;
  return {
    name: 'first-deck',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id) {
      const part = Object.entries(PARTS).find(([name]) => id === `\0${PREFIX}${name}`)?.[1];
      if (!part) return undefined;
      made ??= make();
      // As text, which engines read faster than an object literal.
      return `export const ${part} = JSON.parse(${JSON.stringify(JSON.stringify((await made)[part]))});`;
    },
  };
}

const CONTENT = 'src/content';

/** Names the renderer of this build: what another one rendered is not shown, for it may have been mended since. */
export function rendererVersion(): string {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  for (const file of readdirSync(CONTENT).toSorted()) hash.update(readFileSync(join(CONTENT, file)));
  return hash.digest('hex').slice(0, 12);
}
