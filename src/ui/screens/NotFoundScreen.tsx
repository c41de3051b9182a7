import type { JSX } from 'preact';
import type { AppModel } from '../../state/app-model.ts';
import { words } from '../words/words.ts';
import { DeadEnd } from './DeadEnd.tsx';

/** The address names no screen. */
export function NotFoundScreen({ app }: { readonly app: AppModel }): JSX.Element {
  return <DeadEnd app={app} title={words.unknown.title} why={words.unknown.why} />;
}
