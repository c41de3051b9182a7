import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import './controls.css';

const PAUSE_MS = 700;

interface ToldProps {
  readonly children: ComponentChildren;
  /** The same in words, for a screen reader; it hears them once a person pauses. */
  readonly say: string;
}

/** What comes out, as text: for everybody to read, and to be heard after each change. */
export function Told({ children, say }: ToldProps): JSX.Element {
  const [said, setSaid] = useState('');
  const first = useRef(say);
  useEffect(() => {
    // What stands there from the beginning is read like any text.
    if (say === first.current && said === '') return;
    const timer = setTimeout(() => setSaid(say), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [say, said]);
  return (
    <div class="fig-told">
      <div aria-hidden="true">{children}</div>
      <p class="visually-hidden">{say}</p>
      <p class="visually-hidden" aria-live="polite">
        {said}
      </p>
    </div>
  );
}
