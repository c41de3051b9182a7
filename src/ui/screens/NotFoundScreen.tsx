import type { JSX } from 'preact';
import type { AppModel } from '../../state/app-model.ts';
import { moreWords } from '../words/more-words.ts';
import { DeadEnd } from './DeadEnd.tsx';

/** The address names no screen. */
export function NotFoundScreen({ app }: { readonly app: AppModel }): JSX.Element {
  return <DeadEnd app={app} title={moreWords.unknown.title} why={moreWords.unknown.why} />;
}
