import type { JSX } from 'preact';
import { Scrolls } from '../kit/Scrolls.tsx';
import type { Confusion } from './precision-recall.ts';
import './precision-recall.css';

/** What there was by what it was called. */
export const ConfusionTable = ({ counts }: { readonly counts: Confusion }): JSX.Element => (
  <Scrolls>
    <table class="fig-pr-table" aria-label="Confusion matrix">
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">Truly</span>
          </th>
          <th scope="col">called +</th>
          <th scope="col">called −</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">truly +</th>
          <td data-kind="good">{counts.truePositives} TP</td>
          <td data-kind="again">{counts.falseNegatives} FN ×</td>
        </tr>
        <tr>
          <th scope="row">truly −</th>
          <td data-kind="again">{counts.falsePositives} FP ×</td>
          <td>{counts.trueNegatives} TN</td>
        </tr>
      </tbody>
    </table>
  </Scrolls>
);
