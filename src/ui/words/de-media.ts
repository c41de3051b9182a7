import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { bytes } = numberWords('de');

/** The words of pictures and sounds on cards, in German. */
export const MEDIA: AllWords['media'] = {
  sound: 'Tonaufnahme',
  missing: {
    picture: 'Dieses Bild ist nicht auf diesem Gerät. Hole es mit einem Backup, das Bilder und Töne enthält.',
    sound:
      'Diese Tonaufnahme ist nicht auf diesem Gerät. Hole sie mit einem Backup, das Bilder und Töne enthält.',
  },

  withMedia: 'Mit Bildern und Tönen',
  withMediaMeans: (size) => `${bytes(size)}. Ohne sie ist die Datei schneller verschickt.`,
  leftOut: (size) =>
    `Bilder und Töne brauchen ${bytes(size)}, zu viel für den Ordner. Bring sie mit einem Backup auf deine anderen Geräte.`,

  refused: {
    svg: 'Zeichnungen in SVG passen nicht auf eine Karte. Nimm stattdessen ein Bildschirmfoto davon.',
    'too-large': 'Das ist zu groß für eine Karte. Wähle etwas Kleineres.',
    unreadable:
      'Dieser Browser kann das nicht als Bild lesen. Wähle ein anderes oder nimm ein Bildschirmfoto davon.',
    'not-sound': 'Diese Art von Ton spielen Karten nicht ab. Nimm ihn stattdessen hier auf.',
  },
  unheard: {
    'not-allowed':
      'Der Browser lässt Engram nicht ans Mikrofon. Erlaube es in den Einstellungen des Browsers für diese Seite.',
    'no-microphone': 'Es ist kein Mikrofon da. Schließe eines an und nimm noch einmal auf.',
    failed:
      'Es wurde nichts aufgenommen. Schließe andere Apps, die das Mikrofon benutzen, und nimm noch einmal auf.',
  },
};
