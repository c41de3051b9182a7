import type { Random } from '../../src/domain/ids.ts';

/** Ways in which the file of a backup comes to harm: its text before it is packed, and the bytes of any file. */

type Harm<Content> = (content: Content, random: Random) => Content;

const below = (random: Random, end: number): number => Math.floor(random.unit() * end);
const pick = <Item>(random: Random, items: readonly Item[]): Item =>
  items[below(random, items.length)] as Item;

function span(random: Random, length: number, longest: number): readonly [number, number] {
  const start = below(random, length);
  return [start, Math.min(length, start + 1 + below(random, longest))];
}

const joinedBytes = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

export const BYTE_HARMS: Readonly<Record<string, Harm<Uint8Array>>> = {
  flipped: (bytes, random) => {
    const flipped = bytes.slice();
    for (let i = below(random, 4); i >= 0; i--) {
      const place = below(random, bytes.length);
      flipped[place] = (flipped[place] ?? 0) ^ (1 << below(random, 8));
    }
    return flipped;
  },
  cut: (bytes, random) => bytes.subarray(0, below(random, bytes.length)),
  dropped: (bytes, random) => {
    const [start, end] = span(random, bytes.length, 200);
    return joinedBytes(bytes.subarray(0, start), bytes.subarray(end));
  },
  spliced: (bytes, random) => {
    const [start, end] = span(random, bytes.length, 500);
    const place = below(random, bytes.length);
    return joinedBytes(bytes.subarray(0, place), bytes.subarray(start, end), bytes.subarray(place));
  },
  overwritten: (bytes, random) => {
    const [start, end] = span(random, bytes.length, 100);
    const noise = random.unit() < 0.5 ? new Uint8Array(end - start) : random.bytes(end - start);
    return joinedBytes(bytes.subarray(0, start), noise, bytes.subarray(end));
  },
  doubled: (bytes) => joinedBytes(bytes, bytes),
};

const lineHarm =
  (harm: (lines: string[], random: Random) => void): Harm<string> =>
  (text, random) => {
    const lines = text.split('\n');
    for (let i = below(random, 3); i >= 0; i--) harm(lines, random);
    return lines.join('\n');
  };

const WILD = [
  '1e999',
  '-1',
  '1.5',
  '9007199254740993',
  'NaN',
  '2932897',
  '""',
  'null',
  '{}',
  '[]',
  '"__proto__"',
];

export const TEXT_HARMS: Readonly<Record<string, Harm<string>>> = {
  linesSwapped: lineHarm((lines, random) => {
    const [a, b] = [below(random, lines.length), below(random, lines.length)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
  }),
  lineDropped: lineHarm((lines, random) => void lines.splice(below(random, lines.length), 1)),
  lineDoubled: lineHarm((lines, random) => {
    const place = below(random, lines.length);
    lines.splice(below(random, lines.length), 0, lines[place] ?? '');
  }),
  linesJoined: lineHarm((lines, random) => {
    const place = below(random, lines.length - 1);
    lines.splice(place, 2, `${lines[place] ?? ''}${lines[place + 1] ?? ''}`);
  }),
  lineBroken: lineHarm((lines, random) => {
    const place = below(random, lines.length);
    const line = lines[place] ?? '';
    const comma = line.indexOf(',', below(random, Math.max(1, line.length))) + 1;
    lines.splice(place, 1, line.slice(0, comma), line.slice(comma));
  }),
  valueReplaced: lineHarm((lines, random) => {
    const place = below(random, lines.length);
    const values = [
      ...(lines[place] ?? '').matchAll(/(?<=[:[,])(?:-?[\d.e+-]+|"[^"\\]*"|null|true|false)(?=[,}\]])/g),
    ];
    const value = values[below(random, Math.max(1, values.length))];
    if (!value) return;
    const line = lines[place] ?? '';
    const after = line.slice(value.index + value[0].length);
    lines[place] = `${line.slice(0, value.index)}${pick(random, WILD)}${after}`;
  }),
  nested: lineHarm((lines, random) => {
    const place = below(random, lines.length);
    const depth = 1 + below(random, 10_000);
    const opened = pick(random, ['[', '{"x":']).repeat(depth);
    lines[place] = (lines[place] ?? '').replace(/(?<=":)/, opened);
  }),
  membersRenamed: lineHarm((lines, random) => {
    const place = below(random, lines.length);
    const names = [...(lines[place] ?? '').matchAll(/"(\w+)":/g)];
    const name = names[below(random, Math.max(1, names.length))];
    const other = pick(random, ['__proto__', 'constructor', 'id', 'kind', 'events', 'more', '']);
    if (name) lines[place] = (lines[place] ?? '').replace(name[0], `"${other}":`);
  }),
  reprinted: (text) => JSON.stringify(JSON.parse(text), null, 1),
};
