import type { JSX } from 'preact';
import type { AppModel } from '../../state/app-model.ts';
import { words } from '../words/en.ts';
import { Button } from './Button.tsx';
import './Banner.css';

/** Says that a newer version waits. It stands above the screen, and covers nothing of it. */
export function UpdateNotice({ app }: { readonly app: AppModel }): JSX.Element {
  return (
    <div aria-live="polite">
      {app.updateReady.value && (
        <output class="banner">
          <span>{words.update.ready}</span>
          <Button kind="text" onClick={() => app.applyUpdate()}>
            {words.update.take}
          </Button>
        </output>
      )}
    </div>
  );
}
