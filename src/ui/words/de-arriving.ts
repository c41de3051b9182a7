import type { AllWords } from './spoken.ts';

/** The words of files that come from outside, in German. */
export const ARRIVING: AllWords['arriving'] = {
  lost: 'Was du geteilt oder geöffnet hast, ist nicht angekommen. Wähle die Datei stattdessen hier aus.',
};
