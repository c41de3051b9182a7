// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { formulaReason } from '../../../../src/content/formula-reason.ts';
import type { CardId, DeckId, NoteId } from '../../../../src/domain/ids.ts';
import type { MergeSummary } from '../../../../src/domain/merge-summary.ts';
import type { BackupSummary, PageSummary } from '../../../../src/state/import-summary.ts';
import { BackupChanges } from '../../../../src/ui/screens/import/BackupChanges.tsx';
import { PageChanges } from '../../../../src/ui/screens/import/PageChanges.tsx';

afterEach(cleanup);

const PAGE: PageSummary = {
  kind: 'markdown',
  fileName: 'page.md',
  title: 'A Page',
  added: 0,
  updated: 0,
  unchanged: 0,
  revived: 0,
  kept: 0,
  broken: [],
  outside: '',
  changes: false,
};

/** The rows, each without the space between its parts. */
const rows = (): readonly string[] =>
  screen
    .getAllByRole('listitem')
    .filter((item) => item.parentElement?.className === 'tally')
    .map((item) => (item.textContent ?? '').replaceAll(/\s+/g, ' ').trim());

test('a page names only what it would do', () => {
  render(<PageChanges page={{ ...PAGE, added: 26, unchanged: 1 }} />);
  expect(rows()).toEqual(['+26 cards added not here before', '1 card unchanged left as they are']);
});

test('a broken formula is listed with its card, its source and the reason', () => {
  const broken = [
    {
      heading: 'Recall',
      formula: String.raw`\text{a}}`,
      reason: formulaReason('syntax', 'Expected the end'),
    },
  ];
  render(<PageChanges page={{ ...PAGE, added: 1, broken }} />);
  for (const text of ['Recall', String.raw`\text{a}}`, 'Expected the end']) {
    expect(screen.getByText(text)).toBeTruthy();
  }
});

test('text outside of cards is shown, as text', () => {
  render(<PageChanges page={{ ...PAGE, outside: '<b>Before</b> the first heading' }} />);
  expect(screen.getByText('<b>Before</b> the first heading').tagName).toBe('PRE');
});

const NOTHING: MergeSummary = {
  changes: true,
  answers: 0,
  cards: [],
  decks: [],
  dueChanges: [],
  updated: [],
  editedOnBoth: [],
  deleted: [],
  revived: [],
  lacking: { changes: false, answers: 0, cards: 0 },
};

const backup = (summary: Partial<MergeSummary>): BackupSummary => ({
  kind: 'backup',
  fileName: 'engram.json',
  deviceName: 'Tablet',
  made: 0,
  summary: { ...NOTHING, ...summary },
  media: 0,
  changes: true,
});

test('a backup says what comes in, and that nothing is lost', () => {
  const cards = [
    { deck: 'a' as DeckId, name: 'Optics', count: 9 },
    { deck: 'b' as DeckId, name: 'Papers', count: 3 },
  ];
  render(<BackupChanges backup={backup({ answers: 148, cards, dueChanges: ['x.0' as CardId] })} />);
  expect(rows()).toEqual([
    '+148 answers 1 card changes its due day',
    '+12 cards Optics 9, Papers 3',
    '0 lost nothing here is dropped',
  ]);
});

test('pictures that were not here are told of, though nothing else is new', () => {
  render(<BackupChanges backup={{ ...backup({}), media: 2 }} />);
  expect(rows()).toContain('+2 pictures and sounds not on this device before');
});

test('a text that was edited on both shows both', () => {
  const texts = [{ field: 'back', here: 'Mine', there: 'Theirs', shows: 'there' }] as const;
  const editedOnBoth = [{ note: 'n' as NoteId, front: 'What?', texts }];
  render(<BackupChanges backup={backup({ editedOnBoth })} />);
  expect(rows()[1]).toMatch(/^1 text edited on both/);
  expect(screen.getByText('Mine').parentElement?.textContent).not.toContain('will show');
  expect(screen.getByText('Theirs').parentElement?.textContent).toContain('will show');
});

test('what the other device lacks is said', () => {
  render(<BackupChanges backup={backup({ lacking: { changes: true, answers: 61, cards: 2 } })} />);
  expect(screen.getByText(/^Tablet lacks 61 answers and 2 cards of this one/)).toBeTruthy();
});
