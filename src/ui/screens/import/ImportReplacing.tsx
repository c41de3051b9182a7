import { TriangleAlert } from 'lucide';
import type { JSX } from 'preact';
import type { ImportModel } from '../../../state/import-model.ts';
import type { BackupSummary } from '../../../state/import-summary.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { moreWords } from '../../words/more-words.ts';
import { ImportFrame } from './ImportFrame.tsx';

interface ImportReplacingProps {
  readonly model: ImportModel;
  readonly backup: BackupSummary;
}

/** The step before everything here makes way for a backup. */
export function ImportReplacing({ model, backup }: ImportReplacingProps): JSX.Element {
  const { importing } = moreWords;
  const { answers, cards } = backup.summary.lacking;
  const dock = (
    <>
      <Button kind="danger" onClick={() => void model.replace()}>
        {importing.replaceAll}
      </Button>
      <Button kind="second" onClick={() => model.cancel()}>
        {importing.back}
      </Button>
    </>
  );
  return (
    <ImportFrame
      title={importing.replacing}
      origin={importing.madeAt(backup.fileName, backup.made)}
      lede={importing.replacingMeans}
      dock={dock}
    >
      <Notice icon={TriangleAlert} tone="trouble">
        {importing.replacingLoses(answers, cards)}
      </Notice>
      <p class="lede">{importing.replacingKeeps}</p>
    </ImportFrame>
  );
}
