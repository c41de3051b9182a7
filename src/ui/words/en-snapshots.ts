import type { SnapshotReason } from '../../storage/database.ts';
import type { StorageFailure } from '../../storage/outcome.ts';
import { dayTimeIn } from './day-time.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';

const { count, moment } = numberWords('en');
const name = nameIn('ltr');

/** By what the snapshot came before; of a device or a deck, where it is known which. */
const BEFORE: Readonly<Record<SnapshotReason, (about: string) => string>> = {
  merge: (about) => (about ? `Before merging the backup of ${name(about)}` : 'Before merging a backup'),
  sync: () => 'Before the first sync of that day',
  replace: (about) =>
    about ? `Before the backup of ${name(about)} replaced everything` : 'Before everything was replaced',
  delete: (about) => (about ? `Before deleting ${name(about)}` : 'Before deleting many cards'),
  restore: () => 'Before an older snapshot was restored',
};

const MERGED_AGAIN = 'Merging the same file again would bring its changes back.';

/** What would undo the restoring. */
const AGAIN: Readonly<Record<SnapshotReason, string>> = {
  merge: MERGED_AGAIN,
  sync: 'The next sync would bring the changes of your other devices back.',
  replace: MERGED_AGAIN,
  delete: 'Merging a backup that was made after the deletion would delete the deck again.',
  restore: MERGED_AGAIN,
};

const FAILURES: Readonly<Record<StorageFailure, string>> = {
  full: 'There is no room to put by what is here now, so nothing was changed. Free some space, then try again.',
  closed: 'Nothing was changed: another tab runs a newer Engram. Reload this one.',
  refused:
    'This device did not restore it, and nothing was changed. Try again; if it stays so, close other tabs of Engram.',
};

/** The words of the snapshots, in English. */
export const SNAPSHOTS = {
  title: 'Snapshots',
  means:
    'Before every merge, every replacement and the deletion of a large deck, everything is put by here, on this device. The last five stay, as far as there is room.',
  empty: 'None yet: the first one is kept with the next of these.',

  when: dayTimeIn('en', ', '),
  before: (reason: SnapshotReason, about: string): string => BEFORE[reason](about),
  holds: (cards: number, answers: number): string =>
    `${count(cards, { one: 'card', other: 'cards' })}, ${count(answers, { one: 'answer', other: 'answers' })}`,
  restore: 'Restore',

  ask: 'Restore this snapshot?',
  comesBack:
    'Decks, cards and options become what they were then. Answers given on this device since stay; other changes since go.',
  keepsPresent: 'What is here now is put by as a snapshot first, so you can come back to it.',
  again: (reason: SnapshotReason): string => AGAIN[reason],
  cancel: 'Cancel',
  working: 'Restoring the snapshot',
  done: (at: number): string =>
    `Restored. Everything is as it was on ${moment(at)}, with the answers given here since.`,
  failed: (failure: StorageFailure): string => FAILURES[failure],
};
