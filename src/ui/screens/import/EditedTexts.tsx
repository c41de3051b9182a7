import type { JSX } from 'preact';
import type { EditedNote } from '../../../domain/merge-summary.ts';
import { moreWords } from '../../words/more-words.ts';
import './EditedTexts.css';

/** More than these are a number, not a list. */
const SHOWN = 50;

/** Texts that were edited on both devices, side by side. */
export function EditedTexts({ notes }: { readonly notes: readonly EditedNote[] }): JSX.Element {
  const { importing, aside } = moreWords;
  const { here, there, shows } = importing.editedOnBoth;
  return (
    <ul class="edited-texts">
      {notes.slice(0, SHOWN).flatMap(({ note, front, texts }) =>
        texts.map((text) => (
          <li key={note + text.field}>
            <p class="of">
              <b dir="auto">{front}</b> <small>{aside.fields[text.field]}</small>
            </p>
            <Version name={here} text={text.here} shows={text.shows === 'here' ? shows : ''} />
            <Version name={there} text={text.there} shows={text.shows === 'there' ? shows : ''} />
          </li>
        )),
      )}
      {notes.length > SHOWN && <li>{importing.andMore(notes.length - SHOWN)}</li>}
    </ul>
  );
}

interface VersionProps {
  readonly name: string;
  readonly text: string;
  readonly shows: string;
}

const Version = ({ name, text, shows }: VersionProps): JSX.Element => (
  <div class="version">
    <small>
      {name} {shows !== '' && <b>{shows}</b>}
    </small>
    <p dir="auto">{text}</p>
  </div>
);
