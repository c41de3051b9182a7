import { LANGUAGES, type Language, type LanguageChoice } from '../../state/device-settings.ts';
import { LANGUAGE_ENTRIES } from './languages.ts';
import { preferredOf } from './preferred.ts';
import { spoken } from './spoken.ts';

let asked: Language = 'en';

/** Speaks the language that was chosen, or the first of the person's own that the app knows. */
export async function speakLanguage(choice: LanguageChoice): Promise<void> {
  const language = choice === 'auto' ? (preferredOf(LANGUAGES) ?? 'en') : choice;
  asked = language;
  const { direction, load } = LANGUAGE_ENTRIES[language];
  // Out of reach (no network, and not yet kept for offline): what is spoken now goes on, at the start that is English.
  const words = await load().catch(() => null);
  if (!words || asked !== language) return;
  spoken.value = words;
  const { documentElement } = document;
  documentElement.lang = language;
  documentElement.dir = direction;
}
