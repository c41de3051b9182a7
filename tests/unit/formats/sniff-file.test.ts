import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sniffFile, type SniffedFile } from '../../../src/formats/sniff-file.ts';
import { documentOf, NOTE, REVIEW } from './backup/documents.ts';
import { FIRST_LINE } from './backup/printed.ts';
import { FORMS, written } from './backup/streams.ts';

const sniff = (content: BlobPart, name: string): Promise<SniffedFile> =>
  sniffFile(new File([content], name), name);
const packed = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(gzipSync(text));
const BACKUP = documentOf({ events: [REVIEW], records: [NOTE] });
const PAGE = '# Deck\n\n## Front\n\nBack\n';
const encrypted = await written([BACKUP], FORMS.encrypted);
const fault = (kind: string, more: object = {}): object => ({ kind: 'refused', fault: { kind, ...more } });

describe('a file is told by its beginning', () => {
  it.each([
    ['a backup', BACKUP, 'engram.json', 'backup'],
    ['a backup of any name', BACKUP, 'notes.md', 'backup'],
    ['a backup with a byte order mark', `\uFEFF${BACKUP}`, 'x', 'backup'],
    ['a backup that is packed', packed(BACKUP), 'x', 'backup'],
    ['a backup whose end is missing', FIRST_LINE, 'x', 'backup'],
    ['JSON by its name', '{"records":[]', 'x.JSON.gz', 'backup'],
    ['what is encrypted', encrypted, 'x', 'encrypted'],
    ['a page', PAGE, 'page.md', 'other'],
    ['a page that is packed', packed(PAGE), 'page.md.gz', 'other'],
    ['a page that begins like JSON', '{:toc}\n## Front', 'page', 'other'],
    ['a page in letters of more bytes, cut in one', `# ${'記憶'.repeat(4_000)}`, 'page.md', 'other'],
    ['what only all of it can tell', '{"records":[]', 'x', 'other'],
  ] as const)('%s', async (_, content, name, kind) => {
    expect(await sniff(content, name)).toEqual({ kind });
  });

  it('or is refused by it', async () => {
    expect(await sniff('', 'x.json')).toEqual(fault('empty'));
    expect(await sniff(packed(''), 'x.json.gz')).toEqual(fault('empty'));
    expect(await sniff('PK\u0003\u0004', 'x.apkg')).toEqual(fault('foreign', { file: 'anki' }));
    expect(await sniff(packed(BACKUP).slice(0, 12), 'x.json.gz')).toEqual(fault('damaged-gzip'));
    const altered = encrypted.with(0, 0);
    expect(await sniff(altered, 'x.engram')).toEqual(fault('encrypted', { fault: { kind: 'altered' } }));
    expect(await sniff(altered, 'x')).toEqual({ kind: 'other' });
  });

  it('was moved or changed since it was chosen', async () => {
    const gone = new File(['x'], 'engram.json');
    const failing = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
    });
    Object.defineProperty(gone, 'stream', { value: () => failing });
    expect(await sniffFile(gone, gone.name)).toEqual(fault('unreadable'));
  });
});

it('no more of a file is read than its beginning', async () => {
  const piece = new TextEncoder().encode(`${FIRST_LINE}\n`.repeat(100));
  let pulled = 0;
  let isLetGo = false;
  const endless = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull: (controller) => {
        pulled++;
        controller.enqueue(piece);
      },
      cancel: () => {
        isLetGo = true;
      },
    },
    { highWaterMark: 0 },
  );
  const file = new File([], 'x');
  Object.defineProperty(file, 'stream', { value: () => endless });
  expect(await sniffFile(file, file.name)).toEqual({ kind: 'backup' });
  expect(pulled).toBeLessThan(3);
  expect(isLetGo).toBe(true);
});
