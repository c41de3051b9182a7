import type { Json } from '../../domain/json.ts';
import { mediaIdOf } from '../../domain/media.ts';
import { fromBase64 } from '../base64.ts';
import type { MediaItem } from './format.ts';
import { BASE64, MEDIA_ID, MEDIA_TYPE, OBJECT } from './parts.ts';
import { inside, read, wrong, type Reading } from './reading.ts';
import { readShape, shapeOf } from './shape.ts';

const MEDIA = shapeOf({ id: MEDIA_ID, type: MEDIA_TYPE, bytes: BASE64 });

/** Reads one picture or sound, whose id says what its bytes must be. A member besides has no place to be kept in. */
export function readMedia(json: Json): Reading<MediaItem> {
  if (!OBJECT.accepts(json)) return wrong('', 'object');
  const item = readShape(json, MEDIA);
  if (item.kind === 'refused') return item;
  const stranger = Object.keys(json).find((name) => !MEDIA.has(name));
  if (stranger !== undefined) return wrong(inside('', stranger), 'nothing');
  const { id, type, bytes: text } = item.value;
  const bytes = fromBase64(text);
  return mediaIdOf(bytes) === id ? read({ id, type, bytes: bytes.buffer }) : wrong('bytes', 'media');
}
