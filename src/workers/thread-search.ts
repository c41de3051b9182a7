import type { CardSearch } from './card-search.ts';
import type { Method, SearchAnswer, SearchCall } from './search-messages.ts';

interface Call {
  readonly done: (value: unknown) => void;
  readonly broken: (reason: unknown) => void;
}

let thread: CardSearch | null = null;

/** The one that this page searches with. */
export function threadSearch(): CardSearch {
  thread ??= new ThreadSearch();
  return thread;
}

/** Searches in a thread of its own, which is there until it is closed. */
class ThreadSearch implements CardSearch {
  private readonly worker = new Worker(new URL('card-search-worker.ts', import.meta.url), { type: 'module' });
  private readonly calls = new Map<number, Call>();
  private last = 0;
  /** It may break while nobody calls; who calls then would wait for ever. */
  private broken: Error | null = null;

  constructor() {
    this.worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => this.hear(data));
    this.worker.addEventListener('error', ({ message }) => {
      this.broken = new Error(`The search broke: ${message}`);
      for (const { broken } of this.calls.values()) broken(this.broken);
    });
  }

  open: CardSearch['open'] = (...given) => this.call('open', given);
  search: CardSearch['search'] = (...given) => this.call('search', given);
  rows: CardSearch['rows'] = (...given) => this.call('rows', given);
  ids: CardSearch['ids'] = (...given) => this.call('ids', given);
  changed: CardSearch['changed'] = (...given) => this.call('changed', given);
  tags: CardSearch['tags'] = (...given) => this.call('tags', given);

  close(): void {
    this.worker.terminate();
  }

  /** What a method gives: the worker is of this very build, and says what it was asked for. */
  private call<Name extends Method, Value>(
    method: Name,
    given: Parameters<CardSearch[Name]>,
  ): Promise<Value> {
    if (this.broken) return Promise.reject(this.broken);
    const call = ++this.last;
    const answered = new Promise<Value>((resolve, reject) => {
      const done = (value: unknown): void => resolve(value as Value);
      this.calls.set(call, { done, broken: reject });
    });
    const asked = { call, method, with: given } as SearchCall;
    this.worker.postMessage(asked);
    return answered.finally(() => this.calls.delete(call));
  }

  private hear(answer: SearchAnswer): void {
    const call = this.calls.get(answer.call);
    if (answer.kind === 'done') call?.done(answer.value);
    else call?.broken(answer.reason);
  }
}
