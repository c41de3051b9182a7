import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { EditorDrawing } from '../../../../state/editor-drawing.ts';
import type { EditorModel } from '../../../../state/editor-model.ts';
import { Status } from '../../../parts/Status.tsx';
import { Switch } from '../../../parts/Switch.tsx';
import { moreWords } from '../../../words/more-words.ts';
import { saidOf } from '../said-of.ts';
import type { EditorMedia } from '../use-media.ts';
import { DrawingBoard } from './DrawingBoard.tsx';
import { PictureChoice } from './PictureChoice.tsx';
import { ShapeTools } from './ShapeTools.tsx';
import { useGivenPictures } from './use-given-pictures.ts';
import { useUndoKey } from './use-undo-key.ts';
import './drawing.css';

interface OcclusionFieldsProps {
  readonly model: EditorModel;
  readonly media: EditorMedia;
}

/** A picture, and the shapes on it that are asked for: each is a card. */
export function OcclusionFields({ model, media }: OcclusionFieldsProps): JSX.Element {
  const { drawing: said } = moreWords;
  const { drawing } = model;
  const { picture, hides } = model.form.text.value;
  const group = useRef<HTMLFieldSetElement>(null);
  const reach = reachIn(group, drawing);
  useGivenPictures(group, media.takePicture);
  useUndoKey(group, () => {
    reach();
    drawing.undo();
  });
  const lack = saidOf(model.lack.value, ['picture', 'shape']);
  const take = media.takePicture;
  return (
    <fieldset ref={group} class="occlusion-fields" aria-label={said.choice}>
      {picture === '' ? (
        <PictureChoice onFiles={take} />
      ) : (
        <>
          <DrawingBoard key={picture} drawing={drawing} picture={picture} onReach={reach} />
          <DrawnCards model={model} />
          <ShapeTools drawing={drawing} onReach={reach} onFiles={take} />
          <Switch
            name={said.hides}
            hint={said.hidesMeans}
            on={hides === 'all'}
            onChange={(on) => model.set({ hides: on ? 'all' : 'one' })}
          />
        </>
      )}
      {lack !== null && (
        <p class="lack" role="alert">
          {lack}
        </p>
      )}
    </fieldset>
  );
}

/** How many cards it makes. Of a note that is edited more is said elsewhere. */
function DrawnCards({ model }: Pick<OcclusionFieldsProps, 'model'>): JSX.Element | null {
  const { drawing: said } = moreWords;
  const { length } = model.drawing.shapes.value;
  if (length === 0) return <p class="drawn-cards">{said.hint}</p>;
  if (model.cards.value) return null;
  return (
    <Status class="drawn-cards" said={said.cards(length)}>
      {said.cards(length)}
    </Status>
  );
}

/** Gives the focus to the shape that is selected in the next frame, or to what adds one where there is none. */
const reachIn =
  (group: { readonly current: HTMLElement | null }, { selected }: EditorDrawing) =>
  (): void => {
    requestAnimationFrame(() => {
      const shape = group.current?.querySelector<HTMLElement>(`[data-ordinal="${selected.peek()}"]`);
      const adding = group.current?.querySelector<HTMLElement>('.shape-tools .button');
      (shape ?? adding)?.focus({ preventScroll: true });
    });
  };
