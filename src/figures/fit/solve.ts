/** The solution of a small system of linear equations, by elimination with the largest pivot; 0 for what nothing decides. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const pivot = largestFrom(rows, column);
    [rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []];
    for (let r = column + 1; r < size; r++) eliminate(rows[r] ?? [], rows[column] ?? [], column);
  }
  const solution = rows.map(() => 0);
  for (let r = size - 1; r >= 0; r--) {
    const row = rows[r] ?? [];
    let rest = row[size] ?? 0;
    for (let c = r + 1; c < size; c++) rest -= (row[c] ?? 0) * (solution[c] ?? 0);
    const pivot = row[r] ?? 0;
    solution[r] = pivot === 0 ? 0 : rest / pivot;
  }
  return solution;
}

function largestFrom(rows: readonly (readonly number[])[], column: number): number {
  let best = column;
  const size = (r: number): number => Math.abs(rows[r]?.[column] ?? 0);
  for (let r = column + 1; r < rows.length; r++) if (size(r) > size(best)) best = r;
  return best;
}

function eliminate(row: number[], by: readonly number[], column: number): void {
  const pivot = by[column] ?? 0;
  if (pivot === 0) return;
  const factor = (row[column] ?? 0) / pivot;
  for (let c = column; c < row.length; c++) row[c] = (row[c] ?? 0) - factor * (by[c] ?? 0);
}
