import { afterEach, describe, expect, it, vi } from 'vitest';
import { decrypt } from '../../../../src/formats/encryption/decrypt.ts';
import { encrypt } from '../../../../src/formats/encryption/encrypt.ts';
import {
  HEADER_LENGTH,
  readHeader,
  SALT_LENGTH,
  writeHeader,
} from '../../../../src/formats/encryption/header.ts';
import { canEncrypt, deriveKeys } from '../../../../src/formats/encryption/keys.ts';
import { joined, Refused, type Bytes } from '../../../../src/formats/byte-stream.ts';
import { seededRandom } from '../../../helpers/simulation-random.ts';

const PASSPHRASE = 'correct horse';
const ROUNDS = 100_000;
const CHUNK = 1_024;
const TAG = 16;
const salt: Bytes = new Uint8Array(seededRandom(1).bytes(SALT_LENGTH));

async function* each(...parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(part);
}

async function gathered(chunks: AsyncIterable<Uint8Array>): Promise<Bytes> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return joined(parts);
}

const locked = (plain: Uint8Array): Promise<Bytes> =>
  gathered(encrypt(each(plain), { passphrase: PASSPHRASE, salt, rounds: ROUNDS, chunkSize: CHUNK }));

async function opened(file: Uint8Array, passphrase: string | null = PASSPHRASE): Promise<Bytes | string> {
  try {
    return await gathered(decrypt(each(file), passphrase));
  } catch (error) {
    if (error instanceof Refused && error.fault.kind === 'encrypted') return error.fault.fault.kind;
    throw error;
  }
}

const plain = Uint8Array.from({ length: 3 * CHUNK + 200 }, (_, i) => i);
const file = await locked(plain);
const body = [0, 1, 2, 3].map((i) => {
  const start = HEADER_LENGTH + i * (CHUNK + TAG);
  return file.slice(start, Math.min(file.length, start + CHUNK + TAG));
});
const head = file.slice(0, HEADER_LENGTH);
const reordered = (...order: readonly number[]): Bytes => joined([head, ...order.map((i) => body[i]!)]);
const flipped = (place: number, bit = 1): Bytes => file.with(place, file[place]! ^ bit);

describe('an encrypted file', { timeout: 60_000 }, () => {
  it.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK])(
    'opens to what was put in: %i bytes',
    async (size) => {
      expect(await opened(await locked(plain.slice(0, size)))).toEqual(plain.slice(0, size));
    },
  );

  it('is the same however its bytes come', async () => {
    const options = { passphrase: PASSPHRASE, salt, rounds: ROUNDS, chunkSize: CHUNK };
    const parts = [plain.slice(0, 1), plain.slice(1, 2_000), plain.slice(2_000, 2_000), plain.slice(2_000)];
    expect(await gathered(encrypt(each(...parts), options))).toEqual(file);
    const pieces = [...file].map((byte) => Uint8Array.of(byte));
    expect(await gathered(decrypt(each(...pieces), PASSPHRASE))).toEqual(plain);
  });

  it('is another one under another salt', async () => {
    const other = new Uint8Array(seededRandom(2).bytes(SALT_LENGTH));
    const again = await gathered(
      encrypt(each(plain), { passphrase: PASSPHRASE, salt: other, rounds: ROUNDS }),
    );
    expect(again.slice(HEADER_LENGTH, HEADER_LENGTH + 100)).not.toEqual(
      file.slice(HEADER_LENGTH, HEADER_LENGTH + 100),
    );
    expect(await opened(again)).toEqual(plain);
  });

  it('takes at least the rounds that are asked for today, where none are named', async () => {
    const { value: first } = await encrypt(each(plain), { passphrase: PASSPHRASE, salt }).next();
    const reading = readHeader(first ?? new Uint8Array());
    expect(reading.kind === 'header' && reading.header.rounds).toBeGreaterThanOrEqual(600_000);
  });

  it('opens by the passphrase however it was composed', async () => {
    const options = { salt, rounds: ROUNDS };
    const composed = await gathered(
      encrypt(each(plain), { ...options, passphrase: 'Gr\u00fc\u00dfe \ufb01x' }),
    );
    expect(await opened(composed, 'Gru\u0308\u00dfe fix')).toEqual(plain);
    expect(await opened(composed, 'Gru\u00dfe fix')).toBe('wrong-passphrase');
  });
});

describe('what does not open', { timeout: 60_000 }, () => {
  it('lacks its passphrase, or has another', async () => {
    expect(await opened(file, null)).toBe('locked');
    expect(await opened(file, 'correct horse ')).toBe('wrong-passphrase');
    expect(await opened(file, '')).toBe('wrong-passphrase');
  });

  it('was altered by one bit, wherever that is', async () => {
    const inChunks = [56, 57, 71, 72, 1_095, 1_096, 2_500, file.length - 17, file.length - 1];
    for (const place of inChunks) {
      // oxlint-disable-next-line no-await-in-loop
      expect([place, await opened(flipped(place))]).toEqual([place, 'altered']);
    }
    for (let place = 8; place < HEADER_LENGTH; place++) {
      expect(readHeader(flipped(place).subarray(0, HEADER_LENGTH)).kind).toBe('altered');
    }
  });

  it('has its chunks in another order, twice, or not all', async () => {
    expect(await opened(reordered(0, 1, 2, 3))).toEqual(plain);
    for (const order of [
      [1, 0, 2, 3],
      [0, 2, 1, 3],
      [0, 0, 1, 2, 3],
      [0, 1, 2, 3, 3],
      [1, 2, 3],
      [0, 1, 3],
      [3],
    ]) {
      // oxlint-disable-next-line no-await-in-loop
      expect([order, await opened(reordered(...order))]).toEqual([order, 'altered']);
    }
  });

  it('lacks its end', async () => {
    for (const order of [[], [0], [0, 1], [0, 1, 2]]) {
      // oxlint-disable-next-line no-await-in-loop
      expect([order, await opened(reordered(...order))]).toEqual([order, 'cut-short']);
    }
    for (const end of [file.length - 1, file.length - 20, HEADER_LENGTH + 5, HEADER_LENGTH - 1, 8]) {
      // oxlint-disable-next-line no-await-in-loop
      expect([end, await opened(file.slice(0, end))]).toEqual([end, 'altered']);
    }
  });

  it('has more behind its end', async () => {
    expect(await opened(joined([file, Uint8Array.of(0)]))).toBe('altered');
    expect(await opened(joined([await locked(plain.slice(0, CHUNK)), Uint8Array.of(0)]))).toBe('altered');
  });

  it('has a chunk of another file of the same passphrase', async () => {
    const other = await locked(plain.toReversed());
    const swapped = joined([head, other.slice(HEADER_LENGTH, HEADER_LENGTH + CHUNK + TAG), ...body.slice(1)]);
    // One salt for two files is what `encrypt` asks not to be given; the chunk's place is right then, and it opens.
    expect(await opened(swapped)).not.toEqual(plain);
    const salted = await gathered(
      encrypt(each(plain), {
        passphrase: PASSPHRASE,
        salt: new Uint8Array(SALT_LENGTH),
        rounds: ROUNDS,
        chunkSize: CHUNK,
      }),
    );
    const mixed = joined([head, salted.slice(HEADER_LENGTH, HEADER_LENGTH + CHUNK + TAG), ...body.slice(1)]);
    expect(await opened(mixed)).toBe('altered');
  });

  it('is of a newer app', async () => {
    expect(await opened(file.with(7, 2))).toBe('newer');
  });
});

describe('a hostile header', () => {
  const check = new Uint8Array(16);
  it.each([
    ['hardly any rounds', { rounds: 1, chunkSize: CHUNK }],
    ['rounds for minutes', { rounds: 4_000_000_000, chunkSize: CHUNK }],
    ['chunks of nothing', { rounds: ROUNDS, chunkSize: 0 }],
    ['chunks beyond memory', { rounds: ROUNDS, chunkSize: 4_294_967_295 }],
  ])('is refused before anything is counted: %s', async (_, { rounds, chunkSize }) => {
    const counting = vi.spyOn(crypto.subtle, 'deriveBits');
    expect(await opened(writeHeader({ rounds, chunkSize, salt, check }))).toBe('altered');
    expect(counting).not.toHaveBeenCalled();
    counting.mockRestore();
  });

  it('is bound to every chunk: with the right key, another chunk size is an alteration', async () => {
    const keys = await deriveKeys(PASSPHRASE, salt, ROUNDS);
    const forged = writeHeader({ rounds: ROUNDS, chunkSize: CHUNK + 1, salt, check: keys.check });
    expect(await opened(joined([forged, ...body]))).toBe('altered');
  });
});

describe('a page that came by plain http', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('has no cipher, and says so', async () => {
    expect(canEncrypt()).toBe(true);
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    expect(canEncrypt()).toBe(false);
    expect(await opened(file)).toBe('no-cipher');
  });
});
