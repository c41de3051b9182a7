import { describe, expect, it } from 'vitest';
import { fittedSize, isAnimated, isSvg } from '../../../src/platform/picture-bytes.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const gif = (rest: string): Uint8Array => bytes(`GIF89a${'\0'.repeat(20)}${rest}`);
const webp = (flags: number): Uint8Array =>
  bytes(`RIFF\0\0\0\0WEBPVP8X\n\0\0\0${String.fromCharCode(flags)}`);

it('a picture is scaled to fit, and never beyond its own size', () => {
  expect(fittedSize({ width: 4_000, height: 3_000 }, 1_600)).toEqual({ width: 1_600, height: 1_200 });
  expect(fittedSize({ width: 3_000, height: 4_000 }, 1_600)).toEqual({ width: 1_200, height: 1_600 });
  expect(fittedSize({ width: 20, height: 10 }, 1_600)).toEqual({ width: 20, height: 10 });
  expect(fittedSize({ width: 1, height: 9_000 }, 1_600)).toEqual({ width: 1, height: 1_600 });
});

describe('a drawing in SVG', () => {
  it('is one whatever its name says', () => {
    expect(isSvg(bytes('<?xml version="1.0"?>\n<!-- x -->\n<svg xmlns="">'))).toBe(true);
    expect(isSvg(bytes('<SVG\n>'))).toBe(true);
    expect(isSvg(bytes('\x89PNG\r\n'))).toBe(false);
  });
});

describe('what moves', () => {
  it('is kept as it is', () => {
    expect(isAnimated(gif('\x21\xff\x0bNETSCAPE2.0\x03'))).toBe('image/gif');
    expect(isAnimated(webp(0x12))).toBe('image/webp');
  });

  it('and says where it was taken is not', () => {
    expect(isAnimated(gif('NETSCAPE2.0 XMP DataXMP'))).toBeNull();
    expect(isAnimated(webp(0x0a))).toBeNull();
    expect(isAnimated(webp(0x06))).toBeNull();
  });

  it('is no still picture', () => {
    expect(isAnimated(gif('NETSCAPE'))).toBeNull();
    expect(isAnimated(webp(0x10))).toBeNull();
    expect(isAnimated(bytes('RIFF\0\0\0\0WEBPVP8 '))).toBeNull();
    expect(isAnimated(bytes(''))).toBeNull();
  });
});
