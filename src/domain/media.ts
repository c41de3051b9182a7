import { sha256 } from '@noble/hashes/sha2.js';
import { base64urlnopad } from '@scure/base';
import type { Brand } from './brand.ts';
import { setField, type FieldWrite } from './change.ts';
import { recordKey, type CollectionRecord, type RecordKey } from './record.ts';

/** The SHA-256 of a picture's or a sound's bytes in base64url: what is the same is kept once. */
export type MediaId = Brand<string, 'MediaId'>;
/** As texts name it: `<id>.<ending>`. */
export type MediaName = Brand<string, 'MediaName'>;

/** What may be on a card, and how its names end. SVG is none of it: it may run, and load from elsewhere. */
const ENDINGS = {
  'image/webp': 'webp',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'audio/webm': 'webm',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
  'audio/mpeg': 'mp3',
} as const;

export type MediaType = keyof typeof ENDINGS;
/** What it is to a person. */
export type MediaSort = 'picture' | 'sound';

/** Of one picture or sound: what is larger is neither taken here nor from a backup. */
export const LARGEST_MEDIA = 20_000_000;

const TYPES = new Map<string, MediaType>(
  Object.entries(ENDINGS).map(([type, ending]) => [ending, type as MediaType]),
);

export const isMediaType = (text: unknown): text is MediaType =>
  typeof text === 'string' && Object.hasOwn(ENDINGS, text);

export const sortOf = (type: MediaType): MediaSort => (type.startsWith('image/') ? 'picture' : 'sound');

/** The last of 43 signs has only four bits to tell. */
const ID = '[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]';
const WHOLE_ID = new RegExp(`^${ID}$`);
const NAME = new RegExp(`^(${ID})\\.([a-z0-9]{3,4})$`);
const ADDRESS = 'media:';

export const isMediaId = (text: unknown): text is MediaId => typeof text === 'string' && WHOLE_ID.test(text);

export const mediaIdOf = (bytes: Uint8Array): MediaId => base64urlnopad.encode(sha256(bytes)) as MediaId;

export const mediaName = (id: MediaId, type: MediaType): MediaName => `${id}.${ENDINGS[type]}` as MediaName;

export interface NamedMedia {
  readonly id: MediaId;
  readonly type: MediaType;
}

/** What a name says; undefined where it is none. */
export function readMediaName(text: string): NamedMedia | undefined {
  const [, id, ending = ''] = NAME.exec(text) ?? [];
  const type = TYPES.get(ending);
  return id === undefined || type === undefined ? undefined : { id: id as MediaId, type };
}

/** The name in an address of a text, `media:<name>`; undefined where it is another address. */
export function nameInAddress(address: string): MediaName | undefined {
  if (!address.startsWith(ADDRESS)) return undefined;
  const name = address.slice(ADDRESS.length);
  return readMediaName(name) && (name as MediaName);
}

/** Markdown that shows it, or plays it; `description` is for whoever can't see or hear it. */
export const mediaMarkdown = (name: MediaName, description: string): string =>
  `![${description.replaceAll(/[\\[\]]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ')}](${ADDRESS}${name})`;

/** All that is named in a text of any form, as often as it is: rather too many than one too few. */
export const mediaIn = (text: string): readonly NamedMedia[] =>
  [...text.matchAll(new RegExp(`(?<![A-Za-z0-9_-])${ID}\\.[a-z0-9]{3,4}`, 'g'))].flatMap(
    ([name]) => readMediaName(name) ?? [],
  );

export const mediaInRecord = ({ fields }: CollectionRecord): readonly NamedMedia[] =>
  mediaIn(JSON.stringify(fields));

/** Its record travels always, and its bytes where a person wants them to. */
const MEDIA_KIND = 'media';
export const mediaKey = (id: MediaId): RecordKey => recordKey(MEDIA_KIND, id);

/** What the record says: equal on every device that writes it. */
export const mediaFields = (id: MediaId, type: MediaType, size: number): readonly FieldWrite[] => [
  setField(MEDIA_KIND, id, 'type', type),
  setField(MEDIA_KIND, id, 'bytes', size),
];
