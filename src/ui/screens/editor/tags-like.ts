/** More of them are read slower than the rest is typed. */
const MOST = 6;

/** The tags that what was typed may become: those that begin so, then those of which a part does. */
export function tagsLike(
  typed: string,
  known: readonly string[],
  chosen: readonly string[],
): readonly string[] {
  const begun = typed.trim().toLowerCase();
  if (begun === '') return [];
  const free = known.filter((tag) => !chosen.includes(tag) && tag !== typed.trim());
  const first = free.filter((tag) => tag.toLowerCase().startsWith(begun));
  const inside = free.filter((tag) => !first.includes(tag) && tag.toLowerCase().includes(`::${begun}`));
  return [...first, ...inside].slice(0, MOST);
}
