import type { Figure } from './figure.ts';

/** Each figure lives in a folder of its name, and loads when a card shows it. */
const LOADERS = import.meta.glob<{ readonly figure: Figure }>('./*/*Figure.tsx');

const byName = new Map(
  Object.entries(LOADERS).map(([path, load]) => [path.split('/')[1] ?? '', load] as const),
);

export const FIGURE_NAMES: readonly string[] = [...byName.keys()].sort();

/** Null where there is no figure of that name. */
export async function loadFigure(name: string): Promise<Figure | null> {
  const load = byName.get(name);
  return load ? (await load()).figure : null;
}
