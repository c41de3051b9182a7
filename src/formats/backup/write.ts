import type { Random } from '../../domain/ids.ts';
import { streamOf, type Bytes } from '../byte-stream.ts';
import { encrypt } from '../encryption/encrypt.ts';
import { SALT_LENGTH } from '../encryption/header.ts';
import { gzip } from '../gzip.ts';

export interface BackupForm {
  /** What is encrypted is gzipped before, whatever this says. */
  readonly gzip: boolean;
  /** Null for a file that anybody can read; else `canEncrypt()` must be true, or the stream fails. */
  readonly passphrase: string | null;
  /** Of PBKDF2; tests take fewer. */
  readonly rounds?: number;
}

/** What a file of this form is called behind its name. */
export const extensionOf = ({ gzip, passphrase }: BackupForm): string =>
  passphrase === null ? (gzip ? '.json.gz' : '.json') : '.engram';

/** The bytes of a printed backup. Lines are drawn as the stream is read: no more than a few are held at once. */
export function backupStream(
  lines: Iterable<string> | AsyncIterable<string>,
  form: BackupForm,
  random: Random,
): ReadableStream<Bytes> {
  const { passphrase, rounds } = form;
  if (passphrase === null) return streamOf(form.gzip ? gzip(encodedInPlace(lines)) : encoded(lines));
  const salt = new Uint8Array(random.bytes(SALT_LENGTH));
  return streamOf(
    encrypt(gzip(encodedInPlace(lines)), { passphrase, salt, ...(rounds === undefined ? {} : { rounds }) }),
  );
}

async function* encoded(lines: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Bytes, void> {
  const encoder = new TextEncoder();
  for await (const line of lines) yield encoder.encode(line);
}

/** Bytes to a piece that is gzipped. */
const PIECE = 262_144;

/** Every chunk in the place of the one before, which is done with by then: hundreds of megabytes would wait to be freed. */
async function* encodedInPlace(
  lines: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder();
  const piece = new Uint8Array(PIECE);
  let filled = 0;
  for await (const line of lines) {
    for (let rest = line; rest !== '';) {
      const { read, written } = encoder.encodeInto(rest, piece.subarray(filled));
      filled += written;
      rest = rest.slice(read);
      if (rest === '') break;
      yield piece.subarray(0, filled);
      filled = 0;
    }
  }
  yield piece.subarray(0, filled);
}
