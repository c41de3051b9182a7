export const REASON_KINDS = [
  'too-long',
  'too-deep',
  'too-much',
  'command',
  'arguments',
  'syntax',
  'unknown',
] as const;

/** Why a formula can't be set, for the screen to put into words. */
export interface FormulaReason {
  readonly kind: (typeof REASON_KINDS)[number];
  /** `command`: its name. `syntax`: what KaTeX says, in English. '' elsewhere. */
  readonly detail: string;
}

export const formulaReason = (kind: FormulaReason['kind'], detail = ''): FormulaReason => ({ kind, detail });
