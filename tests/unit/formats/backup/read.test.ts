import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../../src/domain/fingerprint.ts';
import { readBackup } from '../../../../src/formats/backup/read.ts';
import { NOW } from './arbitraries.ts';
import { id, NOTE, REVIEW, stamp } from './documents.ts';
import { FIRST_LINE, printed, printedLines } from './printed.ts';
import { collectionIn, FORMS, sentenceFor, streamOfParts, take, takeStream, written } from './streams.ts';

const eventLine = (number: number, more: object = {}): string =>
  JSON.stringify({ ...REVIEW, id: id(`e${number}`), ...more });
const noteLine = (number: number): string =>
  JSON.stringify({
    ...NOTE,
    id: id(`n${number}`),
    fields: { front: [stamp(), `Frage ${number}: äöü → 記憶`] },
  });
const EVENTS = Array.from({ length: 5 }, (_, i) => eventLine(i));
const NOTES = Array.from({ length: 4 }, (_, i) => noteLine(i));
const BACKUP = printed(EVENTS, NOTES);
const plain = fingerprint(await collectionIn(BACKUP));
const sameAs = async (content: string | Uint8Array): Promise<boolean> =>
  fingerprint(await collectionIn(content)) === plain;

const noRoom = (): void => {
  throw new Error('No room');
};

describe('a backup that comes as a stream', { timeout: 60_000 }, () => {
  it('is handed on item by item, head first', async () => {
    const { heads, events, records, result } = await take(BACKUP);
    expect(result).toEqual({ kind: 'read', head: heads[0] });
    expect(heads).toHaveLength(1);
    expect(events.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4].map((i) => id(`e${i}`)));
    expect(records.map(({ id }) => id)).toEqual([0, 1, 2, 3].map((i) => id(`n${i}`)));
  });

  it('is handed on before its end is there', async () => {
    const parts = printedLines(EVENTS, NOTES).map((line) => new TextEncoder().encode(`${line}\n`));
    const seen: number[] = [];
    const taken: string[] = [];
    const stream = streamOfParts(
      (function* () {
        for (const part of parts) {
          seen.push(taken.length);
          yield part;
        }
      })(),
    );
    const sink = {
      head: () => undefined,
      event: ({ id }: { readonly id: string }) => void taken.push(id),
      record: ({ id }: { readonly id: string }) => void taken.push(id),
    };
    expect((await readBackup(stream, NOW, sink)).kind).toBe('read');
    expect(seen.at(-1)).toBeGreaterThan(7);
  });

  it.each(Object.entries(FORMS))('is known by its first bytes: %s', async (_, form) => {
    expect(await sameAs(await written([BACKUP], form))).toBe(true);
  });

  it('may come a byte at a time', async () => {
    const bytes = await written([BACKUP], FORMS.gzipped);
    const { result, records } = await takeStream(
      streamOfParts([...bytes].map((byte) => Uint8Array.of(byte))),
    );
    expect(result.kind).toBe('read');
    expect(records[0]?.fields['front']?.[1]).toBe('Frage 0: äöü → 記憶');
  });

  it('tells how far it is', async () => {
    const parts = [BACKUP.slice(0, 500), BACKUP.slice(500)].map((part) => new TextEncoder().encode(part));
    const told: number[] = [];
    await takeStream(streamOfParts(parts), { progress: (bytes) => void told.push(bytes) });
    expect(told).toEqual([500, new TextEncoder().encode(BACKUP).length]);
  });

  it('is given up when asked to, and let go of', async () => {
    const stop = new AbortController();
    let isLetGo = false;
    function* endless(): Generator<Uint8Array> {
      try {
        for (;;) yield new TextEncoder().encode(`${BACKUP.slice(0, 400)}\n`);
      } finally {
        isLetGo = true;
      }
    }
    const progress = (bytes: number): void => {
      if (bytes > 1_000) stop.abort();
    };
    const { result } = await takeStream(streamOfParts(endless()), { signal: stop.signal, progress });
    expect(result).toEqual({ kind: 'stopped' });
    expect(isLetGo).toBe(true);
  });

  it('is given up in the middle of what a small piece of it unpacks to', async () => {
    const stop = new AbortController();
    let events = 0;
    const count = (): void => {
      events++;
      stop.abort();
    };
    const sink = { head: () => undefined, event: count, record: () => undefined };
    const packed = await written(endlessly(5_000), FORMS.gzipped);
    const result = await readBackup(streamOfParts([packed]), NOW, sink, { signal: stop.signal });
    expect(result).toEqual({ kind: 'stopped' });
    expect(events).toBeLessThan(2_500);
  });

  it('fails as the sink does: that is no fault of the file', async () => {
    const sink = { head: () => undefined, event: () => undefined, record: () => undefined };
    const failing = { ...sink, record: noRoom };
    const stream = streamOfParts([new TextEncoder().encode(BACKUP)]);
    await expect(readBackup(stream, REVIEW.at, failing)).rejects.toThrow('No room');
  });
});

function* endlessly(lines: number): Generator<string> {
  yield `${FIRST_LINE}\n`;
  for (let i = 0; i < lines; i++) yield `${eventLine(i)},\n`;
}

describe('a layout other than that of the app', () => {
  const lines = printedLines(EVENTS, NOTES);
  const json = JSON.parse(BACKUP) as Record<string, unknown>;
  const { events, records, ...head } = json;

  it.each([
    ['Windows line ends', lines.join('\r\n')],
    ['no end of the last line', lines.join('\n')],
    ['blank lines', `\n${lines.join('\n\n \t\n')}\n\n`],
    ['a byte order mark', `\uFEFF${BACKUP}`],
    ['indented lines', lines.map((line) => `  ${line} `).join('\n')],
    ['indented JSON', JSON.stringify(json, null, 2)],
    ['one line', JSON.stringify(json)],
    ['other order', JSON.stringify({ records, ...head, events })],
    ['all items in a line', lines.join('')],
    ['two events in a line', BACKUP.replace(`${EVENTS[1]},\n`, `${EVENTS[1]},`)],
    ['two notes in a line', BACKUP.replace(`${NOTES[1]},\n`, `${NOTES[1]},`)],
    ['an event in two lines', BACKUP.replace(`${EVENTS[2]}`, (EVENTS[2] ?? '').replace(',', ',\n'))],
    ['a note in two lines', BACKUP.replace(`${NOTES[0]}`, (NOTES[0] ?? '').replace(',', ',\n'))],
    ['commas first', lines.join('\n').replaceAll(',\n', '\n,')],
    ['lists that end in a line of theirs', BACKUP.replace('],"records":[', ']\n,\n"records":\n[')],
    ['the end in two lines', BACKUP.replace('\n]}', '\n]\n}')],
    ['a section of a newer app behind', BACKUP.replace('\n]}', '\n],"drawings":[\n{"kind":"image"}\n]}')],
    ['a member of a newer app before', BACKUP.replace('"events":[', '"drawings":{"count":1},"events":[')],
  ])('is read as well: %s', async (_, text) => {
    expect(await sameAs(text)).toBe(true);
  });

  it('names the items by their number in the file', async () => {
    const wrong = eventLine(9, { took: -1 });
    const inTwoLines = printed([...EVENTS, '{', wrong.slice(1)], []).replace('{,', '{');
    expect(await sentenceFor(inTwoLines)).toContain('(events[5].took)');
    const wrongNote = noteLine(9).replace('front', 'deck').replace(',', ',\n');
    expect(await sentenceFor(printed(EVENTS, [...NOTES, wrongNote]))).toContain('(records[4].fields.deck)');
  });

  it('may not say again, and otherwise, what was read already', async () => {
    const twice = (name: string): string => BACKUP.replace('\n]}', `\n],"${name}":[\n]}`);
    for (const name of ['events', 'records']) {
      expect((await take(twice(name))).result).toMatchObject({ fault: { fault: { kind: 'damaged' } } });
    }
    const newer = BACKUP.replace('\n]}', '\n],"reader":3}');
    expect((await take(newer)).result).toMatchObject({ fault: { fault: { kind: 'newer' } } });
  });

  it('is read whole only up to a size', async () => {
    const limits = { characters: 1_500 };
    const long = JSON.stringify(json);
    expect(long.length).toBeGreaterThan(1_500);
    expect(await collectionIn(BACKUP, { limits })).toBeDefined();
    expect(await sentenceFor(long, { limits })).toContain('longer than 1,500 characters, and not laid out');
    const broken = BACKUP.replace(EVENTS[0] ?? '', (EVENTS[0] ?? '').replace(',', ',\n'));
    expect(await sentenceFor(broken, { limits })).toContain('altered since it was made, at line 2');
  });
});
