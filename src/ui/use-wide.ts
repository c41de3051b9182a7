import { useEffect, useState } from 'preact/hooks';

/** Room for the decks beside what is done with them. A phone on its side is wide too, but too low for it. */
const WIDE = '(width >= 60em) and (height > 480px)';

/** Whether the decks stand at the side; App.css lays the page out by it (`.with-side`). */
export function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const look = (): void => setWide(query.matches);
    look();
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return isWide;
}
