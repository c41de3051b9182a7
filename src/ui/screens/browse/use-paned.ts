import { useEffect, useState } from 'preact/hooks';

/** Room for a card beside the list, and the decks beside both. */
const PANED = '(width >= 62.5em) and (height > 480px)';

/** Whether the card that is chosen stands beside the list; CardPane.css lays both out by it (`.paned`). */
export function usePaned(): boolean {
  const [isPaned, setPaned] = useState(() => matchMedia(PANED).matches);
  useEffect(() => {
    const query = matchMedia(PANED);
    const look = (): void => setPaned(query.matches);
    look();
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return isPaned;
}
