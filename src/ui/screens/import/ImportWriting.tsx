import type { JSX } from 'preact';
import type { ImportModel } from '../../../state/import-model.ts';
import { Button } from '../../parts/Button.tsx';
import { moreWords } from '../../words/more-words.ts';
import { ImportFrame } from './ImportFrame.tsx';
import { ImportProgress } from './ImportProgress.tsx';

interface ImportWritingProps {
  readonly model: ImportModel;
  readonly share: number;
  readonly how: 'merge' | 'replace';
}

/** What is brought in is written beside what is here: whoever wishes goes on studying. */
export function ImportWriting({ model, share, how }: ImportWritingProps): JSX.Element {
  const { importing } = moreWords;
  const stop = (
    <Button kind="second" onClick={() => model.stop()}>
      {importing.cancel}
    </Button>
  );
  return (
    <ImportFrame
      title={how === 'merge' ? importing.writing : importing.replacingNow}
      lede={importing.goOn}
      dock={stop}
    >
      <ImportProgress share={share} />
    </ImportFrame>
  );
}
