import type { AllWords } from './spoken.ts';

/** The words of pictures and sounds on cards, in German. */
export const MEDIA: AllWords['media'] = {
  sound: 'Tonaufnahme',
  missing: {
    picture: 'Dieses Bild ist nicht auf diesem Gerät. Hole es mit einem Backup, das Bilder und Töne enthält.',
    sound:
      'Diese Tonaufnahme ist nicht auf diesem Gerät. Hole sie mit einem Backup, das Bilder und Töne enthält.',
  },
};
