import { ArrowRight } from 'lucide';
import type { JSX } from 'preact';
import type { DeckId } from '../../domain/ids.ts';
import type { AppModel } from '../../state/app-model.ts';
import { words } from '../words/words.ts';
import { Button } from './Button.tsx';

interface StudyButtonProps {
  readonly app: AppModel;
  /** Null for everything that is due, over all decks. */
  readonly deck: DeckId | null;
  readonly left: number;
}

/** Begins a session: the one thing to do on the decks and on a deck. */
export function StudyButton({ app, deck, left }: StudyButtonProps): JSX.Element {
  const keys = app.device.value.keys ? 'S' : undefined;
  return (
    <Button kind="primary" leads={ArrowRight} keys={keys} onClick={() => app.go({ screen: 'study', deck })}>
      {words.study(left)}
    </Button>
  );
}
