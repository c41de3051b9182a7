import { FolderSync as FolderIcon } from 'lucide';
import type { JSX } from 'preact';
import type { AppModel } from '../../../state/app-model.ts';
import type { FolderSync } from '../../../state/folder-sync.ts';
import { useSay } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { focusTitle } from '../../parts/Title.tsx';
import { moreWords } from '../../words/more-words.ts';
import './Notices.css';

interface FolderNoticeProps {
  readonly app: AppModel;
  readonly sync: FolderSync;
}

/** The folder in which devices meet waits for the person. */
export function FolderNotice({ app, sync }: FolderNoticeProps): JSX.Element | null {
  const { folder } = moreWords;
  const trouble = sync.trouble.value;
  const say = useSay();
  if (!trouble) return null;
  const press = async (): Promise<void> => {
    if (!(await sync.press())) return;
    // The button went with what it was for.
    focusTitle();
    say(folder.synced);
  };
  const action =
    trouble.kind === 'ask' ? (
      <Button kind="text" onClick={() => void press()}>
        {folder.sync}
      </Button>
    ) : (
      <Button kind="text" onClick={() => app.go({ screen: 'settings' })}>
        {folder.toSettings}
      </Button>
    );
  return (
    <Notice icon={FolderIcon} action={action}>
      {trouble.kind === 'ask' ? folder.ask(trouble.folder) : folder.faults(trouble.kind, trouble.folder)}
    </Notice>
  );
}
