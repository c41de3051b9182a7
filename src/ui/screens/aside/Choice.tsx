import type { ComponentChildren, JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import type { AsideChoice, TextVersion } from '../../../state/aside-model.ts';
import { Button } from '../../parts/Button.tsx';
import { moreWords } from '../../words/more-words.ts';
import { differences, type Stretch } from './differences.ts';
import './Choice.css';

interface ChoiceProps {
  readonly choice: AsideChoice;
  readonly onSettle: (shows: boolean) => void;
}

/** Two texts of one field, what they differ in, and what can be done about it. */
export function Choice({ choice, onSettle }: ChoiceProps): JSX.Element {
  const { aside } = moreWords;
  const { shown, other, title, deck } = choice;
  const id = useId();
  const [here, there] = useMemo(() => differences(shown.text, other.text), [shown.text, other.text]);
  return (
    <section class="panel choice" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} dir="auto" lang="">
        {title === '' ? aside.noTitle : title}
      </h2>
      <small dir="auto">{placeOf(choice.of, deck, choice.field)}</small>
      <div class="versions">
        <Version name={aside.shows} shows version={shown} text={here}>
          <Button kind="text" onClick={() => onSettle(false)}>
            {aside.keep}
          </Button>
        </Version>
        <Version name={aside.waits} version={other} text={there}>
          <Button onClick={() => onSettle(true)}>{aside.use}</Button>
        </Version>
      </div>
    </section>
  );
}

function placeOf(of: AsideChoice['of'], deck: string, field: string): string {
  const { fields, place } = moreWords.aside;
  const said = isNamed(field, fields) ? fields[field] : field;
  return of === 'deck' || deck === '' ? said : place(deck, said);
}

const isNamed = <Names extends object>(name: PropertyKey, names: Names): name is keyof Names =>
  Object.hasOwn(names, name);

interface VersionProps {
  readonly name: string;
  readonly version: TextVersion;
  readonly text: readonly Stretch[];
  readonly shows?: boolean;
  /** What can be done with it. */
  readonly children: ComponentChildren;
}

function Version({ name, version, text, shows = false, children }: VersionProps): JSX.Element {
  const { aside } = moreWords;
  const { by, at } = version;
  const device = by.kind === 'here' ? aside.thisDevice : by.name || aside.otherDevice;
  return (
    <div class={`version ${shows ? 'shows' : ''}`}>
      <p class="by">
        <b>{name}</b> <small>{aside.written(device, at)}</small>
      </p>
      {text.length === 0 ? (
        <p class="none">{aside.noText}</p>
      ) : (
        <p class="words" dir="auto" lang="">
          {text.map(({ text: words, differs }, i) => (differs ? <mark key={i}>{words}</mark> : words))}
        </p>
      )}
      {children}
    </div>
  );
}
