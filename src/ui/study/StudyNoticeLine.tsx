import { Info, TriangleAlert } from 'lucide';
import type { JSX } from 'preact';
import type { StudyNotice } from '../../state/study-phase.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Status } from '../parts/Status.tsx';
import { words } from '../words/words.ts';
import { SlipNotice } from './SlipNotice.tsx';
import { focusReading } from './use-card-focus.ts';

interface StudyNoticeLineProps {
  readonly notice: StudyNotice;
  readonly onDismiss: () => void;
}

/** Says what became of the last answer: aloud where it was lost, quietly where it was not needed. */
export function StudyNoticeLine({ notice, onDismiss }: StudyNoticeLineProps): JSX.Element {
  const dismiss = (): void => {
    focusReading();
    onDismiss();
  };
  const action = (
    <Button kind="text" onClick={dismiss}>
      {words.studying.dismiss}
    </Button>
  );
  if (notice.kind === 'overtaken') {
    return (
      <Status said={words.studying.overtaken} news={notice}>
        <Notice icon={Info} action={action}>
          {words.studying.overtaken}
        </Notice>
      </Status>
    );
  }
  if (notice.kind === 'slips') return <SlipNotice notice={notice} dismiss={action} />;
  return (
    <Notice icon={TriangleAlert} tone="trouble" action={action}>
      {words.studying.notSaved(notice.failure)}
    </Notice>
  );
}
