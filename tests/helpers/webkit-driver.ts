import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { findWebKit } from './browsers.ts';
import { eventually, SCREEN } from './person.ts';

const FEATURES = '+StorageAPI,+StorageAPIEstimate,+FileSystem,+FileSystemWritableStream';

export interface WebKitSession {
  readonly driver: WebDriver;
  /** Ends the browser, its driver and its screen. */
  end(): Promise<void>;
}

/** WebKit's test browser on a screen of its own; it takes `home` for the person's home folder. */
export async function startWebKit(home: string): Promise<WebKitSession> {
  const programs = findWebKit();
  if (!programs) throw new Error('WebKit is not installed');
  await mkdir(join(home, '.config'), { recursive: true });
  await mkdir(join(home, 'Downloads'), { recursive: true });
  await writeFile(join(home, '.config/user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/Downloads"\n');
  const screen = await startScreen(programs.screen);
  const port = await freePort();
  const env = { ...process.env, DISPLAY: screen.display, HOME: home, XDG_CONFIG_HOME: join(home, '.config') };
  const server = spawn(programs.driver, [`--port=${port}`], { env, stdio: 'ignore' });
  const end = async (): Promise<void> => {
    await Promise.all([stopped(server), stopped(screen.process)]);
  };
  try {
    const driver = await connect(`http://127.0.0.1:${port}`, programs.browser);
    return { driver, end: () => driver.quit().then(end, end) };
  } catch (error) {
    await end();
    throw error;
  }
}

async function connect(address: string, binary: string): Promise<WebDriver> {
  const answers = (): Promise<true | null> =>
    fetch(`${address}/status`).then(
      () => true as const,
      () => null,
    );
  await eventually(answers, async () => 'WebKitWebDriver does not answer');
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation', '--full-screen', `--features=${FEATURES}`] },
  });
  return new Builder().usingServer(address).withCapabilities(capabilities).forBrowser('MiniBrowser').build();
}

async function startScreen(program: string): Promise<{ process: ChildProcess; display: string }> {
  const size = `${SCREEN.width}x${SCREEN.height}x24`;
  const parameters = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'];
  const process = spawn(program, parameters, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const numbers = process.stdio[3] as Readable;
  const display = await new Promise<string>((resolve, reject) => {
    process.once('exit', () => reject(new Error('Xvfb did not start')));
    numbers.once('data', (data: Buffer) => resolve(`:${data.toString().trim()}`));
  });
  return { process, display };
}

async function stopped(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const exit = new Promise((resolve) => process.once('exit', resolve));
  process.kill();
  await exit;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
