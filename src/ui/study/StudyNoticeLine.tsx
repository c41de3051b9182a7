import { Info, TriangleAlert } from 'lucide';
import type { JSX } from 'preact';
import type { StudyNotice } from '../../state/study-phase.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { studyWords } from '../words/study.ts';

interface StudyNoticeLineProps {
  readonly notice: StudyNotice;
  readonly onDismiss: () => void;
}

/** Says what became of the last answer: aloud where it was lost, quietly where it was not needed. */
export function StudyNoticeLine({ notice, onDismiss }: StudyNoticeLineProps): JSX.Element {
  const action = (
    <Button kind="text" onClick={onDismiss}>
      {studyWords.dismiss}
    </Button>
  );
  if (notice.kind === 'overtaken') {
    return (
      <output>
        <Notice icon={Info} action={action}>
          {studyWords.overtaken}
        </Notice>
      </output>
    );
  }
  return (
    <Notice icon={TriangleAlert} tone="trouble" action={action}>
      {studyWords.notSaved(notice.failure)}
    </Notice>
  );
}
