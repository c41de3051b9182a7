/** The words of pictures and sounds on cards, in English. */
export const MEDIA = {
  /** What plays it is called, where nobody described it. */
  sound: 'Sound',
  missing: {
    picture: 'This picture is not on this device. Bring a backup with pictures and sounds.',
    sound: 'This sound is not on this device. Bring a backup with pictures and sounds.',
  },
};
