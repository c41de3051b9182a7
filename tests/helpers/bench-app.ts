/** Where the benches look on a page; the floor's are called alike. */
export const QUESTION = '.question';
/** A rated card on its way out, above the next one. */
export const LEAVING = '[data-leaving]';
export const RATINGS = '.ratings';
