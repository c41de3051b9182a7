import { useRef } from 'preact/hooks';

/** So long a finger rests for it to be no tap. */
const LONG_MS = 500;

/** Another thing that a button does when it is held, by finger or with the Shift key. */
export function useLongPress(act: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const isHeld = useRef(false);
  const end = (): void => clearTimeout(timer.current);
  return {
    onPointerDown: (): void => {
      isHeld.current = false;
      timer.current = setTimeout(() => {
        isHeld.current = true;
        act();
      }, LONG_MS);
    },
    onPointerUp: end,
    onPointerCancel: end,
    onPointerLeave: end,
    onContextMenu: (event: Event): void => event.preventDefault(),
    /** The click that ends a long press is none. */
    wasHeld: (): boolean => {
      const was = isHeld.current;
      isHeld.current = false;
      return was;
    },
  };
}
