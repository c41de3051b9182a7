import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collectionOf } from '../../../../src/domain/collection.ts';
import { stampDraft, type Draft } from '../../../../src/domain/change.ts';
import { mediaIdOf } from '../../../../src/domain/media.ts';
import { START_OF_CLOCK } from '../../../../src/domain/stamp.ts';
import { isBase64 } from '../../../../src/formats/base64.ts';
import type { MediaItem } from '../../../../src/formats/backup/format.ts';
import { parseBackup } from '../../../../src/formats/backup/parse.ts';
import { printBackup, printItems, printWithMedia } from '../../../../src/formats/backup/print.ts';
import { readBackup, type ReadBackup, type ReadOptions } from '../../../../src/formats/backup/read.ts';
import { eachOf, mediaItem, mediaJson } from '../../../helpers/media-files.ts';
import { edit } from '../../../helpers/storage-drafts.ts';
import { NOW } from './arbitraries.ts';
import { DEVICE, HEAD, NOTE, REVIEW } from './documents.ts';
import { FORMS, sentenceOf, streamOfParts, written } from './streams.ts';

const BY = { device: DEVICE, deviceName: 'Phone', made: NOW };
const [FIRST, SECOND] = [mediaItem(Uint8Array.of(1, 2, 3)), mediaItem(Uint8Array.of(4), 'audio/webm')];
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function printed(media: readonly MediaItem[]): Promise<string> {
  let text = '';
  for await (const piece of printWithMedia({ events: [], records: [] }, eachOf(media), BY)) text += piece;
  return text;
}

const readerOf = (draft: Draft): unknown => {
  const { records } = stampDraft(draft, START_OF_CLOCK, NOW, DEVICE).change;
  const text = [...printBackup(collectionOf([], records), BY)].join('');
  return (JSON.parse(text) as Record<string, unknown>)['reader'];
};

async function takeMedia(bytes: Uint8Array, options: ReadOptions = {}) {
  const taken: MediaItem[] = [];
  const sink = {
    head: () => undefined,
    event: () => undefined,
    record: () => undefined,
    media: (item: MediaItem) => void taken.push(item),
  };
  const passphrase = FORMS.encrypted.passphrase;
  const result = await readBackup(streamOfParts([bytes]), NOW, sink, { passphrase, ...options });
  return { result, taken };
}

const refusalOf = async (document: object, options?: ReadOptions): Promise<string> => {
  const whole = { ...HEAD, reader: 2, events: [REVIEW], records: [NOTE], ...document };
  return sentenceOf((await takeMedia(bytesOf(JSON.stringify(whole)), options)).result);
};

const faultOf = ({ result }: { readonly result: ReadBackup }): unknown =>
  result.kind === 'refused' && result.fault.kind === 'backup' && result.fault.fault;

describe('a backup with pictures and sounds', () => {
  it.each(['plain', 'gzipped', 'encrypted'] as const)('is read as it was printed: %s', async (form) => {
    const bytes = await written([await printed([FIRST, SECOND])], FORMS[form]);
    const { result, taken } = await takeMedia(bytes);
    expect(result.kind).toBe('read');
    expect(taken).toEqual([FIRST, SECOND]);
  });

  it('has one a line, and may have none', async () => {
    const lines = (await printed([FIRST, SECOND])).trimEnd().split('\n');
    expect(lines.at(-4)).toBe('],"media":[');
    expect(JSON.parse(lines.at(-2) ?? '')).toEqual(mediaJson(SECOND));
    expect((await takeMedia(bytesOf(await printed([])))).result.kind).toBe('read');
  });

  it('is refused by an app that knows of none; a backup without is read by every one', async () => {
    expect(JSON.parse(await printed([])) as object).toHaveProperty('reader', 2);
    const without = [...printItems({ events: [], records: [] }, BY)].join('');
    expect(JSON.parse(without) as object).toHaveProperty('reader', 1);
  });

  it('is refused as newer where cards have ordinals that older apps take for no ids', () => {
    const shaped = edit('note', 'n', { picture: 'p', 'shape:123456': null });
    const marked = edit('card', `${'n'.repeat(22)}.12345`, { flag: 1 });
    expect([shaped, marked].map(readerOf)).toEqual([2, 2]);
    expect(readerOf(edit('card', `${'n'.repeat(22)}.1234`, { flag: 1 }))).toBe(1);
  });

  it('laid out otherwise is read as well', async () => {
    const media = [FIRST, SECOND].map(mediaJson);
    const document = { ...HEAD, media, records: [NOTE], events: [REVIEW] };
    const { taken } = await takeMedia(bytesOf(JSON.stringify(document, null, 2)));
    expect(taken).toEqual([FIRST, SECOND]);
    const [head = ''] = (await printed([FIRST])).split(',\n');
    const broken = (await printed([FIRST, SECOND])).replace(',\n', ',\n\n');
    expect(head).not.toBe('');
    expect((await takeMedia(bytesOf(broken))).taken).toEqual([FIRST, SECOND]);
  });

  it('that ends in the middle of one is refused', async () => {
    const whole = await printed([FIRST, SECOND]);
    for (const end of [whole.indexOf('],"media"') + 4, whole.lastIndexOf('"type"'), whole.length - 4]) {
      // oxlint-disable-next-line no-await-in-loop
      const cut = await takeMedia(bytesOf(whole.slice(0, end)));
      expect(cut.result.kind).toBe('refused');
    }
  });
});

describe('a picture is refused, its place named,', () => {
  it.each([
    ['whose bytes are others', { ...mediaJson(FIRST), bytes: mediaJson(SECOND).bytes }, 'media[1].bytes'],
    ['of another id', { ...mediaJson(FIRST), id: SECOND.id }, 'media[1].bytes'],
    ['of no id', { ...mediaJson(FIRST), id: 'x' }, 'media[1].id'],
    ['of a kind that may run', { ...mediaJson(FIRST), type: 'image/svg+xml' }, 'media[1].type'],
    ['of a type that every object has', { ...mediaJson(FIRST), type: 'constructor' }, 'media[1].type'],
    ['that is no base64', { ...mediaJson(FIRST), bytes: 'AQI!' }, 'media[1].bytes'],
    ['that says more', { ...mediaJson(FIRST), name: 'x.webp' }, 'media[1].name'],
    ['that is none', 'x', 'media[1]'],
  ])('%s', async (_, item, place) => {
    expect(await refusalOf({ media: [mediaJson(SECOND), item] })).toContain(`(${place})`);
  });

  it('where it is larger than any', async () => {
    const bytes = 'A'.repeat(26_666_672);
    expect(await refusalOf({ media: [{ ...mediaJson(FIRST), bytes }] })).toContain('(media[0].bytes)');
  });

  it('where there are too many', async () => {
    const refusal = await refusalOf(
      { media: [mediaJson(FIRST), mediaJson(SECOND)] },
      { limits: { media: 1 } },
    );
    expect(refusal).toContain('more than 1 pictures and sounds');
  });

  it('also where nobody keeps it', () => {
    const media = [{ ...mediaJson(FIRST), id: SECOND.id }];
    const document = { ...HEAD, reader: 2, events: [], records: [], media };
    const parsed = parseBackup(JSON.stringify(document), NOW);
    expect(parsed).toMatchObject({ kind: 'refused', fault: { kind: 'wrong', place: 'media[0].bytes' } });
  });
});

it('what the first app with pictures wrote is read for ever, and written so', async () => {
  const file = readFileSync('tests/fixtures/backup-media.json');
  const { result, taken } = await takeMedia(file);
  expect(result.kind).toBe('read');
  expect(await printed(taken)).toBe(file.toString());
  expect(taken).toEqual([FIRST, SECOND]);
});

it('a section that is no list is refused', async () => {
  expect(await refusalOf({ media: {} })).toContain('(media)');
});

it('who keeps them says so before more is read, and is asked once more at the end', async () => {
  const text = await printed([FIRST, SECOND]);
  let waiting = 0;
  let most = 0;
  const sink = {
    head: () => undefined,
    event: () => undefined,
    record: () => undefined,
    media: () => void (most = Math.max(most, ++waiting)),
    settle: () => Promise.resolve(((waiting = 0), null)),
  };
  const lines = text.split(/(?<=\n)/).map(bytesOf);
  expect((await readBackup(streamOfParts(lines), NOW, sink)).kind).toBe('read');
  expect([most, waiting]).toEqual([1, 0]);
  const full = { ...sink, settle: () => Promise.resolve({ kind: 'media-not-kept' } as const) };
  const refused = await readBackup(streamOfParts([bytesOf(JSON.stringify(JSON.parse(text)))]), NOW, full);
  expect(sentenceOf(refused)).toContain('could not be kept');
});

it('what is base64', () => {
  expect(['', 'AQID', 'AQI=', 'AQ=='].every(isBase64)).toBe(true);
  expect(['A', 'AQI', 'A===', '====', 'AQ=A', 'AQ==AQ==', 'AQ= ', 'AQ-_'].some(isBase64)).toBe(false);
});

it('an id is of all bytes', () => {
  expect(mediaIdOf(new Uint8Array())).toBe('47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU');
  expect(faultOf({ result: { kind: 'stopped' } })).toBe(false);
});
