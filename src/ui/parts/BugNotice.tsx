import type { JSX } from 'preact';
import type { AppModel } from '../../state/app-model.ts';
import { words } from '../words/words.ts';
import { Button } from './Button.tsx';
import './Banner.css';

/** Says that something happened that must not. */
export function BugNotice({ app }: { readonly app: AppModel }): JSX.Element | null {
  if (!app.bug.value) return null;
  return (
    <div class="banner trouble" role="alert">
      <span>{words.bug.what}</span>
      <Button kind="text" onClick={() => app.applyUpdate()}>
        {words.bug.reload}
      </Button>
    </div>
  );
}
