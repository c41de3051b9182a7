import { RATINGS } from '../../../../src/domain/event.ts';
import { FLAGS } from '../../../../src/domain/flags.ts';
import type { QueryFault } from '../../../../src/domain/search/fault.ts';
import { COLUMNS } from '../../../../src/domain/search/sort.ts';
import { NOTE_KINDS } from '../../../../src/domain/note.ts';
import { epochMs } from '../../../../src/domain/units.ts';
import { REASON_KINDS } from '../../../../src/content/formula-reason.ts';
import type { OpenFault } from '../../../../src/formats/open-file.ts';
import type { NextDue } from '../../../../src/state/done-summary.ts';
import type { SnapshotReason } from '../../../../src/storage/database.ts';
import type { Span } from '../../../../src/state/spans.ts';

const at = { start: 0, end: 4 };
const QUERY_FAULTS: readonly QueryFault[] = [
  { kind: 'too-long', at, most: 1_000 },
  { kind: 'too-deep', at, most: 32 },
  { kind: 'not-opened', at },
  { kind: 'unknown-filter', at, filter: 'Deck', likely: 'Front' },
  { kind: 'needs-value', at, filter: 'Deck', known: [] },
  { kind: 'needs-value', at, filter: 'Deck', known: ['Front'] },
  { kind: 'unknown-value', at, filter: 'Deck', value: 'Deck', known: ['Front'] },
  { kind: 'not-a-number', at, filter: 'Deck', value: 'Deck', least: 0, most: 9 },
];

export const FAULTS: readonly OpenFault[] = [
  { kind: 'empty' },
  { kind: 'too-large', limit: 50_000_000 },
  { kind: 'unreadable' },
  { kind: 'damaged-gzip' },
  { kind: 'not-text' },
  { kind: 'foreign', file: 'anki' },
  { kind: 'foreign', file: 'archive' },
  { kind: 'foreign', file: 'database' },
  { kind: 'markdown', fault: { kind: 'empty' } },
  { kind: 'markdown', fault: { kind: 'no-cards' } },
  { kind: 'markdown', fault: { kind: 'not-text' } },
  { kind: 'markdown', fault: { kind: 'too-large', characters: 21_000_000, limit: 20_000_000 } },
  { kind: 'markdown', fault: { kind: 'too-many-cards', cards: 100_001, limit: 100_000 } },
  { kind: 'backup', fault: { kind: 'not-json' } },
  { kind: 'backup', fault: { kind: 'other-json' } },
  { kind: 'unpacks-too-large', limit: 4_000_000_000 },
  { kind: 'backup', fault: { kind: 'too-large', limit: 50_000_000 } },
  { kind: 'backup', fault: { kind: 'line-too-long', line: 3, limit: 50_000_000 } },
  { kind: 'backup', fault: { kind: 'too-long', place: 'records[2].fields.x', limit: 1_000 } },
  { kind: 'backup', fault: { kind: 'too-many', what: 'events', place: 'events[9]', limit: 5_000_000 } },
  { kind: 'backup', fault: { kind: 'too-many', what: 'records', place: 'records[9]', limit: 1_000_000 } },
  { kind: 'backup', fault: { kind: 'too-many', what: 'decks', place: 'records[9]', limit: 10_000 } },
  { kind: 'backup', fault: { kind: 'too-many', what: 'fields', place: 'records[9].fields', limit: 1_000 } },
  { kind: 'encrypted', fault: { kind: 'locked' } },
  { kind: 'encrypted', fault: { kind: 'wrong-passphrase' } },
  { kind: 'encrypted', fault: { kind: 'altered' } },
  { kind: 'encrypted', fault: { kind: 'cut-short' } },
  { kind: 'encrypted', fault: { kind: 'newer' } },
  { kind: 'encrypted', fault: { kind: 'no-cipher' } },
  { kind: 'backup', fault: { kind: 'too-deep', line: 3, limit: 64 } },
  { kind: 'backup', fault: { kind: 'cut-short', line: 212 } },
  { kind: 'backup', fault: { kind: 'damaged', line: 12 } },
  { kind: 'backup', fault: { kind: 'damaged', line: null } },
  { kind: 'backup', fault: { kind: 'newer', reader: 9 } },
  { kind: 'backup', fault: { kind: 'wrong', place: 'events[12].stamp', expected: 'stamp' } },
  { kind: 'backup', fault: { kind: 'future', place: 'events[2].stamp', stamped: epochMs(2e12) } },
];

/** Numbers that take each form that a language may have. */
export const COUNTS = [0, 1, 2, 3, 11, 100, 1.5] as const;

const UNITS: readonly Span['unit'][] = ['minute', 'hour', 'day', 'month', 'year'];
const SPANS: readonly Span[] = UNITS.flatMap((unit) => COUNTS.map((value) => ({ value, unit })));
const NEXT: readonly NextDue[] = [
  ...COUNTS.map((cards) => ({ kind: 'tomorrow', cards }) as const),
  ...SPANS.map((after) => ({ kind: 'later', after }) as const),
  { kind: 'new' },
  { kind: 'nothing' },
];
const REASONS: readonly SnapshotReason[] = ['merge', 'sync', 'replace', 'delete', 'restore'];
const ones = (values: readonly unknown[]): readonly (readonly unknown[])[] => values.map((value) => [value]);

/** Arguments of the functions of a catalogue that take more than numbers and texts, by their place in it. */
export const SAMPLES: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'decks.lastChange': ['answer', 'card', 'import', 'edit', 'delete', 'options'].flatMap((action) => [
    [action, ''],
    [action, 'Deck'],
  ]),
  'cardInfo.titleOf': [['Front']],
  'cardInfo.returned': ones(SPANS),
  'cardInfo.dueAfter': ones(SPANS),
  'cardInfo.kindName': ones(NOTE_KINDS),
  'cardInfo.stateName': ones(['new', 'learning', 'review', 'relearning']),
  'browse.column': ones(COLUMNS),
  'browse.explain': ones(QUERY_FAULTS),
  'cardMenu.flagName': ones(FLAGS),
  'cardMenu.flagged': ones(FLAGS),
  'cardMenu.done.flagged': ones(FLAGS),
  'card.reason': ones(REASON_KINDS.map((kind) => ({ kind, detail: 'detail' }))),
  'drawing.shape': [true, false].map((round) => [
    2,
    5,
    { ordinal: 7, x: 0.3, y: 0.2, w: 0.1, h: 0.5, round },
  ]),
  'editor.cards': COUNTS.flatMap((cards) => [
    [{ stay: cards, go: 0, come: 1 }],
    [{ stay: 1, go: cards, come: cards }],
  ]),
  explainFault: ones(FAULTS),
  'folder.faults': ['gone', 'not-allowed', 'full', 'busy', 'failed'].map((fault) => [fault, 'Deck']),
  'importing.newCards.note': [[[{ name: 'Deck', count: 3 }]]],
  'many.done': [
    { kind: 'move', deck: 'deck' },
    { kind: 'tag', tag: 'Deck', on: true },
    { kind: 'tag', tag: 'Deck', on: false },
    { kind: 'delete' },
    ...['suspend', 'bury'].flatMap((kind) => [true, false].map((on) => ({ kind, on }))),
    ...FLAGS.map((flag) => ({ kind: 'flag', flag })),
    { kind: 'reset' },
    { kind: 'due', due: 1 },
  ].flatMap((action) => [
    [action, 3, 0],
    [action, 1, 2],
  ]),
  'order.options.setInside': [[['Deck']], [['Deck', 'Deck']]],
  'order.recent.note': [[''], ['Deck']],
  'snapshots.before': REASONS.flatMap((reason) => [
    [reason, ''],
    [reason, 'Deck'],
  ]),
  'snapshots.again': ones(REASONS),
  'snapshots.failed': ones(['full', 'closed', 'refused']),
  'stats.recalled': COUNTS.map((asked) => [{ asked, remembered: 1 }, 30]),
  'studying.rating': ones(RATINGS),
  'studying.returns': ones(SPANS),
  'studying.shortSpan': ones(SPANS),
  'studying.notSaved': ones(['full', 'closed', 'refused']),
  'studying.soon': SPANS.flatMap((first) => COUNTS.map((cards) => [{ cards, first }, cards])),
  'studying.nextDue': ones(NEXT),
};
