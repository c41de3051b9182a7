import type { JSX } from 'preact';
import { short, type Layer, type Totals } from './network.ts';
import './network.css';

interface LayerTableProps {
  readonly layers: readonly Layer[];
  readonly totals: Totals;
}

/** The layers one under another, each number over a bar: how much it is of the largest. */
export function LayerTable({ layers, totals }: LayerTableProps): JSX.Element {
  const largest = (part: 'parameters' | 'flops'): number => Math.max(...layers.map((layer) => layer[part]));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by key
    <div class="fig-layers" tabIndex={0} role="group" aria-label="Layers">
      <table>
        <thead>
          <tr>
            <th scope="col">Layer, output</th>
            <th scope="col">Params</th>
            <th scope="col">FLOPs</th>
          </tr>
        </thead>
        <tbody>
          {layers.map(({ name, shape, parameters, flops }, i) => (
            <tr key={i}>
              <th scope="row">
                <div>
                  <span>{name}</span> <span class="shape">({shape.join(', ')})</span>
                </div>
              </th>
              <Amount kind="parameters" value={parameters} of={largest('parameters')} />
              <Amount kind="flops" value={flops} of={largest('flops')} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Total</th>
            <td>{short(totals.parameters)}</td>
            <td>{short(totals.flops)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface AmountProps {
  readonly kind: 'parameters' | 'flops';
  readonly value: number;
  readonly of: number;
}

const Amount = ({ kind, value, of }: AmountProps): JSX.Element => (
  <td data-kind={kind}>
    {value === 0 ? '–' : short(value)}
    <i aria-hidden="true" style={`--share:${(value / Math.max(1, of)).toFixed(4)}`} />
  </td>
);
