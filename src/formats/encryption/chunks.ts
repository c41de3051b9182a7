/** What AES-GCM adds to each chunk. */
export const TAG_LENGTH = 16;

const NONCE_LENGTH = 12;
const COUNTER_AT = 4;
const FINAL = 1n << 63n;

/**
 * Four bytes of nothing (a key is used for one file), then the chunk's number, its highest bit set for the last one:
 * what is dropped, doubled, moved or missing at the end does not decrypt.
 */
function nonceOf(chunk: number, isLast: boolean): Uint8Array<ArrayBuffer> {
  const nonce = new Uint8Array(NONCE_LENGTH);
  new DataView(nonce.buffer).setBigUint64(COUNTER_AT, BigInt(chunk) | (isLast ? FINAL : 0n));
  return nonce;
}

/** The cipher of one file's chunks. */
export class ChunkCipher {
  private readonly key: CryptoKey;
  private readonly header: Uint8Array<ArrayBuffer>;

  constructor(key: CryptoKey, header: Uint8Array<ArrayBuffer>) {
    this.key = key;
    this.header = header;
  }

  async encrypt(
    bytes: Uint8Array<ArrayBuffer>,
    chunk: number,
    isLast: boolean,
  ): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await crypto.subtle.encrypt(this.parameters(chunk, isLast), this.key, bytes));
  }

  /** Null for bytes that are not what was encrypted in this place. */
  async decrypt(
    bytes: Uint8Array<ArrayBuffer>,
    chunk: number,
    isLast: boolean,
  ): Promise<Uint8Array<ArrayBuffer> | null> {
    if (bytes.length < TAG_LENGTH) return null;
    try {
      return new Uint8Array(await crypto.subtle.decrypt(this.parameters(chunk, isLast), this.key, bytes));
    } catch {
      return null;
    }
  }

  private parameters(chunk: number, isLast: boolean): AesGcmParams {
    return { name: 'AES-GCM', iv: nonceOf(chunk, isLast), additionalData: this.header };
  }
}
