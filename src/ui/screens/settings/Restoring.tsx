import { History } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { RestorePhase, SnapshotsModel } from '../../../state/snapshots-model.ts';
import { Button } from '../../parts/Button.tsx';
import { ProgressBar } from '../../parts/ProgressBar.tsx';
import { moreWords } from '../../words/more-words.ts';
import { words } from '../../words/words.ts';

interface RestoringProps {
  readonly model: SnapshotsModel;
  readonly phase: Extract<RestorePhase, { readonly kind: 'asking' | 'working' }>;
}

/** Says what restoring a snapshot would do, before it is done, and then how far that is. It has the focus. */
export function Restoring({ model, phase }: RestoringProps): JSX.Element {
  const question = useRef<HTMLFieldSetElement>(null);
  const progress = useRef<HTMLDivElement>(null);
  const text = useId();
  const { kind } = phase;
  const { snapshots } = moreWords;
  useEffect(() => (question.current ?? progress.current)?.focus(), [kind]);
  if (phase.kind === 'working') {
    return (
      <div ref={progress} class="restoring under-way" tabIndex={-1}>
        <Progress share={phase.share} />
      </div>
    );
  }
  return (
    <fieldset ref={question} class="restoring" aria-describedby={text} tabIndex={-1}>
      <legend>{snapshots.ask}</legend>
      <div id={text}>
        <p>{snapshots.comesBack}</p>
        <p>{snapshots.keepsPresent}</p>
        <p>{snapshots.again(phase.line.reason)}</p>
      </div>
      <div class="choice">
        <Button icon={History} onClick={() => void model.confirm()}>
          {snapshots.restore}
        </Button>
        <Button onClick={() => model.cancel()}>{snapshots.cancel}</Button>
      </div>
    </fieldset>
  );
}

function Progress({ share }: { readonly share: number }): JSX.Element {
  return (
    <>
      <ProgressBar name={moreWords.snapshots.working} share={share} />
      <small>{share > 0 ? words.percent(share) : moreWords.snapshots.working}</small>
    </>
  );
}
