import type { Language } from '../../state/device-settings.ts';
import { english } from './en.ts';
import type { Direction } from './names.ts';
import type { Spoken } from './spoken.ts';

interface LanguageEntry {
  /** As it calls itself. */
  readonly name: string;
  readonly direction: Direction;
  readonly load: () => Promise<Spoken>;
}

/** English is always there; any other language comes with its first use, and offline with all of the app. */
export const LANGUAGE_ENTRIES: Readonly<Record<Language, LanguageEntry>> = {
  en: { name: 'English', direction: 'ltr', load: () => Promise.resolve(english) },
  de: { name: 'Deutsch', direction: 'ltr', load: async () => (await import('./de.ts')).german },
  ar: { name: 'العربية', direction: 'rtl', load: async () => (await import('./ar.ts')).arabic },
};
