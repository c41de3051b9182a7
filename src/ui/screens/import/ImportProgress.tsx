import type { JSX } from 'preact';
import { ProgressBar } from '../../parts/ProgressBar.tsx';
import { moreWords } from '../../words/more-words.ts';
import { words } from '../../words/words.ts';
import './ImportProgress.css';

/** How far an import is; 0 where that is not known yet. */
export function ImportProgress({ share }: { readonly share: number }): JSX.Element {
  return (
    <div class="import-progress">
      <ProgressBar name={moreWords.importing.progress} share={share} />
      {share > 0 && <small>{words.percent(share)}</small>}
    </div>
  );
}
