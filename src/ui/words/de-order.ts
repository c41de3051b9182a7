import { dayTimeIn } from './day-time.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { count, list } = numberWords('de');
const name = nameIn('ltr');

const cards = (value: number): string => count(value, { one: 'Karte', other: 'Karten' });
const decks = (value: number): string => count(value, { one: 'Stapel', other: 'Stapel' });
const notes = (value: number): string => count(value, { one: 'Notiz', other: 'Notizen' });

const held = (inCards: number, inDecks: number): string =>
  inDecks === 0 ? cards(inCards) : list([cards(inCards), `${decks(inDecks)} darin`]);

/** The words of keeping order, in German. */
export const ORDER: AllWords['order'] = {
  notes,

  addName: 'Name des neuen Stapels',
  lacksName: 'Gib dem Stapel einen Namen.',
  place: 'Liegt in',
  top: 'Keinem anderen Stapel',
  cancel: 'Abbrechen',
  foldable: (deck: string): string => `Stapel in ${name(deck)}`,

  title: 'Ordnung',
  move: 'Verschieben',
  join: 'Vereinen',
  joinTo: 'Vereinen mit',
  choose: 'Stapel wählen',
  joinMeans:
    'Seine Karten und die Stapel darin kommen in den anderen Stapel, dessen Optionen gelten. Dieser Stapel verschwindet danach.',
  working: 'Viele Karten bekommen ihren neuen Platz. Du kannst währenddessen weitermachen.',
  archive: 'Archivieren',
  takeOut: 'Aus dem Archiv holen',
  archived: 'Archiviert',
  archiveMeans:
    'Im Archiv ruht er mit den Stapeln darin: nichts davon wird gefragt oder gezählt. Seine Karten bleiben auffindbar, und du kannst ihn jederzeit zurückholen.',
  rests: 'Er ruht im Archiv.',
  restsAround: 'Er ruht mit dem Stapel, in dem er liegt.',
  deleteMeans: (inCards: number, inDecks: number): string =>
    `${held(inCards, inDecks)}: all das verschwindet. Deine Antworten bleiben. „Zuletzt gelöscht“ holt es 30 Tage lang zurück.`,

  done: {
    added: (deck: string): string => `„${name(deck)}“ ist da.`,
    moved: (deck: string): string => `„${name(deck)}“ wurde verschoben.`,
    joined: (deck: string): string => `„${name(deck)}“ wurde vereint.`,
    archived: (deck: string): string => `„${name(deck)}“ ruht im Archiv.`,
    takenOut: (deck: string): string => `„${name(deck)}“ ist aus dem Archiv zurück.`,
    renamed: 'Umbenannt.',
    options: 'Die Optionen wurden geändert.',
    deleted: (deck: string, inCards: number, inDecks: number): string =>
      `„${name(deck)}“ wurde gelöscht. ${held(inCards, inDecks)}: „Zuletzt gelöscht“ holt sie 30 Tage lang zurück.`,
  },

  options: {
    inherited: 'Wie außen herum',
    fromAll: (value: string): string => `${value}, wie alle Stapel`,
    from: (value: string, deck: string): string => `${value}, wie „${name(deck)}“`,
    on: 'An',
    off: 'Aus',
    leechThreshold: 'Problemkarte nach Fehlern',
    leechSuspends: 'Problemkarten ruhen',
    leechMeans:
      'Eine so oft vergessene Karte bekommt das Schlagwort „leech“, und nach halb so vielen weiteren Fehlern wieder.',
    suspendsMeans: 'Mit der Antwort, die sie dazu macht, wird eine Problemkarte ausgesetzt.',
    typedStrict: 'Getippte Antworten',
    strict: {
      kind: 'Nur Buchstaben zählen',
      accents: 'Akzente zählen',
      case: 'Groß und klein zählt',
      exact: 'Akzente, Groß und klein zählen',
    },
    inside: (value: number): string =>
      value === 1 ? 'Das gilt auch für den Stapel darin.' : `Das gilt auch für die ${decks(value)} darin.`,
    setInside: (others: readonly string[]): string => `Eigene Werte haben: ${list(others.map(name))}.`,
  },

  leech: {
    rests: 'Diese Karte entgleitet dir immer wieder; sie ruht jetzt.',
    slips: 'Diese Karte entgleitet dir immer wieder.',
    why: 'Was hilft',
    split: 'Teile sie: eine Karte, eine Sache.',
    reword: 'Formuliere sie neu: so, dass nur eine Antwort passt, in deinen Worten.',
    twin: 'Unterscheide sie von ihrem Zwilling: schreib auf beide Karten, was sie trennt.',
    hook: 'Gib ihr einen Haken: ein Beispiel, ein Bild, einen Reim.',
    list: 'Alle Problemkarten',
  },

  tags: {
    title: 'Schlagwörter',
    empty: 'Noch keine Schlagwörter',
    emptyMeans:
      'Schlagwörter fassen Karten über Stapel hinweg zusammen. Du vergibst sie dort, wo du eine Karte schreibst.',
    rename: 'Umbenennen',
    renameOf: (tag: string): string => `${name(tag)} umbenennen`,
    newName: 'Neuer Name',
    nameMeans: 'Zwei Doppelpunkte legen ein Schlagwort in ein anderes: Recht::Zivilrecht.',
    joins: 'Dieses Schlagwort gibt es schon: aus beiden wird eines.',
    delete: 'Schlagwort löschen',
    deleteOf: (tag: string): string => `Schlagwort ${name(tag)} löschen`,
    open: (tag: string): string => `Karten mit ${name(tag)}`,
    working: 'Es wird auf viele Notizen geschrieben. Du kannst währenddessen weitermachen.',
    renamed: (tag: string): string => `„${name(tag)}“ wurde umbenannt.`,
    deleted: (tag: string): string => `„${name(tag)}“ wurde von allen Notizen entfernt.`,
  },

  recent: {
    title: 'Zuletzt gelöscht',
    means: 'Notizen und Stapel bleiben hier 30 Tage lang.',
    empty: 'In letzter Zeit wurde nichts gelöscht',
    emptyMeans: 'Was du löschst, bleibt 30 Tage lang hier und lässt sich zurückholen.',
    when: dayTimeIn('de', ', '),
    deck: (inCards: number, inDecks: number): string => `Stapel mit ${held(inCards, inDecks)}`,
    note: (deck: string): string => (deck === '' ? 'Notiz' : `Notiz aus ${name(deck)}`),
    noText: 'Ohne Text',
    bringBack: 'Zurückholen',
    bringBackOf: (what: string): string => `${name(what)} zurückholen`,
    choose: (what: string): string => `${name(what)} auswählen`,
    bringBackAll: (value: number): string =>
      `${count(value, { one: 'Ausgewähltes', other: 'Ausgewählte' })} zurückholen`,
    more: 'Mehr zeigen',
    back: (value: number): string =>
      value === 1 ? 'Zurückgeholt.' : count(value, { other: 'zurückgeholt.' }),
  },
};
