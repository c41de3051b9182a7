import type { JSX } from 'preact';
import { APPEARANCES } from '../../../state/device-settings.ts';
import type { SettingsModel } from '../../../state/settings-model.ts';
import { Section } from '../../parts/Panel.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { words } from '../../words/en.ts';

const CHOICES = APPEARANCES.map((value) => ({ value, label: words.settings.appearances[value] }));

export function AppearanceChoice({ model }: { readonly model: SettingsModel }): JSX.Element {
  return (
    <Section title={words.settings.appearance}>
      <Segmented
        name={words.settings.appearance}
        choices={CHOICES}
        value={model.device.value.appearance}
        onChange={(appearance) => model.setDevice({ appearance })}
      />
    </Section>
  );
}
