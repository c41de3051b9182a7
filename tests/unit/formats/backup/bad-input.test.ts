import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DAY } from '../../../../src/domain/units.ts';
import { NOW } from './arbitraries.ts';
import { CARD, HEAD, id, IMPORTED, NOTE, REVIEW, stamp } from './documents.ts';
import { printed } from './printed.ts';
import { collectionIn, sentenceFor, take } from './streams.ts';

type Cases = readonly (readonly [what: string, content: string | Uint8Array, says: string | RegExp])[];

const review = (more: object = {}): string => JSON.stringify({ ...REVIEW, id: id('e0'), ...more });
const note = (fields: object = {}, more: object = {}): string =>
  JSON.stringify({ ...NOTE, ...more, fields: { ...NOTE.fields, ...fields } });
/** With a value that JSON.stringify can't say. */
const reviewWith = (name: string, json: string): string => review({ [name]: '?' }).replace('"?"', json);
const event = (line: string): string => printed([review(), line], [note()]);
const record = (line: string): string => printed([review()], [note(), line]);
const headed = (more: object): string =>
  printed([], [], `${JSON.stringify({ ...HEAD, ...more }).slice(0, -1)},"events":[`);
const BACKUP = printed([review(), review({ id: id('e1') })], [note()]);
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

const AGAIN = 'Export it again on the device it came from.';
const wrongAt = (place: string): string =>
  `Something in the backup is not what it should be (${place}). ${AGAIN}`;
const endAfter = (line: number): string =>
  `The end of the backup is missing, after line ${line}. Copy it again, whole, or export it again.`;
const alteredAt = (line: number): string =>
  `The backup was altered since it was made, at line ${line}. Export it again.`;
const OTHER_APP = 'This file belongs to another app. Choose one that “Export backup” made.';
const NO_BACKUP = 'This is no backup of Engram. Choose a file that “Export backup” made.';
const NO_TEXT = 'This is no text that Engram can read. Choose a Markdown page saved as UTF-8, or a backup.';
const EMPTY = 'The file is empty. Look whether it was saved or downloaded whole.';
const PACKING = 'The file can’t be unpacked: it was cut short or altered. Copy or export it again.';
const NEWER = 'A newer Engram made this backup. Update Engram on this device, then import it.';
const deepAt = (line: number): string =>
  `Line ${line} nests deeper than a backup does. The file was altered: export it again.`;

const cut = BACKUP.indexOf('"took"', BACKUP.indexOf(id('e1')) - 300);
const truncated: Cases = [
  ['in its first line', BACKUP.slice(0, 60), endAfter(1)],
  ['in an event', BACKUP.slice(0, cut), endAfter(lineOf(BACKUP, BACKUP.slice(cut)))],
  ['at the end of a line', `${BACKUP.split('\n').slice(0, 2).join('\n')}\n`, endAfter(2)],
  ['between its lists', BACKUP.slice(0, BACKUP.indexOf('],"records"')), endAfter(3)],
  ['before its last line', BACKUP.slice(0, BACKUP.lastIndexOf(']}')), endAfter(5)],
  ['in its last line', BACKUP.trimEnd().slice(0, -1), endAfter(6)],
  ['in a letter', new TextEncoder().encode(event(note({ front: [stamp(), 'é'] })).split('é')[0] + 'é').slice(0, -1), 'The backup was altered since it was made, at line 3. Export it again.'], // prettier-ignore
  ['packed', gzipSync(BACKUP).subarray(0, -20), PACKING],
  ['packed, to its first bytes', gzipSync(BACKUP).subarray(0, 2), PACKING],
  ['to nothing', '', EMPTY],
];

const wrongTypes: Cases = [
  ['an event that is a text', event('"x"'), wrongAt('events[1]')],
  ['an event that is a list', event('[]'), wrongAt('events[1]')],
  ['an event that is null', event('null'), wrongAt('events[1]')],
  ['a rating that is a number', event(review({ rating: 3 })), wrongAt('events[1].rating')],
  ['a stamp that is a number', event(review({ stamp: 12 })), wrongAt('events[1].stamp')],
  ['a record that is a number', record('5'), wrongAt('records[1]')],
  ['fields that are a list', record('{"kind":"x","id":"","fields":[]}'), wrongAt('records[1].fields')],
  ['a front that is a number', record(note({ front: [stamp(), 1] })), wrongAt('records[1].fields.front')],
  ['a field without stamp', record(note({ back: 'A' })), wrongAt('records[1].fields.back')],
  ['a version that is a text', headed({ version: '1' }), wrongAt('version')],
  ['a device that is none', headed({ device: 5 }), wrongAt('device')],
  ['events that are an object', BACKUP.replace(/"events":\[[^]*\],"records"/, '"events":{},"records"'), wrongAt('events')], // prettier-ignore
  ['no records', BACKUP.replace(/\],"records":\[[^]*/, ']}'), wrongAt('records')],
];

const versions: Cases = [
  ['of reader 3', headed({ version: 3, reader: 3 }), NEWER],
  ['of reader 3, cut short', headed({ reader: 3 }).slice(0, -4), NEWER],
  ['of reader 0', headed({ reader: 0 }), wrongAt('reader')],
  ['of version 1.5', headed({ version: 1.5 }), wrongAt('version')],
];

const names: Cases = [
  ['__proto__ as an event’s id', event(review({ id: '__proto__' })), wrongAt('events[1].id')],
  ['constructor as a card', event(review({ card: 'constructor' })), wrongAt('events[1].card')],
  ['__proto__ as a note’s id', record(note({}, { id: '__proto__' })), wrongAt('records[1].id')],
  ['__proto__ as a field of no shape', record('{"kind":"x","id":"","fields":{"__proto__":1}}'), wrongAt('records[1].fields.__proto__')], // prettier-ignore
  ['__proto__ beside the fields', record('{"kind":"x","id":"","fields":{},"__proto__":{}}'), wrongAt('records[1].__proto__')], // prettier-ignore
  [
    '__proto__ in the place of all',
    '{"__proto__":{"format":"engram-backup","version":1,"reader":1}}',
    OTHER_APP,
  ],
];

const numbers: Cases = [
  ['NaN', event(reviewWith('took', 'NaN')), alteredAt(3)],
  ['Infinity', event(reviewWith('took', 'Infinity')), alteredAt(3)],
  ['1e999', event(reviewWith('took', '1e999')), wrongAt('events[1].took')],
  ['-1e999', event(reviewWith('fuzz', '-1e999')), wrongAt('events[1].fuzz')],
  ['1e999 in what a newer app wrote', event(reviewWith('score', '[{"x":1e999}]')), wrongAt('events[1].score.0.x')], // prettier-ignore
  ['1e999 in a field', record(note({ position: [stamp(), '?'] }).replace('"?"', '1e999')), wrongAt('records[1].fields.position')], // prettier-ignore
  ['a negative time', event(review({ took: -1 })), wrongAt('events[1].took')],
  ['a negative instant', event(review({ at: -1 })), wrongAt('events[1].at')],
  ['beyond 2^53', event(reviewWith('took', '9007199254740993')), wrongAt('events[1].took')],
  ['half a day', event(review({ day: 20_000.5 })), wrongAt('events[1].day')],
];

const dates: Cases = [
  ['made in the year 1', headed({ made: '0001-01-01T00:00:00.000Z' }), wrongAt('made')],
  ['made in the year 99999', headed({ made: '+099999-01-01T00:00:00.000Z' }), wrongAt('made')],
  ['made on no day', headed({ made: '2026-13-31T00:00:00Z' }), wrongAt('made')],
  ['answered on a day of the year 1', event(review({ day: -719_162 })), wrongAt('events[1].day')],
  [
    'due in the year 99999',
    event(JSON.stringify({ ...IMPORTED, due: 35_793_000 })),
    wrongAt('events[1].due'),
  ],
  ['answered in the year 99999', event(review({ at: 3_093_527_980_800_000 })), wrongAt('events[1].at')],
  ['buried until the year 99999', record(JSON.stringify({ kind: 'card', id: CARD, fields: { buried: [stamp(), 35_793_000] } })), wrongAt('records[1].fields.buried')], // prettier-ignore
  ['stamped in the future', event(review({ stamp: stamp(NOW + 400 * DAY) })), /^It says it was written in the future \(.*2027.*\)\. Set the clocks/], // prettier-ignore
  ['a field stamped in the future', record(note({ front: [stamp(NOW + 400 * DAY), 'Q'] })), /^It says it was written in the future/], // prettier-ignore
];

const nesting: Cases = [
  ['in an event', event(reviewWith('more', nested(10_000))), deepAt(3)],
  ['in an event, not closed', event(`{"x":${'['.repeat(10_000)}`), deepAt(3)],
  ['in a field', record(note({ x: [stamp(), '?'] }).replace('"?"', '{"a":'.repeat(10_000))), deepAt(5)],
  ['in the head', headed({ more: '?' }).replace('"?"', nested(10_000)), deepAt(1)],
  ['in place of a backup', nested(10_000), deepAt(1)],
];

const many = (length: number): readonly number[] => Array.from({ length }, (_, i) => i);
const tooMany: Cases = [
  ['decks', printed([], many(10_001).map((i) => JSON.stringify({ kind: 'deck', id: id(`d${i}`), fields: {} }))), 'The backup holds more than 10,000 decks, which is more than Engram takes (records[10000]). Was it altered? Export it again.'], // prettier-ignore
  ['fields', record(note(Object.fromEntries(many(1_001).map((i) => [`x${i}`, [stamp(), 1]])))), 'The backup holds more than 1,000 fields and tags in one item, which is more than Engram takes (records[1].fields). Was it altered? Export it again.'], // prettier-ignore
  ['tags', record(note(Object.fromEntries(many(1_001).map((i) => [`tag:${i}`, [stamp(), true]])))), /fields and tags in one item/], // prettier-ignore
  ['members of an event', event(review(Object.fromEntries(many(1_001).map((i) => [`x${i}`, 1])))), /\(events\[1\]\)/], // prettier-ignore
  ['letters of a kind', record(JSON.stringify({ kind: 'x'.repeat(1_001), id: '', fields: {} })), 'A name in the backup is longer than 1,000 characters (records[1].kind). The file was altered: export it again.'], // prettier-ignore
  ['letters of an event’s kind', event(JSON.stringify({ kind: 'x'.repeat(1_001), id: id('e'), stamp: stamp() })), /longer than 1,000 characters \(events\[1\]\.kind\)/], // prettier-ignore
  ['letters of an id', record(JSON.stringify({ kind: 'x', id: 'x'.repeat(1_001), fields: {} })), /longer than 1,000 characters \(records\[1\]\.id\)/], // prettier-ignore
  ['letters of a tag', record(note({ [`tag:${'x'.repeat(1_000)}`]: [stamp(), true] })), /longer than 1,000 characters \(records\[1\]\.fields\.tag:x{56}…\)/], // prettier-ignore
  ['letters of a device', headed({ deviceName: 'x'.repeat(1_001) }), /longer than 1,000 characters \(deviceName\)/], // prettier-ignore
];

const zip = new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0x89, 0xff]);
const others: Cases = [
  ['an object', '{"cards":[]}', OTHER_APP],
  ['a list', '[{"front":"Q"}]', OTHER_APP],
  ['a backup of another app', BACKUP.replace('engram-backup', 'flash-backup'), OTHER_APP],
  ['a page', '# Deck\n\n## Front\n\nBack', NO_BACKUP],
  ['words', 'words', NO_BACKUP],
  ['an archive', zip, NO_TEXT],
  ['an archive that was gzipped', gzipSync(zip), NO_TEXT],
  ['gzipped twice', gzipSync(gzipSync(BACKUP)), NO_TEXT],
  ['gzipped nothing', gzipSync(''), EMPTY],
  ['blank lines', '\n\n \n', NO_BACKUP],
];

const altered: Cases = [
  ['a comma that lacks', BACKUP.replace('},\n', '}\n'), alteredAt(3)],
  ['a comma too much', BACKUP.replace('}\n]}', '},\n]}'), alteredAt(6)],
  ['a line that is none', BACKUP.replace('"rating"', 'rating'), alteredAt(2)],
  ['a byte that is no text', new TextEncoder().encode(BACKUP).with(400, 0xff), alteredAt(2)],
  ['a second backup behind', BACKUP + BACKUP, alteredAt(7)],
  ['its head', BACKUP.replace('"reader":1', '"reader":'), 'The backup was altered since it was made. Export it again.'], // prettier-ignore
];

const asPattern = (says: string | RegExp): RegExp =>
  typeof says === 'string' ? new RegExp(`^${says.replaceAll(/[.+?^$()[\]]/g, String.raw`\$&`)}$`) : says;

describe.each([
  ['is cut short', truncated],
  ['has wrong types', wrongTypes],
  ['has an unknown version', versions],
  ['has names that every object has', names],
  ['has impossible numbers', numbers],
  ['has impossible dates', dates],
  ['is nested 10,000 deep', nesting],
  ['holds too many', tooMany],
  ['is of another app', others],
  ['was altered', altered],
] as const)('a file that %s', (_, cases) => {
  it.each(cases)('%s', async (_, content, says) => {
    const sentence = await sentenceFor(content);
    expect(sentence).toMatch(asPattern(says));
    expect(sentence.length).toBeLessThan(300);
  });
});

describe('what looks bad and is taken', () => {
  it('a version that this app can read all the same', async () => {
    expect((await take(headed({ version: 99 }))).result.kind).toBe('read');
  });

  it('ids that stand there twice, for the sink to settle', async () => {
    const other = review({ rating: 'again' });
    const later = note({ front: [stamp(NOW + 1), 'Q, corrected'] });
    const { events, records } = await take(printed([review(), other], [note(), later]));
    expect([events.length, records.length]).toEqual([2, 2]);
    const { events: settled, records: merged } = await collectionIn(
      printed([review(), other], [note(), later]),
    );
    expect([settled.size, merged.size]).toEqual([1, 1]);
    expect([...merged.values()][0]?.fields['front']?.[1]).toBe('Q, corrected');
  });

  it('a deck that stands there more often than there may be decks', async () => {
    const decks = many(10_100).map((i) =>
      JSON.stringify({ kind: 'deck', id: id(`d${i % 10_000}`), fields: {} }),
    );
    expect((await take(printed([], decks))).result.kind).toBe('read');
  });

  it('names that every object has, as they are', async () => {
    const hostile = printed(
      [review().replace('"rating"', '"__proto__":{"polluted":1},"constructor":{"x":1},"rating"')],
      [
        note().replace('"front"', `"__proto__":["${stamp()}",{"polluted":1}],"front"`),
        JSON.stringify({ kind: '__proto__', id: 'constructor', fields: {} }),
      ],
    );
    const { events, records } = await take(hostile);
    expect(Object.keys(events[0]?.more ?? {})).toEqual(['__proto__', 'constructor']);
    expect(Object.keys(records[0]?.fields ?? {})).toContain('__proto__');
    expect(records[1]).toEqual({ kind: '__proto__', id: 'constructor', fields: {} });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('more of all than there may be is bounded by what the device can hold', async () => {
    const text = printed(many(4).map((i) => review({ id: id(`e${i}`) })), many(4).map((i) => note({}, { id: id(`n${i}`) }))); // prettier-ignore
    expect(await sentenceFor(text, { limits: { events: 3 } })).toContain('more than 3 answers');
    expect(await sentenceFor(text, { limits: { records: 3 } })).toContain('3 cards and decks');
    expect(await sentenceFor(text, { limits: { records: 3 } })).toContain('(records[3])');
    expect((await take(text, { limits: { events: 4, records: 4 } })).result.kind).toBe('read');
  });
});
