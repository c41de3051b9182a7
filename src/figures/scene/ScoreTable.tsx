import type { JSX } from 'preact';
import { Scrolls } from '../kit/Scrolls.tsx';
import { fixed } from '../kit/numbers.ts';
import type { ClassQuality, Quality } from './quality.ts';

interface ScoreTableProps {
  readonly classes: readonly ClassQuality<string>[];
  readonly quality: Quality;
}

/** Class by class what panoptic quality is made of, and the semantic IoU beside it. */
export const ScoreTable = ({ classes, quality }: ScoreTableProps): JSX.Element => (
  <Scrolls>
    <table class="fig-scores">
      <thead>
        <tr>
          <th scope="col">Class</th>
          <th scope="col">TP</th>
          <th scope="col">FP</th>
          <th scope="col">FN</th>
          <th scope="col">SQ</th>
          <th scope="col">RQ</th>
          <th scope="col">PQ</th>
          <th scope="col">IoU</th>
        </tr>
      </thead>
      <tbody>
        {classes.map(({ name, truePositives, falsePositives, falseNegatives, sq, rq, pq, iou }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{truePositives}</td>
            <td>{falsePositives}</td>
            <td>{falseNegatives}</td>
            <td>{sq === null ? '–' : fixed(sq)}</td>
            <td>{fixed(rq)}</td>
            <td>{fixed(pq)}</td>
            <td>{fixed(iou)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={6}>
            mean; PQ = SQ × RQ
          </th>
          <td>{fixed(quality.pq)}</td>
          <td>{fixed(quality.miou)}</td>
        </tr>
      </tfoot>
    </table>
  </Scrolls>
);
