import type { JSX } from 'preact';
import type { AppModel } from '../../../state/app-model.ts';
import type { SettingsModel } from '../../../state/settings-model.ts';
import { Panel, Section } from '../../parts/Panel.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { moreWords } from '../../words/more-words.ts';
import './Backup.css';
import { Export } from './Export.tsx';
import { Reminder } from './Reminder.tsx';

interface BackupProps {
  readonly app: AppModel;
  readonly model: SettingsModel;
}

/** Everything as one file, and the code that tells whether two devices hold the same. */
export function Backup({ app, model }: BackupProps): JSX.Element {
  const { settings } = moreWords;
  const home = app.home.value;
  return (
    <Section title={settings.backup} note={settings.backupMeans}>
      {home ? <Export app={app} parts={home.backups} /> : <Waiting app={app} rows={2} />}
      {home && <Reminder reminder={home.reminder} />}
      <Panel>
        <dl class="fingerprint">
          <dt>{settings.fingerprint}</dt>
          <dd>
            <Fingerprint code={model.fingerprint.value} />
          </dd>
        </dl>
        <small>{settings.fingerprintMeans}</small>
      </Panel>
    </Section>
  );
}

function Fingerprint({ code }: { readonly code: string | null }): JSX.Element {
  return code === null ? <small>{moreWords.settings.computing}</small> : <code>{code}</code>;
}
