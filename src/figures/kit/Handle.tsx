import type { JSX } from 'preact';
import { clamp, fixed } from './numbers.ts';
import { usePlane, type PlaneScale } from './Plane.tsx';

type Point = readonly [number, number];

interface HandleProps {
  readonly label: string;
  readonly at: Point;
  /** How far an arrow key moves it, in the plane's coordinates. */
  readonly step: number;
  /** Which way it can be moved. */
  readonly along?: 'both' | 'x' | 'y';
  readonly onMove: (to: Point) => void;
  /** Where it stands, in words. */
  readonly say?: (at: Point) => string;
  readonly kind?: 'main' | 'second' | 'good' | 'again';
}

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** A point of a plane that is moved by finger, mouse and arrow keys. Its target is as large as a thumb. */
export function Handle(props: HandleProps): JSX.Element {
  const { label, at, step, along = 'both', onMove, say = sayPoint, kind = 'main' } = props;
  const plane = usePlane();
  const move = ([a, b]: Point): void => {
    const { extent } = plane;
    onMove([along === 'y' ? at[0] : clamp(a, ...extent.x), along === 'x' ? at[1] : clamp(b, ...extent.y)]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const [dx, dy] = ARROWS[event.key] ?? [0, 0];
    if (dx === 0 && dy === 0) return;
    event.preventDefault();
    const far = event.shiftKey ? 5 : 1;
    move([at[0] + dx * step * far, at[1] + dy * step * far]);
  };
  return (
    <g
      class="fig-handle"
      data-kind={kind}
      data-along={along}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuenow={along === 'y' ? at[1] : at[0]}
      aria-valuetext={say(at)}
      transform={`translate(${plane.x(at[0])} ${plane.y(at[1])})`}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus();
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) move(pointOf(event, plane));
      }}
    >
      <circle class="reach" r="22" />
      <circle class="dot" r="8" />
    </g>
  );
}

const sayPoint = ([x, y]: Point): string => `${fixed(x, 1)}, ${fixed(y, 1)}`;

/** Where in the plane a finger is. */
function pointOf({ clientX, clientY }: PointerEvent, { svg, width, height, extent }: PlaneScale): Point {
  const place = svg.current?.getBoundingClientRect();
  if (!place) return [extent.x[0], extent.y[0]];
  const across = ((clientX - place.left) / place.width) * width;
  const down = ((clientY - place.top) / place.height) * height;
  return [
    extent.x[0] + (across / width) * (extent.x[1] - extent.x[0]),
    extent.y[1] - (down / height) * (extent.y[1] - extent.y[0]),
  ];
}
