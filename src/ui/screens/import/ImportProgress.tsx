import type { JSX } from 'preact';
import { moreWords } from '../../words/more-words.ts';
import { words } from '../../words/words.ts';
import './ImportProgress.css';

/** How far an import is; 0 where that is not known yet. */
export function ImportProgress({ share }: { readonly share: number }): JSX.Element {
  const known = share > 0 ? { value: share } : {};
  return (
    <div class="import-progress">
      <progress aria-label={moreWords.importing.progress} max={1} {...known} />
      {share > 0 && <small>{words.percent(share)}</small>}
    </div>
  );
}
