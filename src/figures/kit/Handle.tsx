import type { JSX } from 'preact';
import { clamp, fixed } from './numbers.ts';
import { usePlane, type PlaneScale } from './Plane.tsx';

type Point = readonly [number, number];

interface HandleProps {
  readonly label: string;
  readonly at: Point;
  /** How far an arrow key moves it, in the plane's coordinates. */
  readonly step: number;
  readonly onMove: (to: Point) => void;
  /** Where it stands, in words. */
  readonly say?: (at: Point) => string;
  readonly kind?: 'main' | 'second' | 'good' | 'again';
}

/** By steps to the right and up; a page is five of them. */
const KEYS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  PageUp: [0, 5],
  PageDown: [0, -5],
};

/**
 * A point of a plane that is moved by finger, mouse and arrow keys. Its target is as large as a thumb. To a screen reader
 * it is one slider for each way it goes: on a phone, that alone can move it. By key they are one stop.
 */
export function Handle(props: HandleProps): JSX.Element {
  const { label, at, step, onMove, say = sayPoint, kind = 'main' } = props;
  const plane = usePlane();
  const [across, up] = [plane.extent.x, plane.extent.y];
  const move = ([a, b]: Point): void => onMove([clamp(a, ...across), clamp(b, ...up)]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const [dx, dy] = KEYS[event.key] ?? [0, 0];
    if (dx === 0 && dy === 0) return;
    event.preventDefault();
    const far = event.shiftKey ? 5 : 1;
    move([at[0] + dx * step * far, at[1] + dy * step * far]);
  };
  return (
    <g
      class="fig-handle"
      data-kind={kind}
      transform={`translate(${plane.x(at[0])} ${plane.y(at[1])})`}
      onKeyDown={onKeyDown}
    >
      <g
        role="slider"
        tabindex={0}
        aria-label={label}
        aria-valuenow={at[0]}
        aria-valuemin={across[0]}
        aria-valuemax={across[1]}
        aria-valuetext={say(at)}
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
      <Upright label={label} at={at} bounds={up} said={say(at)} />
    </g>
  );
}

interface UprightProps {
  readonly label: string;
  readonly at: Point;
  readonly bounds: readonly [number, number];
  readonly said: string;
}

const Upright = ({ label, at, bounds: [low, high], said }: UprightProps): JSX.Element => (
  <g
    role="slider"
    tabindex={-1}
    aria-orientation="vertical"
    aria-label={`${label}, up and down`}
    aria-valuenow={at[1]}
    aria-valuemin={low}
    aria-valuemax={high}
    aria-valuetext={said}
  >
    <circle class="upright" r="8" />
  </g>
);

const sayPoint = ([x, y]: Point): string => `x ${fixed(x, 1)}, y ${fixed(y, 1)}`;

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
