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

/** Whether code that names no language reads like Python: lines that only Python has, and none of another's. */
export function looksLikePython(code: string): boolean {
  const lines = code.split('\n');
  return (
    lines.some((line) => PYTHON.some((form) => form.test(line))) && !lines.some((line) => OTHER.test(line))
  );
}
