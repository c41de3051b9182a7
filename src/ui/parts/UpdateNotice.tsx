import type { JSX } from 'preact';
import type { AppModel } from '../../state/app-model.ts';
import { words } from '../words/words.ts';
import { Button } from './Button.tsx';
import { Status } from './Status.tsx';
import './Banner.css';

/** Says that a newer version waits. It stands above the screen, and covers nothing of it. */
export function UpdateNotice({ app }: { readonly app: AppModel }): JSX.Element | null {
  if (!app.updateReady.value) return null;
  return (
    <Status class="banner" said={words.update.ready}>
      <span>{words.update.ready}</span>
      <Button kind="text" onClick={() => app.applyUpdate()}>
        {words.update.take}
      </Button>
    </Status>
  );
}
