import type { JSX } from 'preact';
import { Button } from '../../parts/Button.tsx';
import { ProgressBar } from '../../parts/ProgressBar.tsx';
import { Status } from '../../parts/Status.tsx';
import { moreWords } from '../../words/more-words.ts';
import { words } from '../../words/words.ts';

interface BackupProgressProps {
  /** 0..1; 0 where that is not known yet. */
  readonly share: number;
  readonly onCancel: () => void;
}

/** How far the file is, and the way to stop it. */
export function BackupProgress({ share, onCancel }: BackupProgressProps): JSX.Element {
  const { settings, backup } = moreWords;
  return (
    <div class="backup-progress">
      <Status said={settings.exporting}>{settings.exporting}</Status>
      <small>{share > 0 ? words.percent(share) : ''}</small>
      <ProgressBar name={backup.progress} share={share} />
      <Button kind="text" onClick={onCancel}>
        {backup.cancel}
      </Button>
    </div>
  );
}
