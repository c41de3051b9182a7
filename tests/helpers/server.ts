import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** A static host for the built app, which can go away, come back, and come back with a newer version. */
export class AppServer {
  /** The paths asked for since the start, in order. */
  readonly requests: string[] = [];
  /** When each of them was asked for, in milliseconds since 1970. */
  readonly askedAt: number[] = [];
  #files: string;
  readonly #base: string;
  #server: Server | null = null;
  #port: number;

  /** Without a port it takes one that is free. */
  constructor(files: string, base = '/', port = 0) {
    this.#files = files;
    this.#base = base;
    this.#port = port;
  }

  /** Where the app is found, once the server has started. */
  get address(): string {
    return `http://127.0.0.1:${this.#port}${this.#base}`;
  }

  /** Starts, or comes back at the same address. */
  async start(): Promise<void> {
    const server = createServer((request, response) => this.#answer(request, response));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.#port, '127.0.0.1', resolve);
    });
    const address = server.address();
    if (typeof address === 'object' && address) this.#port = address.port;
    this.#server = server;
  }

  /** Goes away: nobody listens any more. */
  async stop(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = null;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  /** From now on serves the files of another folder. */
  publish(files: string): void {
    this.#files = files;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? '/', 'http://server');
    this.requests.push(pathname);
    this.askedAt.push(Date.now());
    const file = this.#fileAt(pathname);
    if (file === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    // Not even the browser's own cache may stand in for the service worker.
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
    createReadStream(file).pipe(response);
  }

  #fileAt(pathname: string): string | null {
    if (!pathname.startsWith(this.#base)) return null;
    const inside = normalize(decodeURIComponent(pathname.slice(this.#base.length)));
    if (inside.startsWith('..')) return null;
    const file = join(
      this.#files,
      inside.endsWith('/') || inside === '.' ? join(inside, 'index.html') : inside,
    );
    return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
  }
}
