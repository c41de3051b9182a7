import { useLayoutEffect, useRef } from 'preact/hooks';

/** Ctrl+Z, or Command+Z, while the focus is in that place. */
export function useUndoKey(place: { readonly current: HTMLElement | null }, undo: () => void): void {
  const latest = useRef(undo);
  latest.current = undo;
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!isUndo) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    };
    const element = place.current;
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [place]);
}
