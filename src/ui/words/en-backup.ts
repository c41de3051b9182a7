import { agoWords } from './ago.ts';
import { dateWords } from './dates.ts';
import { numberWords } from './numbers.ts';

const { count, list } = numberWords('en');
const { time } = dateWords('en');
const ago = agoWords('en');

const deeds = (answers: number, changes: number): string =>
  list([
    ...(answers > 0 ? [count(answers, { one: 'answer', other: 'answers' })] : []),
    ...(changes > 0 ? [count(changes, { one: 'change', other: 'changes' })] : []),
  ]);

/** The words of a backup that goes out, in English. */
export const BACKUP = {
  /** What no backup holds; one of both is more than 0. */
  since: (answers: number, changes: number, days: number): string =>
    `${deeds(answers, changes)} since your last backup, ${ago(days)}.`,
  inNone: (answers: number, changes: number): string => `${deeds(answers, changes)} in no backup yet.`,
  allIn: (days: number, at: number): string => `All backed up, ${ago(days)}, ${time(at)}.`,
  none: 'No backup was made here yet.',

  share: 'Share backup',
  progress: 'Making the file',
  cancel: 'Cancel',
  stopped: 'Stopped. No file was made.',
  failed: 'The file could not be made. Load Engram again, then try once more.',
  ready: 'The file is ready. Press “Share backup” once more.',
  shared: 'The file was shared.',
  refused: 'The browser did not share the file. It is in your downloads instead.',

  file: 'The file',
  written: 'How it is written',
  compressed: 'Compressed',
  readable: 'Readable',
  compressedMeans: 'Small, and quick to send.',
  readableMeans: 'Larger. Any text editor shows what is in it.',
  encryptedMeans: 'Compressed and encrypted.',
  passphrase: 'Passphrase, if you want one',
  passphraseMeans: 'Nobody can open the file without it, not even you. Keep it somewhere safe.',
  short: 'A short one can be guessed. Take at least 12 characters: four words do well.',
  show: 'Show passphrase',
  hide: 'Hide passphrase',

  remind: 'Reminder',
  remindMeans: 'After so many answers without a backup, the end of a session says so, once a day. 0: never.',
};
