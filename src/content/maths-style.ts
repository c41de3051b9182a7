const FACES = ['1em KaTeX_Main', 'italic 1em KaTeX_Math'];

/** Loads the style of formulas, where there are any in this rendered text; their letters come along ahead of use. */
export async function styleFormulas(html: string): Promise<void> {
  if (!html.includes('class="katex')) return;
  await import('./katex.css');
  // Without a network they may be missing: the formula then stands in other letters.
  for (const face of FACES) document.fonts.load(face).catch(() => undefined);
}
