const PYTHON = [
  /^\s*(?:async\s+)?def\s+\w+\s*\(.*(?:\)\s*(?:->.*)?:|,)\s*(?:#.*)?$/,
  /^\s*class\s+\w+\s*(?:\(.*\))?\s*:/,
  /^\s*(?:if|elif|while|for|with|except)\b[^{}]*:\s*(?:#.*)?$/,
  /^\s*(?:else|try|finally)\s*:\s*(?:#.*)?$/,
  /^\s*from\s+[\w.]+\s+import\s+[\w*(]/,
  /^\s*import\s+[\w.]+(?:\s+as\s+\w+)?(?:\s*,\s*[\w.]+)*\s*(?:#.*)?$/,
  /^\s*print\(.*\)\s*(?:#.*)?$/,
  /^\s*@\w[\w.]*(?:\(.*\))?\s*$/,
  /^\s*(?:>>>|\.\.\.)\s/,
  /\blambda\b[^:]*:|\bself\.\w/,
];
const OTHER = /[;{]\s*$|^\s*(?:#include|#!|\/\/|const |let |var |function |public |fn |end\b)/;

/** A longer line says nothing of its language that a short one would not, and costs the more to look at. */
const LONGEST_LINE = 200;
const LINE_END = /[\n\r\u2028\u2029]/;

/** Whether code that names no language reads like Python: lines that only Python has, and none of another's. */
export function looksLikePython(code: string): boolean {
  const lines = code.split(LINE_END).filter((line) => line.length <= LONGEST_LINE);
  return (
    lines.some((line) => PYTHON.some((form) => form.test(line))) && !lines.some((line) => OTHER.test(line))
  );
}
