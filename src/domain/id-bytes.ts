export const ID_BYTES = 16;
export const ID_LENGTH = 22;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CODES = Uint8Array.from(ALPHABET, (char) => char.charCodeAt(0));
const NOT_OF_IT = 255;
const SIXES = new Uint8Array(128).fill(NOT_OF_IT);
for (const [six, code] of CODES.entries()) SIXES[code] = six;

/** The bits of the last character that sixteen bytes leave over: a canonical id has none of them set. */
const SPARE = 0b1111;

const sixAt = (id: string, place: number): number => SIXES[id.charCodeAt(place)] ?? NOT_OF_IT;

/** Whether an id is sixteen bytes as this app writes them: the same bytes never go by two names. */
export function isCanonicalId(id: string): boolean {
  if (id.length !== ID_LENGTH) return false;
  for (let place = 0; place < ID_LENGTH; place++) if (sixAt(id, place) === NOT_OF_IT) return false;
  return (sixAt(id, ID_LENGTH - 1) & SPARE) === 0;
}

/** Writes the sixteen bytes of a canonical id: the libraries take ten times as long, and there are millions. */
export function writeId(id: string, bytes: Uint8Array, offset: number): void {
  let bits = 0;
  let held = 0;
  let end = offset;
  for (let place = 0; place < ID_LENGTH; place++) {
    bits = ((bits << 6) | sixAt(id, place)) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[end++] = bits >> held;
  }
}

const codes: number[] = Array.from({ length: ID_LENGTH }, () => 0);

/** The id that sixteen bytes are written as. */
export function readId(bytes: Uint8Array, offset: number): string {
  let bits = 0;
  let held = 0;
  let end = 0;
  for (let i = 0; i < ID_BYTES; i++) {
    bits = ((bits << 8) | (bytes[offset + i] ?? 0)) & 0xffff;
    held += 8;
    while (held >= 6) {
      held -= 6;
      codes[end++] = CODES[(bits >> held) & 63] ?? 0;
    }
  }
  codes[end] = CODES[(bits << (6 - held)) & 63] ?? 0;
  return String.fromCharCode(...codes);
}
