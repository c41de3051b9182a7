import type { Code } from './code.ts';
import { escapeHtml } from './markdown.ts';

const FIGURE = /^\s*(?:figure\s+([a-z][a-z-]{0,30})|(compute))\s*$/;

/**
 * What a fenced block says that is a figure: `figure softmax`, and its settings below. Where the numbers of a `compute`
 * block are not drawn, as in a preview, it is one as well, which shows what they may be.
 */
export function figureNameOf({ info }: Code): string | null {
  const [, figure, compute] = FIGURE.exec(info) ?? [];
  return figure ?? compute ?? null;
}

/**
 * The place of a figure: what is written of it, which the figure takes the place of once it is there. A stranger's own
 * HTML cannot make one: data attributes are not let through.
 */
export function figureHtml(name: string, code: Code): string {
  const settings = escapeHtml(code.text);
  return `<figure data-figure="${name}" data-settings="${settings}"><pre dir="ltr"><code>${escapeHtml(code.info.trim())}\n${settings}</code></pre></figure>`;
}
