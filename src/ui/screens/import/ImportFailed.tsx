import type { JSX } from 'preact';
import type { ImportModel } from '../../../state/import-model.ts';
import type { StorageFailure } from '../../../storage/outcome.ts';
import { Button } from '../../parts/Button.tsx';
import { NotKept } from '../../parts/NotKept.tsx';
import { moreWords } from '../../words/more-words.ts';
import { words } from '../../words/words.ts';
import { ImportFrame } from './ImportFrame.tsx';

interface ImportFailedProps {
  readonly model: ImportModel;
  readonly failure: StorageFailure;
  /** The pages were kept, a backup was not. */
  readonly written: boolean;
}

export function ImportFailed({ model, failure, written }: ImportFailedProps): JSX.Element {
  const again = (
    <Button kind="primary" onClick={() => model.cancel()}>
      {words.tryAgain}
    </Button>
  );
  return (
    <ImportFrame title={moreWords.importing.failed} dock={again}>
      {written && <p class="lede">{moreWords.importing.failedAfterPages}</p>}
      <NotKept failure={failure} />
    </ImportFrame>
  );
}
