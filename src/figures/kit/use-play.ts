import { useEffect, useState } from 'preact/hooks';

interface Play {
  readonly isOn: boolean;
  readonly set: (isOn: boolean) => void;
}

/** Goes a step at a time while it is on and there is one to go; it begins only when it is pressed. */
export function usePlay(pace: number, goesOn: boolean, step: () => void): Play {
  const [isOn, set] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    if (!goesOn) return set(false);
    const timer = setTimeout(step, pace);
    return () => clearTimeout(timer);
  });
  return { isOn, set };
}
