import { Copy, History, TriangleAlert } from 'lucide';
import type { JSX } from 'preact';
import type { EditorModel } from '../../../state/editor-model.ts';
import { addressOf } from '../../../state/route.ts';
import { Button } from '../../parts/Button.tsx';
import { NotKept } from '../../parts/NotKept.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { moreWords } from '../../words/more-words.ts';

/** What has to be known before one goes on: a draft was found, the note changed meanwhile, the device kept nothing. */
export function EditorNews({ model }: { readonly model: EditorModel }): JSX.Element {
  const { editor } = moreWords;
  const found = model.draft.found.value;
  const isOvertaken = model.overtaken.value.length > 0;
  return (
    <>
      <NotKept failure={model.failure.value} />
      {found !== null && (
        <Notice
          icon={History}
          action={
            <Button kind="text" onClick={() => model.discard()}>
              {editor.discard}
            </Button>
          }
        >
          {editor.draft(found)}
        </Notice>
      )}
      {model.isGone.value && <Notice icon={TriangleAlert}>{editor.gone}</Notice>}
      {isOvertaken && !model.isGone.value && <Notice icon={TriangleAlert}>{editor.overtaken}</Notice>}
    </>
  );
}

/** Longer fronts are known by their beginning. */
const SHOWN = 120;

/** There is such a card already. */
export function DoubledFront({ model }: { readonly model: EditorModel }): JSX.Element | null {
  const { editor } = moreWords;
  const double = model.double.found.value;
  if (!double) return null;
  const { note, front, deck } = double;
  return (
    <Notice
      icon={Copy}
      action={
        <a class="button text" href={addressOf({ screen: 'edit', note })}>
          <span>{editor.openDouble}</span>
        </a>
      }
    >
      {editor.double(front.length > SHOWN ? `${front.slice(0, SHOWN)}…` : front, deck)}
    </Notice>
  );
}
