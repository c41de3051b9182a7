import type { ComponentChildren, JSX } from 'preact';
import { Scrolls } from '../kit/Scrolls.tsx';
import { percent } from '../kit/numbers.ts';
import { GROUPS, type Rates, type Tuning } from './rates.ts';
import './rates.css';

/** A rate with two digits that count: 0.1, 0.038, 0.015. */
export const showRate = (rate: number): string => String(Number(rate.toPrecision(2)));

/** In hundredths, with a digit more where there are few: 0.8 %, 42 %. What ran away has no measure. */
export const showShare = (share: number): string =>
  share < 9.99 ? percent(share, share < 0.1 ? 1 : 0) : '> 999 %';

interface RatesTableProps {
  readonly rates: Rates;
  readonly rate: number;
  readonly same: Tuning;
  readonly own: Tuning;
}

/** How far each group moved, and at which rate. */
export const RatesTable = ({ rates, rate, same, own }: RatesTableProps): JSX.Element => (
  <Scrolls>
    <table class="fig-rates">
      <thead>
        <tr>
          <th scope="col">Moved</th>
          <th scope="col">own rates</th>
          <th scope="col">all at {showRate(rate)}</th>
        </tr>
      </thead>
      <tbody>
        {GROUPS.map((group, i) => (
          <tr key={group}>
            <th scope="row">{group}</th>
            <Moved share={own.moved[i] ?? 0}> at {showRate(rates[i] ?? rate)}</Moved>
            <Moved share={same.moved[i] ?? 0} />
          </tr>
        ))}
      </tbody>
    </table>
  </Scrolls>
);

interface MovedProps {
  readonly share: number;
  readonly children?: ComponentChildren;
}

const Moved = ({ share, children }: MovedProps): JSX.Element => (
  <td style={`--share:${Math.min(1, share).toFixed(4)}`}>
    <b>{showShare(share)}</b>
    {children}
  </td>
);
