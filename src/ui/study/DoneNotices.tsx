import { Archive } from 'lucide';
import type { JSX } from 'preact';
import type { AppModel } from '../../state/app-model.ts';
import type { HomeModel } from '../../state/home-model.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { InstallOffer } from '../screens/install/InstallOffer.tsx';
import { unsavedWords } from '../unsaved-words.ts';
import { moreWords } from '../words/more-words.ts';

interface DoneNoticesProps {
  readonly app: AppModel;
  readonly home: HomeModel;
}

/** After a session: how to have the app at hand, and what no backup holds. */
export function DoneNotices({ app, home }: DoneNoticesProps): JSX.Element {
  const { install, reminder } = home;
  const unsaved = reminder.told.value;
  const action = (
    <Button kind="text" onClick={() => app.replace({ screen: 'settings' })}>
      {moreWords.installing.toExport}
    </Button>
  );
  return (
    <>
      {install.isOffered.value && <InstallOffer app={app} install={install} />}
      {unsaved && (
        <Notice icon={Archive} action={action}>
          {unsavedWords({ ...unsaved, changes: 0 })}
        </Notice>
      )}
    </>
  );
}
