import type { FolderFault } from '../../platform/sync-folder.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { moment } = numberWords('de');
const name = nameIn('ltr');

const FAULTS: Readonly<Record<FolderFault, (folder: string) => string>> = {
  gone: (folder) =>
    `„${name(folder)}“ ist nicht mehr da oder nicht zu erreichen. Wähle den Ordner noch einmal.`,
  'not-allowed': (folder) =>
    `Der Browser lässt Engram nicht in „${name(folder)}“. Erlaube es in den Einstellungen des Browsers für diese Seite, oder wähle einen anderen Ordner.`,
  full: (folder) =>
    `In „${name(folder)}“ ist kein Platz mehr. Schaff dort etwas Platz und synchronisiere dann noch einmal.`,
  busy: (folder) =>
    `Eine andere App hält gerade eine Datei in „${name(folder)}“ fest. Synchronisiere gleich noch einmal.`,
  failed: (folder) =>
    `„${name(folder)}“ ließ sich nicht lesen oder beschreiben. Synchronisiere noch einmal; wenn es dabei bleibt, wähle den Ordner neu.`,
};

/** The words of devices that meet in a folder, in German. */
export const FOLDER: AllWords['folder'] = {
  title: 'Ordner-Abgleich',
  means:
    'Ein Ordner, den ein Cloud-Speicher auf alle deine Geräte bringt, hält sie auf gleichem Stand: Jedes schreibt dort eine eigene Datei und übernimmt, was die anderen geschrieben haben.',
  choose: 'Ordner wählen',
  sync: 'Synchronisieren',
  syncing: 'Wird synchronisiert …',
  synced: 'Synchronisiert.',
  last: (at: number): string => `Zuletzt synchronisiert: ${moment(at)}`,
  never: 'Noch nicht synchronisiert',
  stop: 'Abgleich beenden',
  stopped: 'Beendet. Die Dateien im Ordner bleiben.',

  devices: 'Geräte in diesem Ordner',
  noDevices: 'Noch kein anderes Gerät hat hier geschrieben. Wähle dort denselben Ordner.',
  unnamed: 'Ein Gerät ohne Namen',
  level: (made: number): string => `Alles, was es geschrieben hat, ist hier, bis ${moment(made)}.`,
  notWhole: 'Seine Datei ist noch nicht vollständig: Vielleicht lädt der Cloud-Speicher sie noch.',
  unreadable: 'Seine Datei lässt sich gerade nicht öffnen.',
  locked: 'Seine Datei ist verschlüsselt. Importiere sie von Hand, mit ihrer Passphrase.',

  ask: (folder: string): string =>
    `Der Browser lässt Engram in „${name(folder)}“, sobald du auf „Synchronisieren“ tippst.`,
  faults: (fault: FolderFault, folder: string): string => FAULTS[fault](folder),
  notOpened: 'Der Browser hat diesen Ordner nicht geöffnet. Wähle einen anderen.',
  elsewhere: 'Ein anderer Tab von Engram synchronisiert gerade.',
  toSettings: 'Zu den Einstellungen',
};
