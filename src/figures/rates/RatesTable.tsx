import type { JSX } from 'preact';
import { percent } from '../kit/numbers.ts';
import { GROUPS, type Rates, type Tuning } from './rates.ts';
import './rates.css';

/** A rate with two digits that count: 0.1, 0.038, 0.015. */
export const showRate = (rate: number): string => String(Number(rate.toPrecision(2)));

interface RatesTableProps {
  readonly rates: Rates;
  readonly rate: number;
  readonly same: Tuning;
  readonly own: Tuning;
}

/** How far each group moved, and at which rate. */
export const RatesTable = ({ rates, rate, same, own }: RatesTableProps): JSX.Element => (
  <table class="fig-rates">
    <thead>
      <tr>
        <th scope="col">Moved by</th>
        <th scope="col">own rate</th>
        <th scope="col">one rate</th>
      </tr>
    </thead>
    <tbody>
      {GROUPS.map((group, i) => (
        <tr key={group}>
          <th scope="row">{group}</th>
          <Moved rate={rates[i] ?? rate} share={own.moved[i] ?? 0} />
          <Moved rate={rate} share={same.moved[i] ?? 0} />
        </tr>
      ))}
    </tbody>
  </table>
);

const Moved = ({ rate, share }: { readonly rate: number; readonly share: number }): JSX.Element => (
  <td style={`--share:${Math.min(1, share).toFixed(4)}`}>
    <b>{percent(share, 1)}</b> at {showRate(rate)}
  </td>
);
