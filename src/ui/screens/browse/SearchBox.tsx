import { Search, X } from 'lucide';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { MOST_LETTERS } from '../../../domain/search/parse.ts';
import type { BrowseModel } from '../../../state/browse-model.ts';
import { IconButton } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { moreWords } from '../../words/more-words.ts';
import { focusFirstRow } from './row-focus.ts';
import './SearchBox.css';

/** Where the search is typed: every letter is a search. */
export function SearchBox({ model }: { readonly model: BrowseModel }): JSX.Element {
  const box = useRef<HTMLInputElement>(null);
  const line = model.line.value;
  const onKey = (event: KeyboardEvent): void => {
    // On a phone, the key that is labelled so puts the keyboard away.
    if (event.key === 'Enter') box.current?.blur();
    if (event.key === 'ArrowDown' && focusFirstRow()) event.preventDefault();
  };
  const clear = (): void => {
    model.type('');
    box.current?.focus();
  };
  return (
    <search class="search-box">
      <Icon node={Search} />
      <input
        ref={box}
        type="search"
        aria-label={moreWords.browse.search}
        placeholder={moreWords.browse.search}
        aria-invalid={model.fault.value !== null || undefined}
        enterKeyHint="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={MOST_LETTERS}
        dir="auto"
        value={line}
        onInput={({ currentTarget }) => model.type(currentTarget.value)}
        onKeyDown={onKey}
      />
      {line !== '' && <IconButton node={X} label={moreWords.browse.clear} onClick={clear} />}
    </search>
  );
}
