import { describe, expect, it } from 'vitest';
import {
  isMediaId,
  mediaIdOf,
  mediaIn,
  mediaInRecord,
  mediaMarkdown,
  mediaName,
  nameInAddress,
  readMediaName,
} from '../../../src/domain/media.ts';
import { record } from './builders.ts';

const ID = mediaIdOf(Uint8Array.of(1, 2, 3));
const OTHER = mediaIdOf(Uint8Array.of(4));
const NAME = mediaName(ID, 'image/webp');

describe('a name', () => {
  it('says what it names and of what type that is', () => {
    expect(readMediaName(NAME)).toEqual({ id: ID, type: 'image/webp' });
    expect(readMediaName(mediaName(ID, 'audio/mp4'))).toEqual({ id: ID, type: 'audio/mp4' });
  });

  it.each([
    '',
    ID,
    `${ID}.svg`,
    `${ID}.exe`,
    `${ID}.webp?x`,
    ` ${NAME}`,
    `${NAME}\n`,
    `x${NAME}`,
    `${ID.slice(1)}.webp`,
    `${ID.slice(0, -1)}B.webp`,
    `${ID}.constructor`,
    `../${NAME}`,
  ])('is not %j', (text) => {
    expect(readMediaName(text)).toBeUndefined();
    expect(nameInAddress(`media:${text}`)).toBeUndefined();
  });

  it('is an address behind its scheme alone', () => {
    expect(nameInAddress(`media:${NAME}`)).toBe(NAME);
    for (const address of [NAME, `Media:${NAME}`, `https://x/media:${NAME}`, `media://${NAME}`]) {
      expect(nameInAddress(address)).toBeUndefined();
    }
  });
});

it('an id is written in one way', () => {
  expect(isMediaId(ID)).toBe(true);
  expect(isMediaId(`${ID.slice(0, 42)}/`)).toBe(false);
  expect(isMediaId(3)).toBe(false);
});

it('Markdown of it says nothing but what it is described by', () => {
  expect(mediaMarkdown(NAME, 'a [b]\\ c\nd')).toBe(`![a \\[b\\]\\\\ c d](media:${NAME})`);
});

describe('what a text names', () => {
  it('is found in whatever form it stands', () => {
    const text = `![x](media:${NAME}) <img data-media="${OTHER}.png"> ${NAME} ${ID}.svg a${NAME}`;
    expect(mediaIn(text)).toEqual([
      { id: ID, type: 'image/webp' },
      { id: OTHER, type: 'image/png' },
      { id: ID, type: 'image/webp' },
    ]);
  });

  it('is found in all fields of a record, those of a newer app and texts aside too', () => {
    const fields = {
      picture: [1, NAME],
      'aside:x': [2, { a: [`![](media:${OTHER}.m4a)`] }],
    } as const;
    expect(mediaInRecord(record('note', 'n', fields)).map(({ id }) => id)).toEqual([ID, OTHER]);
  });
});
