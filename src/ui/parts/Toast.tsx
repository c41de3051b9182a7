import { X } from 'lucide';
import type { JSX } from 'preact';
import type { AppModel, Toast as ToastContent } from '../../state/app-model.ts';
import { words } from '../words/en.ts';
import { Button, IconButton } from './Button.tsx';
import { useExpiry } from './use-expiry.ts';
import './Toast.css';

/** How long it stays while nobody points at it or is in it; the way back stays longer. */
const STAYS_MS = 6_000;
const UNDO_STAYS_MS = 30_000;

export function Toast({ app }: { readonly app: AppModel }): JSX.Element {
  const toast = app.toast.value;
  return (
    <div class="toasts" aria-live="polite">
      {toast && <ShownToast app={app} toast={toast} />}
    </div>
  );
}

interface ShownToastProps {
  readonly app: AppModel;
  readonly toast: ToastContent;
}

function ShownToast({ app, toast }: ShownToastProps): JSX.Element {
  const dismiss = (): void => app.dismissToast();
  const holding = useExpiry(toast, toast.canUndo ? UNDO_STAYS_MS : STAYS_MS, dismiss);
  return (
    <output class="toast" {...holding}>
      <span dir="auto">{words.toast[toast.kind](toast.name)}</span>
      {toast.canUndo && (
        <Button kind="text" onClick={() => void app.undo()}>
          {words.toast.undo}
        </Button>
      )}
      <IconButton node={X} label={words.dismiss} onClick={dismiss} />
    </output>
  );
}
