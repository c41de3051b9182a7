import { useEffect, useState } from 'preact/hooks';

interface Holding {
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocusIn: () => void;
  readonly onFocusOut: () => void;
}

/** Calls `expire` when `ms` have passed since `subject` appeared or was last held; put what it gives on the element. */
export function useExpiry(subject: unknown, ms: number, expire: () => void): Holding {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(expire, ms);
    return () => clearTimeout(timer);
  }, [subject, ms, isHeld]);
  const hold = (): void => setHeld(true);
  const release = (): void => setHeld(false);
  return { onPointerEnter: hold, onPointerLeave: release, onFocusIn: hold, onFocusOut: release };
}
