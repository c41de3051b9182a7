import { systemRandom } from '../platform/random.ts';
import { openDatabase } from '../storage/open.ts';
import { CollectionWork } from './collection-work.ts';
import type { ImportWork, LongWork, Watch } from './long-work.ts';
import type { Answer, Request, Task } from './messages.ts';

declare const self: DedicatedWorkerGlobalScope;

/** The page has opened the same database just before. */
const opened = openDatabase(systemRandom, { onBlocked: () => undefined, onReplaced: () => undefined });

const work: Promise<LongWork> = opened.then((result) => {
  if (result.kind !== 'open') throw new Error(`The collection did not open here: ${result.kind}`);
  return new CollectionWork(result.db, systemRandom);
});

const importing: Promise<ImportWork> = work.then((ready) => ready.importing());
// Whoever asks for it is told.
importing.catch(() => undefined);

/** More often than this nobody can see it, and the page would do little else. */
const PROGRESS_MS = 100;

const stops = new Map<number, AbortController>();

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'stop') stops.get(data.call)?.abort();
  else void answer(data.call, data.task);
});

async function answer(call: number, task: Task): Promise<void> {
  const stop = new AbortController();
  stops.set(call, stop);
  let told = 0;
  const watch: Watch = {
    progress: (share) => {
      const now = performance.now();
      if (now - told < PROGRESS_MS) return;
      told = now;
      tell({ kind: 'progress', call, share });
    },
    signal: stop.signal,
  };
  try {
    tell({ kind: 'done', call, value: await perform(task, watch) });
  } catch (reason) {
    tell({ kind: 'broken', call, reason });
  } finally {
    stops.delete(call);
  }
}

const tell = (answer: Answer): void => self.postMessage(answer);

async function perform(task: Task, watch: Watch): Promise<unknown> {
  switch (task.kind) {
    case 'export':
      return (await work).exportBackup(task.head, task.form, watch);
    case 'read':
      return (await importing).read(task.file, task.passphrase, task.at, watch);
    case 'merge':
      return (await importing).merge(task.reason, task.time, watch);
    case 'replace':
      return (await importing).replace(task.time, watch);
    case 'restore':
      return (await work).restore(task.snapshot, task.time, watch);
    case 'fingerprint':
      return (await work).fingerprint();
  }
}
