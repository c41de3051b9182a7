import type { JSX } from 'preact';
import { percent } from '../kit/numbers.ts';
import '../kit/heat.css';
import { decision } from './augmentation.ts';
import { CLASSES } from './pictures.ts';
import type { Version } from './versions.ts';

interface ProbabilityTableProps {
  readonly versions: readonly Version[];
  /** Of each version, class by class. */
  readonly probabilities: readonly (readonly number[])[];
  readonly average: readonly number[];
}

/** What the classifier makes of each version, and their average; each row's decision stands out. */
export function ProbabilityTable({ versions, probabilities, average }: ProbabilityTableProps): JSX.Element {
  return (
    <div class="fig-heat fig-probabilities">
      <table>
        <caption>Probabilities; each decision is framed</caption>
        <thead>
          <tr>
            <td />
            {CLASSES.map((each) => (
              <th key={each} scope="col">
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {versions.map((version, i) => (
            <Row key={version} name={version} shares={probabilities[i] ?? []} />
          ))}
          <Row name="average" shares={average} />
        </tbody>
      </table>
    </div>
  );
}

function Row({ name, shares }: { readonly name: string; readonly shares: readonly number[] }): JSX.Element {
  const decided = decision(shares);
  return (
    <tr data-name={name}>
      <th scope="row">{name}</th>
      {shares.map((share, c) => (
        <td key={c} data-marked={c === decided || undefined} style={`--heat:${share.toFixed(3)}`}>
          {percent(share)}
          {c === decided && <span class="visually-hidden">, decided</span>}
        </td>
      ))}
    </tr>
  );
}
