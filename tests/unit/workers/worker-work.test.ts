import { beforeEach, expect, it, vi } from 'vitest';
import { workerWork } from '../../../src/workers/worker-work.ts';

/** A worker whose files are gone, as after an update of the app: it says so, and answers nothing. */
class LostWorker extends EventTarget {
  static last: LostWorker | null = null;

  constructor() {
    super();
    LostWorker.last = this;
  }

  break(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'not found' }));
  }

  postMessage(): void {
    // There is nobody to hear it.
  }

  terminate(): void {
    // It does not run.
  }
}

const time = { at: 0, day: 0 } as Parameters<typeof workerWork.restore>[1];
const watch = { progress: () => undefined };

beforeEach(() => {
  vi.stubGlobal('Worker', LostWorker);
});

it('who waits for a worker that breaks is told', async () => {
  const restored = workerWork.restore(1, time, watch);
  LostWorker.last?.break();
  await expect(restored).rejects.toThrow('not found');
});

it('who calls a worker that broke before is told at once', async () => {
  const importing = workerWork.importing();
  LostWorker.last?.break();
  await expect(importing.merge('merge', time, watch)).rejects.toThrow('not found');
});
