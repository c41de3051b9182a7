/** Commands that a line of text has a letter for. */
const LETTERS: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  varepsilon: 'ε',
  eta: 'η',
  theta: 'θ',
  lambda: 'λ',
  mu: 'μ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  phi: 'φ',
  varphi: 'φ',
  omega: 'ω',
  Delta: 'Δ',
  Sigma: 'Σ',
  Omega: 'Ω',
  sum: '∑',
  prod: '∏',
  int: '∫',
  sqrt: '√',
  times: '×',
  cdot: '·',
  pm: '±',
  infty: '∞',
  partial: '∂',
  nabla: '∇',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  ne: '≠',
  neq: '≠',
  approx: '≈',
  sim: '∼',
  in: '∈',
  to: '→',
  rightarrow: '→',
  left: '',
  right: '',
};

const letterOf = (name: string): string | undefined =>
  Object.hasOwn(LETTERS, name) ? LETTERS[name] : undefined;

/** As it is read in a text: nothing lies between a dollar and its formula, and no digit follows. */
const FORMULA = /\$\$?(?![\s$])((?:[^$\\\n]|\\.){1,300}?)(?<!\s)\$\$?(?!\d)/g;

/** A text with its formulas as a line of plain text can show them: $\sqrt{d_k}$ as √dk. */
export const withPlainFormulas = (text: string): string =>
  text.includes('$') ? text.replaceAll(FORMULA, (_, tex: string) => plainFormula(tex)) : text;

const plainFormula = (tex: string): string =>
  tex
    .replaceAll(/\\[,;:!> ]/g, ' ')
    .replaceAll(/\\(?:text|mathrm|mathbf|mathit|mathbb|operatorname)\{([^{}]*)\}/g, '$1')
    .replaceAll(/\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}/g, '$1/$2')
    .replaceAll(/\\([a-z]+)(\s?)/gi, (_, name: string, space: string) => letterOf(name) ?? name + space)
    .replaceAll(/[{}_\\]/g, '');
