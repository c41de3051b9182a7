import type { ComponentChildren, JSX } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { Begun } from './begun.ts';
import './controls.css';

/** One change is told soon; of many that follow each other, as while it plays, the last when they end. */
const SOON_MS = 700;
const SERIES_MS = 1600;

interface ToldProps {
  readonly children: ComponentChildren;
  /** The same in words, for a screen reader; it hears them once a person pauses. */
  readonly say: string;
}

/**
 * What comes out, as text: for everybody to read, and to be heard after each change. It is one text for a screen reader,
 * so that nobody who reads on hears it twice, and whole whatever part of it changed.
 */
export function Told({ children, say }: ToldProps): JSX.Element {
  const settled = useSettled(say);
  return (
    <div class="fig-told">
      <div aria-hidden="true">{children}</div>
      <p class="said" aria-live="polite" aria-atomic="true">
        {settled}
      </p>
    </div>
  );
}

function useSettled(say: string): string {
  const isAgain = useContext(Begun) > 0;
  // What stands there from the beginning is read like any text.
  const [settled, setSettled] = useState(isAgain ? '' : say);
  const last = useRef(-Infinity);
  useEffect(() => {
    if (say === settled) return;
    const now = performance.now();
    const pause = now - last.current < SERIES_MS ? SERIES_MS : SOON_MS;
    last.current = now;
    const timer = setTimeout(() => setSettled(say), pause);
    return () => clearTimeout(timer);
  }, [say, settled]);
  return settled;
}
