import { X } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from './Button.tsx';
import './Dialog.css';

interface DialogProps {
  readonly title: string;
  /** What closing it is called. */
  readonly close: string;
  /** What its own style goes by. */
  readonly kind: string;
  readonly onClose: () => void;
  readonly children: (close: () => void) => ComponentChildren;
}

/** Stands before the screen until it is closed, and then gives the focus back to what had it; on a phone it comes from below. */
export function Dialog({ title, close, kind, onClose, children }: DialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const shut = (): void => dialog.current?.close();
  return (
    <dialog ref={dialog} class={`dialog ${kind}`} aria-labelledby={id} closedby="any" onClose={onClose}>
      <div class="head">
        <h2 id={id}>{title}</h2>
        <IconButton node={X} label={close} onClick={shut} />
      </div>
      {children(shut)}
    </dialog>
  );
}
