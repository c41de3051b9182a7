import preact from '@preact/preset-vite';
import { VitePWA, type ManifestOptions } from 'vite-plugin-pwa';
import { defineConfig, type Plugin } from 'vitest/config';
import { firstDeckPlugin, rendererVersion } from './src/build/first-deck-plugin.ts';
import { splashPlugin } from './src/build/splash-plugin.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // KaTeX places its glyphs by style attributes; a stranger's are stripped from the text.
  "style-src-attr 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Writes the Content-Security-Policy into the built page, before anything that it governs. */
const contentSecurityPolicy = (): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
});

/** Every browser that runs the app reads woff2: KaTeX's older copies of its fonts stay out of the build. */
const woff2Only = (sources: string): string => {
  const woff2 = sources.split(',').filter((font) => font.includes('.woff2'));
  return woff2.length > 0 ? woff2.join(',').trim() : sources;
};

/** As large as tests/helpers/take-screenshots.mjs takes them. */
const SCREENSHOT_SIZES = { narrow: '585x1266', wide: '1280x800' } as const;

const screenshot = (name: string, form_factor: keyof typeof SCREENSHOT_SIZES, label: string) => ({
  src: `screenshots/${name}.png`,
  sizes: SCREENSHOT_SIZES[form_factor],
  type: 'image/png',
  form_factor,
  label,
});

// Without an id an app is known by where it starts; an id is read from the root of its host, whatever path it lies under.
const MANIFEST: Partial<ManifestOptions> = {
  name: 'Engram',
  short_name: 'Engram',
  description: 'Flashcards that work offline and lose nothing.',
  lang: 'en',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#f2efe9',
  theme_color: '#f2efe9',
  categories: ['education'],
  icons: [
    { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: 'icons/monochrome-512.png', sizes: '512x512', type: 'image/png', purpose: 'monochrome' },
  ],
  shortcuts: [
    {
      name: 'Add card',
      url: './#/add',
      icons: [
        { src: 'icons/add-96.png', sizes: '96x96', type: 'image/png' },
        { src: 'icons/add-192.png', sizes: '192x192', type: 'image/png' },
      ],
    },
    {
      name: 'Study',
      url: './#/study',
      icons: [
        { src: 'icons/study-96.png', sizes: '96x96', type: 'image/png' },
        { src: 'icons/study-192.png', sizes: '192x192', type: 'image/png' },
      ],
    },
  ],
  // An opened file or a share never takes the window in which somebody studies, where there can be another. (A share's
  // files would be lost with `focus-existing`, which drops what was posted.)
  launch_handler: { client_mode: 'navigate-new' },
  // Taken by the service worker; what a file is shows in its content, and many apps know none of these kinds.
  share_target: {
    action: './share',
    method: 'POST',
    enctype: 'multipart/form-data',
    params: {
      title: 'title',
      text: 'text',
      url: 'url',
      files: [
        {
          name: 'files',
          accept: ['text/*', 'application/*'],
        },
      ],
    },
  },
  file_handlers: [
    {
      action: './#/import',
      accept: {
        'text/markdown': ['.md', '.markdown'],
        'text/plain': ['.txt'],
        'application/json': ['.json'],
        'application/gzip': ['.gz'],
        'application/vnd.engram': ['.engram'],
      },
    },
  ],
  screenshots: [
    screenshot('study-light', 'narrow', 'A turned card, its four ratings and when each would bring it back'),
    screenshot('decks-light', 'narrow', 'The decks, with what each of them gives today'),
    screenshot('study-dark', 'narrow', 'A turned card in the dark'),
    screenshot('study-wide', 'wide', 'A session beside the decks'),
    screenshot('decks-wide', 'wide', 'The day and the decks on a wide screen'),
  ],
};

const TESTS = ['tests/unit/**/*.test.{ts,tsx}', 'tests/property/**/*.test.ts'];
const PURE_TESTS = ['tests/unit/{domain,figures,formats}/**/*.test.{ts,tsx}'];

/** The parts of screens: each by itself would cost the first file more to name than it holds. */
const SMALL_PARTS =
  /\/src\/ui\/(?:(?:card|parts|shortcuts|screens\/(?:aside|deleted|decks|install|tags))\/|study\/(?!swipe-gesture)|screens\/(?:Aside|DeadEnd|Deleted|MissingDeck|NotFound|Tags))|\/node_modules\/lucide\//;

/** What a first answer needs of writing, beside what the first deck does. */
const WRITING = /\/src\/(?:domain\/(?:fold|review-block|scheduler|undo)|storage\/(?:refold|versions))\.ts/;

export default defineConfig({
  base: './',
  plugins: [
    preact(),
    contentSecurityPolicy(),
    splashPlugin(),
    firstDeckPlugin(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'sw.ts',
      injectRegister: false,
      manifest: MANIFEST,
      includeManifestIcons: false,
      injectManifest: {
        injectionPoint: 'self.builtFiles',
        globPatterns: ['**/*.{html,js,css,woff2,svg,png,md,json,wasm}'],
        // For README.md, stores and home screens; the app itself never shows them.
        globIgnores: ['screenshots/**', 'splash/**', 'icons/**', 'apple-touch-icon.png'],
      },
    }),
  ],
  // Dexie's build for the browsers of today is smaller than the one that its package names first.
  resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
  css: {
    postcss: {
      plugins: [
        {
          // Whichever file of the build comes first, the layers come in the order of tokens.css.
          postcssPlugin: 'layer-order',
          Once: (root) => void root.prepend('@layer tokens, base, parts, screens;'),
        },
        {
          postcssPlugin: 'woff2-only',
          AtRule: {
            'font-face': (rule) => {
              rule.walkDecls('src', (source) => {
                source.value = woff2Only(source.value);
              });
            },
          },
        },
      ],
    },
  },
  define: { RENDERED_BY: JSON.stringify(rendererVersion()) },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needed) => needed.filter((file) => file.endsWith('.css')),
    },
    // What every start needs comes as one file, and what it names of the small parts behind it as another.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'app', tags: ['$initial'] },
            { name: 'parts', test: SMALL_PARTS },
            { name: 'writing', test: WRITING },
          ],
        },
      },
    },
  },
  worker: {
    format: 'es',
    // One file: what a part of it took from the first would be another copy of that in WebKit.
    rolldownOptions: { output: { codeSplitting: false } },
  },
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    projects: [
      // Nothing that these load keeps a state: each file in modules of its own would take three times as long.
      { extends: true, test: { name: 'pure', include: PURE_TESTS, isolate: false } },
      { extends: true, test: { name: 'app', include: TESTS, exclude: PURE_TESTS } },
    ],
  },
});
