import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { printPngs } from '../../../src/build/png.ts';
import { drawSplash, SCHEMES, SCREENS, shades } from '../../../src/build/splash.ts';

describe('the picture of a starting app', () => {
  const [screen] = SCREENS;
  const picture = drawSplash(screen);

  it('is the mark in the middle of an empty desk', () => {
    const { width, height } = screen;
    const inked = [...picture.pixels.entries()].filter(([, shade]) => shade > 0).map(([place]) => place);
    expect(middle(inked.map((place) => place % width)) / width).toBeCloseTo(0.5, 1);
    expect(middle(inked.map((place) => Math.floor(place / width))) / height).toBeCloseTo(0.45, 1);
    expect(inked.length / picture.pixels.length).toBeLessThan(0.05);
    expect(Math.max(...inked.map((place) => picture.pixels[place] ?? 0))).toBe(15);
  });

  it('is a PNG of a few kilobytes that holds each pixel, in the colours of the scheme', () => {
    const [light, dark] = printPngs(picture, Object.values(SCHEMES).map(shades)).map((png) =>
      Buffer.from(png),
    );
    if (!light || !dark) throw new Error('Two pictures were to be printed');
    expect(light.subarray(1, 4).toString()).toBe('PNG');
    expect([light.readUInt32BE(16), light.readUInt32BE(20)]).toEqual([screen.width, screen.height]);
    expect(light.length).toBeLessThan(8_000);

    const rows = inflateSync(partOf(light, 'IDAT'));
    const bytes = screen.width / 2 + 1;
    const at = (place: number): number => {
      const [x, y] = [place % screen.width, Math.floor(place / screen.width)];
      const pair = rows[y * bytes + 1 + (x >> 1)] ?? -1;
      return x % 2 === 0 ? pair >> 4 : pair & 15;
    };
    expect(rows.length).toBe(bytes * screen.height);
    expect([...picture.pixels.keys()].filter((place) => at(place) !== picture.pixels[place])).toEqual([]);
    expect([...partOf(dark, 'PLTE').subarray(0, 3)]).toEqual([...SCHEMES.dark.desk]);
    expect([...partOf(dark, 'PLTE').subarray(-3)]).toEqual([...SCHEMES.dark.mark]);
  });
});

function partOf(png: Buffer, name: string): Buffer {
  const start = png.indexOf(name);
  return png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4));
}

const middle = (places: readonly number[]): number => (Math.min(...places) + Math.max(...places)) / 2;
