import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { AppServer } from './server.ts';
import type { Studies } from './seeded-studies.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** What the benches build and keep between two runs. */
export const CACHE = resolve(ROOT, '.cache/bench');
export const SITE = `${CACHE}/site`;

/** The same at every run: a browser keeps its databases by it. */
const PORT = 4_817;

/** Each collection has an origin of its own, by the name of its host, all in one profile. */
export const COLLECTIONS = {
  '1k': { cards: 1_000, due: 200, seed: 1 },
  '10k': { cards: 10_000, due: 200, seed: 2 },
  '100k': { cards: 100_000, due: 200, seed: 3 },
  '10k-2000due': { cards: 10_000, due: 2_000, seed: 4 },
} as const satisfies Readonly<Record<string, Studies>>;

export type CollectionName = keyof typeof COLLECTIONS;
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as readonly CollectionName[];

const addressOn = (host: string, path: string): string => `http://${host}.localhost:${PORT}/${path}`;
export const appAddress = (name: CollectionName): string => addressOn(name, 'app/');
export const pageAddress = (name: CollectionName, page: 'filling' | 'day'): string =>
  addressOn(name, `pages/${page}/`);
/** Of the benches at size, by the name of a host of theirs. */
export const sizeAddress = (host: string, path: 'app/' | 'pages/filling/' | 'pages/size/'): string =>
  addressOn(`size-${host}`, path);
/** Of an app that has nothing but what is imported into it, by the name of a host of its own. */
export const emptyAddress = (host: string): string => addressOn(host, 'app/');
export const FLOOR_ADDRESS = addressOn('floor', 'pages/floor/');
export const TYPING_ADDRESS = addressOn('floor', 'pages/typing/');
export const STILL_ADDRESS = addressOn('still', 'pages/still/');

export const benchServer = (): AppServer => new AppServer(SITE, '/', PORT);

/** Builds the app, the trivial page beside it, the page that fills databases and the one that reads them. */
export async function buildSite(): Promise<void> {
  await rm(SITE, { recursive: true, force: true });
  await build({ root: ROOT, logLevel: 'warn', build: { outDir: `${SITE}/app`, emptyOutDir: true } });
  await buildPages(['filling', 'day', 'size']);
  // By itself: it must not share its code with others.
  await buildPages(['floor']);
  await buildPages(['typing']);
}

async function buildPages(names: readonly string[]): Promise<void> {
  const root = resolve(ROOT, 'tests/bench/pages');
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'warn',
    plugins: [preact()],
    build: {
      outDir: `${SITE}/pages`,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: Object.fromEntries(names.map((name) => [name, `${root}/${name}/index.html`])),
        output: { entryFileNames: 'assets/[name].js' },
      },
    },
  });
}

/** Where the code that fills the databases is found. */
export const FILLER = `${SITE}/pages/assets/filling.js`;
