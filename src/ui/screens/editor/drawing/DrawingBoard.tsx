import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Shape } from '../../../../domain/occlusion.ts';
import { CORNERS, cornerOf, type Corner, type Place } from '../../../../domain/shape-places.ts';
import type { EditorDrawing } from '../../../../state/editor-drawing.ts';
import { useSay } from '../../../parts/Announcer.tsx';
import { moreWords } from '../../../words/more-words.ts';
import { ordinalAt, useDrag } from './use-drag.ts';
import { keyedPlace } from './shape-keys.ts';

interface DrawingBoardProps {
  readonly drawing: EditorDrawing;
  /** Its name among the media. */
  readonly picture: string;
  /** The selected shape is to have the focus. */
  readonly onReach: () => void;
}

/** A picture and the shapes on it, drawn, moved and sized with a finger, a mouse or keys. It is never mirrored. */
export function DrawingBoard({ drawing, picture, onReach }: DrawingBoardProps): JSX.Element {
  const { drawing: said } = moreWords;
  const id = useId();
  const { drawn, ...pointer } = useDrag(drawing, onReach);
  const shapes = drawing.shapes.value.map((shape) =>
    drawn.value?.ordinal === shape.ordinal ? { ...shape, ...drawn.value.place } : shape,
  );
  const selected = shapes.find(({ ordinal }) => ordinal === drawing.selected.value);
  const onKeyDown = useShapeKeys(drawing, onReach);
  useEffect(() => void drawing.showPicture(picture), [drawing, picture]);
  return (
    <div class="drawing-board" dir="ltr">
      <div class="drawn-on">
        <img data-media={picture} alt="" />
      </div>
      {/* An application takes keys and pointers by what it is. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        class="drawing-area"
        role="application"
        aria-label={said.shapes}
        aria-describedby={id}
        {...pointer}
        onKeyDown={onKeyDown}
      >
        {shapes.map((shape, at) => (
          <DrawnShape
            key={shape.ordinal}
            shape={shape}
            place={at + 1}
            name={said.shape(at + 1, shapes.length, shape)}
            isSelected={shape === selected}
            onSelect={() => (drawing.selected.value = shape.ordinal)}
          />
        ))}
        {drawn.value && drawn.value.ordinal === null && (
          <span
            class={drawing.isRound.value ? 'drawn-shape round' : 'drawn-shape'}
            style={styleOf(drawn.value.place)}
          />
        )}
        {selected && CORNERS.map((corner) => <ShapeCorner key={corner} place={selected} corner={corner} />)}
      </div>
      <p id={id} hidden>
        {said.keys}
      </p>
    </div>
  );
}

const percent = (fraction: number): string => `${(fraction * 100).toFixed(2)}%`;

const styleOf = ({ x, y, w, h }: Place) => ({
  left: percent(x),
  top: percent(y),
  width: percent(w),
  height: percent(h),
});

interface DrawnShapeProps {
  readonly shape: Shape;
  readonly place: number;
  readonly name: string;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

function DrawnShape({ shape, place, name, isSelected, onSelect }: DrawnShapeProps): JSX.Element {
  return (
    <button
      type="button"
      class={shape.round ? 'drawn-shape round' : 'drawn-shape'}
      data-ordinal={shape.ordinal}
      aria-label={name}
      aria-pressed={isSelected}
      aria-keyshortcuts="Delete"
      style={styleOf(shape)}
      onFocus={onSelect}
      onClick={onSelect}
    >
      {place}
    </button>
  );
}

/** By which a shape is sized: a dot to see, and room for a finger beside it. */
function ShapeCorner({ place, corner }: { readonly place: Place; readonly corner: Corner }): JSX.Element {
  const { x, y } = cornerOf(place, corner);
  const style = { '--x': percent(x), '--y': percent(y) };
  return (
    <>
      <span class="shape-dot" style={style} />
      <span class={`shape-corner ${corner}`} data-corner={corner} style={style} />
    </>
  );
}

/** So long after the last key it is said where the shape is. */
const PAUSE_MS = 500;

function useShapeKeys(drawing: EditorDrawing, onReach: () => void) {
  const say = useSay();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const sayPlace = (ordinal: number): void => {
    const shapes = drawing.shapes.peek();
    const at = shapes.findIndex((shape) => shape.ordinal === ordinal);
    const shape = shapes[at];
    if (shape) say(moreWords.drawing.shape(at + 1, shapes.length, shape));
  };
  return (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const ordinal = ordinalAt(event.target);
    const shape = drawing.shapes.peek().find((each) => each.ordinal === ordinal);
    if (!shape || event.ctrlKey || event.metaKey || event.altKey) return;
    const place = keyedPlace(shape, event.key, event.shiftKey);
    if (place) {
      drawing.place(shape.ordinal, place, true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => sayPlace(shape.ordinal), PAUSE_MS);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      onReach();
      drawing.remove(shape.ordinal);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
