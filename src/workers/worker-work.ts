import type { ImportWork, LongWork, ReadBackup, Watch, WorkResult } from './long-work.ts';
import type { Answer, Request, Task } from './messages.ts';

/** Work on the whole collection in workers: each has its own, which ends with it. */
export const workerWork: LongWork = {
  exportBackup: (head, form, watch) => once({ kind: 'export', head, form }, watch),
  importing,
  restore: (snapshot, time, watch) => once({ kind: 'restore', snapshot, time }, watch),
  fingerprint: () => once({ kind: 'fingerprint' }, { progress: () => undefined }),
};

function importing(): ImportWork {
  const thread = new Thread();
  return {
    read: (file, passphrase, at, watch) =>
      thread.call<ReadBackup>({ kind: 'read', file, passphrase, at }, watch),
    merge: (reason, time, watch) => thread.call<WorkResult<null>>({ kind: 'merge', reason, time }, watch),
    replace: (time, watch) => thread.call<WorkResult<null>>({ kind: 'replace', time }, watch),
    close: () => thread.end(),
  };
}

async function once<Value>(task: Task, watch: Watch): Promise<Value> {
  const thread = new Thread();
  try {
    return await thread.call<Value>(task, watch);
  } finally {
    thread.end();
  }
}

interface Call {
  readonly progress: (share: number) => void;
  readonly done: (value: unknown) => void;
  readonly broken: (reason: unknown) => void;
}

/** A worker and the calls that it has not answered yet. */
class Thread {
  private readonly worker = new Worker(new URL('long-worker.ts', import.meta.url), { type: 'module' });
  private readonly calls = new Map<number, Call>();
  private last = 0;
  /** It may break while nobody calls; who calls then would wait for ever. */
  private broken: Error | null = null;

  constructor() {
    this.worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.hear(data));
    this.worker.addEventListener('error', ({ message }) => {
      this.broken = new Error(`The worker broke: ${message}`);
      for (const { broken } of this.calls.values()) broken(this.broken);
    });
  }

  /** What a task gives: the worker is of this very build, and says what it was asked for. */
  call<Value>(task: Task, { progress, signal }: Watch): Promise<Value> {
    if (this.broken) return Promise.reject(this.broken);
    const call = ++this.last;
    const stop = (): void => this.send({ kind: 'stop', call });
    const answered = new Promise<Value>((resolve, reject) => {
      const done = (value: unknown): void => resolve(value as Value);
      this.calls.set(call, { progress, done, broken: reject });
    });
    this.send({ kind: 'call', call, task });
    signal?.addEventListener('abort', stop);
    if (signal?.aborted) stop();
    return answered.finally(() => {
      signal?.removeEventListener('abort', stop);
      this.calls.delete(call);
    });
  }

  end(): void {
    this.worker.terminate();
  }

  private send(request: Request): void {
    this.worker.postMessage(request);
  }

  private hear(answer: Answer): void {
    const call = this.calls.get(answer.call);
    if (answer.kind === 'progress') call?.progress(answer.share);
    else if (answer.kind === 'done') call?.done(answer.value);
    else call?.broken(answer.reason);
  }
}
