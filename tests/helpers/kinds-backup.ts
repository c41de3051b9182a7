import { printPngs, type Colour } from '../../src/build/png.ts';
import { collectionOf } from '../../src/domain/collection.ts';
import { newDeckId, newDeviceId, newNoteId, type DeckId } from '../../src/domain/ids.ts';
import type { Json } from '../../src/domain/json.ts';
import { mediaName } from '../../src/domain/media.ts';
import type { CollectionRecord } from '../../src/domain/record.ts';
import { stampAt } from '../../src/domain/stamp.ts';
import { epochMs } from '../../src/domain/units.ts';
import { printWithMedia } from '../../src/formats/backup/print.ts';
import { fileOf, type ChosenFile } from './import-files.ts';
import { eachOf, mediaItem } from './media-files.ts';
import { seededRandom } from './simulation-random.ts';

const MADE = epochMs(Date.UTC(2026, 10, 1));
const random = seededRandom(5);
const device = newDeviceId(random);
const stamp = stampAt({ ms: MADE, counter: 1 }, device, 'person');

type Values = Readonly<Record<string, Json>>;

const record = (kind: string, id: string, values: Values): CollectionRecord => ({
  kind,
  id,
  fields: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [stamp, value]])),
});

/** Four fields of colour, 320 by 240. */
function picture(): Uint8Array {
  const [width, height] = [320, 240];
  const pixels = Uint8Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    return (x < width / 2 ? 0 : 1) + (y < height / 2 ? 0 : 2);
  });
  const colours: readonly Colour[] = [
    [196, 112, 92],
    [104, 142, 112],
    [96, 122, 168],
    [206, 172, 96],
  ];
  const [png] = printPngs({ width, height, pixels }, [colours]);
  if (!png) throw new Error('No picture was drawn');
  return png;
}

const item = mediaItem(picture(), 'image/png');
export const PICTURE = mediaName(item.id, item.type);

/** A backup of one deck with these notes, in their order, and one picture. */
export async function backupOfNotes(notes: readonly Values[], options: Values = {}): Promise<ChosenFile> {
  const deck: DeckId = newDeckId(random);
  const records = notes.map((values, position) =>
    record('note', newNoteId(random), { deck, position, back: '', ...values }),
  );
  const { records: all } = collectionOf(
    [],
    [record('deck', deck, { name: 'Kinds', ...options }), ...records],
  );
  const items = {
    events: [],
    records: [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each),
  };
  const chunks: string[] = [];
  for await (const chunk of printWithMedia(items, eachOf([item]), {
    device,
    deviceName: 'Tablet',
    made: MADE,
  })) {
    chunks.push(chunk);
  }
  return fileOf('kinds.json', chunks.join(''));
}
