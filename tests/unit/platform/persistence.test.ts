import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserPersistence } from '../../../src/platform/persistence.ts';

const askWith = (storage: unknown): Promise<boolean> => {
  vi.stubGlobal('navigator', { storage });
  return browserPersistence.ask();
};
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the promise to keep what is here', () => {
  it.each([true, false])('is what the browser answers: %s', async (answer) => {
    expect(await askWith({ persist: async () => answer })).toBe(answer);
  });

  it('is not given where nobody can be asked, or that goes wrong', async () => {
    expect(await askWith(undefined)).toBe(false);
    expect(await askWith({})).toBe(false);
    expect(await askWith({ persist: () => Promise.reject(new Error('no')) })).toBe(false);
  });

  it('is not waited for when a person does not answer', async () => {
    vi.useFakeTimers();
    const asking = askWith({ persist: () => new Promise(() => undefined) });
    await vi.runAllTimersAsync();
    expect(await asking).toBe(false);
  });
});
