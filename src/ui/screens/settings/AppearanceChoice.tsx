import type { JSX } from 'preact';
import { APPEARANCES } from '../../../state/device-settings.ts';
import type { SettingsModel } from '../../../state/settings-model.ts';
import { Section } from '../../parts/Panel.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { words } from '../../words/words.ts';

export function AppearanceChoice({ model }: { readonly model: SettingsModel }): JSX.Element {
  return (
    <Section title={words.settings.appearance}>
      <Segmented
        name={words.settings.appearance}
        choices={APPEARANCES.map((value) => ({ value, label: words.settings.appearances[value] }))}
        value={model.device.value.appearance}
        onChange={(appearance) => model.setDevice({ appearance })}
      />
    </Section>
  );
}
