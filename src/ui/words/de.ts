import type { ActionName } from '../../storage/database.ts';
import { ARRIVING } from './de-arriving.ts';
import { ASIDE } from './de-aside.ts';
import { BACKUP } from './de-backup.ts';
import { BROWSE } from './de-browse.ts';
import { CARD } from './de-card.ts';
import { CARD_INFO } from './de-card-info.ts';
import { CARD_MENU } from './de-card-menu.ts';
import { DEVICES } from './de-devices.ts';
import { DRAWING } from './de-drawing.ts';
import { EDITOR } from './de-editor.ts';
import { FIGURES } from './de-figures.ts';
import { FOLDER } from './de-folder.ts';
import { explainFault, IMPORT } from './de-import.ts';
import { INSTALL } from './de-install.ts';
import { KINDS } from './de-kinds.ts';
import { MANY } from './de-many.ts';
import { MEDIA } from './de-media.ts';
import { ORDER } from './de-order.ts';
import { SETTINGS } from './de-settings.ts';
import { SHORTCUTS } from './de-shortcuts.ts';
import { SNAPSHOTS } from './de-snapshots.ts';
import { STATS } from './de-stats.ts';
import { STUDY } from './de-study.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { number, gain, form, count, percent } = numberWords('de');
const name = nameIn('ltr');

const cards = (value: number): string => count(value, { one: 'Karte', other: 'Karten' });

const CHANGED: Readonly<Record<Exclude<ActionName, 'options'>, string>> = {
  answer: 'beantwortet',
  card: 'geändert',
  import: 'importiert',
  edit: 'bearbeitet',
  delete: 'gelöscht',
};

/** All words of the interface, in German. */
export const german: AllWords = {
  number,
  gain,
  percent,
  cards,
  pageTitle: (screen: string): string => `${screen} - Engram`,

  navigation: {
    name: 'Hauptmenü',
    decks: 'Stapel',
    browse: 'Suche',
    stats: 'Statistik',
    settings: 'Einstellungen',
  },
  back: 'Zurück',
  backToDecks: 'Zurück zu den Stapeln',
  loading: 'Wird geladen',
  import: 'Importieren',
  addCard: 'Karte hinzufügen',
  dismiss: 'Schließen',
  undo: 'Rückgängig',
  tryAgain: 'Noch einmal versuchen',
  notRead: 'Deine Karten ließen sich gerade nicht lesen.',

  counts: { fresh: 'neu', learning: 'lernen', due: 'fällig', none: 'fertig' },
  countsSaid: { fresh: 'neu', learning: 'in der Lernphase', due: 'fällig' },
  seen: (share: number): string => `${percent(share)} schon gesehen`,
  alsoSeen: (share: number): string => `, ${percent(share)} schon gesehen`,
  study: (value: number): string => `${cards(value)} lernen`,

  decks: {
    title: 'Stapel',
    add: 'Neuer Stapel',
    list: 'Deine Stapel',
    today: 'Heute',
    cardsDue: (value: number): string => form(value, { one: 'Karte fällig', other: 'Karten fällig' }),
    minutes: 'Min.',
    atYourPace: 'in deinem Tempo',
    answeredToday: 'heute beantwortet',
    allDone: 'Für heute ist alles geschafft.',
    nothingDue: 'Heute ist nichts fällig.',
    empty: 'Noch keine Stapel',
    howToBegin:
      'Importiere eine Markdown-Seite: Jede Überschrift wird zur Vorderseite einer Karte, der Text darunter zu ihrer Rückseite. Oder ein Backup von einem anderen Gerät.',
    stays: 'Was du importierst, bleibt auf diesem Gerät.',
    lastChange: (action: ActionName, what: string): string => {
      if (action === 'options') {
        return what === ''
          ? 'Heute wurden die Optionen geändert.'
          : `Heute wurden die Optionen von „${name(what)}“ geändert.`;
      }
      return `Heute wurde ${what === '' ? 'etwas' : `„${name(what)}“`} ${CHANGED[action]}.`;
    },
  },

  deck: {
    today: 'Heute',
    left: (value: number): string => `noch ${cards(value)}`,
    inside: 'In diesem Stapel',
    open: 'Öffnen',
    options: 'Optionen',
    nothingLeft: 'Für heute fertig.',
    missing: 'Diesen Stapel gibt es hier nicht',
    whyMissing: 'Er wurde gelöscht, oder die Adresse gehört zu einem anderen Gerät.',
  },

  options: {
    title: 'Optionen',
    titleOf: (deck: string): string => `${name(deck)}: Optionen`,
    name: 'Name',
    newPerDay: 'Neue Karten pro Tag',
    reviewsPerDay: 'Wiederholungen pro Tag',
    retention: 'Angestrebte Erinnerungsquote',
    retentionMeans: (share: number): string =>
      `Von 100 Karten, die wiederkommen, weißt du dann etwa ${number(Math.round(share * 100))}. Eine höhere Quote bedeutet mehr Wiederholungen.`,
    own: 'Eigener Wert',
    fewer: (option: string): string => `${option}: weniger`,
    more: (option: string): string => `${option}: mehr`,
    becomes: (value: string): string => `Auf ${value} gesetzt.`,
    stays: (value: string): string => `Es bleibt bei ${name(value)}.`,
    delete: 'Stapel löschen',
  },

  unknown: {
    title: 'Hier ist nichts',
    why: 'Diese Adresse führt in Engram nirgendwohin. Deine Stapel sind, wo sie waren.',
  },

  toast: {
    'not-deleted': (deck: string): string =>
      `„${name(deck)}“ wurde nicht gelöscht: Das Gerät hat die Änderung nicht gespeichert.`,
    undone: (): string => 'Zurückgenommen.',
    'nothing-to-undo': (): string => 'Das wurde schon zurückgenommen.',
    'not-saved': (): string => 'Das ließ sich nicht zurücknehmen: Das Gerät hat es nicht gespeichert.',
  },

  update: { ready: 'Eine neue Version ist bereit.', take: 'Aktualisieren' },

  bug: {
    what: 'Hier ist etwas schiefgegangen. Was du bisher getan hast, ist auf diesem Gerät sicher.',
    reload: 'Neu laden',
  },

  notKept: {
    full: 'Auf diesem Gerät ist kein Platz mehr, deshalb wurde die Änderung nicht gespeichert. Schaff etwas Platz und versuch es dann noch einmal.',
    closed:
      'Die Änderung wurde nicht gespeichert: In einem anderen Tab läuft ein neueres Engram. Lade diesen Tab neu.',
    refused:
      'Dieses Gerät hat die Änderung nicht gespeichert. Versuch es noch einmal; wenn es dabei bleibt, schließ andere Tabs mit Engram.',
  },

  start: {
    newer: {
      title: 'Dieses Engram ist zu alt für deine Karten',
      why: 'Auf diesem Gerät war schon eine neuere Version am Werk. Deine Karten sind sicher, aber diese Version darf sie nicht anrühren.',
      remedy: 'Geh einmal online und lade die Seite neu, dann bekommst du die neuere Version.',
    },
    unavailable: {
      title: 'Kein Platz für deine Karten',
      why: 'Dieser Browser lässt Engram nichts auf diesem Gerät speichern. Private Fenster verweigern es oft, und ein volles Gerät auch.',
      remedy: 'Öffne Engram in einem normalen Fenster, oder schaff etwas Platz. Lade dann die Seite neu.',
    },
    unreadable: {
      title: 'Deine Karten lassen sich gerade nicht lesen',
      why: 'Auf diesem Gerät liegen Karten und Antworten von dir, aber der Browser öffnet sie im Moment nicht.',
      remedy:
        'Schließ Engram überall, schaff Platz, falls nur noch wenig frei ist, und lade dann die Seite neu.',
    },
    blocked: {
      title: 'Schließ das andere Engram',
      why: 'In einem anderen Tab ist Engram noch in einer älteren Version offen, und deine Karten müssen für diese hier vorbereitet werden.',
      remedy: 'Schließ die anderen Tabs. Dieser macht dann von selbst weiter.',
    },
    replaced: {
      title: 'Ein neueres Engram hat übernommen',
      why: 'Es wurde in einem anderen Tab geöffnet und hat deine Karten für sich vorbereitet. Nichts ist verloren.',
      remedy: 'Lade diese Seite neu, um hier weiterzumachen.',
    },
    reload: 'Neu laden',
  },

  arriving: ARRIVING,
  aside: ASIDE,
  backup: BACKUP,
  browse: BROWSE,
  devices: DEVICES,
  drawing: DRAWING,
  editor: EDITOR,
  explainFault,
  folder: FOLDER,
  card: CARD,
  importing: IMPORT,
  installing: INSTALL,
  kinds: KINDS,
  many: MANY,
  media: MEDIA,
  figures: FIGURES,
  order: ORDER,
  settings: SETTINGS,
  shortcuts: SHORTCUTS,
  snapshots: SNAPSHOTS,
  stats: STATS,
  cardInfo: CARD_INFO,
  cardMenu: CARD_MENU,
  studying: STUDY,
};
