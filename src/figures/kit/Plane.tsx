import { createContext, type ComponentChildren, type JSX, type RefObject } from 'preact';
import { useContext, useMemo, useRef } from 'preact/hooks';
import './plane.css';

export interface Extent {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** Where a plane's own coordinates lie in its drawing, and back. */
export interface PlaneScale {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly width: number;
  readonly height: number;
  readonly extent: Extent;
  readonly svg: RefObject<SVGSVGElement | null>;
}

const PlaneContext = createContext<PlaneScale | null>(null);

/** The scale of the plane around a part of a drawing. */
export function usePlane(): PlaneScale {
  const plane = useContext(PlaneContext);
  if (!plane) throw new Error('This part of a drawing stands in no plane');
  return plane;
}

interface PlaneProps {
  readonly label: string;
  readonly extent: Extent;
  /** Of the drawing, in its own units; it is as wide as its place. */
  readonly width?: number;
  readonly height?: number;
  readonly children: ComponentChildren;
}

/** A drawing with coordinates: y grows upwards. What it shows is told beside it in words; its handles can be reached. */
export function Plane({ label, extent, width = 320, height = 220, children }: PlaneProps): JSX.Element {
  const svg = useRef<SVGSVGElement>(null);
  const plane = useMemo((): PlaneScale => {
    const x = (value: number): number => ((value - extent.x[0]) / (extent.x[1] - extent.x[0])) * width;
    const y = (value: number): number => (1 - (value - extent.y[0]) / (extent.y[1] - extent.y[0])) * height;
    return { x, y, width, height, extent, svg };
  }, [extent.x[0], extent.x[1], extent.y[0], extent.y[1], width, height]);
  return (
    <svg ref={svg} class="fig-plane" role="group" aria-label={label} viewBox={`0 0 ${width} ${height}`}>
      <PlaneContext.Provider value={plane}>{children}</PlaneContext.Provider>
    </svg>
  );
}

interface CurveProps {
  readonly points: readonly (readonly [number, number])[];
  readonly kind?: 'main' | 'second' | 'faint' | 'good' | 'again';
  readonly dashed?: boolean;
}

/** A line through points of the plane. */
export function Curve({ points, kind = 'main', dashed = false }: CurveProps): JSX.Element {
  const { x, y } = usePlane();
  const path = points
    .map(([a, b], i) => `${i === 0 ? 'M' : 'L'}${x(a).toFixed(1)} ${y(b).toFixed(1)}`)
    .join('');
  return (
    <path class="fig-curve" data-kind={kind} data-dashed={dashed || undefined} d={path} aria-hidden="true" />
  );
}
