/** Where a key leads from a row of a list; null for keys that lead nowhere. */
export function nextPlace(key: string, at: number, count: number, page: number): number | null {
  const place = leadsTo(key, at, count, page);
  return place === null ? null : Math.max(0, Math.min(count - 1, place));
}

function leadsTo(key: string, at: number, count: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + page;
    case 'PageUp':
      return at - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
