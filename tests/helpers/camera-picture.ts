import type { Page } from '@playwright/test';
import type { ChosenFile } from './import-files.ts';

/** What a camera says of where it was. */
export const WHEREABOUTS = 'N 52.5200 E 13.4050';

/** A photograph as a phone takes it upright: on its side, its EXIF saying so, and where it was taken. */
export async function cameraPicture(page: Page, width: number, height: number): Promise<ChosenFile> {
  const drawn = await page.evaluate(
    async ([across, down]) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: across, height: down });
      const context = canvas.getContext('2d');
      context?.fillRect(0, 0, across / 2, down);
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg'));
      return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer())];
    },
    [height, width] as const,
  );
  const bytes = Buffer.from(drawn);
  return {
    name: 'IMG_0001.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.concat([bytes.subarray(0, 2), exif(), bytes.subarray(2)]),
  };
}

const ORIENTATION = 0x0112;
const SHORT = 3;
/** The top of what was seen is at the right. */
const TURNED = 6;

/** The segment of a JPEG that says these two things. */
function exif(): Buffer {
  const table = Buffer.alloc(26);
  table.write('II*\0', 'latin1');
  table.writeUInt32LE(8, 4);
  table.writeUInt16LE(1, 8);
  table.writeUInt16LE(ORIENTATION, 10);
  table.writeUInt16LE(SHORT, 12);
  table.writeUInt32LE(1, 14);
  table.writeUInt16LE(TURNED, 18);
  const body = Buffer.concat([Buffer.from('Exif\0\0'), table, Buffer.from(WHEREABOUTS)]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}
