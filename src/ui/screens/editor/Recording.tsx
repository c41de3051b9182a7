import type { JSX } from 'preact';
import { SECOND } from '../../../domain/units.ts';
import type { RecorderModel } from '../../../state/recorder-model.ts';
import { Button } from '../../parts/Button.tsx';
import { moreWords } from '../../words/more-words.ts';

/** What stands in the place of the tools while a sound is recorded. */
export function Recording({ model }: { readonly model: RecorderModel }): JSX.Element {
  const { editor } = moreWords;
  const phase = model.phase.value;
  return (
    <div class="editor-recording">
      <span>{editor.recording(clockTime(phase.kind === 'recording' ? phase.length : 0))}</span>
      <Button kind="text" onClick={() => model.cancel()}>
        {editor.cancel}
      </Button>
      <Button kind="plain" onClick={() => void model.stop()}>
        {editor.stop}
      </Button>
    </div>
  );
}

/** "0:07" */
function clockTime(ms: number): string {
  const seconds = Math.floor(ms / SECOND);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
