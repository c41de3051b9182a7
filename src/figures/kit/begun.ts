import { createContext } from 'preact';

/** How often a figure was begun again: what it comes to is told then, as after any change. */
export const Begun = createContext(0);
