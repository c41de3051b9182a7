import type { BackupFault } from './backup/fault.ts';
import type { EncryptionFault } from './encryption/fault.ts';

export type BytesFault =
  | { readonly kind: 'empty' }
  /** A packed file says how large it is only as it unpacks: it is given up at the limit. */
  | { readonly kind: 'too-large'; readonly limit: number }
  /** Beyond what a backup unpacks to: small files can be made that unpack without end. */
  | { readonly kind: 'unpacks-too-large'; readonly limit: number }
  /** Moved, changed or locked since it was chosen. */
  | { readonly kind: 'unreadable' }
  /** Gzip that does not unpack: cut short or altered. */
  | { readonly kind: 'damaged-gzip' };

/** Why a file is no backup that can be read. */
export type ReadFault =
  | BytesFault
  /** Bytes that are no text in UTF-8: a picture, a document, another encoding. */
  | { readonly kind: 'not-text' }
  | { readonly kind: 'encrypted'; readonly fault: EncryptionFault }
  | { readonly kind: 'backup'; readonly fault: BackupFault }
  /** This device did not take its pictures and sounds, most often for want of room. */
  | { readonly kind: 'media-not-kept' };
