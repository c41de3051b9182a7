import { numberWords } from './numbers.ts';

const { bytes } = numberWords('en');

/** The words of pictures and sounds on cards, in English. */
export const MEDIA = {
  /** What plays it is called, where nobody described it. */
  sound: 'Sound',
  missing: {
    picture: 'This picture is not on this device. Bring a backup with pictures and sounds.',
    sound: 'This sound is not on this device. Bring a backup with pictures and sounds.',
  },

  withMedia: 'With pictures and sounds',
  withMediaMeans: (size: number): string => `${bytes(size)}. Without them the file is quicker to send.`,
  leftOut: (size: number): string =>
    `Pictures and sounds take ${bytes(size)}, too much for the folder. Bring them to your other devices with a backup.`,

  /** Why a picture or a sound was not taken. */
  refused: {
    svg: 'Drawings in SVG can’t be put on a card. Take a screenshot of it instead.',
    'too-large': 'It is too large for a card. Choose a smaller one.',
    unreadable: 'This browser can’t read it as a picture. Choose another one, or take a screenshot of it.',
    'not-sound': 'This sound is of a kind that cards don’t play. Record it here instead.',
  },
  /** Why nothing is recorded. */
  unheard: {
    'not-allowed':
      'The browser keeps Engram from the microphone. Allow it in the browser’s settings for this page.',
    'no-microphone': 'No microphone was found. Connect one, then record again.',
    failed: 'Nothing was recorded. Close other apps that use the microphone, then record again.',
  },
};
