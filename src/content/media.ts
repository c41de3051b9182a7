import type { Token } from 'markdown-it';
import { withoutFaceMarks } from '../domain/face-marks.ts';
import { nameInAddress, readMediaName, sortOf, type MediaName } from '../domain/media.ts';
import { altOf, becomeHtml, escapeHtml, imagesOf } from './markdown.ts';
import type { Slots } from './slots.ts';

/**
 * Pictures and sounds that the collection keeps become elements that name them and have no address: their bytes come
 * where they are shown. What a stranger writes of the same look in HTML is stripped of that name.
 */
export function setMedia(tokens: readonly Token[], slots: Slots): void {
  for (const image of imagesOf(tokens)) {
    const name = nameInAddress(String(image.attrGet('src') ?? ''));
    if (name !== undefined) becomeHtml(image, slots.keep(mediaHtml(name, withoutFaceMarks(altOf(image)))));
  }
}

function mediaHtml(name: MediaName, description: string): string {
  const media = readMediaName(name);
  const said = escapeHtml(description);
  return media && sortOf(media.type) === 'sound'
    ? `<audio data-media="${name}" controls preload="metadata" aria-label="${said}"></audio>`
    : `<img data-media="${name}" alt="${said}">`;
}
