import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { BrowseModel } from '../../../state/browse-model.ts';
import { useSay } from '../../parts/Announcer.tsx';
import { moreWords } from '../../words/more-words.ts';
import { words } from '../../words/words.ts';
import './FoundLine.css';

/** Who types on is not told of every letter. */
const PAUSE_MS = 700;

/** How many cards were found, or what can't be understood of the line. */
export function FoundLine({ model }: { readonly model: BrowseModel }): JSX.Element {
  const say = useSay();
  const fault = model.fault.value;
  const found = model.found.value;
  const told = fault ? moreWords.browse.explain(fault) : found ? words.cards(found.count) : '';
  useEffect(() => {
    if (told === '') return undefined;
    const saying = setTimeout(() => say(told), PAUSE_MS);
    return () => clearTimeout(saying);
  }, [say, told]);
  return (
    <p class={`found-line ${fault ? 'fault' : ''}`} dir="auto">
      {told}
    </p>
  );
}
