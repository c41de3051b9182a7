/** Loads the style of formulas, where there are any in this rendered text. */
export const styleFormulas = async (html: string): Promise<unknown> =>
  html.includes('class="katex') ? import('./katex.css') : undefined;
