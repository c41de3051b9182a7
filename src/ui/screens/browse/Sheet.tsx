import type { ComponentChildren, JSX } from 'preact';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { moreWords } from '../../words/more-words.ts';
import './Sheet.css';

interface SheetProps {
  readonly title: string;
  /** What its one action is called. */
  readonly act: string;
  /** Nothing is chosen yet. */
  readonly isLacking?: boolean;
  readonly onAct: () => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** Asks for what an action needs. */
export function Sheet({ title, act, isLacking = false, onAct, onClose, children }: SheetProps): JSX.Element {
  return (
    <Dialog kind="sheet" title={title} close={moreWords.many.close} onClose={onClose}>
      {(close) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (isLacking) return;
            close();
            onAct();
          }}
        >
          {children}
          <div class="choices">
            <Button kind="text" onClick={close}>
              {moreWords.many.cancel}
            </Button>
            <button type="submit" class="button plain" aria-disabled={isLacking || undefined}>
              <span>{act}</span>
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
