import type { Pictures } from '../../src/platform/pictures.ts';

/** Where there is no browser to decode them: what says that it is WebP is taken, and no other. */
export const takenAsTheyAre: Pictures = {
  prepare: async (file) =>
    file.type === 'image/webp'
      ? { kind: 'picture', type: 'image/webp', bytes: await file.arrayBuffer() }
      : { kind: 'refused', fault: 'unreadable' },
};
