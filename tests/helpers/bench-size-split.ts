import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

type Side = 'first' | 'second';

/** Of a hundred notes, so many are on that side alone; of a hundred answers to cards of the others likewise. */
const ALONE = { notes: 32, answers: 5 };

/**
 * Writes the copies of two devices that each have about two thirds of a printed backup, half of that shared: notes that
 * only one has, and of the cards that both have, answers that only one has.
 */
export async function splitBackup(path: string, folder: string): Promise<Readonly<Record<Side, string>>> {
  const [first, second] = [`${folder}/first.json.gz`, `${folder}/second.json.gz`];
  await writeSide(path, first, 'first');
  await writeSide(path, second, 'second');
  return { first, second };
}

const writeSide = (from: string, to: string, side: Side): Promise<void> =>
  pipeline(Readable.from(linesOf(from, side)), createGzip(), createWriteStream(to));

async function* linesOf(path: string, side: Side): AsyncGenerator<string> {
  let before = '';
  for await (const line of createInterface({ input: createReadStream(path).pipe(createGunzip()) })) {
    const isItem = line.startsWith('{') && !line.endsWith('[');
    const text = isItem && line.endsWith(',') ? line.slice(0, -1) : line;
    if (isItem && !isOn(side, JSON.parse(text) as Item)) continue;
    yield (isItem || before === '' ? before : '\n') + text;
    before = isItem ? ',\n' : '\n';
  }
  yield '\n';
}

interface Item {
  readonly kind: string;
  readonly id: string;
  readonly card?: string;
}

function isOn(side: Side, { kind, id, card }: Item): boolean {
  if (card === undefined && kind !== 'note') return true;
  const home = homeOf(card?.split('.')[0] ?? id, ALONE.notes) ?? (card && homeOf(id, ALONE.answers));
  return (home ?? side) === side;
}

/** By the id alone: which side has it; null where both have. */
function homeOf(id: string, alone: number): Side | null {
  const place = Buffer.from(id).reduce((sum, byte) => (sum * 31 + byte) % 9_973, 7) % 100;
  return place < alone ? 'first' : place < 2 * alone ? 'second' : null;
}
