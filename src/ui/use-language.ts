import { useEffect } from 'preact/hooks';
import type { LanguageChoice } from '../state/device-settings.ts';
import { speakLanguage } from './words/speak-language.ts';

/** Speaks the language that the settings name: another one as soon as it is chosen. */
export function useLanguage(choice: LanguageChoice): void {
  useEffect(() => void speakLanguage(choice), [choice]);
}
