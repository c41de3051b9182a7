import { numberWords } from './numbers.ts';
import type { AllWords } from './spoken.ts';

const { bytes, form } = numberWords('de');

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

  came: {
    what: (value) => form(value, { one: 'Bild oder Ton', other: 'Bilder und Töne' }),
    note: 'bisher nicht auf diesem Gerät',
  },
};
