import type { JSX } from 'preact';
import { APPEARANCES } from '../../../state/device-settings.ts';
import type { SettingsModel } from '../../../state/settings-model.ts';
import { Section } from '../../parts/Panel.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { moreWords } from '../../words/more-words.ts';

export function AppearanceChoice({ model }: { readonly model: SettingsModel }): JSX.Element {
  return (
    <Section title={moreWords.settings.appearance}>
      <Segmented
        name={moreWords.settings.appearance}
        choices={APPEARANCES.map((value) => ({ value, label: moreWords.settings.appearances[value] }))}
        value={model.device.value.appearance}
        onChange={(appearance) => model.setDevice({ appearance })}
      />
    </Section>
  );
}
