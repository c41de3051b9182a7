import { CHECK_LENGTH } from './header.ts';

/** What a passphrase opens a file by, and what tells that it is the right one. */
export interface Keys {
  readonly cipher: CryptoKey;
  readonly check: Uint8Array<ArrayBuffer>;
}

/** False where the page came by plain http: browsers keep their ciphers from it. */
export const canEncrypt = (): boolean => typeof globalThis.crypto?.subtle === 'object';

const HASH = 'SHA-256';
const BITS = 256;
const NO_SALT = new Uint8Array();
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

/**
 * The keys of a passphrase: PBKDF2, then HKDF for what each is used for. A passphrase is the same however its
 * letters were composed by the keyboard.
 */
export async function deriveKeys(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<Keys> {
  const { subtle } = crypto;
  const typed = await subtle.importKey('raw', bytesOf(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const stretched = await subtle.deriveBits(
    { name: 'PBKDF2', hash: HASH, salt, iterations: rounds },
    typed,
    BITS,
  );
  const root = await subtle.importKey('raw', stretched, 'HKDF', false, ['deriveKey', 'deriveBits']);
  const use = (info: string): HkdfParams => ({
    name: 'HKDF',
    hash: HASH,
    salt: NO_SALT,
    info: bytesOf(info),
  });
  const [cipher, check] = await Promise.all([
    subtle.deriveKey(use('engram backup cipher'), root, { name: 'AES-GCM', length: BITS }, false, [
      'encrypt',
      'decrypt',
    ]),
    subtle.deriveBits(use('engram backup check'), root, CHECK_LENGTH * 8),
  ]);
  return { cipher, check: new Uint8Array(check) };
}
