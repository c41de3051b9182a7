import type { MoreWords } from './more-words.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';

const { number, count, moment } = numberWords('de');
const name = nameIn('ltr');

const cards = (value: number): string => count(value, { one: 'Karte', other: 'Karten' });

/** The words of writing and mending cards, in German. */
export const EDITOR: MoreWords['editor'] = {
  newCard: 'Neue Karte',
  editCard: 'Karte bearbeiten',
  save: 'Sichern',
  close: 'Schließen',
  front: 'Vorderseite',
  back: 'Rückseite',
  text: 'Text',
  extra: 'Zusatz',
  tags: 'Schlagwörter',
  source: 'Quelle',
  deck: 'Stapel',
  kind: 'Art',
  kinds: {
    basic: 'Einfach',
    reversed: 'Beidseitig',
    cloze: 'Lückentext',
    typed: 'Getippt',
    occlusion: 'Bild mit Lücken',
  },
  newDeck: 'Neuer Stapel...',
  newDeckName: 'Name des neuen Stapels',
  chooseDeck: 'Lieber einen Stapel auswählen',
  removeTag: (tag) => `${name(tag)} entfernen`,
  suggestions: 'Vorschläge',
  preview: 'Vorschau',
  cardOf: (place, all) => `Karte ${number(place)} von ${number(all)}`,
  nextCard: 'Nächste Karte',
  noCard: 'Noch keine Karte.',
  lacks: {
    front: 'Zuerst die Vorderseite: Sie ist, was die Karte fragt.',
    gap: 'Ein Lückentext braucht eine Lücke: Wörter auswählen, dann unten „Lücke“ drücken.',
    typed: 'Auf die Rückseite gehört, was getippt werden soll.',
    reverse: 'Eine beidseitige Karte fragt auch mit der Rückseite: Sie fehlt noch.',
    picture: 'Erst ein Bild auswählen.',
    shape: 'Eine Form über das zeichnen, was gefragt werden soll.',
    deck: 'Der neue Stapel braucht einen Namen.',
  },

  saved: 'Gesichert.',
  mended: 'Die Karte ist gesichert.',
  kept: 'Nicht gesichert. Das Getippte bleibt als Entwurf.',
  draft: (epochMs) => `Entwurf vom ${moment(epochMs)}`,
  discard: 'Verwerfen',
  gone: 'Diese Karte wurde inzwischen gelöscht. Sichern bringt sie zurück.',
  overtaken: 'Das wurde inzwischen anderswo bearbeitet. Sichern behält beide Fassungen der Texte.',
  missing: 'Diese Karte ist nicht hier',
  whyMissing: 'Sie wurde gelöscht, oder die Adresse gehört zu einem anderen Gerät.',
  cards: ({ stay, go, come }) => {
    const stays = stay === 0 ? '' : `${cards(stay)}; ${stay === 1 ? 'ihre' : 'deren'} Antworten bleiben.`;
    const comes = come === 0 ? '' : `${cards(come)} mehr.`;
    const goes =
      go === 0
        ? ''
        : `${cards(go)} ${go === 1 ? 'fällt' : 'fallen'} weg; die Antworten warten, falls sie ${go === 1 ? 'wiederkommt' : 'wiederkommen'}.`;
    return [stays, comes, goes].filter((part) => part !== '').join(' ');
  },
  double: (front, deck) => `Diese Karte gibt es schon, in ${name(deck)}: ${name(front)}`,
  openDouble: 'Öffnen',
  fault: (place, reason) => `Formel ${number(place)}: ${reason}`,

  tools: 'Formatieren',
  bold: 'Fett',
  code: 'Code',
  formula: 'Formel',
  list: 'Liste',
  cloze: 'Lücke',
  sameCloze: 'Lücke mit derselben Nummer',
  picture: 'Bild',
  camera: 'Kamera',
  record: 'Ton aufnehmen',
  recording: (length) => `Aufnahme ${length}`,
  stop: 'Fertig',
  cancel: 'Abbrechen',
  taking: 'Wird vorbereitet …',
  refused: {
    svg: 'Zeichnungen in SVG werden nicht genommen, denn sie können Code enthalten. Zuerst als PNG sichern.',
    'too-large': 'Das ist zu groß für eine Karte.',
    unreadable: 'Dieses Gerät kann die Datei nicht lesen.',
    'not-sound': 'Das ist kein Ton, den Karten abspielen.',
    full: 'Auf diesem Gerät ist dafür kein Platz mehr. Etwas Platz schaffen, dann noch einmal versuchen.',
    closed: 'Es wurde nicht behalten: In einem anderen Tab läuft ein neueres Engram. Diesen neu laden.',
    refused: 'Dieses Gerät hat es nicht behalten. Noch einmal versuchen.',
  },
  recorder: {
    'not-allowed':
      'Engram darf das Mikrofon nicht benutzen. Das lässt sich in den Einstellungen des Browsers für diese Seite erlauben.',
    'no-microphone': 'Es wurde kein Mikrofon gefunden.',
    failed: 'Es wurde nichts aufgenommen. Noch einmal versuchen.',
  },
};
