import type { JSX } from 'preact';
import { DecadeMarks } from '../kit/DecadeMarks.tsx';
import { Dots } from '../kit/Dots.tsx';
import { Ends } from '../kit/Ends.tsx';
import { Curve, Plane } from '../kit/Plane.tsx';
import { decadesOf, saySize } from '../kit/powers.ts';
import { Series, spaced } from '../kit/Series.tsx';
import type { Measured } from './depth.ts';

/** Room for the powers of ten, as a share of the width. */
const MARGIN = 0.18;
/** Below it there is nothing to draw. */
const LEAST = 1e-300;
/** Seen at least, so that what keeps its size looks like it. */
const AT_LEAST = [-3, 1] as const;

type Line = readonly (readonly [number, number])[];

const logarithms = (sizes: readonly number[]): Line =>
  sizes.map((size, layer) => [layer, Math.log10(Math.max(size, LEAST))]);

/** Sizes by layer, each decade as high as the next: the input is on the left, the top on the right. */
export function DepthPlane({
  chosen,
  other,
  otherwise,
}: {
  readonly chosen: Measured;
  readonly other: Measured;
  /** What makes the other another. */
  readonly otherwise: string;
}): JSX.Element {
  const gradient = logarithms(chosen.gradients);
  const otherGradient = logarithms(other.gradients);
  const signal = logarithms(chosen.signals);
  const drawn = [gradient, otherGradient, signal].flat().map(([, y]) => y);
  const decades = decadesOf([...AT_LEAST, ...drawn]);
  const depth = gradient.length - 1;
  return (
    <div>
      <Plane
        label={`The size of the gradient through ${depth} layers, in powers of ten`}
        extent={{
          x: [-MARGIN * depth, depth * 1.03],
          y: [decades.from - decades.by / 2, decades.to + decades.by / 2],
        }}
        width={280}
        height={150}
      >
        <DecadeMarks decades={decades} across={[0, depth]} />
        <Dots points={signal} kind="good" radius={2} />
        <Curve points={otherGradient} kind="second" dashed />
        <Curve points={gradient} />
      </Plane>
      <Series
        label="From the input to the top"
        points={spaced(depth).map((layer) => [
          `After ${layer} layers`,
          `gradient ${saySize(chosen.gradients[layer] ?? 0)}, ${otherwise} ${saySize(other.gradients[layer] ?? 0)}; signal ${saySize(chosen.signals[layer] ?? 0)}`,
        ])}
      />
      <Ends>
        <span>input</span>
        <span>layers</span>
        <span>top</span>
      </Ends>
    </div>
  );
}
