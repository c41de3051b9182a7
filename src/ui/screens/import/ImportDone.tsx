import { ArrowRight, CircleCheck } from 'lucide';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { AppModel } from '../../../state/app-model.ts';
import type { ImportResult } from '../../../state/import-summary.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Status } from '../../parts/Status.tsx';
import { moreWords } from '../../words/more-words.ts';
import { words } from '../../words/words.ts';
import { AsideNotice } from '../aside/AsideNotice.tsx';
import { ImportFrame } from './ImportFrame.tsx';
import './ImportDone.css';

interface ImportDoneProps {
  readonly app: AppModel;
  readonly result: ImportResult;
}

export function ImportDone({ app, result }: ImportDoneProps): JSX.Element {
  const { importing } = moreWords;
  const { undo } = result;
  const id = useId();
  const said = saidOf(result);
  const dock = (
    <>
      <Button kind="primary" leads={ArrowRight} onClick={() => app.replace({ screen: 'study', deck: null })}>
        {importing.study}
      </Button>
      {undo !== null && (
        <Button
          kind="second"
          onClick={() => void app.undo(undo).then(() => app.replace({ screen: 'decks' }))}
        >
          {words.undo}
        </Button>
      )}
      <Button kind="second" onClick={() => app.replace({ screen: 'decks' })}>
        {words.backToDecks}
      </Button>
    </>
  );
  return (
    <ImportFrame title={importing.done} describedBy={id} dock={dock}>
      <div class="import-done">
        <Icon node={CircleCheck} />
        <Status said={said.join('. ')}>
          <div id={id}>
            {said.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        </Status>
      </div>
      <AsideNotice app={app} />
    </ImportFrame>
  );
}

/** What was done, the most important first. */
function saidOf({ added, updated, left, answers }: ImportResult): readonly string[] {
  const { importing } = moreWords;
  const changed = [
    added > 0 ? importing.addedCards(added) : '',
    updated > 0 ? importing.updatedCards(updated) : '',
    answers > 0 ? importing.mergedAnswers(answers) : '',
  ].filter(Boolean);
  return [
    ...(changed.length === 0 ? [importing.nothingChanged] : changed),
    ...(left > 0 ? [importing.leftCards(left)] : []),
  ];
}
