import type { Code } from './code.ts';
import { escapeHtml } from './markdown.ts';

const FIGURE = /^figure\s+([^]+)$/i;
/** What is longer is no figure's name, and is told no further. */
const LONGEST_NAME = 40;

/**
 * What a fenced block says that is a figure: `figure softmax`, and its settings below. Whatever name it says is one: the
 * card then tells that there is no such figure. Where the numbers of a `compute` block are not drawn, as in a preview,
 * it is one as well, which shows what they may be.
 */
export function figureNameOf({ info }: Code): string | null {
  const said = info.trim().toLowerCase();
  if (said === 'compute') return said;
  const [, name] = FIGURE.exec(said) ?? [];
  return name?.slice(0, LONGEST_NAME) ?? null;
}

/**
 * The place of a figure: what is written of it, which the figure takes the place of once it is there. A stranger's own
 * HTML cannot make one: data attributes are not let through.
 */
export function figureHtml(name: string, code: Code): string {
  const settings = escapeHtml(code.text);
  return `<figure data-figure="${escapeHtml(name)}" data-settings="${settings}"><pre dir="ltr"><code>${escapeHtml(code.info.trim())}\n${settings}</code></pre></figure>`;
}
