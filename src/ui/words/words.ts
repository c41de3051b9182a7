import { english } from './en.ts';

/** All words of the interface; each language is an object of this type. */
export type Words = typeof english;

/** The words of the language that the app speaks. */
export const words: Words = english;
