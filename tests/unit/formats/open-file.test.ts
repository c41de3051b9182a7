import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BYTE_LIMIT } from '../../../src/formats/file-bytes.ts';
import { openFile, type OpenedFile } from '../../../src/formats/open-file.ts';
import { NOW } from './backup/arbitraries.ts';
import { documentOf, NOTE, REVIEW } from './backup/documents.ts';

const BACKUP = documentOf({ events: [REVIEW], records: [NOTE] });
const PAGE = '# Deck\n\n## Front\n\nBack\n';

const open = (content: BlobPart, name: string): Promise<OpenedFile> =>
  openFile(new File([content], name), NOW);
const packed = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(gzipSync(text));
const kindOf = async (content: BlobPart, name: string): Promise<string> => (await open(content, name)).kind;
const faultOf = async (content: BlobPart, name: string): Promise<unknown> => {
  const opened = await open(content, name);
  return opened.kind === 'refused' ? opened.fault : opened.kind;
};

describe('a backup', () => {
  it.each(['engram.json', 'engram.json.txt', 'engram', 'engram.md', 'ENGRAM.JSON'])(
    'is known as %s',
    async (name) => {
      expect(await kindOf(BACKUP, name)).toBe('backup');
    },
  );

  it('is known with a byte order mark and in any layout', async () => {
    expect(await kindOf(`\uFEFF${BACKUP}`, 'engram.json')).toBe('backup');
    const { format, ...rest } = JSON.parse(BACKUP) as Record<string, unknown>;
    expect(await kindOf(JSON.stringify({ ...rest, format }, null, 2), 'engram')).toBe('backup');
  });

  it.each(['engram.json.gz', 'engram.json', 'engram'])(
    'is unpacked, whatever it is called: %s',
    async (name) => {
      const opened = await open(packed(BACKUP), name);
      expect(opened.kind === 'backup' && opened.backup.collection.records.size).toBe(1);
    },
  );

  it('says what is wrong with it', async () => {
    expect(await faultOf(BACKUP.slice(0, 300), 'engram.json')).toEqual({
      kind: 'backup',
      fault: { kind: 'cut-short', line: 1 },
    });
    expect(await faultOf(documentOf({}, { reader: 9 }), 'engram.json')).toEqual({
      kind: 'backup',
      fault: { kind: 'newer', reader: 9 },
    });
  });
});

describe('a page of Markdown', () => {
  it.each(['page.md', 'page.markdown', 'page.txt', 'page', 'page.text'])('is known as %s', async (name) => {
    const opened = await open(PAGE, name);
    expect(opened.kind === 'markdown' && opened.deck).toMatchObject({
      title: 'Deck',
      cards: [{ front: 'Front' }],
    });
  });

  it('is unpacked, and named without its packing', async () => {
    const opened = await open(packed('## Front\n\nBack\n'), 'page.md.gz');
    expect(opened.kind === 'markdown' && opened.deck.title).toBe('page');
  });

  it.each(['[link](x)\n\n## Front', '{:toc}\n## Front', 'PK\n## Front', 'SQLite\n## Front'])(
    'may begin like something else: %j',
    async (text) => {
      expect(await kindOf(text, 'page.md')).toBe('markdown');
      expect(await kindOf(text, 'page')).toBe('markdown');
    },
  );

  it('says what is wrong with it', async () => {
    expect(await faultOf('words', 'page.md')).toEqual({ kind: 'markdown', fault: { kind: 'no-cards' } });
    expect(await faultOf('words', 'page')).toEqual({ kind: 'markdown', fault: { kind: 'no-cards' } });
  });
});

describe('a file of another app', () => {
  const zip = new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]);

  it('is named where its bytes tell', async () => {
    expect(await faultOf(zip, 'deck.apkg')).toEqual({ kind: 'foreign', file: 'anki' });
    expect(await faultOf(zip, 'Collection.COLPKG')).toEqual({ kind: 'foreign', file: 'anki' });
    expect(await faultOf(zip, 'cards.zip')).toEqual({ kind: 'foreign', file: 'archive' });
    expect(await faultOf('SQLite format 3\0', 'collection.anki2')).toEqual({ kind: 'foreign', file: 'anki' });
    expect(await faultOf('SQLite format 3\0', 'x.db')).toEqual({ kind: 'foreign', file: 'database' });
  });

  it('is JSON of another shape, or none', async () => {
    const other = { kind: 'backup', fault: { kind: 'other-json' } };
    expect(await faultOf('{"cards":[]}', 'cards.json')).toEqual(other);
    expect(await faultOf('[1]', 'cards')).toEqual(other);
    expect(await faultOf('{"cards":', 'cards.json')).toEqual({ kind: 'backup', fault: { kind: 'not-json' } });
  });

  it('is no text', async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const utf16 = new Uint8Array([0xff, 0xfe, 0x23, 0, 0x20, 0]);
    for (const bytes of [
      png,
      utf16,
      new Uint8Array([0x23, 0]),
      packed('x').slice(2),
      gzipSync(gzipSync('x')),
    ]) {
      expect(await faultOf(new Uint8Array(bytes), 'page.md')).toEqual({ kind: 'not-text' });
    }
  });
});

describe('a file that cannot be read', () => {
  it('is empty, packed or not', async () => {
    expect(await faultOf('', 'engram.json')).toEqual({ kind: 'empty' });
    expect(await faultOf(packed(''), 'engram.json.gz')).toEqual({ kind: 'empty' });
  });

  it('is packed and cut short or altered', async () => {
    const whole = packed(BACKUP);
    const altered = whole.with(Math.floor(whole.length / 2), whole[Math.floor(whole.length / 2)]! ^ 0xff);
    for (const bytes of [whole.slice(0, -9), whole.slice(0, 5), altered]) {
      expect(await faultOf(bytes, 'engram.json.gz')).toEqual({ kind: 'damaged-gzip' });
    }
  });

  it('is too large, before it is read', async () => {
    const large = new File([], 'engram.json');
    Object.defineProperty(large, 'size', { value: BYTE_LIMIT + 1 });
    const opened = await openFile(large, NOW);
    expect(opened).toEqual({ kind: 'refused', fault: { kind: 'too-large', limit: BYTE_LIMIT } });
  });

  it('would unpack to more than there is room for', async () => {
    const bomb = packed('x'.repeat(BYTE_LIMIT + 1));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await faultOf(bomb, 'engram.json.gz')).toEqual({ kind: 'too-large', limit: BYTE_LIMIT });
  });

  it('was moved or changed since it was chosen', async () => {
    const gone = new File(['x'], 'engram.json');
    const failing = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
    });
    Object.defineProperty(gone, 'stream', { value: () => failing });
    expect(await openFile(gone, NOW)).toEqual({ kind: 'refused', fault: { kind: 'unreadable' } });
  });
});
