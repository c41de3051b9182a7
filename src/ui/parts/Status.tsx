import type { ComponentChildren, JSX, OutputHTMLAttributes } from 'preact';
import { useEffect } from 'preact/hooks';
import { useSay } from './Announcer.tsx';

interface StatusProps extends OutputHTMLAttributes {
  readonly said: string;
  /** Where the same words can be news again, or be shown again and be none: what makes them news. */
  readonly news?: object | undefined;
  readonly children: ComponentChildren;
}

/** Shows what happened, and says it: a live region that comes together with its words is often not read out. */
export function Status({ said, news, children, ...rest }: StatusProps): JSX.Element {
  const say = useSay();
  useEffect(() => say(said, news), [say, said, news]);
  return (
    <output {...rest} aria-live="off">
      {children}
    </output>
  );
}
