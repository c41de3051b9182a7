import { Keyboard } from 'lucide';
import type { JSX } from 'preact';
import type { AppModel } from '../../../state/app-model.ts';
import type { SettingsModel } from '../../../state/settings-model.ts';
import { Button } from '../../parts/Button.tsx';
import { Panel, Section } from '../../parts/Panel.tsx';
import { Switch } from '../../parts/Switch.tsx';
import { moreWords } from '../../words/more-words.ts';

interface AnsweringProps {
  readonly app: AppModel;
  readonly model: SettingsModel;
}

/** How a person rates on this device besides by button, and what the device does meanwhile, where it can. */
export function Answering({ app, model }: AnsweringProps): JSX.Element {
  const { swipes, keys, awake, vibration } = model.device.value;
  const { settings, installing } = moreWords;
  const can = app.home.value?.can;
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
        <div class="row">
          <Button kind="plain" icon={Keyboard} onClick={() => (app.showsShortcuts.value = true)}>
            {moreWords.shortcuts.title}
          </Button>
        </div>
        {can?.awake && (
          <Switch
            name={installing.awake}
            hint={installing.awakeMeans}
            on={awake}
            onChange={(on) => model.setDevice({ awake: on })}
          />
        )}
        {can?.vibration && (
          <Switch
            name={installing.vibration}
            hint={installing.vibrationMeans}
            on={vibration}
            onChange={(on) => model.setDevice({ vibration: on })}
          />
        )}
      </Panel>
    </Section>
  );
}
