import type { JSX } from 'preact';
import type { AppModel } from '../../state/app-model.ts';
import { moreWords } from '../words/more-words.ts';
import { DeadEnd } from './DeadEnd.tsx';

/** The address names a deck that is not here (any more). */
export function MissingDeck({ app }: { readonly app: AppModel }): JSX.Element {
  return <DeadEnd app={app} title={moreWords.deck.missing} why={moreWords.deck.whyMissing} />;
}
