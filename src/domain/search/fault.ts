import type { Span } from './query.ts';

/** What can't be understood of a line, and where: a sentence is made of it in the language of the person. */
export type QueryFault =
  | { readonly kind: 'too-long'; readonly most: number; readonly at: Span }
  | { readonly kind: 'too-deep'; readonly most: number; readonly at: Span }
  /** A closing parenthesis that nothing opened. */
  | { readonly kind: 'not-opened'; readonly at: Span }
  /** `dek:x`: no such filter; `likely` is the one that may have been meant. */
  | { readonly kind: 'unknown-filter'; readonly filter: string; readonly likely: string; readonly at: Span }
  /** `is:`: what comes after it is missing; `known` is all that may, or none where it is a name. */
  | {
      readonly kind: 'needs-value';
      readonly filter: string;
      readonly known: readonly string[];
      readonly at: Span;
    }
  /** `is:dew`: the filter knows only these. */
  | {
      readonly kind: 'unknown-value';
      readonly filter: string;
      readonly value: string;
      readonly known: readonly string[];
      readonly at: Span;
    }
  /** `added:soon`: whole numbers from `least` to `most`. */
  | {
      readonly kind: 'not-a-number';
      readonly filter: string;
      readonly value: string;
      readonly least: number;
      readonly most: number;
      readonly at: Span;
    };
