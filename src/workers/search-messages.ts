import type { CardSearch } from './card-search.ts';

/** What the page asks of the thread that searches, by the names of its methods. */
export type Method = Exclude<keyof CardSearch, 'close'>;

/** Calls are numbered: their answers name them. */
export type SearchCall = {
  [Name in Method]: {
    readonly call: number;
    readonly method: Name;
    readonly with: Parameters<CardSearch[Name]>;
  };
}[Method];

export type SearchAnswer =
  | { readonly kind: 'done'; readonly call: number; readonly value: unknown }
  /** A bug, or a disk that does not answer. */
  | { readonly kind: 'broken'; readonly call: number; readonly reason: unknown };
