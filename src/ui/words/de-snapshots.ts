import type { SnapshotReason } from '../../storage/database.ts';
import type { StorageFailure } from '../../storage/outcome.ts';
import { dayTimeIn } from './day-time.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { count, moment } = numberWords('de');
const name = nameIn('ltr');

const BEFORE: Readonly<Record<SnapshotReason, (about: string) => string>> = {
  merge: (about) => (about ? `Bevor das Backup von „${name(about)}“ dazukam` : 'Bevor ein Backup dazukam'),
  sync: () => 'Vor dem ersten Abgleich an diesem Tag',
  replace: (about) =>
    about ? `Bevor das Backup von „${name(about)}“ alles ersetzte` : 'Bevor alles ersetzt wurde',
  delete: (about) => (about ? `Bevor „${name(about)}“ gelöscht wurde` : 'Bevor viele Karten gelöscht wurden'),
  restore: () => 'Bevor ein älterer Stand wiederhergestellt wurde',
};

const MERGED_AGAIN = 'Wenn du dieselbe Datei noch einmal importierst, kommen ihre Änderungen wieder.';

const AGAIN: Readonly<Record<SnapshotReason, string>> = {
  merge: MERGED_AGAIN,
  sync: 'Der nächste Abgleich bringt die Änderungen deiner anderen Geräte wieder.',
  replace: MERGED_AGAIN,
  delete: 'Ein Backup, das nach dem Löschen entstanden ist, löscht den Stapel beim Importieren wieder.',
  restore: MERGED_AGAIN,
};

const FAILURES: Readonly<Record<StorageFailure, string>> = {
  full: 'Der Platz reicht nicht, um den jetzigen Stand vorher zu sichern. Es hat sich nichts geändert. Schaffe etwas Platz und versuche es dann noch einmal.',
  closed: 'Es hat sich nichts geändert: In einem anderen Tab läuft ein neueres Engram. Lade diesen Tab neu.',
  refused:
    'Dieses Gerät hat den Stand nicht wiederhergestellt. Es hat sich nichts geändert. Versuche es noch einmal; wenn es dabei bleibt, schließe andere Tabs von Engram.',
};

/** The words of the snapshots, in German. */
export const SNAPSHOTS: AllWords['snapshots'] = {
  title: 'Gesicherte Stände',
  means:
    'Bevor ein Backup dazukommt, alles ersetzt oder ein großer Stapel gelöscht wird, sichert Engram alles auf diesem Gerät. Die letzten fünf Stände bleiben, solange der Platz reicht.',
  empty: 'Noch keiner. Der erste entsteht, sobald so etwas ansteht.',

  when: dayTimeIn('de', ', '),
  before: (reason, about) => BEFORE[reason](about),
  holds: (cards, answers) =>
    `${count(cards, { one: 'Karte', other: 'Karten' })}, ${count(answers, { one: 'Antwort', other: 'Antworten' })}`,
  restore: 'Wiederherstellen',

  ask: 'Diesen Stand wiederherstellen?',
  comesBack:
    'Stapel, Karten und Optionen werden, wie sie damals waren. Antworten, die du seitdem auf diesem Gerät gegeben hast, bleiben; andere Änderungen seitdem gehen.',
  keepsPresent: 'Was jetzt hier ist, wird zuerst gesichert. Du kannst also dahin zurück.',
  again: (reason) => AGAIN[reason],
  cancel: 'Abbrechen',
  working: 'Der Stand wird wiederhergestellt',
  done: (at) =>
    `Wiederhergestellt. Alles ist wie am ${moment(at)}, mit den Antworten, die du hier seitdem gegeben hast.`,
  failed: (failure) => FAILURES[failure],
};
