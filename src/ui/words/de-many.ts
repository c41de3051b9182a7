import type { ManyAction } from '../../domain/many-cards.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { number, phrase, count } = numberWords('de');
const name = nameIn('ltr');

const cards = (value: number): string => count(value, { one: 'Karte', other: 'Karten' });
const others = (along: number): string =>
  phrase(along, {
    one: 'eine weitere Karte derselben Notizen',
    other: '# weitere Karten derselben Notizen',
  });

function done(action: ManyAction, value: number, along: number): string {
  const what = along > 0 ? `${cards(value)} und ${others(along)}` : cards(value);
  switch (action.kind) {
    case 'move':
      return `Verschoben: ${what}.`;
    case 'tag':
      return action.on
        ? `Mit Schlagwort „${name(action.tag)}“: ${what}.`
        : `Ohne Schlagwort „${name(action.tag)}“: ${what}.`;
    case 'delete':
      return `Gelöscht: ${what}.`;
    case 'suspend':
      return action.on ? `Ausgesetzt: ${what}.` : `Zurückgeholt: ${what}.`;
    case 'bury':
      return action.on ? `Bis morgen zurückgestellt: ${what}.` : `Zurückgeholt: ${what}.`;
    case 'flag':
      return action.flag === 'none' ? `Ohne Markierung: ${what}.` : `Markiert: ${what}.`;
    case 'reset':
      return `Wieder neu: ${what}. Die Antworten bleiben.`;
    case 'due':
      return `An einem anderen Tag fällig: ${what}.`;
  }
}

/** What is done with all that was found, or with what is selected of it, in German. */
export const MANY: AllWords['many'] = {
  menu: 'Mehr',
  select: 'Auswählen',
  selected: (value: number): string => `${number(value)} ausgewählt`,
  selectAll: (value: number): string => `Alle ${number(value)} auswählen`,
  end: 'Auswahl beenden',
  bar: 'Ausgewählte Karten',
  listMeans:
    'Die Leertaste wählt eine Karte aus, die Umschalttaste mit den Pfeiltasten einen Bereich, Strg A alle gefundenen. Escape beendet es.',

  move: 'Verschieben',
  tag: 'Schlagwort geben',
  untag: 'Schlagwort nehmen',
  suspend: 'Aussetzen',
  takeBack: 'Zurückholen',
  flag: 'Markieren',
  reset: 'Zurücksetzen',
  due: 'Fälligkeit setzen',
  delete: 'Löschen',

  deck: 'Stapel',
  chooseDeck: 'Stapel wählen',
  noTags: 'Keine dieser Karten hat ein Schlagwort.',
  tagMeans: 'Zwei Doppelpunkte stellen ein Schlagwort in ein anderes: recht::zivil.',
  dueIn: 'Tage von heute an',
  along: (value: number): string => `Das geschieht mit Notizen: Auch ${others(value)} gehören dazu.`,
  cancel: 'Abbrechen',
  close: 'Schließen',
  working: 'Wird geschrieben …',
  nothing: 'Nichts zu ändern: Sie sind schon so.',
  done,

  study: (value: number): string => `${number(value)} gefundene lernen`,
  studyTitle: 'Gefundenes lernen',
  how: 'Was die Antworten bewirken',
  look: 'Nur ansehen',
  lookMeans: 'Die Planung bleibt, wie sie ist. „Nochmal“ bringt eine Karte am Ende wieder.',
  count: 'Antworten zählen',
  countMeans: 'Wie sonst beim Lernen, ob fällig oder nicht. Ausgesetzte und zurückgestellte Karten fehlen.',
  start: 'Anfangen',
  next: 'Weiter',
  over: 'Das war alles',
  looked: (value: number): string => `Angesehen: ${cards(value)}. Die Planung ist wie zuvor.`,
  counted: (value: number): string =>
    value === 1 ? '1 Antwort zählt.' : `${number(value)} Antworten zählen.`,
  back: 'Zurück zur Suche',
  noneFound: 'Es wird keine Karte mehr gefunden.',

  saved: 'Gespeicherte Suchen',
  save: 'Diese Suche speichern',
  savedName: 'Name',
  keep: 'Speichern',
  rename: (saved: string): string => `„${name(saved)}“ umbenennen`,
  deleteSaved: (saved: string): string => `„${name(saved)}“ löschen`,
  savedDone: (saved: string): string => `„${name(saved)}“ ist gespeichert.`,
  renamed: (saved: string): string => `Umbenannt in „${name(saved)}“.`,
  deletedSaved: (saved: string): string => `„${name(saved)}“ ist gelöscht.`,

  card: 'Karte',
  choose: 'Wähle eine Karte, um sie hier zu sehen.',
};
