/** Code units of a text, as `Vocabulary` keeps them. */
export const codesOf = (text: string): Uint16Array => {
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  return codes;
};

/** The edits that turn one text into another: a letter more, less, another one, or two that changed places. */
export const editDistance = (a: string, b: string): number =>
  distanceOf(codesOf(a), codesOf(b), a.length + b.length, false);

/**
 * The same, or more than `most` where it is more than that. `asBeginning`: to the nearest beginning of the second, as
 * for a word that is still being typed.
 */
export function distanceOf(a: Uint16Array, b: Uint16Array, most: number, asBeginning: boolean): number {
  const width = b.length + 1;
  let [older, before, row] = [new Uint16Array(width), new Uint16Array(width), new Uint16Array(width)];
  for (let j = 0; j < width; j++) before[j] = j;
  for (let i = 1; i <= a.length; i++) {
    if (fillRow(row, before, older, a, b, i) > most) return most + 1;
    [older, before, row] = [before, row, older];
  }
  return asBeginning ? Math.min(...before) : (before[b.length] ?? 0);
}

/** Fills the row of letter `i` of the first text, and gives its least number. */
function fillRow(
  row: Uint16Array,
  before: Uint16Array,
  older: Uint16Array,
  a: Uint16Array,
  b: Uint16Array,
  i: number,
): number {
  row[0] = i;
  let least = i;
  const letter = a[i - 1];
  for (let j = 1; j < row.length; j++) {
    let cost = (before[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
    cost = Math.min(cost, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
    if (i > 1 && j > 1 && letter === b[j - 2] && a[i - 2] === b[j - 1]) {
      cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
    }
    row[j] = cost;
    least = Math.min(least, cost);
  }
  return least;
}
