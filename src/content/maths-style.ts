const FACES = ['1em KaTeX_Main', 'italic 1em KaTeX_Math'];

/** Loads the style of formulas, where there are any in this rendered text; their letters come along ahead of use. */
export async function styleFormulas(html: string): Promise<void> {
  if (!html.includes('class="katex')) return;
  // Without a network it may be missing: a formula that stands unstyled can still be read.
  await import('./katex.css').catch(() => undefined);
  for (const face of FACES) document.fonts.load(face).catch(() => undefined);
}
