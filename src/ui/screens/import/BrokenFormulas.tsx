import type { JSX } from 'preact';
import type { BrokenFormula } from '../../../state/import-summary.ts';
import { moreWords } from '../../words/more-words.ts';
import { words } from '../../words/words.ts';
import './BrokenFormulas.css';

/** The formulas that can't be set: in which card, as they are written, and the reason on demand. */
export function BrokenFormulas({ formulas }: { readonly formulas: readonly BrokenFormula[] }): JSX.Element {
  return (
    <ul class="broken-formulas">
      {formulas.map(({ heading, formula, reason }) => (
        <li key={heading + formula}>
          <b dir="auto">{heading}</b>
          <code dir="ltr">{formula}</code>
          <details>
            <summary>
              {moreWords.importing.broken.why}
              <span class="visually-hidden">: {formula}</span>
            </summary>
            <small>{words.card.reason(reason)}</small>
          </details>
        </li>
      ))}
    </ul>
  );
}
