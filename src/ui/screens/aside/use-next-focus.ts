import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AsideChoice } from '../../../state/aside-model.ts';
import { focusTitle } from '../../parts/Title.tsx';

interface NextFocus {
  /** To be put on what holds the choices. */
  readonly place: RefObject<HTMLDivElement | null>;
  /** Says which choice is about to go. */
  readonly leaving: (choice: AsideChoice) => void;
}

/** A choice that was made goes, and the focus must not go with it: it moves on to the next, or back to the title. */
export function useNextFocus(choices: readonly AsideChoice[]): NextFocus {
  const place = useRef<HTMLDivElement>(null);
  const gone = useRef<{ readonly key: string; readonly at: number } | null>(null);
  useLayoutEffect(() => {
    const left = gone.current;
    if (!left || choices.some(({ key }) => key === left.key)) return;
    gone.current = null;
    const headings = [...(place.current?.querySelectorAll<HTMLElement>('h2') ?? [])];
    headings.at(Math.min(left.at, headings.length - 1))?.focus();
  }, [choices]);
  // After the last of them all of this goes.
  useLayoutEffect(
    () => () => {
      if (gone.current) focusTitle();
    },
    [],
  );
  const leaving = ({ key }: AsideChoice): void => {
    gone.current = { key, at: choices.findIndex((choice) => choice.key === key) };
  };
  return { place, leaving };
}
