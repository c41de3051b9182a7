import type { JSX } from 'preact';
import { fixed } from '../kit/numbers.ts';
import { Told } from '../kit/Told.tsx';
import { ConfusionTable } from './ConfusionTable.tsx';
import { f1Of, precisionOf, recallOf, type Confusion } from './precision-recall.ts';

/** The confusion matrix and what is made of it. */
export function Counts({ counts }: { readonly counts: Confusion }): JSX.Element {
  const precision = precisionOf(counts);
  const recall = fixed(recallOf(counts));
  const f1 = fixed(f1Of(counts));
  const said =
    precision === null ? 'No precision: nothing is called positive' : `Precision ${fixed(precision)}`;
  return (
    <div class="fig-pr-counts">
      <ConfusionTable counts={counts} />
      <Told say={`${said}, recall ${recall}, F1 ${f1}.`}>
        <p>
          Precision <b>{precision === null ? '0 of 0' : fixed(precision)}</b>
        </p>
        <p>
          Recall <b>{recall}</b>
        </p>
        <p>
          F1 <b>{f1}</b>
        </p>
      </Told>
    </div>
  );
}
