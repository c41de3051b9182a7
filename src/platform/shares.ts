import type { EpochMs } from '../domain/units.ts';
import { SHARE_NAME } from './share-target.ts';
import { SharedFiles, type Arrived } from './shared-files.ts';
import { unpackWords, type SharedWords } from './shared-words.ts';

/** What was shared to the app and opened this page. */
export interface Shares {
  /** Null where nothing was. */
  take(at: EpochMs): Promise<Arrived | { readonly words: SharedWords } | null>;
}

export const browserShares: Shares = {
  async take(at) {
    if (!('caches' in globalThis)) return null;
    const kept = new SharedFiles(caches, new URL('./', location.href).href);
    await kept.discardOld(at).catch(() => undefined);
    const name = new URLSearchParams(location.search).get(SHARE_NAME);
    if (name === null) return null;
    // They can be taken once: a page that is loaded again is an ordinary one.
    history.replaceState(history.state, '', location.pathname + location.hash);
    const files = await kept.take(name).catch(() => []);
    const words = await unpackWords(files).catch(() => null);
    if (words) return { words };
    return { files, isWhole: files.length > 0 };
  },
};
