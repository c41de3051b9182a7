import { Fragment, type JSX } from 'preact';
import { RATINGS, type Rating } from '../../domain/event.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { moreWords } from '../words/more-words.ts';
import { words } from '../words/words.ts';
import { shortcutGroups, type Chord, type Shortcut, type ShortcutGroup } from './shortcut-groups.ts';
import './ShortcutList.css';

interface ShortcutListProps {
  /** Whether keys of one character do something. */
  readonly characters: boolean;
  readonly onClose: () => void;
}

/** All keys that do something, above whatever screen. */
export function ShortcutList({ characters, onClose }: ShortcutListProps): JSX.Element {
  const { shortcuts } = moreWords;
  return (
    <Dialog kind="shortcut-list" title={shortcuts.title} close={shortcuts.close} onClose={onClose}>
      {() => (
        <>
          {shortcutGroups(characters).map((group) => (
            <Group key={group.place} group={group} />
          ))}
          {!characters && <p>{shortcuts.charactersOff}</p>}
        </>
      )}
    </Dialog>
  );
}

const Group = ({ group: { place, shortcuts } }: { readonly group: ShortcutGroup }): JSX.Element => (
  <section>
    <h3>{moreWords.shortcuts.places[place]}</h3>
    <dl>
      {shortcuts.map((shortcut) => (
        <Row key={shortcut.does} shortcut={shortcut} />
      ))}
    </dl>
  </section>
);

const Row = ({ shortcut: { does, chords } }: { readonly shortcut: Shortcut }): JSX.Element => (
  <div>
    <dt>{meaningOf(does)}</dt>
    <dd>
      {chords.map((chord, at) => (
        <Fragment key={chord.join('+')}>
          {at > 0 && <small> {moreWords.shortcuts.or} </small>}
          <Keys chord={chord} />
        </Fragment>
      ))}
    </dd>
  </div>
);

/** Keys have a place on the keyboard, not a direction of reading. */
const Keys = ({ chord }: { readonly chord: Chord }): JSX.Element => (
  <kbd dir="ltr">
    {chord.map((key, at) => (
      <Fragment key={key}>
        {at > 0 && '+'}
        <kbd>{keyName(key)}</kbd>
      </Fragment>
    ))}
  </kbd>
);

const meaningOf = (does: Shortcut['does']): string =>
  isRating(does) ? words.studying.rating(does) : moreWords.shortcuts.does[does];

const isRating = (does: Shortcut['does']): does is Rating => RATINGS.some((rating) => rating === does);

function keyName(key: string): string {
  const { keys } = moreWords.shortcuts;
  const known = key === 'Command' && !isMac() ? 'Control' : key;
  return Object.entries(keys).find(([name]) => name === known)?.[1] ?? key.toUpperCase();
}

const isMac = (): boolean => /^(?:Mac|iP)/.test(navigator.platform);
