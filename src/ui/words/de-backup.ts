import { agoWords } from './ago.ts';
import { dateWords } from './dates.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { count, list } = numberWords('de');
const { time } = dateWords('de');
const ago = agoWords('de');

const deeds = (answers: number, changes: number): string =>
  list([
    ...(answers > 0 ? [count(answers, { one: 'Antwort', other: 'Antworten' })] : []),
    ...(changes > 0 ? [count(changes, { one: 'Änderung', other: 'Änderungen' })] : []),
  ]);

/** The words of a backup that goes out, in German. */
export const BACKUP: AllWords['backup'] = {
  since: (answers: number, changes: number, days: number): string =>
    `${deeds(answers, changes)} seit deinem letzten Backup, ${ago(days)}.`,
  inNone: (answers: number, changes: number): string => `${deeds(answers, changes)} noch in keinem Backup.`,
  allIn: (days: number, at: number): string => `Alles gesichert, ${ago(days)}, ${time(at)}.`,
  none: 'Hier wurde noch kein Backup gemacht.',

  share: 'Backup teilen',
  progress: 'Die Datei wird erstellt',
  cancel: 'Abbrechen',
  stopped: 'Abgebrochen. Es wurde keine Datei erstellt.',
  failed: 'Die Datei ließ sich nicht erstellen. Lade Engram neu und versuch es noch einmal.',
  ready: 'Die Datei ist fertig. Tippe noch einmal auf „Backup teilen“.',
  shared: 'Die Datei wurde geteilt.',
  refused: 'Der Browser hat die Datei nicht geteilt. Sie liegt stattdessen bei deinen Downloads.',

  file: 'Die Datei',
  written: 'Wie sie geschrieben wird',
  compressed: 'Komprimiert',
  readable: 'Lesbar',
  compressedMeans: 'Klein und schnell verschickt.',
  readableMeans: 'Größer. Jeder Texteditor zeigt, was darin steht.',
  encryptedMeans: 'Komprimiert und verschlüsselt.',
  passphrase: 'Passphrase, wenn du eine möchtest',
  passphraseMeans:
    'Ohne sie kann niemand die Datei öffnen, auch du nicht. Heb sie an einem sicheren Ort auf.',
  short: 'Eine kurze lässt sich erraten. Nimm mindestens 12 Zeichen, zum Beispiel vier Wörter.',
  show: 'Passphrase zeigen',
  hide: 'Passphrase verbergen',

  remind: 'Erinnerung',
  remindMeans:
    'Nach so vielen Antworten ohne Backup sagt es dir das Ende einer Sitzung, einmal am Tag. 0: nie.',
};
