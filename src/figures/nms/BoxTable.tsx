import type { JSX } from 'preact';
import { Scrolls } from '../kit/Scrolls.tsx';
import { fixed } from '../kit/numbers.ts';
import { nameOf } from './names.ts';
import type { Box, Fate } from './nms.ts';
import './nms.css';

interface BoxTableProps {
  readonly boxes: readonly Box[];
  readonly fates: readonly Fate[];
  /** Scores after soft suppression. */
  readonly soft: readonly number[];
}

/** Each box with what the greedy way makes of it, and beside it what the soft way leaves of its score. */
export const BoxTable = ({ boxes, fates, soft }: BoxTableProps): JSX.Element => (
  <Scrolls>
    <table class="fig-nms-table">
      <thead>
        <tr>
          <th scope="col">Box</th>
          <th scope="col">Score</th>
          <th scope="col">Greedy, IoU</th>
          <th scope="col">Soft</th>
        </tr>
      </thead>
      <tbody>
        {boxes.map((box, i) => {
          const fate = fates[i] ?? { kind: 'open' };
          return (
            <tr key={i} data-kind={fate.kind}>
              <th scope="row">{nameOf(i)}</th>
              <td>{fixed(box.score)}</td>
              <td>{inWords(fate)}</td>
              <td>
                <i aria-hidden="true" style={`--share:${(soft[i] ?? 0).toFixed(4)}`} />
                <b>{fixed(soft[i] ?? 0)}</b>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </Scrolls>
);

function inWords(fate: Fate): string {
  switch (fate.kind) {
    case 'open':
      return 'open';
    case 'kept':
      return 'kept';
    case 'dropped':
      return `out: ${nameOf(fate.by)} ${fixed(fate.iou)}`;
  }
}
