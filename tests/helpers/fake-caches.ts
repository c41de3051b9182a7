/** The browser's caches in memory, as far as the app uses them. `isFull`: there is room for nothing more. */
export class FakeCaches implements CacheStorage {
  isFull = false;
  readonly #caches = new Map<string, FakeCache>();

  async open(name: string): Promise<Cache> {
    const cache = this.#caches.get(name) ?? new FakeCache(this);
    this.#caches.set(name, cache);
    return cache;
  }

  async has(name: string): Promise<boolean> {
    return this.#caches.has(name);
  }

  async delete(name: string): Promise<boolean> {
    return this.#caches.delete(name);
  }

  async keys(): Promise<string[]> {
    return [...this.#caches.keys()];
  }

  async match(): Promise<undefined> {
    return undefined;
  }

  /** The addresses of everything that is kept. */
  get addresses(): readonly string[] {
    return [...this.#caches.values()].flatMap(({ entries }) => [...entries.keys()]);
  }
}

class FakeCache implements Cache {
  readonly entries = new Map<string, Response>();
  readonly #all: FakeCaches;

  constructor(all: FakeCaches) {
    this.#all = all;
  }

  async put(request: RequestInfo | URL, response: Response): Promise<void> {
    if (this.#all.isFull) throw new DOMException('Full', 'QuotaExceededError');
    this.entries.set(addressOf(request), response);
  }

  async match(request: RequestInfo | URL): Promise<Response | undefined> {
    return this.entries.get(addressOf(request))?.clone();
  }

  async delete(request: RequestInfo | URL): Promise<boolean> {
    return this.entries.delete(addressOf(request));
  }

  async keys(): Promise<readonly Request[]> {
    return [...this.entries.keys()].map((address) => new Request(address));
  }

  async matchAll(): Promise<readonly Response[]> {
    return [...this.entries.values()];
  }

  async add(): Promise<void> {
    throw new Error('Nothing is fetched here');
  }

  async addAll(): Promise<void> {
    throw new Error('Nothing is fetched here');
  }
}

const addressOf = (request: RequestInfo | URL): string =>
  new Request(request instanceof URL ? request.href : request).url;
