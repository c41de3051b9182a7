import type { ForeignFile } from '../../formats/foreign-file.ts';
import type { OpenFault } from '../../formats/open-file.ts';
import type { BackupFault, Countable } from '../../formats/backup/fault.ts';
import type { EncryptionFault } from '../../formats/encryption/fault.ts';
import type { MarkdownFault } from '../../formats/markdown/parse.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';

const { number, form, count, bytes, moment, list } = numberWords('en');
const name = nameIn('ltr');

const cards = (value: number): string => count(value, { one: 'card', other: 'cards' });
const answers = (value: number): string => count(value, { one: 'answer', other: 'answers' });
const texts = (value: number): string => form(value, { one: 'text', other: 'texts' });

/** The words of bringing files in, in English. */
export const IMPORT = {
  title: 'Import',
  bar: 'Bring in',
  lede: 'A page of cards, or a backup. You see what would change before anything is written.',
  choose: 'Choose files',
  orDrop: 'or drop them here',
  markdown: 'A page of Markdown',
  markdownMeans: 'Each ## heading is the front of a card, the text below it the back.',
  backup: 'A backup of Engram',
  backupMeans: 'Cards and answers of both devices come together. Nothing is lost.',

  reading: 'Reading…',
  writing: 'Importing…',
  progress: 'Progress',

  files: (value: number): string => count(value, { one: 'file', other: 'files' }),
  fromDevice: (device: string): string => (device === '' ? 'From another device' : `From ${name(device)}`),
  madeAt: (fileName: string, epochMs: number): string => `${name(fileName)}, ${moment(epochMs)}`,
  nothingYet: 'This is what importing would change. Nothing is written yet.',
  nothingToDo: 'Everything in it is here already. Importing would change nothing.',
  locked: 'Encrypted backup',
  lockedMeans: 'A passphrase was set when it was exported. It never leaves this device.',
  passphrase: 'Passphrase',
  unlock: 'Open',
  goOn: 'You can go on studying meanwhile: nothing changes until all of it is in.',
  replaceInstead: 'Replace everything instead',
  replacing: 'Replace everything?',
  replacingMeans: 'All that is on this device makes way for what is in the file.',
  replacingLoses: (lostAnswers: number, lostCards: number): string =>
    lostAnswers + lostCards === 0
      ? 'The file has every card and answer that is here.'
      : `The file lacks ${list([answers(lostAnswers), cards(lostCards)])} of this device: they go.`,
  replacingKeeps: 'What is here is put by first: Settings brings it back.',
  replaceAll: 'Replace all',
  replacingNow: 'Replacing…',
  back: 'Back',
  confirm: 'Import',
  cancel: 'Cancel',

  added: {
    what: (value: number): string => `${form(value, { one: 'card', other: 'cards' })} added`,
    note: 'not here before',
  },
  updated: {
    what: (value: number): string => `${form(value, { one: 'card', other: 'cards' })} updated`,
    note: 'the text changes, your answers stay',
  },
  revived: {
    what: (value: number): string => `${form(value, { one: 'card', other: 'cards' })} brought back`,
    note: 'deleted here before',
  },
  kept: {
    what: (value: number): string => `${texts(value)} of yours kept`,
    note: 'you edited them, and the file changed too',
  },
  unchanged: {
    what: (value: number): string => `${form(value, { one: 'card', other: 'cards' })} unchanged`,
    note: 'left as they are',
  },
  broken: {
    what: (value: number): string => form(value, { one: 'broken formula', other: 'broken formulas' }),
    note: (value: number): string =>
      `shown as ${form(value, { one: 'its', other: 'their' })} source, the rest of the card is fine`,
    why: 'Why',
  },
  outside: { what: 'Text outside of cards', note: 'is not imported' },
  lost: { what: 'lost', note: 'nothing here is dropped' },

  newAnswers: {
    what: (value: number): string => form(value, { one: 'answer', other: 'answers' }),
    note: (dueChanges: number): string =>
      dueChanges === 0
        ? 'no card changes its due day'
        : `${cards(dueChanges)} ${form(dueChanges, { one: 'changes its', other: 'change their' })} due day`,
  },
  newCards: {
    what: (value: number): string => form(value, { one: 'card', other: 'cards' }),
    note: (decks: readonly { readonly name: string; readonly count: number }[]): string =>
      decks.map((deck) => `${name(deck.name)} ${number(deck.count)}`).join(', '),
  },
  andMore: (value: number): string => `and ${number(value)} more`,
  deleted: {
    what: (value: number): string => `${form(value, { one: 'card', other: 'cards' })} deleted`,
    note: 'deleted on the other device',
  },
  editedOnBoth: {
    what: (value: number): string => `${texts(value)} edited on both`,
    note: 'the later one shows, both are kept',
    here: 'On this device',
    there: 'In the file',
    shows: '· will show',
  },
  lacks: (device: string, lackedAnswers: number, lackedCards: number): string => {
    const lacked = [
      ...(lackedAnswers > 0 ? [answers(lackedAnswers)] : []),
      ...(lackedCards > 0 ? [cards(lackedCards)] : []),
    ];
    const what = lacked.length === 0 ? 'some changes' : list(lacked);
    return `${name(device) || 'The other device'} lacks ${what} of this one. Export back to bring it level.`;
  },

  done: 'Imported',
  addedCards: (value: number): string => `${cards(value)} added`,
  updatedCards: (value: number): string => `${cards(value)} updated`,
  leftCards: (value: number): string =>
    `${cards(value)} left as ${form(value, { one: 'it was', other: 'they were' })}`,
  mergedAnswers: (value: number): string => `${answers(value)} added`,
  nothingChanged: 'Nothing changed.',
  study: 'Study',
  failed: 'The import stopped',
  failedAfterPages: 'The pages are in. A backup was not kept:',
};

const FOREIGN: Readonly<Record<ForeignFile, string>> = {
  anki: 'This is a deck of Anki, which Engram can’t read yet. In Anki, export the notes as plain text and bring in that.',
  archive: 'This is an archive. Unpack it first, then choose the files inside it.',
  database: 'This is the database of another app. Choose a page of Markdown or a backup of Engram.',
};

/** What is wrong with a file that is refused, and what to do. */
export function explainFault(fault: OpenFault): string {
  switch (fault.kind) {
    case 'empty':
      return 'The file is empty. Look whether it was saved or downloaded whole.';
    case 'too-large':
      return `The file is too large: Engram reads up to ${bytes(fault.limit)}. Split it and choose the parts.`;
    case 'unpacks-too-large':
      return `It unpacks to more than ${bytes(fault.limit)}, which no backup does. Export it again on the device it came from.`;
    case 'unreadable':
      return 'The file can’t be read: it was moved, changed or locked. Choose it again.';
    case 'damaged-gzip':
      return 'The file can’t be unpacked: it was cut short or altered. Copy or export it again.';
    case 'not-text':
      return NOT_TEXT;
    case 'foreign':
      return FOREIGN[fault.file];
    case 'encrypted':
      return encryptionFault(fault.fault);
    case 'backup':
      return backupFault(fault.fault);
    case 'media-not-kept':
      return 'The pictures and sounds in it could not be kept on this device. Free some space, then choose the file again.';
    case 'markdown':
      return markdownFault(fault.fault);
  }
}

const NOT_TEXT = 'This is no text that Engram can read. Choose a Markdown page saved as UTF-8, or a backup.';

function markdownFault(fault: MarkdownFault): string {
  switch (fault.kind) {
    case 'empty':
      return 'There is nothing but blank lines in it. Choose another file.';
    case 'no-cards':
      return 'No card was found in it. Begin each card with a heading: ## and the question.';
    case 'not-text':
      return NOT_TEXT;
    case 'too-large':
      return `The page is too long: ${number(fault.characters)} characters, ${number(fault.limit)} at most. Split it in two.`;
    case 'too-many-cards':
      return `The page has ${cards(fault.cards)}, ${number(fault.limit)} at most. Split it in two.`;
  }
}

function encryptionFault({ kind }: EncryptionFault): string {
  switch (kind) {
    case 'locked':
      return 'A passphrase protects this backup. Type it to open the file.';
    case 'wrong-passphrase':
      return 'This passphrase does not open the backup. Type it as it was when the backup was exported.';
    case 'altered':
      return 'The protected backup was altered since it was made, or is not whole. Copy it again, or export it again.';
    case 'cut-short':
      return 'The end of the protected backup is missing. Copy it again, whole, or export it again.';
    case 'newer':
      return 'A newer Engram protected this backup. Update Engram on this device, then import it.';
    case 'no-cipher':
      return 'This browser opens protected backups only at an address that begins with https. Open Engram at such an address, then import it.';
  }
}

const COUNTABLE: Readonly<Record<Countable, string>> = {
  events: 'answers',
  records: 'cards and decks',
  decks: 'decks',
  fields: 'fields and tags in one item',
  media: 'pictures and sounds',
};

function backupFault(fault: BackupFault): string {
  switch (fault.kind) {
    case 'not-json':
      return 'This is no backup of Engram. Choose a file that “Export backup” made.';
    case 'other-json':
      return 'This file belongs to another app. Choose one that “Export backup” made.';
    case 'too-large':
      return `The backup is longer than ${number(fault.limit)} characters, and not laid out as Engram does it. Was it altered? Export it again.`;
    case 'line-too-long':
      return `Line ${number(fault.line)} is longer than ${number(fault.limit)} characters, which no line of a backup is. The file was altered: export it again.`;
    case 'too-long':
      return `A name in the backup is longer than ${number(fault.limit)} characters (${fault.place}). The file was altered: export it again.`;
    case 'too-many':
      return `The backup holds more than ${number(fault.limit)} ${COUNTABLE[fault.what]}, which is more than Engram takes (${fault.place}). Was it altered? Export it again.`;
    case 'too-deep':
      return `Line ${number(fault.line)} nests deeper than a backup does. The file was altered: export it again.`;
    case 'cut-short':
      return `The end of the backup is missing, after line ${number(fault.line)}. Copy it again, whole, or export it again.`;
    case 'damaged':
      return fault.line === null
        ? 'The backup was altered since it was made. Export it again.'
        : `The backup was altered since it was made, at line ${number(fault.line)}. Export it again.`;
    case 'newer':
      return 'A newer Engram made this backup. Update Engram on this device, then import it.';
    case 'wrong':
      return `Something in the backup is not what it should be (${fault.place}). Export it again on the device it came from.`;
    case 'future':
      return `It says it was written in the future (${moment(fault.stamped)}). Set the clocks of both devices right, then export it again.`;
  }
}
