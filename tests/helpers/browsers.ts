import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chromium } from '@playwright/test';

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof ENGINES)[number];

const APPLICATIONS = '/Applications';
const LIBRARIES = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/lib64',
  '/usr/libexec',
  '/usr/lib',
];

/** Where each engine's programs are, or null where they aren't installed. */
export const findChromium = (): string | null =>
  firstOf([
    process.env['CHROMIUM_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    `${APPLICATIONS}/Google Chrome.app/Contents/MacOS/Google Chrome`,
    chromium.executablePath(),
  ]);

export const findFirefox = (): string | null =>
  firstOf([
    process.env['FIREFOX_PATH'],
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    `${APPLICATIONS}/Firefox.app/Contents/MacOS/firefox`,
  ]);

export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

export function findWebKit(): WebKitPrograms | null {
  const driver = firstOf(['/usr/bin/WebKitWebDriver']);
  const screen = firstOf(['/usr/bin/Xvfb']);
  const browser = firstOf(LIBRARIES.flatMap(miniBrowsersIn));
  return driver && browser && screen ? { driver, browser, screen } : null;
}

const miniBrowsersIn = (library: string): readonly string[] =>
  existsSync(library)
    ? readdirSync(library)
        .filter((name) => name.startsWith('webkit2gtk-') || name.startsWith('webkitgtk-'))
        .map((name) => `${library}/${name}/MiniBrowser`)
    : [];

const firstOf = (paths: readonly (string | undefined)[]): string | null =>
  paths.find((path) => path !== undefined && existsSync(path)) ?? null;

const isInstalled: Readonly<Record<Engine, () => boolean>> = {
  chromium: () => findChromium() !== null,
  firefox: () => findFirefox() !== null,
  webkit: () => findWebKit() !== null,
};

export const installedEngines = (): readonly Engine[] => ENGINES.filter((engine) => isInstalled[engine]());

const DEBIAN_PACKAGES: Readonly<Record<Engine, readonly string[]>> = {
  chromium: ['chromium', 'fonts-dejavu'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** Installs the engines that lack: all of them on Debian as root, elsewhere only Playwright's own Chromium. */
export function installBrowsers(): void {
  const lacking = ENGINES.filter((engine) => !isInstalled[engine]());
  if (lacking.length === 0) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', ...lacking.flatMap((engine) => DEBIAN_PACKAGES[engine])]);
  } else if (lacking.includes('chromium')) {
    run('npx', ['playwright', 'install', 'chromium']);
  }
}

function run(command: string, parameters: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(command, parameters, { stdio: ['ignore', 'inherit', 'inherit'], env });
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')} failed`);
}
