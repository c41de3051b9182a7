import type { JSX } from 'preact';
import { LANGUAGES } from '../../../state/device-settings.ts';
import type { SettingsModel } from '../../../state/settings-model.ts';
import { Section } from '../../parts/Panel.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { LANGUAGE_ENTRIES } from '../../words/languages.ts';
import { moreWords } from '../../words/more-words.ts';

export function LanguageChoice({ model }: { readonly model: SettingsModel }): JSX.Element {
  const { settings } = moreWords;
  const languages = LANGUAGES.map((value) => ({ value, label: LANGUAGE_ENTRIES[value].name, lang: value }));
  return (
    <Section title={settings.language}>
      <Segmented
        name={settings.language}
        choices={[{ value: 'auto', label: settings.autoLanguage }, ...languages]}
        value={model.device.value.language}
        onChange={(language) => model.setDevice({ language })}
      />
    </Section>
  );
}
