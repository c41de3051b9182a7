import type { JSX } from 'preact';
import type { AppModel } from '../../state/app-model.ts';
import { Button } from '../parts/Button.tsx';
import { Screen } from '../parts/Screen.tsx';
import { StackDrawing } from '../parts/StackDrawing.tsx';
import { Title } from '../parts/Title.tsx';
import { words } from '../words/words.ts';
import './DeadEnd.css';

interface DeadEndProps {
  readonly app: AppModel;
  readonly title: string;
  readonly why: string;
}

/** An address with nothing behind it: says so, and leads back. */
export function DeadEnd({ app, title, why }: DeadEndProps): JSX.Element {
  const home = (
    <Button kind="primary" onClick={() => app.replace({ screen: 'decks' })}>
      {words.backToDecks}
    </Button>
  );
  return (
    <Screen dock={home}>
      <div class="dead-end">
        <StackDrawing />
        <Title>{title}</Title>
        <p>{why}</p>
      </div>
    </Screen>
  );
}
