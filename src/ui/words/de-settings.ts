import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { bytes } = numberWords('de');

/** The words of the settings, in German. */
export const SETTINGS: AllWords['settings'] = {
  title: 'Einstellungen',

  studying: 'Lernen',
  allDecks: 'Für alle Stapel, die keine eigenen Optionen haben.',

  answering: 'Antworten',
  swipes: 'Wischen',
  swipesMean: 'Nach links „Nochmal“, nach rechts „Gut“, nach oben „Leicht“.',
  keys: 'Tasten',
  keysMean:
    '1 bis 4 bewerten eine Karte, die Leertaste dreht sie um und bewertet sie mit „Gut“, U nimmt die letzte Antwort zurück.',

  appearance: 'Aussehen',
  appearances: { auto: 'Automatisch', light: 'Hell', dark: 'Dunkel' },
  language: 'Sprache',
  autoLanguage: 'Gerätesprache',

  backup: 'Backup',
  backupMeans:
    'Eine Datei mit allem: Heb sie an einem sicheren Ort auf, oder importiere sie auf einem anderen Gerät.',
  export: 'Backup exportieren',
  exporting: 'Die Datei wird erstellt …',
  exported: 'Die Datei liegt bei deinen Downloads.',
  fingerprint: 'Fingerabdruck',
  fingerprintMeans: 'Zwei Geräte, die denselben Code zeigen, haben dieselben Karten und Antworten.',
  computing: 'Alles wird durchgesehen …',

  storage: 'Speicher',
  used: (used: number): string => `${bytes(used)} belegt`,
  left: (left: number): string => `${bytes(left)} frei`,
  persisted: 'Der Browser hat versprochen, alles zu behalten.',
  notPersisted:
    'Wenn auf dem Gerät der Platz knapp wird, kann der Browser alles löschen. Engram zu installieren hilft; ein Backup ist sicherer.',
  unknownUsage: 'Dieser Browser sagt nicht, wie viel er speichert.',

  about: 'Über Engram',
  version: 'Version',
  licence: 'Lizenz',
  licenceName: 'MIT',
  network: 'Internet',
  networkMeans:
    'Nach dem ersten Besuch nie mehr nötig. Was du hier tust, verlässt dieses Gerät nur, wenn du es exportierst oder über einen Ordner abgleichst.',
};
