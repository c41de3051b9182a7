import { Download, Import } from 'lucide';
import type { JSX } from 'preact';
import type { SettingsModel } from '../../../state/settings-model.ts';
import { Button } from '../../parts/Button.tsx';
import { Panel, Section } from '../../parts/Panel.tsx';
import { Status } from '../../parts/Status.tsx';
import { moreWords } from '../../words/more-words.ts';
import { words } from '../../words/words.ts';
import './Backup.css';

interface BackupProps {
  readonly model: SettingsModel;
  readonly onImport: () => void;
}

/** Everything as one file, and the code that tells whether two devices hold the same. */
export function Backup({ model, onImport }: BackupProps): JSX.Element {
  const { settings } = moreWords;
  const exporting = model.exporting.value;
  const said = { idle: '', working: settings.exporting, done: settings.exported }[exporting];
  return (
    <Section title={settings.backup}>
      <Panel>
        <p>{settings.backupMeans}</p>
        <div class="backup-actions">
          <Button
            icon={Download}
            disabled={exporting === 'working'}
            onClick={() => void model.exportBackup()}
          >
            {settings.export}
          </Button>
          <Button icon={Import} onClick={onImport}>
            {words.import}
          </Button>
        </div>
        {said !== '' && <Status said={said}>{said}</Status>}
      </Panel>
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
