import { Download, Import, Share } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { AppModel } from '../../../state/app-model.ts';
import { BackupModel, type BackupParts, type BackupPhase } from '../../../state/backup-model.ts';
import { Button } from '../../parts/Button.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { Status } from '../../parts/Status.tsx';
import { unsavedWords } from '../../unsaved-words.ts';
import { useFresh } from '../../use-fresh.ts';
import { moreWords } from '../../words/more-words.ts';
import { words } from '../../words/words.ts';
import { BackupForm } from './BackupForm.tsx';
import { BackupProgress } from './BackupProgress.tsx';

interface ExportProps {
  readonly app: AppModel;
  readonly parts: BackupParts;
}

/** What no backup holds, and the ways to make one. */
export function Export({ app, parts }: ExportProps): JSX.Element {
  const model = useFresh(app, () => new BackupModel(parts));
  const unsaved = model.unsaved.value;
  const phase = model.phase.value;
  const said = saidOf(phase);
  return (
    <Panel>
      <p class="unsaved">{unsaved ? unsavedWords(unsaved) : moreWords.settings.computing}</p>
      <BackupForm model={model} />
      <Actions model={model} onImport={() => app.go({ screen: 'import' })} />
      {phase.kind === 'working' && <BackupProgress share={phase.share} onCancel={() => model.cancel()} />}
      {said !== '' && (
        <Status said={said} news={phase}>
          {said}
        </Status>
      )}
    </Panel>
  );
}

interface ActionsProps {
  readonly model: BackupModel;
  readonly onImport: () => void;
}

function Actions({ model, onImport }: ActionsProps): JSX.Element {
  const { settings, backup } = moreWords;
  const isWorking = model.isWorking.value;
  const isReady = model.phase.value.kind === 'ready';
  return (
    <div class="backup-actions" ref={useFocusBack(isWorking)}>
      <Button icon={Download} disabled={isWorking} onClick={() => void model.download()}>
        {settings.export}
      </Button>
      {model.canShare && (
        <Button
          kind={isReady ? 'primary' : 'plain'}
          icon={Share}
          disabled={isWorking}
          onClick={() => void model.share()}
        >
          {backup.share}
        </Button>
      )}
      <Button icon={Import} onClick={onImport}>
        {words.import}
      </Button>
    </div>
  );
}

/** The button that stops the work goes with it: where that had the focus, the first of these takes it back. */
function useFocusBack(isWorking: boolean) {
  const actions = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isWorking) return undefined;
    return () => {
      if (document.activeElement !== document.body) return;
      actions.current?.querySelector('button')?.focus({ preventScroll: true });
    };
  }, [isWorking]);
  return actions;
}

function saidOf({ kind }: BackupPhase): string {
  const { settings, backup } = moreWords;
  switch (kind) {
    case 'idle':
    case 'working':
      return '';
    case 'downloaded':
      return settings.exported;
    case 'stopped':
    case 'failed':
    case 'ready':
    case 'shared':
    case 'refused':
      return backup[kind];
  }
}
