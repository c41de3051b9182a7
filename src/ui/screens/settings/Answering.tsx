import type { JSX } from 'preact';
import type { SettingsModel } from '../../../state/settings-model.ts';
import { Panel, Section } from '../../parts/Panel.tsx';
import { Switch } from '../../parts/Switch.tsx';
import { words } from '../../words/words.ts';

/** How a person rates on this device besides by button. */
export function Answering({ model }: { readonly model: SettingsModel }): JSX.Element {
  const { swipes, keys } = model.device.value;
  const { settings } = words;
  return (
    <Section title={settings.answering}>
      <Panel>
        <Switch
          name={settings.swipes}
          hint={settings.swipesMean}
          on={swipes}
          onChange={(on) => model.setDevice({ swipes: on })}
        />
        <Switch
          name={settings.keys}
          hint={settings.keysMean}
          on={keys}
          onChange={(on) => model.setDevice({ keys: on })}
        />
      </Panel>
    </Section>
  );
}
