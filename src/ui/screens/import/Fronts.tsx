import type { JSX } from 'preact';
import type { NamedNote } from '../../../domain/merge-summary.ts';
import { moreWords } from '../../words/more-words.ts';
import './Fronts.css';

/** More than these are a number, not a list. */
const SHOWN = 50;

/** The cards that a number counts, by their fronts. */
export function Fronts({ notes }: { readonly notes: readonly NamedNote[] }): JSX.Element {
  return (
    <ul class="fronts">
      {notes.slice(0, SHOWN).map(({ note, front }) => (
        <li key={note} dir="auto">
          {front}
        </li>
      ))}
      {notes.length > SHOWN && <li>{moreWords.importing.andMore(notes.length - SHOWN)}</li>}
    </ul>
  );
}
