import { crc32, deflateSync } from 'node:zlib';

export type Colour = readonly [red: number, green: number, blue: number];

/** A picture of few colours: the place of each pixel's colour in a palette of at most 16, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const BITS = 4;
const INDEXED = 3;

/** The same picture in each of these palettes: four bits a pixel. */
export function printPngs(picture: Picture, palettes: readonly (readonly Colour[])[]): readonly Uint8Array[] {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(picture.width, 0);
  header.writeUInt32BE(picture.height, 4);
  header.set([BITS, INDEXED], 8);
  const data = chunk('IDAT', deflateSync(rowsOf(picture), { level: 9 }));
  return palettes.map((palette) =>
    Buffer.concat([
      SIGNATURE,
      chunk('IHDR', header),
      chunk('PLTE', Uint8Array.from(palette.flat())),
      data,
      chunk('IEND', new Uint8Array()),
    ]),
  );
}

/** Each row follows a byte that names its filter: none. */
function rowsOf({ width, height, pixels }: Picture): Uint8Array {
  const bytes = Math.ceil(width / 2);
  const rows = new Uint8Array(height * (1 + bytes));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const index = pixels[y * width + x] ?? 0;
      if (index === 0) continue;
      const at = y * (1 + bytes) + 1 + (x >> 1);
      rows[at] = (rows[at] ?? 0) | (x % 2 === 0 ? index << BITS : index);
    }
  }
  return rows;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(named, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
