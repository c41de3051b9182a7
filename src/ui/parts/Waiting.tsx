import { TriangleAlert } from 'lucide';
import type { JSX } from 'preact';
import type { AppModel } from '../../state/app-model.ts';
import { words } from '../words/words.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import { Skeleton } from './Skeleton.tsx';

interface WaitingProps {
  readonly app: AppModel;
  readonly rows: number;
}

/** While a screen reads from the device, and where that went wrong. */
export function Waiting({ app, rows }: WaitingProps): JSX.Element {
  if (!app.bug.value) return <Skeleton rows={rows} />;
  const retry = (
    <Button kind="text" onClick={() => app.changed()}>
      {words.tryAgain}
    </Button>
  );
  return (
    <Notice icon={TriangleAlert} action={retry}>
      {words.notRead}
    </Notice>
  );
}
