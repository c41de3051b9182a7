import { LockOpen } from 'lucide';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ImportModel } from '../../../state/import-model.ts';
import { Button } from '../../parts/Button.tsx';
import { moreWords } from '../../words/more-words.ts';
import { ImportFrame } from './ImportFrame.tsx';
import './ImportLocked.css';

interface ImportLockedProps {
  readonly model: ImportModel;
  readonly fileName: string;
  /** The passphrase before did not open it. */
  readonly isWrong: boolean;
}

/** An encrypted backup waits for its passphrase. */
export function ImportLocked({ model, fileName, isWrong }: ImportLockedProps): JSX.Element {
  const { importing } = moreWords;
  const [passphrase, setPassphrase] = useState('');
  const id = useId();
  const open = (): void => {
    if (passphrase !== '') model.unlock(passphrase);
  };
  const dock = (
    <>
      <Button kind="primary" icon={LockOpen} disabled={passphrase === ''} onClick={open}>
        {importing.unlock}
      </Button>
      <Button kind="second" onClick={() => model.cancel()}>
        {importing.cancel}
      </Button>
    </>
  );
  return (
    <ImportFrame title={importing.locked} origin={fileName} lede={importing.lockedMeans} dock={dock}>
      <form
        class="unlock"
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <label for={id}>{importing.passphrase}</label>
        <input
          id={id}
          type="password"
          autoComplete="current-password"
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          value={passphrase}
          onInput={({ currentTarget }) => setPassphrase(currentTarget.value)}
        />
        {isWrong && (
          <p id={`${id}-wrong`} role="alert">
            {moreWords.explainFault({ kind: 'encrypted', fault: { kind: 'wrong-passphrase' } })}
          </p>
        )}
      </form>
    </ImportFrame>
  );
}
