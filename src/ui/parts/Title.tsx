import { createContext, type ComponentChildren, type JSX } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../words/words.ts';
import './Title.css';

/** Whether the app has shown a screen before: the first one takes no focus. */
export const Arrived = createContext<{ readonly current: boolean }>({ current: false });

interface TitleProps {
  /** What the browser calls the page, where that is not the heading alone. */
  readonly page?: string;
  /** The id of what is read out after it. */
  readonly describedBy?: string | undefined;
  readonly children: string;
  /** What stands at the end of its line. */
  readonly aside?: ComponentChildren;
}

/** The one `h1` of a screen. Focus goes to it when the screen changes, so that it is read out. */
export function Title({ page, describedBy, children, aside }: TitleProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useContext(Arrived);
  useLayoutEffect(() => {
    if (arrived.current) heading.current?.focus();
  }, [arrived]);
  useLayoutEffect(() => {
    document.title = words.pageTitle(page ?? children);
  }, [page, children]);
  return (
    <div class="title">
      <h1 ref={heading} tabIndex={-1} dir="auto" aria-describedby={describedBy}>
        {children}
      </h1>
      {aside}
    </div>
  );
}

/** Gives the focus back to the screen, before what has it goes away. */
export const focusTitle = (): void =>
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
