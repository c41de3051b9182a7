import type { ComponentChildren, JSX } from 'preact';
import type { Route } from '../../state/route.ts';
import { TopBar } from './TopBar.tsx';
import './Screen.css';

interface ScreenProps {
  /** Where its bar leads back to; without one it has no bar. */
  readonly back?: { readonly to: Route; readonly name: string };
  /** What is said in the bar. */
  readonly bar?: string;
  /** The actions of the screen, in reach of the thumb. */
  readonly dock?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A screen: its bar, what it shows in one column, and its dock. */
export function Screen({ back, bar, dock, children }: ScreenProps): JSX.Element {
  return (
    <main class="screen">
      {back && <TopBar back={back.to} name={back.name} title={bar ?? ''} />}
      <div class="content">{children}</div>
      {dock && <div class="dock">{dock}</div>}
    </main>
  );
}
