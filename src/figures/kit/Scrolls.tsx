import type { ComponentChildren, JSX } from 'preact';
import './controls.css';

/** A table that scrolls by itself where letters are so large that it does not fit. */
export const Scrolls = ({ children }: { readonly children: ComponentChildren }): JSX.Element => (
  <div class="fig-scrolls">{children}</div>
);
