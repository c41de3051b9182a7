import { signal } from '@preact/signals';
import { english } from './en.ts';
import type { MoreWords } from './more-words.ts';

/** What every screen says; each language is an object of this type. */
export type Words = typeof english;

/** All words of the interface in one language. English has the second part elsewhere, where it loads when it is needed. */
export type AllWords = Words & MoreWords;

export type Spoken = Words & Partial<MoreWords>;

/** The language that the app speaks. */
export const spoken = signal<Spoken>(english);
