export type ShareResult =
  | 'shared'
  /** The person changed her mind, or nothing here takes a file. */
  | 'cancelled'
  /** The browser would not: too large, of a kind it does not let out, or too long after the press. */
  | 'refused';

/** Hands a file to another app of the device, which the person chooses. */
export interface Sharing {
  canShare(file: File): boolean;
  /** To be called in a press itself, before anything is waited for: browsers refuse it at any other moment. */
  share(file: File): Promise<ShareResult>;
}

export const browserSharing: Sharing = {
  canShare: (file) => 'share' in navigator && 'canShare' in navigator && navigator.canShare(asShared(file)),
  async share(file) {
    try {
      await navigator.share(asShared(file));
      return 'shared';
    } catch (error) {
      return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'refused';
    }
  },
};

/**
 * Chromium lets out files of a few kinds only, neither JSON nor gzip, and `canShare` does not know it: whatever it is
 * goes as plain text. Whoever imports it tells a file by its content.
 */
const asShared = (file: File): ShareData => ({
  files: [new File([file], file.name.replace(/(?:\.txt)?$/i, '.txt'), { type: 'text/plain' })],
});
