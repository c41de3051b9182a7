import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { bytes, date, count, form } = numberWords('de');

const answers = (value: number): string => count(value, { one: 'Antwort', other: 'Antworten' });
const cards = (value: number): string => count(value, { one: 'Karte', other: 'Karten' });

const thereWere = (at: number, value: number, what: string): string =>
  `Bis zum ${date(at)} ${form(value, { one: 'war', other: 'waren' })} hier ${what}.`;

/** What is said of the app's place on a device, in German. */
export const INSTALL: AllWords['installing'] = {
  title: 'Engram installieren',
  offer: 'Engram auf dem Startbildschirm',
  why: 'Es öffnet sich wie jede andere App, und dieses Gerät bewahrt deine Karten verlässlicher auf.',
  install: 'Installieren',
  notNow: 'Jetzt nicht',
  installed: 'Engram ist installiert.',

  ownStore:
    'Es öffnet sich wie jede andere App, fängt aber mit einem eigenen, leeren Speicher an: Nimm als Backup mit, was du hier hast.',
  steps: 'So wird sie installiert',
  export: 'Exportiere in den Einstellungen ein Backup.',
  share: 'Tippe in der Leiste des Browsers auf „Teilen“. Vielleicht liegt es hinter den drei Punkten.',
  add: 'Wähle „Zum Home-Bildschirm“.',
  importThere: 'Öffne Engram von dort und importiere das Backup.',
  toExport: 'Zum Export',

  answersUntil: (at: number, value: number): string => thereWere(at, value, answers(value)),
  cardsUntil: (at: number, value: number): string => thereWere(at, value, cards(value)),
  cleared:
    'Der Browser hat sie gelöscht: Das kommt vor, wenn auf einem Gerät der Platz knapp wird oder wenn Browserdaten gelöscht werden. Ein Backup bringt alles zurück.',
  ownStoreHere:
    'Engram auf dem Startbildschirm hat einen eigenen Speicher, und der ist noch leer. Wenn du bisher im Browser gelernt hast, exportiere dort ein Backup und importiere es hier.',
  importBackup: 'Backup importieren',

  low: (left: number): string => `Auf diesem Gerät sind nur noch ${bytes(left)} für Engram frei.`,
  hardlyAny: 'Auf diesem Gerät ist kaum noch Platz für Engram.',
  makeRoom:
    'Was du hast, ist sicher. Lösche auf diesem Gerät, was du nicht mehr brauchst, sonst passen neue Antworten bald nicht mehr hinein.',

  ask: 'Dauerhaft speichern lassen',
  asking: 'Wird angefragt …',
  refused:
    'Der Browser hat es nicht zugesagt. Vielleicht tut er es später, wenn du Engram öfter benutzt oder installierst.',

  awake: 'Bildschirm bleibt an',
  awakeMeans: 'Solange du lernst, wird der Bildschirm nicht von selbst dunkel.',
  vibration: 'Vibration',
  vibrationMeans: 'Ein leichtes Vibrieren bestätigt jede Bewertung.',
};
