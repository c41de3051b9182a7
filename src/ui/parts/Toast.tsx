import { X } from 'lucide';
import type { JSX } from 'preact';
import type { AppModel, Toast as ToastContent } from '../../state/app-model.ts';
import { moreWords } from '../words/more-words.ts';
import { words } from '../words/words.ts';
import { Button, IconButton } from './Button.tsx';
import { Status } from './Status.tsx';
import { focusTitle } from './Title.tsx';
import { useExpiry } from './use-expiry.ts';
import './Toast.css';

/** How long it stays while nobody points at it or is in it; the way back stays longer. */
const STAYS_MS = 6_000;
const UNDO_STAYS_MS = 30_000;

export function Toast({ app }: { readonly app: AppModel }): JSX.Element {
  const toast = app.toast.value;
  return <div class="toasts">{toast && <ShownToast app={app} toast={toast} />}</div>;
}

interface ShownToastProps {
  readonly app: AppModel;
  readonly toast: ToastContent;
}

function ShownToast({ app, toast }: ShownToastProps): JSX.Element {
  const { undo } = toast;
  const undone = toast.kind === 'told' ? toast.onUndone : undefined;
  const dismiss = (): void => app.dismissToast();
  const holding = useExpiry(toast, undo === null ? STAYS_MS : UNDO_STAYS_MS, dismiss);
  const said = saidOf(toast);
  return (
    <Status class="toast" said={said} news={toast} {...holding}>
      <span>{said}</span>
      {undo !== null && (
        <Button kind="text" onClick={() => andBackToTitle(() => void app.undo(undo, undone))}>
          {words.undo}
        </Button>
      )}
      <IconButton node={X} label={words.dismiss} onClick={() => andBackToTitle(dismiss)} />
    </Status>
  );
}

function saidOf(toast: ToastContent): string {
  switch (toast.kind) {
    case 'told':
      return toast.told();
    case 'text-used':
    case 'text-kept':
      return moreWords.aside.done[toast.kind];
    default:
      return words.toast[toast.kind](toast.name);
  }
}

/** What was pressed goes, and the focus must not go with it. */
function andBackToTitle(act: () => void): void {
  focusTitle();
  act();
}
