import { PackageOpen } from 'lucide';
import type { JSX } from 'preact';
import type { AppModel } from '../../../state/app-model.ts';
import type { Loss } from '../../../state/past.ts';
import type { PastModel } from '../../../state/past-model.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { focusTitle } from '../../parts/Title.tsx';
import { moreWords } from '../../words/more-words.ts';
import { words } from '../../words/words.ts';
import './Notices.css';

interface LossNoticeProps {
  readonly app: AppModel;
  readonly past: PastModel;
  readonly loss: Loss;
}

/** Nothing is here where something was, or might be: says why, and leads to what brings it back. */
export function LossNotice({ app, past, loss }: LossNoticeProps): JSX.Element {
  const dismiss = (): void => {
    focusTitle();
    past.dismiss();
  };
  const actions = (
    <div class="loss-actions">
      <Button onClick={() => app.go({ screen: 'import' })}>{moreWords.installing.importBackup}</Button>
      <Button kind="text" onClick={dismiss}>
        {words.dismiss}
      </Button>
    </div>
  );
  return (
    <Notice icon={PackageOpen} action={actions}>
      {saidOf(loss).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}

function saidOf(loss: Loss): readonly string[] {
  const { installing } = moreWords;
  if (loss.kind === 'own-store') return [installing.ownStoreHere];
  const { at, answers, cards } = loss;
  const had = answers > 0 ? installing.answersUntil(at, answers) : installing.cardsUntil(at, cards);
  return [had, installing.cleared];
}
