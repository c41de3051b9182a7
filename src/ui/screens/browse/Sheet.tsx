import { X } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button, IconButton } from '../../parts/Button.tsx';
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

/** Asks for what an action needs. Closed, it gives the focus back to what had it. */
export function Sheet({ title, act, isLacking = false, onAct, onClose, children }: SheetProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (isLacking) return;
    dialog.current?.close();
    onAct();
  };
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby={id} closedby="any" onClose={onClose}>
      <form onSubmit={submit}>
        <div class="head">
          <h2 id={id}>{title}</h2>
          <IconButton node={X} label={moreWords.many.close} onClick={() => dialog.current?.close()} />
        </div>
        {children}
        <div class="choices">
          <Button kind="text" onClick={() => dialog.current?.close()}>
            {moreWords.many.cancel}
          </Button>
          <button type="submit" class="button plain" aria-disabled={isLacking || undefined}>
            <span>{act}</span>
          </button>
        </div>
      </form>
    </dialog>
  );
}
