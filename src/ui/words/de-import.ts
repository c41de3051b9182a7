import type { BackupFault, Countable } from '../../formats/backup/fault.ts';
import type { EncryptionFault } from '../../formats/encryption/fault.ts';
import type { ForeignFile } from '../../formats/foreign-file.ts';
import type { MarkdownFault } from '../../formats/markdown/parse.ts';
import type { OpenFault } from '../../formats/open-file.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { number, form, count, bytes, moment, list } = numberWords('de');
const name = nameIn('ltr');

const card = (value: number): string => form(value, { one: 'Karte', other: 'Karten' });
const cards = (value: number): string => count(value, { one: 'Karte', other: 'Karten' });
const answers = (value: number): string => count(value, { one: 'Antwort', other: 'Antworten' });

/** The words of bringing files in, in German. */
export const IMPORT: AllWords['importing'] = {
  title: 'Import',
  bar: 'Hinzufügen',
  lede: 'Eine Seite mit Karten oder ein Backup. Du siehst, was sich ändern würde, bevor etwas gespeichert wird.',
  choose: 'Dateien auswählen',
  orDrop: 'oder hier ablegen',
  markdown: 'Eine Markdown-Seite',
  markdownMeans: 'Jede Überschrift mit ## ist die Vorderseite einer Karte, der Text darunter ihre Rückseite.',
  backup: 'Ein Backup von Engram',
  backupMeans: 'Karten und Antworten beider Geräte kommen zusammen. Nichts geht verloren.',

  reading: 'Wird gelesen …',
  writing: 'Wird importiert …',
  progress: 'Fortschritt',

  files: (value: number): string => count(value, { one: 'Datei', other: 'Dateien' }),
  fromDevice: (device: string): string => (device === '' ? 'Von einem anderen Gerät' : `Von ${name(device)}`),
  madeAt: (fileName: string, epochMs: number): string => `${name(fileName)}, ${moment(epochMs)}`,
  nothingYet: 'Das würde der Import ändern. Noch ist nichts gespeichert.',
  nothingToDo: 'Alles darin ist schon hier. Der Import würde nichts ändern.',
  locked: 'Verschlüsselte Sicherung',
  lockedMeans: 'Beim Export wurde ein Kennwort gesetzt. Es verlässt dieses Gerät nie.',
  passphrase: 'Kennwort',
  unlock: 'Öffnen',
  goOn: 'Du kannst solange weiterlernen: Es ändert sich nichts, bevor alles da ist.',
  replaceInstead: 'Stattdessen alles ersetzen',
  replacing: 'Alles ersetzen?',
  replacingMeans: 'Alles auf diesem Gerät weicht dem, was in der Datei ist.',
  replacingLoses: (lostAnswers: number, lostCards: number): string =>
    lostAnswers + lostCards === 0
      ? 'Die Datei hat jede Karte und jede Antwort von hier.'
      : `Der Datei fehlen ${list([answers(lostAnswers), cards(lostCards)])} dieses Geräts: Sie gehen.`,
  replacingKeeps: 'Was hier ist, wird vorher aufgehoben: Die Einstellungen bringen es zurück.',
  replaceAll: 'Alles ersetzen',
  replacingNow: 'Ersetze …',
  back: 'Zurück',
  confirm: 'Importieren',
  cancel: 'Abbrechen',

  added: {
    what: (value: number): string => form(value, { one: 'neue Karte', other: 'neue Karten' }),
    note: 'bisher nicht hier',
  },
  updated: {
    what: (value: number): string => `${card(value)} aktualisiert`,
    note: 'der Text ändert sich, deine Antworten bleiben',
  },
  revived: {
    what: (value: number): string => `${card(value)} zurückgeholt`,
    note: 'hier früher gelöscht',
  },
  kept: {
    what: (value: number): string =>
      form(value, { one: 'Text von dir bleibt', other: 'Texte von dir bleiben' }),
    note: 'von dir bearbeitet, und auch in der Datei geändert',
  },
  unchanged: {
    what: (value: number): string => `${card(value)} unverändert`,
    note: 'hier ändert sich nichts',
  },
  broken: {
    what: (value: number): string => form(value, { one: 'fehlerhafte Formel', other: 'fehlerhafte Formeln' }),
    note: (value: number): string =>
      `${form(value, { one: 'wird', other: 'werden' })} als Quelltext gezeigt, der Rest der Karte stimmt`,
    why: 'Warum',
  },
  outside: { what: 'Text außerhalb von Karten', note: 'wird nicht importiert' },
  lost: { what: 'verloren', note: 'hier fällt nichts weg' },

  newAnswers: {
    what: (value: number): string => form(value, { one: 'Antwort', other: 'Antworten' }),
    note: (dueChanges: number): string =>
      dueChanges === 0
        ? 'keine Karte wird an einem anderen Tag fällig'
        : `${cards(dueChanges)} ${form(dueChanges, { one: 'wird', other: 'werden' })} an einem anderen Tag fällig`,
  },
  newCards: {
    what: card,
    note: (decks: readonly { readonly name: string; readonly count: number }[]): string =>
      decks.map((deck) => `${name(deck.name)} ${number(deck.count)}`).join(', '),
  },
  andMore: (value: number): string => `und ${number(value)} weitere`,
  deleted: {
    what: (value: number): string => `${card(value)} gelöscht`,
    note: 'auf dem anderen Gerät gelöscht',
  },
  editedOnBoth: {
    what: (value: number): string =>
      form(value, { one: 'Text auf beiden bearbeitet', other: 'Texte auf beiden bearbeitet' }),
    note: 'die spätere Fassung wird gezeigt, beide bleiben erhalten',
    here: 'Auf diesem Gerät',
    there: 'In der Datei',
    shows: '· wird gezeigt',
  },
  lacks: (device: string, lackedAnswers: number, lackedCards: number): string => {
    const lacked = [
      ...(lackedAnswers > 0 ? [answers(lackedAnswers)] : []),
      ...(lackedCards > 0 ? [cards(lackedCards)] : []),
    ];
    const lacks = form(lackedAnswers + lackedCards, { one: 'fehlt', other: 'fehlen' });
    const what = lacked.length === 0 ? 'einige Änderungen' : list(lacked);
    const whom = device === '' ? 'Dem anderen Gerät' : `Dem Gerät „${name(device)}“`;
    return `${whom} ${lacks} ${what} von hier. Exportiere ein Backup und importiere es dort, dann sind beide gleichauf.`;
  },

  done: 'Importiert',
  addedCards: (value: number): string => `${cards(value)} hinzugefügt`,
  updatedCards: (value: number): string => `${cards(value)} aktualisiert`,
  leftCards: (value: number): string => `${cards(value)} unverändert gelassen`,
  mergedAnswers: (value: number): string => `${answers(value)} hinzugefügt`,
  nothingChanged: 'Nichts hat sich geändert.',
  study: 'Lernen',
  failed: 'Der Import wurde abgebrochen',
  failedAfterPages: 'Die Seiten sind importiert. Ein Backup wurde nicht gespeichert:',
};

const FOREIGN: Readonly<Record<ForeignFile, string>> = {
  anki: 'Das ist ein Stapel aus Anki, den Engram noch nicht lesen kann. Exportiere die Notizen in Anki als Textdatei und importiere diese.',
  archive: 'Das ist ein Archiv. Entpacke es zuerst und wähle dann die Dateien darin aus.',
  database:
    'Das ist die Datenbank einer anderen App. Wähle eine Markdown-Seite oder ein Backup von Engram aus.',
};

/** What is wrong with a file that is refused, and what to do, in German. */
export function explainFault(fault: OpenFault): string {
  switch (fault.kind) {
    case 'empty':
      return 'Die Datei ist leer. Sieh nach, ob sie vollständig gespeichert oder heruntergeladen wurde.';
    case 'too-large':
      return `Die Datei ist zu groß: Engram liest bis zu ${bytes(fault.limit)}. Teile sie auf und wähle die Teile aus.`;
    case 'unpacks-too-large':
      return `Entpackt ist die Datei größer als ${bytes(fault.limit)}, und das ist kein Backup. Exportiere es noch einmal auf dem Gerät, von dem es kommt.`;
    case 'unreadable':
      return 'Die Datei lässt sich nicht lesen: Sie wurde verschoben, geändert oder gesperrt. Wähle sie noch einmal aus.';
    case 'damaged-gzip':
      return 'Die Datei lässt sich nicht entpacken: Sie ist abgeschnitten oder verändert. Kopiere oder exportiere sie noch einmal.';
    case 'not-text':
      return NOT_TEXT;
    case 'foreign':
      return FOREIGN[fault.file];
    case 'encrypted':
      return encryptionFault(fault.fault);
    case 'backup':
      return backupFault(fault.fault);
    case 'media-not-kept':
      return 'Die Bilder und Töne darin ließen sich auf diesem Gerät nicht ablegen. Schaffe etwas Platz und wähle die Datei noch einmal.';
    case 'markdown':
      return markdownFault(fault.fault);
  }
}

const NOT_TEXT =
  'Das ist kein Text, den Engram lesen kann. Wähle eine Markdown-Seite in UTF-8 oder ein Backup aus.';

function markdownFault(fault: MarkdownFault): string {
  switch (fault.kind) {
    case 'empty':
      return 'Die Datei enthält nur leere Zeilen. Wähle eine andere aus.';
    case 'no-cards':
      return 'In der Datei wurde keine Karte gefunden. Beginne jede Karte mit einer Überschrift: ## und die Frage.';
    case 'not-text':
      return NOT_TEXT;
    case 'too-large':
      return `Die Seite ist zu lang: ${number(fault.characters)} Zeichen, höchstens ${number(fault.limit)} sind möglich. Teile sie in zwei.`;
    case 'too-many-cards':
      return `Die Seite hat ${cards(fault.cards)}, höchstens ${number(fault.limit)} sind möglich. Teile sie in zwei.`;
  }
}

function encryptionFault({ kind }: EncryptionFault): string {
  switch (kind) {
    case 'locked':
      return 'Dieses Backup ist mit einer Passphrase geschützt. Gib sie ein, um die Datei zu öffnen.';
    case 'wrong-passphrase':
      return 'Diese Passphrase öffnet das Backup nicht. Gib sie so ein, wie sie beim Exportieren war.';
    case 'altered':
      return 'Das geschützte Backup wurde nachträglich verändert oder ist nicht vollständig. Kopiere oder exportiere es noch einmal.';
    case 'cut-short':
      return 'Das Ende des geschützten Backups fehlt. Kopiere es noch einmal vollständig, oder exportiere es neu.';
    case 'newer':
      return 'Ein neueres Engram hat dieses Backup geschützt. Aktualisiere Engram auf diesem Gerät und importiere es dann.';
    case 'no-cipher':
      return 'Dieser Browser öffnet geschützte Backups nur unter einer Adresse, die mit https beginnt. Öffne Engram unter einer solchen Adresse und importiere es dann.';
  }
}

const COUNTABLE: Readonly<Record<Countable, string>> = {
  events: 'Antworten',
  records: 'Karten und Stapel',
  decks: 'Stapel',
  fields: 'Felder und Tags an einer Stelle',
  media: 'Bilder und Töne',
};

function backupFault(fault: BackupFault): string {
  switch (fault.kind) {
    case 'not-json':
      return 'Das ist kein Backup von Engram. Wähle eine Datei aus, die mit „Backup exportieren“ entstanden ist.';
    case 'other-json':
      return 'Diese Datei gehört zu einer anderen App. Wähle eine aus, die mit „Backup exportieren“ entstanden ist.';
    case 'too-large':
      return `Das Backup ist länger als ${number(fault.limit)} Zeichen und nicht so aufgebaut, wie Engram es schreibt. Wurde es verändert? Exportiere es noch einmal.`;
    case 'line-too-long':
      return `Zeile ${number(fault.line)} ist länger als ${number(fault.limit)} Zeichen, und das ist keine Zeile eines Backups. Die Datei wurde verändert: Exportiere sie noch einmal.`;
    case 'too-long':
      return `Ein Name in dem Backup ist länger als ${number(fault.limit)} Zeichen (${fault.place}). Die Datei wurde verändert: Exportiere sie noch einmal.`;
    case 'too-many':
      return `Das Backup enthält mehr als ${number(fault.limit)} ${COUNTABLE[fault.what]}, und das ist mehr, als Engram aufnimmt (${fault.place}). Wurde es verändert? Exportiere es noch einmal.`;
    case 'too-deep':
      return `Zeile ${number(fault.line)} ist tiefer verschachtelt, als ein Backup es ist. Die Datei wurde verändert: Exportiere sie noch einmal.`;
    case 'cut-short':
      return `Das Ende des Backups fehlt, nach Zeile ${number(fault.line)}. Kopiere es noch einmal vollständig, oder exportiere es neu.`;
    case 'damaged':
      return fault.line === null
        ? 'Das Backup wurde nachträglich verändert. Exportiere es noch einmal.'
        : `Das Backup wurde nachträglich verändert, und zwar in Zeile ${number(fault.line)}. Exportiere es noch einmal.`;
    case 'newer':
      return 'Ein neueres Engram hat dieses Backup erstellt. Aktualisiere Engram auf diesem Gerät und importiere es dann.';
    case 'wrong':
      return `Etwas in dem Backup ist nicht, wie es sein sollte (${fault.place}). Exportiere es noch einmal auf dem Gerät, von dem es kommt.`;
    case 'future':
      return `Laut seiner Zeitangabe stammt es aus der Zukunft (${moment(fault.stamped)}). Stell die Uhren beider Geräte richtig und exportiere es noch einmal.`;
  }
}
