import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserStorageEstimate } from '../../../src/platform/storage-estimate.ts';

afterEach(() => vi.unstubAllGlobals());

const usageWith = (storage: unknown) => {
  vi.stubGlobal('navigator', { storage });
  return browserStorageEstimate.usage();
};

describe('browserStorageEstimate', () => {
  it('tells what is used, what there is, and whether it stays', async () => {
    const storage = { estimate: async () => ({ usage: 5, quota: 100 }), persisted: async () => true };
    expect(await usageWith(storage)).toEqual({ used: 5, quota: 100, persisted: true });
  });

  it('tells nothing where the browser does not', async () => {
    expect(await usageWith(undefined)).toBeNull();
    expect(await usageWith({ estimate: async () => ({}) })).toBeNull();
    expect(await usageWith({ estimate: () => Promise.reject(new Error('no')) })).toBeNull();
  });

  it('takes storage for not persisted where the browser does not say', async () => {
    const storage = { estimate: async () => ({ usage: 0, quota: 1 }) };
    expect(await usageWith(storage)).toEqual({ used: 0, quota: 1, persisted: false });
  });
});
